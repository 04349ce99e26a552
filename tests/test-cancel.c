/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

#include "newsdoc.h"
#include "trees.h"

/* Each asynchronous call is cancelled before it starts, and after 0, 1, 2 … turns of the main loop, further and further apart, until it is done
 * before. Whenever that is: either it has failed and all is as it was, or it is done; and nothing is left that holds the objects. What memory is lost the sanitizer's
 * build tells. */

typedef struct
{
  GBytes          *json;       /* what the document is read from */
  GFile           *folder;
  GFile           *source;     /* an article, as JSON; for Pandoc it is a text as any other */
  GFile           *target;
  NewsdocPandoc   *pandoc;
  NewsdocDocument *document;   /* of this attempt */
  GOutputStream   *stream;
  GCancellable    *cancellable;
  GAsyncResult    *result;
  guint            cancelled;  /* attempts that ended so */
} Fixture;

/* A call: starting it, and finishing it with what it should have done being checked: TRUE when it is done. */
typedef struct
{
  const char *name;
  gboolean    pandoc;
  void      (*start)  (Fixture *fixture, GAsyncReadyCallback callback);
  gboolean  (*finish) (Fixture *fixture, GError **error);
} Call;

static const char old_text[] = "the old file";

static gboolean
take (NewsdocDocument *document)
{
  g_clear_object (&document);
  return TRUE;
}

static void
load_bytes_start (Fixture             *fixture,
                  GAsyncReadyCallback  callback)
{
  newsdoc_document_new_from_bytes_async (fixture->json, fixture->cancellable, callback, fixture);
}

static gboolean
load_bytes_finish (Fixture  *fixture,
                   GError  **error)
{
  NewsdocDocument *document = newsdoc_document_new_from_bytes_finish (fixture->result, error);

  return document != NULL && take (document);
}

static void
load_file_start (Fixture             *fixture,
                 GAsyncReadyCallback  callback)
{
  newsdoc_document_new_from_file_async (fixture->source, fixture->cancellable, callback, fixture);
}

static gboolean
load_file_finish (Fixture  *fixture,
                  GError  **error)
{
  NewsdocDocument *document = newsdoc_document_new_from_file_finish (fixture->result, error);

  return document != NULL && take (document);
}

static gboolean
is_as_read (Fixture *fixture)
{
  g_autoptr(GBytes) bytes = newsdoc_document_to_bytes (fixture->document);

  return g_bytes_equal (bytes, fixture->json);
}

static void
normalize_start (Fixture             *fixture,
                 GAsyncReadyCallback  callback)
{
  newsdoc_document_normalize_async (fixture->document, fixture->cancellable, callback, fixture);
}

static gboolean
normalize_finish (Fixture  *fixture,
                  GError  **error)
{
  gboolean done = newsdoc_document_normalize_finish (fixture->document, fixture->result, error);

  g_assert_true (is_as_read (fixture) == !done);
  g_assert_true ((g_list_model_get_n_items (newsdoc_document_get_findings (fixture->document)) == 0) == !done);
  return done;
}

static void
write_start (Fixture             *fixture,
             GAsyncReadyCallback  callback)
{
  newsdoc_document_write_to_stream_async (fixture->document, fixture->stream, fixture->cancellable, callback, fixture);
}

static gboolean
write_finish (Fixture  *fixture,
              GError  **error)
{
  gboolean done = newsdoc_document_write_to_stream_finish (fixture->document, fixture->result, error);

  g_assert_true (is_as_read (fixture));
  if (done)
    g_assert_cmpuint (g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (fixture->stream)), ==, g_bytes_get_size (fixture->json));
  return done;
}

static void
open_start (Fixture             *fixture,
            GAsyncReadyCallback  callback)
{
  newsdoc_pandoc_open_async (fixture->pandoc, fixture->source, "markdown", fixture->cancellable, callback, fixture);
}

static gboolean
open_finish (Fixture  *fixture,
             GError  **error)
{
  NewsdocDocument *document = newsdoc_pandoc_open_finish (fixture->pandoc, fixture->result, error);

  return document != NULL && take (document);
}

static void
stream_start (Fixture             *fixture,
              GAsyncReadyCallback  callback)
{
  g_autoptr(GFileInputStream) stream = g_file_read (fixture->source, NULL, NULL);

  newsdoc_pandoc_open_stream_async (fixture->pandoc, G_INPUT_STREAM (stream), "markdown", fixture->cancellable, callback, fixture);
}

static gboolean
stream_finish (Fixture  *fixture,
               GError  **error)
{
  NewsdocDocument *document = newsdoc_pandoc_open_stream_finish (fixture->pandoc, fixture->result, error);

  return document != NULL && take (document);
}

static void
save_start (Fixture             *fixture,
            GAsyncReadyCallback  callback)
{
  g_assert_true (g_file_replace_contents (fixture->target, old_text, strlen (old_text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  newsdoc_pandoc_save_async (fixture->pandoc, fixture->document, fixture->target, "html", fixture->cancellable, callback, fixture);
}

static guint
count_files (GFile *folder)
{
  g_autoptr(GDir) dir = g_dir_open (g_file_peek_path (folder), 0, NULL);
  guint files = 0;

  while (g_dir_read_name (dir) != NULL)
    files++;
  return files;
}

static gboolean
save_finish (Fixture  *fixture,
             GError  **error)
{
  gboolean done = newsdoc_pandoc_save_finish (fixture->pandoc, fixture->result, error);
  g_autofree char *text = NULL;

  g_assert_true (g_file_load_contents (fixture->target, NULL, &text, NULL, NULL, NULL));
  if (done)
    g_assert_nonnull (strstr (text, "</html>"));
  else
    g_assert_cmpstr (text, ==, old_text);
  g_assert_cmpuint (count_files (fixture->folder), ==, 2);
  return done;
}

static const Call calls[] = {
  { "load/bytes", FALSE, load_bytes_start, load_bytes_finish },
  { "load/file", FALSE, load_file_start, load_file_finish },
  { "normalize", FALSE, normalize_start, normalize_finish },
  { "write", FALSE, write_start, write_finish },
  { "pandoc/open", TRUE, open_start, open_finish },
  { "pandoc/stream", TRUE, stream_start, stream_finish },
  { "pandoc/save", TRUE, save_start, save_finish },
};

static void
on_done (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  ((Fixture *) data)->result = g_object_ref (result);
}

static gboolean
has_children (void)
{
  siginfo_t info;

  return waitid (P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0 || errno != ECHILD;
}

/* What a thread still holds it lets go; a program that was killed is waited for. */
static void
wait_until_gone (gpointer *first,
                 gpointer *second,
                 gpointer *third)
{
  for (guint i = 0; *first != NULL || *second != NULL || *third != NULL || has_children (); i++)
    {
      g_assert_cmpuint (i, <, 20000);
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
}

/* FALSE when it came too late: it was done before. */
static gboolean
attempt (Fixture    *fixture,
         const Call *call,
         gint        turns)
{
  g_autoptr(GError) error = NULL;
  gpointer document = NULL, cancellable = NULL, result = NULL;
  gboolean in_time;

  fixture->cancellable = g_cancellable_new ();
  fixture->document = newsdoc_document_new_from_bytes (fixture->json, NULL);
  fixture->stream = g_memory_output_stream_new_resizable ();
  if (turns < 0)
    g_cancellable_cancel (fixture->cancellable);
  call->start (fixture, on_done);
  for (gint i = 0; i < turns && fixture->result == NULL; i++)
    g_main_context_iteration (NULL, FALSE);
  in_time = fixture->result == NULL;
  if (in_time)
    g_cancellable_cancel (fixture->cancellable);
  while (fixture->result == NULL)
    g_main_context_iteration (NULL, TRUE);
  if (!call->finish (fixture, &error))
    {
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      fixture->cancelled++;
    }

  g_set_weak_pointer (&document, fixture->document);
  g_set_weak_pointer (&cancellable, fixture->cancellable);
  g_set_weak_pointer (&result, fixture->result);
  g_clear_object (&fixture->document);
  g_clear_object (&fixture->cancellable);
  g_clear_object (&fixture->result);
  g_clear_object (&fixture->stream);
  wait_until_gone (&document, &cancellable, &result);
  return in_time;
}

/* As this Pandoc writes it: one of another version does not read it. */
static GBytes *
read_by_pandoc (GFile *file)
{
  const char *argv[] = { "pandoc", "--from=markdown", "--to=json", g_file_peek_path (file), NULL };
  char *json = NULL;

  if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &json, NULL, NULL, NULL))
    return NULL;
  return g_bytes_new_take (json, strlen (json));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *path = g_dir_make_tmp ("newsdoc-XXXXXX", NULL);
  g_autoptr(GBytes) article = tree_article (((const Call *) data)->pandoc ? 3 : 500);

  fixture->folder = g_file_new_for_path (path);
  fixture->source = g_file_get_child (fixture->folder, "article.json");
  fixture->target = g_file_get_child (fixture->folder, "article.html");
  fixture->pandoc = newsdoc_pandoc_new ();
  g_assert_true (g_file_replace_contents (fixture->source, g_bytes_get_data (article, NULL), g_bytes_get_size (article), NULL, FALSE,
                                          G_FILE_CREATE_NONE, NULL, NULL, NULL));
  fixture->json = ((const Call *) data)->pandoc ? read_by_pandoc (fixture->source) : g_bytes_ref (article);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_file_delete (fixture->source, NULL, NULL);
  g_file_delete (fixture->target, NULL, NULL);
  g_file_delete (fixture->folder, NULL, NULL);
  g_clear_pointer (&fixture->json, g_bytes_unref);
  g_object_unref (fixture->folder);
  g_object_unref (fixture->source);
  g_object_unref (fixture->target);
  g_object_unref (fixture->pandoc);
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  const Call *call = data;
  g_autofree char *program = g_find_program_in_path ("pandoc");
  guint attempts = 1;

  if (call->pandoc && program == NULL)
    {
      g_test_skip ("there is no Pandoc");
      return;
    }
  attempt (fixture, call, -1);
  g_assert_cmpuint (fixture->cancelled, ==, 1);
  /* Pandoc takes long, and most of it is waiting */
  for (gint turns = 0; attempt (fixture, call, turns); turns += call->pandoc ? turns + 1 : turns / 8 + 1)
    attempts++;
  g_test_message ("cancelled at %u of %u moments", fixture->cancelled, attempts);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strconcat ("/cancel/", calls[i].name, NULL);

      g_test_add (path, Fixture, &calls[i], set_up, test_cancel, tear_down);
    }
  return g_test_run ();
}
