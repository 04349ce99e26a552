/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "ast/writer.h"
#include "document-private.h"
#include "formats/format.h"
#include "pandoc-format.h"
#include "pandoc-private.h"
#include "pandoc-run.h"
#include "progress-private.h"

typedef struct
{
  NewsdocDocument *document;
  char            *dress;
} Dressing;

static void
dressing_free (gpointer data)
{
  Dressing *dressing = data;

  dressing->document->busy = FALSE;
  g_object_unref (dressing->document);
  g_free (dressing->dress);
  g_free (dressing);
}

/* The document stays in normal form; a copy is dressed. */
static GBytes *
dress (gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Dressing *dressing = data;
  g_autoptr(NewsdocNode) root = newsdoc_node_copy (dressing->document->root);

  newsdoc_dress (root, dressing->dress, TRUE);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  newsdoc_progress_tell (cancellable, 0.5);
  return g_string_free_to_bytes (newsdoc_writer_write (root));
}

static void
on_saved (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(GTask) task = data;
  GError *error = NULL;

  if (g_file_replace_contents_finish (G_FILE (source), result, NULL, &error))
    {
      newsdoc_progress_tell (g_task_get_cancellable (task), 1);
      g_task_return_boolean (task, TRUE);
    }
  else
    g_task_return_error (task, error);
}

/* The file is replaced when all of it is there: where Pandoc fails the old one stays. From then on it is too late to cancel: GIO may say that it
 * was cancelled when the new file is in its place already. */
static void
on_written (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  GTask *task = data;
  GError *error = NULL;
  g_autoptr(GBytes) bytes = newsdoc_pandoc_run_finish (result, &error);

  if (bytes != NULL && !g_cancellable_set_error_if_cancelled (g_task_get_cancellable (task), &error))
    {
      g_file_replace_contents_bytes_async (g_task_get_task_data (task), bytes, NULL, FALSE, G_FILE_CREATE_NONE, NULL, on_saved, task);
      return;
    }
  g_task_return_error (task, error);
  g_object_unref (task);
}

/**
 * newsdoc_pandoc_save_async:
 * @self: a helper
 * @document: a document in normal form
 * @file: the file to write; replaced when it is there
 * @format: (nullable): Pandoc's name for the format; %NULL: by the file's ending
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Has Pandoc write a document, dressed for the format. The document itself stays
 * in normal form; until this is done it must not be changed.
 *
 * What is saved as Markdown is the same article when it is opened again: a file
 * whose name ends in ".md" is written as "markdown-smart", so that no quotation
 * mark becomes another, and lines are broken where they were.
 */
void
newsdoc_pandoc_save_async (NewsdocPandoc       *self,
                           NewsdocDocument     *document,
                           GFile               *file,
                           const char          *format,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_autoptr(GTask) task = NULL;
  g_autofree char *writer = NULL;
  g_autoptr(GStrvBuilder) argv = NULL;
  Dressing *dressing;
  GError *error = NULL;
  gboolean pdf;

  g_return_if_fail (NEWSDOC_IS_PANDOC (self));
  g_return_if_fail (NEWSDOC_IS_DOCUMENT (document));
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, newsdoc_pandoc_save_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, g_object_ref (file), g_object_unref);
  writer = newsdoc_pandoc_writer (file, format, &error);
  if (writer == NULL || document->busy)
    {
      if (writer != NULL)
        g_set_error_literal (&error, G_IO_ERROR, G_IO_ERROR_PENDING, "the document is being worked on already");
      g_task_return_error (task, error);
      return;
    }

  pdf = strcmp (writer, "pdf") == 0;
  argv = newsdoc_pandoc_new_argv (self, "json", writer);
  /* lines are broken where they were: what is saved as a text is the same document when it is opened again */
  g_strv_builder_add_many (argv, "--standalone", "--wrap=preserve", NULL);
  if (pdf)
    g_strv_builder_add (argv, "--pdf-engine=weasyprint");
  if (!self->sandbox)
    newsdoc_pandoc_add_folder (argv, "--resource-path=", self->resources);
  dressing = g_new (Dressing, 1);
  *dressing = (Dressing) { g_object_ref (document), newsdoc_pandoc_base (pdf ? "html5" : writer) };
  document->busy = TRUE;
  newsdoc_pandoc_run_async (g_strv_builder_end (argv), dress, dressing, dressing_free, cancellable, on_written, g_object_ref (task));
}

/**
 * newsdoc_pandoc_save_finish:
 * @self: a helper
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_pandoc_save_async().
 *
 * Returns: %TRUE, or %FALSE with an error, and the file as it was:
 *   %NEWSDOC_ERROR_NO_PANDOC, %NEWSDOC_ERROR_PANDOC with what Pandoc has said,
 *   %G_IO_ERROR_PENDING, or one of writing the file
 */
gboolean
newsdoc_pandoc_save_finish (NewsdocPandoc  *self,
                            GAsyncResult   *result,
                            GError        **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
