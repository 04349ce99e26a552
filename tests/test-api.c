/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>
#include <time.h>

#include "newsdoc.h"
#include "trees.h"

/* Loading, normalising and writing without keeping a main loop waiting. */

typedef struct
{
  GMainLoop    *loop;
  GAsyncResult *result;
  guint         turns;    /* of the main loop, while something was under way */
  gint64        last;     /* when the last one was */
  gint64        gap;      /* the most of the processor's time between two, in microseconds */
} Wait;

static void
on_done (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  Wait *wait = data;

  wait->result = g_object_ref (result);
  g_main_loop_quit (wait->loop);
}

static void
wait_init (Wait *wait)
{
  *wait = (Wait) { g_main_loop_new (NULL, FALSE) };
}

static void
wait_clear (Wait *wait)
{
  g_clear_object (&wait->result);
  g_main_loop_unref (wait->loop);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Wait, wait_clear)

static void
assert_same (NewsdocDocument *left,
             NewsdocDocument *right)
{
  g_autoptr(GBytes) l = newsdoc_document_to_bytes (left);
  g_autoptr(GBytes) r = newsdoc_document_to_bytes (right);

  g_assert_true (g_bytes_equal (l, r));
}

static NewsdocDocument *
load (GBytes *json)
{
  g_autoptr(GError) error = NULL;
  NewsdocDocument *document = newsdoc_document_new_from_bytes (json, &error);

  g_assert_no_error (error);
  return document;
}

static void
test_load (void)
{
  g_autoptr(GBytes) json = tree_article (3);
  g_autoptr(NewsdocDocument) document = load (json);
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_bytes (json);
  g_autoptr(GInputStream) stream2 = g_memory_input_stream_new_from_bytes (json);
  g_autoptr(GFileIOStream) io = NULL;
  g_autoptr(GFile) file = g_file_new_tmp (NULL, &io, NULL);
  g_autoptr(NewsdocDocument) from_stream = newsdoc_document_new_from_stream (stream, NULL, NULL);
  g_autoptr(NewsdocDocument) from_file = NULL;
  NewsdocDocument *later[3];
  g_autoptr(GError) error = NULL;
  Wait waits[3];

  assert_same (document, from_stream);
  g_assert_true (newsdoc_document_write_to_stream (document, g_io_stream_get_output_stream (G_IO_STREAM (io)), NULL, NULL));
  from_file = newsdoc_document_new_from_file (file, NULL, NULL);
  assert_same (document, from_file);

  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    wait_init (&waits[i]);
  newsdoc_document_new_from_bytes_async (json, NULL, on_done, &waits[0]);
  g_main_loop_run (waits[0].loop);
  newsdoc_document_new_from_stream_async (stream2, NULL, on_done, &waits[1]);
  g_main_loop_run (waits[1].loop);
  newsdoc_document_new_from_file_async (file, NULL, on_done, &waits[2]);
  g_main_loop_run (waits[2].loop);
  later[0] = newsdoc_document_new_from_bytes_finish (waits[0].result, NULL);
  later[1] = newsdoc_document_new_from_stream_finish (waits[1].result, NULL);
  later[2] = newsdoc_document_new_from_file_finish (waits[2].result, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      assert_same (document, later[i]);
      g_object_unref (later[i]);
      wait_clear (&waits[i]);
    }

  g_file_delete (file, NULL, NULL);
  g_clear_object (&from_file);
  from_file = newsdoc_document_new_from_file (file, NULL, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_load_error (void)
{
  g_autoptr(GBytes) json = g_bytes_new_static ("{", 1);
  g_autoptr(GError) error = NULL;
  g_auto(Wait) wait;

  wait_init (&wait);
  newsdoc_document_new_from_bytes_async (json, NULL, on_done, &wait);
  g_main_loop_run (wait.loop);
  g_assert_null (newsdoc_document_new_from_bytes_finish (wait.result, &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_SYNTAX);
}

static void
test_normalize (void)
{
  g_autoptr(GBytes) json = tree_article (3);
  g_autoptr(NewsdocDocument) document = load (json);
  g_autoptr(NewsdocDocument) at_once = load (json);
  GListModel *findings = newsdoc_document_get_findings (document);
  g_autoptr(NewsdocFinding) byline = NULL;
  g_autoptr(GError) error = NULL;

  newsdoc_document_normalize (at_once);
  for (guint i = 0; i < 3; i++)
    {
      g_auto(Wait) wait;
      g_auto(Wait) second;

      wait_init (&wait);
      wait_init (&second);
      newsdoc_document_normalize_async (document, NULL, on_done, &wait);
      /* one at a time; the third time there is nothing to do */
      if (i < 2)
        {
          newsdoc_document_normalize_async (document, NULL, on_done, &second);
          g_main_loop_run (second.loop);
          g_assert_false (newsdoc_document_normalize_finish (document, second.result, &error));
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_PENDING);
          g_clear_error (&error);
        }
      g_main_loop_run (wait.loop);
      g_assert_true (newsdoc_document_normalize_finish (document, wait.result, &error));
      g_assert_no_error (error);
      assert_same (document, at_once);
      if (i == 0)
        {
          byline = g_list_model_get_item (findings, 1);
          g_assert_cmpstr (newsdoc_finding_get_label (byline), ==, "byline");
          newsdoc_finding_reject (byline);
          g_autoptr(NewsdocFinding) other = g_list_model_get_item (newsdoc_document_get_findings (at_once), 1);
          newsdoc_finding_reject (other);
          newsdoc_document_normalize (at_once);
        }
    }
}

static void
test_write (void)
{
  g_autoptr(GBytes) json = tree_article (3);
  g_autoptr(NewsdocDocument) document = load (json);
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr(GBytes) written = NULL;
  g_auto(Wait) wait;

  wait_init (&wait);
  newsdoc_document_write_to_stream_async (document, stream, NULL, on_done, &wait);
  g_main_loop_run (wait.loop);
  g_assert_true (newsdoc_document_write_to_stream_finish (document, wait.result, NULL));
  g_output_stream_close (stream, NULL, NULL);
  written = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  g_assert_true (g_bytes_equal (written, json));
}

static gboolean
cancel (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
  return G_SOURCE_REMOVE;
}

/* At whatever moment it is cancelled: either the document is as it was, or it is normalised. */
static void
test_cancel (void)
{
  g_autoptr(GBytes) json = tree_article (20);
  g_autoptr(NewsdocDocument) before = load (json);
  g_autoptr(NewsdocDocument) after = load (json);
  guint cancelled = 0, done = 0;

  newsdoc_document_normalize (after);
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr(NewsdocDocument) document = load (json);
      g_autoptr(GCancellable) cancellable = g_cancellable_new ();
      g_autoptr(GError) error = NULL;
      g_auto(Wait) wait;

      wait_init (&wait);
      newsdoc_document_normalize_async (document, cancellable, on_done, &wait);
      if (i == 0)
        g_cancellable_cancel (cancellable);
      else
        g_timeout_add (i / 4, cancel, cancellable);
      g_main_loop_run (wait.loop);
      if (newsdoc_document_normalize_finish (document, wait.result, &error))
        {
          done++;
          assert_same (document, after);
        }
      else
        {
          cancelled++;
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
          assert_same (document, before);
          g_assert_cmpuint (g_list_model_get_n_items (newsdoc_document_get_findings (document)), ==, 0);
        }
      /* and what was cancelled can be done after all */
      newsdoc_document_normalize (document);
      assert_same (document, after);
      while (g_source_remove_by_user_data (cancellable))
        continue;
    }
  g_assert_cmpuint (cancelled, >, 0);
  g_test_message ("cancelled %u times, done %u times", cancelled, done);
}

static void
test_cancel_load (void)
{
  g_autoptr(GBytes) json = tree_article (300);

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr(GCancellable) cancellable = g_cancellable_new ();
      g_autoptr(GError) error = NULL;
      g_autoptr(NewsdocDocument) document = NULL;
      g_auto(Wait) wait;

      wait_init (&wait);
      newsdoc_document_new_from_bytes_async (json, cancellable, on_done, &wait);
      if (i == 0)
        g_cancellable_cancel (cancellable);
      else
        g_timeout_add (i / 4, cancel, cancellable);
      g_main_loop_run (wait.loop);
      document = newsdoc_document_new_from_bytes_finish (wait.result, &error);
      if (document == NULL)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      while (g_source_remove_by_user_data (cancellable))
        continue;
    }
}

/* Of this thread, in microseconds: what a busy machine makes it wait is not in it. */
static gint64
cpu_time (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static gboolean
count (gpointer data)
{
  Wait *wait = data;
  gint64 now = cpu_time ();

  if (wait->turns++ > 0)
    wait->gap = MAX (wait->gap, now - wait->last);
  wait->last = now;
  return G_SOURCE_CONTINUE;
}

/* The main loop turns while a document of 10 MB is loaded, normalised, normalised again and written. What is counted is turns, not time: were
 * the work done in the loop, there would be a handful of them. Were a part of it done there, it would be in one turn: that one takes of this
 * thread's own time, in which no other program is counted, far less than a frame of a screen at sixty hertz. */
static void
test_turns (void)
{
  g_autoptr(GBytes) json = tree_article (10 * 1000 * 1000 / 1000);
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(NewsdocFinding) headline = NULL;
  g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable ();
  guint turns[4];
  gint64 gaps[4];

  g_assert_cmpuint (g_bytes_get_size (json), >, 8 * 1000 * 1000);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      g_auto(Wait) wait;
      guint idle;

      wait_init (&wait);
      idle = g_idle_add (count, &wait);
      /* from before the call until after its callback, which comes before what is idle */
      count (&wait);
      if (i == 0)
        newsdoc_document_new_from_bytes_async (json, NULL, on_done, &wait);
      else if (i < 3)
        newsdoc_document_normalize_async (document, NULL, on_done, &wait);
      else
        newsdoc_document_write_to_stream_async (document, stream, NULL, on_done, &wait);
      g_main_loop_run (wait.loop);
      count (&wait);
      g_source_remove (idle);
      turns[i] = wait.turns;
      gaps[i] = wait.gap;
      g_test_message ("%u turns, the longest took %d us", wait.turns, (int) wait.gap);
      if (i == 0)
        document = newsdoc_document_new_from_bytes_finish (wait.result, NULL);
      if (i == 1)
        {
          headline = g_list_model_get_item (newsdoc_document_get_findings (document), 0);
          newsdoc_finding_reject (headline);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    g_assert_cmpuint (turns[i], >, 1000);
  for (guint i = 0; i < G_N_ELEMENTS (gaps); i++)
    g_assert_cmpint (gaps[i], <, 16 * 1000);
}

/* A thousand documents come and go; a node of each is held for a while. */
static void
test_thousand (void)
{
  g_autoptr(GBytes) json = tree_article (3);
  g_autoptr(GPtrArray) held = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);

  for (guint i = 0; i < 1000; i++)
    {
      g_autoptr(NewsdocDocument) document = load (json);
      g_autoptr(NewsdocFinding) finding = NULL;

      newsdoc_document_normalize (document);
      finding = g_list_model_get_item (newsdoc_document_get_findings (document), i % 3);
      newsdoc_finding_reject (finding);
      newsdoc_document_normalize (document);
      g_ptr_array_add (held, newsdoc_node_ref (newsdoc_node_get_last_child (newsdoc_node_get_blocks (newsdoc_document_get_root (document)))));
    }
  for (guint i = 0; i < held->len; i++)
    {
      g_assert_null (newsdoc_node_get_parent (held->pdata[i]));
      g_assert_cmpint (newsdoc_node_get_kind (held->pdata[i]), ==, NEWSDOC_NODE_PARA);
      g_assert_nonnull (newsdoc_node_get_first_child (held->pdata[i]));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/api/load", test_load);
  g_test_add_func ("/api/load/error", test_load_error);
  g_test_add_func ("/api/load/cancel", test_cancel_load);
  g_test_add_func ("/api/normalize", test_normalize);
  g_test_add_func ("/api/normalize/cancel", test_cancel);
  g_test_add_func ("/api/write", test_write);
  g_test_add_func ("/api/turns", test_turns);
  g_test_add_func ("/api/thousand", test_thousand);
  return g_test_run ();
}
