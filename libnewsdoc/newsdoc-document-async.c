/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "document-private.h"
#include "progress-private.h"

/* Normalising and writing in a worker thread. A reading is made apart from the document and exchanged for what is there, which takes no
 * time; what was there goes back to a thread to be freed, since a large tree takes long to free as well. */

static gboolean
claim_document (NewsdocDocument *self,
                GTask           *task)
{
  if (self->busy)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PENDING, "the document is being worked on already");
      return FALSE;
    }
  self->busy = TRUE;
  return TRUE;
}

/* Where nothing was read yet, the tree is copied as it is; else the document is read again. */
static gboolean
get_tree (NewsdocDocument  *self,
          NewsdocDocument  *reading,
          GError          **error)
{
  reading->root = self->story == NULL ? newsdoc_node_copy (self->root) : newsdoc_document_parse (self->source, error);
  return reading->root != NULL;
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  g_autoptr(NewsdocDocument) reading = g_object_ref (data);
  GError *error = NULL;

  if (!g_cancellable_is_cancelled (cancellable) && get_tree (source, reading, &error) && newsdoc_document_recognise (reading, cancellable))
    {
      newsdoc_document_complete (reading);
      newsdoc_progress_tell (cancellable, 1);
    }

  if (error != NULL || g_cancellable_set_error_if_cancelled (cancellable, &error))
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
free_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  GTask *outer = data;

  /* the last reference to the reading */
  g_task_set_task_data (outer, NULL, NULL);
  g_task_return_boolean (task, TRUE);
}

static void
on_freed (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(GTask) outer = data;
  GError *error = g_object_steal_data (G_OBJECT (outer), "newsdoc-error");

  if (error != NULL)
    g_task_return_error (outer, error);
  else
    g_task_return_boolean (outer, TRUE);
}

/* In the caller's main context. */
static void
on_read (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  NewsdocDocument *self = NEWSDOC_DOCUMENT (source);
  GTask *outer = data;
  g_autoptr(GTask) release = g_task_new (self, NULL, on_freed, outer);
  GError *error = NULL;

  self->busy = FALSE;
  /* one that was cancelled at the last moment changes nothing either */
  if (g_task_propagate_boolean (G_TASK (result), &error) && !g_cancellable_set_error_if_cancelled (g_task_get_cancellable (outer), &error))
    newsdoc_document_take (self, g_task_get_task_data (outer));
  if (error != NULL)
    g_object_set_data (G_OBJECT (outer), "newsdoc-error", error);

  g_task_set_task_data (release, outer, NULL);
  g_task_run_in_thread (release, free_in_thread);
}

/**
 * newsdoc_document_normalize_async:
 * @self: a document
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Does what newsdoc_document_normalize() does in a worker thread. Until it is
 * done the document is as it was, and may be looked at, but not be changed;
 * findings may be decided, which counts the next time. When it is cancelled the
 * document stays as it was.
 *
 * A second call while one is under way fails with %G_IO_ERROR_PENDING.
 */
void
newsdoc_document_normalize_async (NewsdocDocument     *self,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_autoptr(GTask) outer = NULL;
  g_autoptr(GTask) inner = NULL;
  NewsdocDocument *reading;

  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));

  outer = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (outer, newsdoc_document_normalize_async);
  g_task_set_check_cancellable (outer, FALSE);
  if (!claim_document (self, outer))
    return;
  if (newsdoc_document_is_current (self))
    {
      self->busy = FALSE;
      newsdoc_progress_tell (cancellable, 1);
      g_task_return_boolean (outer, TRUE);
      return;
    }

  reading = newsdoc_document_new_reading (self);
  inner = g_task_new (self, cancellable, on_read, g_object_ref (outer));
  g_task_set_check_cancellable (inner, FALSE);
  g_task_set_task_data (outer, reading, g_object_unref);
  g_task_set_task_data (inner, reading, NULL);
  g_task_run_in_thread (inner, read_in_thread);
}

/**
 * newsdoc_document_normalize_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_document_normalize_async().
 *
 * Returns: %TRUE, or %FALSE with %G_IO_ERROR_CANCELLED or %G_IO_ERROR_PENDING, and
 *   the document as it was
 */
gboolean
newsdoc_document_normalize_finish (NewsdocDocument  *self,
                                   GAsyncResult     *result,
                                   GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* In pieces, so that it can be told how much is written, and cancelled between them: not every stream looks at the cancellable. */
static gboolean
write_bytes (GOutputStream  *stream,
             GBytes         *bytes,
             GCancellable   *cancellable,
             GError        **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  for (gsize done = 0, piece; done < length; done += piece)
    {
      piece = MIN (length - done, 64 * 1024);
      if (g_cancellable_set_error_if_cancelled (cancellable, error)
          || !g_output_stream_write_all (stream, data + done, piece, NULL, cancellable, error))
        return FALSE;
      newsdoc_progress_tell (cancellable, (double) (done + piece) / length);
    }
  return TRUE;
}

/**
 * newsdoc_document_write_to_stream:
 * @self: a document
 * @stream: a stream; not closed
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Writes the document to a stream, as Pandoc writes JSON.
 *
 * Returns: %TRUE, or %FALSE with the error of the stream, or %G_IO_ERROR_CANCELLED
 */
gboolean
newsdoc_document_write_to_stream (NewsdocDocument  *self,
                                  GOutputStream    *stream,
                                  GCancellable     *cancellable,
                                  GError          **error)
{
  g_autoptr(GBytes) bytes = NULL;

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  bytes = newsdoc_document_to_bytes (self);
  return write_bytes (stream, bytes, cancellable, error) && g_output_stream_flush (stream, cancellable, error);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  GError *error = NULL;

  if (newsdoc_document_write_to_stream (source, data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
on_written (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(GTask) outer = data;
  GError *error = NULL;

  NEWSDOC_DOCUMENT (source)->busy = FALSE;
  if (g_task_propagate_boolean (G_TASK (result), &error))
    g_task_return_boolean (outer, TRUE);
  else
    g_task_return_error (outer, error);
}

/**
 * newsdoc_document_write_to_stream_async:
 * @self: a document
 * @stream: a stream; not closed
 * @cancellable: (nullable): a cancellable
 * @callback: (scope async): called when it is done
 * @user_data: for @callback
 *
 * Writes the document to a stream in a worker thread. Until it is done the
 * document may be looked at, but not be changed.
 */
void
newsdoc_document_write_to_stream_async (NewsdocDocument     *self,
                                        GOutputStream       *stream,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data)
{
  g_autoptr(GTask) outer = NULL;
  g_autoptr(GTask) inner = NULL;

  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));
  g_return_if_fail (G_IS_OUTPUT_STREAM (stream));

  outer = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (outer, newsdoc_document_write_to_stream_async);
  /* what is written when it is cancelled is written */
  g_task_set_check_cancellable (outer, FALSE);
  if (!claim_document (self, outer))
    return;
  inner = g_task_new (self, cancellable, on_written, g_object_ref (outer));
  g_task_set_check_cancellable (inner, FALSE);
  g_task_set_task_data (inner, g_object_ref (stream), g_object_unref);
  g_task_run_in_thread (inner, write_in_thread);
}

/**
 * newsdoc_document_write_to_stream_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Finishes newsdoc_document_write_to_stream_async().
 *
 * Returns: %TRUE, or %FALSE with the error of the stream, %G_IO_ERROR_CANCELLED or
 *   %G_IO_ERROR_PENDING
 */
gboolean
newsdoc_document_write_to_stream_finish (NewsdocDocument  *self,
                                         GAsyncResult     *result,
                                         GError          **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
