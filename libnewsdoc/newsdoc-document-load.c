/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "document-private.h"
#include "progress-private.h"

/* Loading: the bytes are fetched and read in a worker thread, so that a main loop is never kept waiting. */

/* Where the JSON is: one of the three. */
typedef struct
{
  GBytes       *bytes;
  GInputStream *stream;
  GFile        *file;
} Input;

static void
input_free (Input *input)
{
  g_clear_pointer (&input->bytes, g_bytes_unref);
  g_clear_object (&input->stream);
  g_clear_object (&input->file);
  g_free (input);
}

/* Fetching is half of what is told, and reading the tree the other. */
#define FETCHED 0.5
#define CHUNK   (64 * 1024)

/* size is 0 where it is not known. */
static GBytes *
read_stream (GInputStream  *stream,
             goffset        size,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autofree char *chunk = g_malloc (CHUNK);
  goffset done = 0;
  gssize length;

  while ((length = g_input_stream_read (stream, chunk, CHUNK, cancellable, error)) > 0)
    {
      if (!g_output_stream_write_all (memory, chunk, length, NULL, cancellable, error))
        return NULL;
      done += length;
      if (size > 0)
        newsdoc_progress_tell (cancellable, FETCHED * MIN (1, (double) done / size));
    }
  if (length < 0 || !g_output_stream_close (memory, cancellable, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

static GBytes *
read_file (GFile         *file,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr(GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr(GFileInfo) info = NULL;

  if (stream == NULL)
    return NULL;
  /* a size that cannot be had is not needed either */
  info = g_file_input_stream_query_info (stream, G_FILE_ATTRIBUTE_STANDARD_SIZE, cancellable, NULL);
  return read_stream (G_INPUT_STREAM (stream), info != NULL ? g_file_info_get_size (info) : 0, cancellable, error);
}

static NewsdocDocument *
load (const Input   *input,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(NewsdocDocument) document = NULL;

  if (input->bytes != NULL)
    bytes = g_bytes_ref (input->bytes);
  else if (input->stream != NULL)
    bytes = read_stream (input->stream, 0, cancellable, error);
  else
    bytes = read_file (input->file, cancellable, error);
  if (bytes == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  newsdoc_progress_tell (cancellable, FETCHED);

  document = newsdoc_document_new_from_bytes (bytes, error);
  if (document == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  newsdoc_progress_tell (cancellable, 1);
  return g_steal_pointer (&document);
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  NewsdocDocument *document = load (data, cancellable, &error);

  if (document != NULL)
    g_task_return_pointer (task, document, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
start (Input               *input,
       gpointer             tag,
       GCancellable        *cancellable,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  /* what is loaded when it is cancelled is given: to throw it away here would take the main loop's time */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, input, (GDestroyNotify) input_free);
  g_task_run_in_thread (task, load_in_thread);
}

static NewsdocDocument *
finish (GAsyncResult  *result,
        gpointer       tag,
        GError       **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, tag), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * newsdoc_document_new_from_stream:
 * @stream: a stream that gives a Pandoc document as JSON; read to its end, and not closed
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Reads a document from a stream.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR or %G_IO_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_stream (GInputStream  *stream,
                                  GCancellable  *cancellable,
                                  GError       **error)
{
  Input input = { NULL, stream, NULL };

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  return load (&input, cancellable, error);
}

/**
 * newsdoc_document_new_from_file:
 * @file: a file with a Pandoc document as JSON
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Reads a document from a file.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR or %G_IO_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_file (GFile         *file,
                                GCancellable  *cancellable,
                                GError       **error)
{
  Input input = { NULL, NULL, file };

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  return load (&input, cancellable, error);
}

/**
 * newsdoc_document_new_from_bytes_async:
 * @bytes: a Pandoc document as JSON, in UTF-8
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Reads a document from bytes in a worker thread.
 */
void
newsdoc_document_new_from_bytes_async (GBytes              *bytes,
                                       GCancellable        *cancellable,
                                       GAsyncReadyCallback  callback,
                                       gpointer             user_data)
{
  Input *input;

  g_return_if_fail (bytes != NULL);

  input = g_new0 (Input, 1);
  input->bytes = g_bytes_ref (bytes);
  start (input, newsdoc_document_new_from_bytes_async, cancellable, callback, user_data);
}

/**
 * newsdoc_document_new_from_bytes_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_document_new_from_bytes_async().
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR or %G_IO_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_bytes_finish (GAsyncResult  *result,
                                        GError       **error)
{
  return finish (result, newsdoc_document_new_from_bytes_async, error);
}

/**
 * newsdoc_document_new_from_stream_async:
 * @stream: a stream that gives a Pandoc document as JSON; read to its end, and not closed
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Reads a document from a stream in a worker thread.
 */
void
newsdoc_document_new_from_stream_async (GInputStream        *stream,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  Input *input;

  g_return_if_fail (G_IS_INPUT_STREAM (stream));

  input = g_new0 (Input, 1);
  input->stream = g_object_ref (stream);
  start (input, newsdoc_document_new_from_stream_async, cancellable, callback, user_data);
}

/**
 * newsdoc_document_new_from_stream_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_document_new_from_stream_async().
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR or %G_IO_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_stream_finish (GAsyncResult  *result,
                                         GError       **error)
{
  return finish (result, newsdoc_document_new_from_stream_async, error);
}

/**
 * newsdoc_document_new_from_file_async:
 * @file: a file with a Pandoc document as JSON
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Reads a document from a file in a worker thread.
 */
void
newsdoc_document_new_from_file_async (GFile               *file,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data)
{
  Input *input;

  g_return_if_fail (G_IS_FILE (file));

  input = g_new0 (Input, 1);
  input->file = g_object_ref (file);
  start (input, newsdoc_document_new_from_file_async, cancellable, callback, user_data);
}

/**
 * newsdoc_document_new_from_file_finish:
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_document_new_from_file_async().
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR or %G_IO_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_file_finish (GAsyncResult  *result,
                                       GError       **error)
{
  return finish (result, newsdoc_document_new_from_file_async, error);
}
