/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "pandoc-format.h"
#include "pandoc-private.h"
#include "pandoc-run.h"

static GBytes *
load_file (gpointer       file,
           GCancellable  *cancellable,
           GError       **error)
{
  return g_file_load_bytes (file, cancellable, NULL, error);
}

static GBytes *
load_stream (gpointer       stream,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, cancellable, error) < 0)
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static void
on_parsed (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GTask) task = data;
  GError *error = NULL;
  NewsdocDocument *document = newsdoc_document_new_from_bytes_finish (result, &error);

  if (document != NULL)
    g_task_return_pointer (task, document, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  GTask *task = data;
  GError *error = NULL;
  g_autoptr(GBytes) json = newsdoc_pandoc_run_finish (result, &error);

  if (json != NULL)
    {
      newsdoc_document_new_from_bytes_async (json, g_task_get_cancellable (task), on_parsed, task);
      return;
    }
  g_task_return_error (task, error);
  g_object_unref (task);
}

/* reader: what Pandoc is told to read, or NULL with an error, which is taken. */
static void
open_input (GTask              *task,
            const char         *reader,
            GError             *error,
            NewsdocPandocInput  input,
            gpointer            source)
{
  NewsdocPandoc *self = g_task_get_source_object (task);
  g_autoptr(GStrvBuilder) argv = NULL;

  g_task_set_check_cancellable (task, FALSE);
  if (reader == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  argv = newsdoc_pandoc_new_argv (self, reader, "json");
  if (!self->sandbox)
    newsdoc_pandoc_add_folder (argv, "--extract-media=", self->media);
  newsdoc_pandoc_run_async (g_strv_builder_end (argv), input, g_object_ref (source), g_object_unref, g_task_get_cancellable (task), on_read,
                            g_object_ref (task));
}

/**
 * newsdoc_pandoc_open_async:
 * @self: a helper
 * @file: a file of any format that Pandoc reads
 * @format: (nullable): Pandoc's name for the format, with extensions if need be
 *   (`markdown+hard_line_breaks`); %NULL: by the file's ending
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Has Pandoc read a file.
 */
void
newsdoc_pandoc_open_async (NewsdocPandoc       *self,
                           GFile               *file,
                           const char          *format,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autofree char *reader = NULL;
  GError *error = NULL;

  g_return_if_fail (NEWSDOC_IS_PANDOC (self));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, newsdoc_pandoc_open_async);
  reader = newsdoc_pandoc_reader (file, format, &error);
  open_input (task, reader, error, load_file, file);
}

/**
 * newsdoc_pandoc_open_stream_async:
 * @self: a helper
 * @stream: what to read: a clipboard's, or a network's; it is closed
 * @format: Pandoc's name for the format, with extensions if need be
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Has Pandoc read what comes from a stream. It is read in a thread, so that one
 * that makes others wait makes no main loop wait.
 */
void
newsdoc_pandoc_open_stream_async (NewsdocPandoc       *self,
                                  GInputStream        *stream,
                                  const char          *format,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autofree char *reader = NULL;
  GError *error = NULL;

  g_return_if_fail (NEWSDOC_IS_PANDOC (self));
  g_return_if_fail (G_IS_INPUT_STREAM (stream));
  g_return_if_fail (format != NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, newsdoc_pandoc_open_stream_async);
  reader = newsdoc_pandoc_reader (NULL, format, &error);
  open_input (task, reader, error, load_stream, stream);
}

/**
 * newsdoc_pandoc_open_stream_finish:
 * @self: a helper
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_pandoc_open_stream_async().
 *
 * Returns: (transfer full): a new document, or %NULL with an error:
 *   %NEWSDOC_ERROR_NO_PANDOC, %NEWSDOC_ERROR_PANDOC with what Pandoc has said, or
 *   one of reading the stream
 */
NewsdocDocument *
newsdoc_pandoc_open_stream_finish (NewsdocPandoc  *self,
                                   GAsyncResult   *result,
                                   GError        **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * newsdoc_pandoc_open_finish:
 * @self: a helper
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_pandoc_open_async().
 *
 * Returns: (transfer full): a new document, or %NULL with an error:
 *   %NEWSDOC_ERROR_NO_PANDOC, %NEWSDOC_ERROR_PANDOC with what Pandoc has said, or
 *   one of reading the file
 */
NewsdocDocument *
newsdoc_pandoc_open_finish (NewsdocPandoc  *self,
                            GAsyncResult   *result,
                            GError        **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
