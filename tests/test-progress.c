/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "newsdoc.h"
#include "trees.h"

/* How far the work has come: it never falls, it is told in the thread that asked, and all of it is told before the callback. */

typedef struct
{
  NewsdocProgress *progress;
  GThread          *thread;
  double            last;
  guint             times;
  GAsyncResult     *result;
} Told;

static void
on_fraction (NewsdocProgress *progress,
             GParamSpec       *pspec,
             Told             *told)
{
  double fraction = newsdoc_progress_get_fraction (progress);

  g_assert_true (g_thread_self () == told->thread);
  g_assert_cmpfloat (fraction, >, told->last);
  g_assert_cmpfloat (fraction, <=, 1);
  told->last = fraction;
  told->times++;
}

static void
told_init (Told *told)
{
  *told = (Told) { newsdoc_progress_new (NULL), g_thread_self () };
  g_assert_cmpfloat (newsdoc_progress_get_fraction (told->progress), ==, 0);
  g_signal_connect (told->progress, "notify::fraction", G_CALLBACK (on_fraction), told);
}

static void
told_clear (Told *told)
{
  g_object_unref (told->progress);
  g_clear_object (&told->result);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Told, told_clear)

static void
on_done (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  Told *told = data;

  g_assert_cmpfloat (told->last, ==, 1);
  told->result = g_object_ref (result);
}

static void
wait_for (Told *told)
{
  while (told->result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static GFile *
make_file (GBytes *bytes)
{
  g_autoptr(GFileIOStream) io = NULL;
  GFile *file = g_file_new_tmp (NULL, &io, NULL);

  g_assert_true (g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (io)), g_bytes_get_data (bytes, NULL),
                                            g_bytes_get_size (bytes), NULL, NULL, NULL));
  return file;
}

static void
test_async (void)
{
  g_autoptr(GBytes) json = tree_article (300);
  g_autoptr(GFile) file = make_file (json);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(NewsdocDocument) document = NULL;
  g_auto(Told) load, normalize, again, write;

  told_init (&load);
  newsdoc_document_new_from_file_async (file, newsdoc_progress_get_cancellable (load.progress), on_done, &load);
  wait_for (&load);
  document = newsdoc_document_new_from_file_finish (load.result, NULL);
  g_assert_nonnull (document);

  told_init (&normalize);
  newsdoc_document_normalize_async (document, newsdoc_progress_get_cancellable (normalize.progress), on_done, &normalize);
  wait_for (&normalize);
  g_assert_true (newsdoc_document_normalize_finish (document, normalize.result, NULL));

  /* nothing is left to do, and that is done */
  told_init (&again);
  newsdoc_document_normalize_async (document, newsdoc_progress_get_cancellable (again.progress), on_done, &again);
  wait_for (&again);
  g_assert_true (newsdoc_document_normalize_finish (document, again.result, NULL));

  told_init (&write);
  newsdoc_document_write_to_stream_async (document, stream, newsdoc_progress_get_cancellable (write.progress), on_done, &write);
  wait_for (&write);
  g_assert_true (newsdoc_document_write_to_stream_finish (document, write.result, NULL));
  g_file_delete (file, NULL, NULL);
}

/* In the thread of who wants to know every piece is told. */
static void
test_sync (void)
{
  g_autoptr(GBytes) json = tree_article (300);
  g_autoptr(GFile) file = make_file (json);
  g_autoptr(GInputStream) unknown = g_memory_input_stream_new_from_bytes (json);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(NewsdocDocument) other = NULL;
  guint pieces = g_bytes_get_size (json) / (64 * 1024) + 1;
  g_auto(Told) load, from_stream, write;

  g_assert_cmpuint (pieces, >, 3);
  told_init (&load);
  document = newsdoc_document_new_from_file (file, newsdoc_progress_get_cancellable (load.progress), NULL);
  g_assert_cmpfloat (load.last, ==, 1);
  g_assert_cmpuint (load.times, >=, pieces);

  /* how much there is to fetch a stream does not tell */
  told_init (&from_stream);
  other = newsdoc_document_new_from_stream (unknown, newsdoc_progress_get_cancellable (from_stream.progress), NULL);
  g_assert_cmpfloat (from_stream.last, ==, 1);
  g_assert_cmpuint (from_stream.times, ==, 2);

  told_init (&write);
  g_assert_true (newsdoc_document_write_to_stream (document, stream, newsdoc_progress_get_cancellable (write.progress), NULL));
  g_assert_cmpfloat (write.last, ==, 1);
  g_assert_cmpuint (write.times, ==, pieces);
  g_file_delete (file, NULL, NULL);
}

/* What was cancelled, and what failed, is not all done. */
static void
test_cancelled (void)
{
  g_autoptr(GBytes) json = tree_article (3);
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_bytes (json);
  g_autoptr(GInputStream) broken = g_memory_input_stream_new_from_data ("{", 1, NULL);
  g_autoptr(GError) error = NULL;
  g_auto(Told) cancelled, failed;

  told_init (&cancelled);
  g_cancellable_cancel (newsdoc_progress_get_cancellable (cancelled.progress));
  g_assert_null (newsdoc_document_new_from_stream (stream, newsdoc_progress_get_cancellable (cancelled.progress), &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (cancelled.times, ==, 0);
  g_clear_error (&error);

  told_init (&failed);
  g_assert_null (newsdoc_document_new_from_stream (broken, newsdoc_progress_get_cancellable (failed.progress), &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_SYNTAX);
  g_assert_cmpfloat (failed.last, <, 1);
}

static gpointer
work (gpointer data)
{
  g_autoptr(GMainContext) context = g_main_context_new ();
  g_autoptr(GBytes) json = tree_article (300);
  g_autoptr(NewsdocDocument) document = NULL;
  g_auto(Told) told;

  g_main_context_push_thread_default (context);
  told_init (&told);
  newsdoc_document_new_from_bytes_async (json, newsdoc_progress_get_cancellable (told.progress), on_done, &told);
  while (told.result == NULL)
    g_main_context_iteration (context, TRUE);
  document = newsdoc_document_new_from_bytes_finish (told.result, NULL);
  g_assert_nonnull (document);
  g_main_context_pop_thread_default (context);
  return NULL;
}

/* Where an application works in a thread with a main context of its own, it is told there. */
static void
test_context (void)
{
  g_thread_join (g_thread_new ("context", work, NULL));
}

/* A cancellable that an application has already; a later progress takes the place of an earlier one, and one that is gone is told nothing. */
static void
test_cancellable (void)
{
  g_autoptr(GBytes) json = tree_article (3);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(NewsdocProgress) first = newsdoc_progress_new (cancellable);
  g_autoptr(NewsdocProgress) second = newsdoc_progress_new (cancellable);

  g_assert_true (newsdoc_progress_get_cancellable (first) == cancellable);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_bytes (json);
      g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_stream (stream, cancellable, NULL);

      g_assert_nonnull (document);
      g_assert_cmpfloat (newsdoc_progress_get_fraction (first), ==, 0);
      if (i == 0)
        g_assert_cmpfloat (newsdoc_progress_get_fraction (second), ==, 1);
      g_clear_object (&second);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/progress/async", test_async);
  g_test_add_func ("/progress/sync", test_sync);
  g_test_add_func ("/progress/cancelled", test_cancelled);
  g_test_add_func ("/progress/context", test_context);
  g_test_add_func ("/progress/cancellable", test_cancellable);
  return g_test_run ();
}
