/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "newsdoc.h"

/* Pandoc as a helper: any format becomes a document, and a document any format. */

#define ARTICLE "<h1>Ferry sails again</h1><p>By Karin Holm</p>" \
                "<p>It sailed on Monday with nine hundred passengers, the owners of the line said in the evening.</p>" \
                "<iframe src=\"http://127.0.0.1:9/never\"></iframe>"

typedef struct
{
  GMainLoop    *loop;
  GAsyncResult *result;
  char         *folder;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->loop = g_main_loop_new (NULL, FALSE);
  fixture->folder = g_dir_make_tmp ("newsdoc-XXXXXX", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);
      remove (path);
    }
  remove (fixture->folder);
  g_free (fixture->folder);
  g_clear_object (&fixture->result);
  g_main_loop_unref (fixture->loop);
}

static void
on_done (GObject      *source,
         GAsyncResult *result,
         gpointer      data)
{
  Fixture *fixture = data;

  g_set_object (&fixture->result, result);
  g_main_loop_quit (fixture->loop);
}

static GFile *
make_file (Fixture    *fixture,
           const char *name,
           const char *contents)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  if (contents != NULL)
    g_assert_true (g_file_set_contents (path, contents, -1, NULL));
  return g_file_new_for_path (path);
}

static NewsdocDocument *
open_file (Fixture        *fixture,
           NewsdocPandoc  *pandoc,
           GFile          *file,
           const char     *format,
           GError        **error)
{
  newsdoc_pandoc_open_async (pandoc, file, format, NULL, on_done, fixture);
  g_main_loop_run (fixture->loop);
  return newsdoc_pandoc_open_finish (pandoc, fixture->result, error);
}

static gboolean
save (Fixture          *fixture,
      NewsdocPandoc    *pandoc,
      NewsdocDocument  *document,
      GFile            *file,
      GError          **error)
{
  newsdoc_pandoc_save_async (pandoc, document, file, NULL, NULL, on_done, fixture);
  g_main_loop_run (fixture->loop);
  return newsdoc_pandoc_save_finish (pandoc, fixture->result, error);
}

/* The helper looks in PATH alone. */
static gboolean
is_missing (void)
{
  g_autofree char *path = g_find_program_in_path ("pandoc");

  if (path == NULL)
    g_test_skip ("there is no Pandoc");
  return path == NULL;
}

static void
test_open (Fixture       *fixture,
           gconstpointer  sandbox)
{
  g_autoptr(NewsdocPandoc) pandoc = g_object_new (NEWSDOC_TYPE_PANDOC, "sandbox", GPOINTER_TO_INT (sandbox), NULL);
  g_autoptr(GFile) page = make_file (fixture, "-o article's page.HTML", ARTICLE);
  g_autoptr(GFile) text = make_file (fixture, "article.md", "# Ferry sails again\n\nBy Karin Holm\n");
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(NewsdocDocument) other = NULL;
  g_autoptr(GBytes) bytes = NULL;

  if (is_missing ())
    return;
  document = open_file (fixture, pandoc, page, NULL, &error);
  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  g_assert_cmpstr (newsdoc_article_get_headline (newsdoc_document_get_article (document)), ==, "Ferry sails again");
  /* the frame is there, and was not fetched */
  bytes = newsdoc_document_to_bytes (document);
  g_assert_nonnull (g_strstr_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "127.0.0.1:9/never"));

  other = open_file (fixture, pandoc, text, NULL, &error);
  g_assert_no_error (error);
  newsdoc_document_normalize (other);
  g_assert_cmpstr (newsdoc_article_get_byline (newsdoc_document_get_article (other)), ==, "By Karin Holm");
}

static NewsdocDocument *
open_stream (Fixture        *fixture,
             NewsdocPandoc  *pandoc,
             const char     *text,
             const char     *format,
             GError        **error)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (text, strlen (text), NULL);
  NewsdocDocument *document;

  newsdoc_pandoc_open_stream_async (pandoc, stream, format, NULL, on_done, fixture);
  g_main_loop_run (fixture->loop);
  document = newsdoc_pandoc_open_stream_finish (pandoc, fixture->result, error);
  g_assert_true (document == NULL || g_input_stream_is_closed (stream));
  return document;
}

/* What has no file, as the clipboard. */
static void
test_stream (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = NULL;

  if (is_missing ())
    return;
  document = open_stream (fixture, pandoc, ARTICLE, "html", &error);
  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  g_assert_cmpstr (newsdoc_article_get_headline (newsdoc_document_get_article (document)), ==, "Ferry sails again");
  g_assert_null (open_stream (fixture, pandoc, "text", "no-such-format", &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC);
}

/* What is saved as Markdown is the same document when it is opened again: its marks, its lines and its words, also where a quotation ends in the mark that
 * begins one in English, and where a decision was taken. */
static void
test_again (Fixture       *fixture,
            gconstpointer  data)
{
  static const char text[] = "# Die Fähre fährt wieder\n\nVon Karin Holm\n\n[HAMBURG]{.dateline} -- „Wir haben lange\ngewartet“, sagte sie am Montag, „und "
                             "jetzt warten wir nicht mehr“. Das Schiff fährt zweimal am Abend zu den Inseln.\n";
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) file = make_file (fixture, "article.md", text), saved = make_file (fixture, "saved.md", NULL), again = make_file (fixture, "again.md", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(NewsdocDocument) other = NULL;
  g_autoptr(NewsdocFinding) byline = NULL;
  g_autofree char *once = NULL, *twice = NULL;

  if (is_missing ())
    return;
  document = open_file (fixture, pandoc, file, NULL, &error);
  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  byline = g_list_model_get_item (newsdoc_document_get_findings (document), 1);
  g_assert_cmpstr (newsdoc_finding_get_label (byline), ==, "byline");
  newsdoc_finding_reject (byline);
  newsdoc_document_normalize (document);
  g_assert_true (save (fixture, pandoc, document, saved, &error));

  other = open_file (fixture, pandoc, saved, NULL, &error);
  g_assert_no_error (error);
  newsdoc_document_normalize (other);
  g_assert_null (newsdoc_article_get_byline (newsdoc_document_get_article (other)));
  g_assert_true (save (fixture, pandoc, other, again, &error));
  g_assert_true (g_file_load_contents (saved, NULL, &once, NULL, NULL, NULL));
  g_assert_true (g_file_load_contents (again, NULL, &twice, NULL, NULL, NULL));
  g_assert_nonnull (strstr (once, "„Wir haben lange\ngewartet“, sagte"));
  g_assert_cmpstr (twice, ==, once);
}

static void
test_errors (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) file = make_file (fixture, "article.xyz", "text");
  g_autoptr(GFile) none = make_file (fixture, "none.md", NULL);
  g_autoptr(GFile) broken = make_file (fixture, "article.docx", "no archive");
  g_autoptr(GError) error = NULL;

  if (is_missing ())
    return;
  g_assert_null (open_file (fixture, pandoc, file, NULL, &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC);
  g_assert_nonnull (strstr (error->message, "article.xyz"));
  g_clear_error (&error);
  g_assert_null (open_file (fixture, pandoc, file, "no-such-format", &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC);
  g_clear_error (&error);
  g_assert_null (open_file (fixture, pandoc, none, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  /* what Pandoc says is in the message */
  g_assert_null (open_file (fixture, pandoc, broken, NULL, &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC);
  g_assert_nonnull (strstr (error->message, "docx"));
}

static void
test_no_pandoc (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) text = make_file (fixture, "article.md", "text");
  g_autofree char *path = g_strdup (g_getenv ("PATH"));
  g_autoptr(GError) error = NULL;

  g_setenv ("PATH", fixture->folder, TRUE);
  g_assert_null (open_file (fixture, pandoc, text, NULL, &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_NO_PANDOC);
  g_assert_nonnull (strstr (error->message, "Install the package"));
  g_clear_error (&error);
  g_object_set (pandoc, "host", TRUE, NULL);
  g_assert_null (open_file (fixture, pandoc, text, NULL, &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_NO_PANDOC);
  g_assert_nonnull (strstr (error->message, "flatpak-spawn"));
  g_setenv ("PATH", path, TRUE);
}

static void
test_save (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) page = make_file (fixture, "article.html", ARTICLE);
  g_autoptr(GFile) out = make_file (fixture, "out.tex", "before");
  g_autoptr(GFile) book = make_file (fixture, "out.epub", NULL);
  g_autoptr(GFile) odd = make_file (fixture, "out.xyz", "before");
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(GBytes) before = NULL;
  g_autoptr(GBytes) after = NULL;
  g_autofree char *text = NULL;
  g_autofree char *archive = NULL;

  if (is_missing ())
    return;
  document = open_file (fixture, pandoc, page, NULL, &error);
  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  before = newsdoc_document_to_bytes (document);

  g_assert_true (save (fixture, pandoc, document, out, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (g_file_peek_path (out), &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "Ferry sails again"));
  g_assert_nonnull (strstr (text, "\\begin{document}"));
  g_assert_true (save (fixture, pandoc, document, book, &error));
  g_assert_true (g_file_get_contents (g_file_peek_path (book), &archive, NULL, NULL));
  g_assert_true (g_str_has_prefix (archive, "PK"));
  after = newsdoc_document_to_bytes (document);
  g_assert_true (g_bytes_equal (before, after));

  g_assert_false (save (fixture, pandoc, document, odd, &error));
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC);
  g_clear_pointer (&text, g_free);
  g_assert_true (g_file_get_contents (g_file_peek_path (odd), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "before");
}

static NewsdocDocument *
open_article (Fixture       *fixture,
              NewsdocPandoc *pandoc)
{
  g_autoptr(GFile) page = make_file (fixture, "article.html", ARTICLE);
  g_autoptr(GError) error = NULL;
  NewsdocDocument *document = open_file (fixture, pandoc, page, NULL, &error);

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  return document;
}

/* In the sandbox, too: what the page looks like goes along, and is not fetched. */
static void
test_pdf (Fixture       *fixture,
          gconstpointer  sandbox)
{
  g_autoptr(NewsdocPandoc) pandoc = g_object_new (NEWSDOC_TYPE_PANDOC, "sandbox", GPOINTER_TO_INT (sandbox), NULL);
  g_autoptr(GFile) out = make_file (fixture, "out.pdf", NULL);
  g_autofree char *engine = g_find_program_in_path ("weasyprint");
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *data = NULL;

  if (is_missing ())
    return;
  if (engine == NULL)
    {
      g_test_skip ("there is no weasyprint");
      return;
    }
  document = open_article (fixture, pandoc);
  g_assert_true (save (fixture, pandoc, document, out, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (g_file_peek_path (out), &data, NULL, NULL));
  g_assert_true (g_str_has_prefix (data, "%PDF-"));
}

/* Only the programs of a folder are there; gives the PATH that was (transfer full). */
static char *
enter_path (const char *folder)
{
  char *before = g_strdup (g_getenv ("PATH"));

  g_setenv ("NEWSDOC_TEST_PATH", before, TRUE);
  g_setenv ("PATH", folder, TRUE);
  return before;
}

static void
leave_path (char *before)
{
  g_setenv ("PATH", before, TRUE);
  g_free (before);
}

/* Pandoc is there, and what it makes PDF with is not: the message says what to install, and nothing else. */
static void
test_no_engine (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) out = make_file (fixture, "out.pdf", "before");
  g_autofree char *program = g_find_program_in_path ("pandoc");
  g_autofree char *link = g_build_filename (fixture->folder, "pandoc", NULL);
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  char *path;

  if (is_missing ())
    return;
  document = open_article (fixture, pandoc);
  g_assert_cmpint (symlink (program, link), ==, 0);
  path = enter_path (fixture->folder);
  g_assert_false (save (fixture, pandoc, document, out, &error));
  leave_path (path);
  g_assert_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC);
  g_assert_nonnull (strstr (error->message, "install weasyprint"));
  g_assert_null (strstr (error->message, "WARNING"));
  g_assert_true (g_file_get_contents (g_file_peek_path (out), &text, NULL, NULL));
  g_assert_cmpstr (text, ==, "before");
}

/* Stands for the one of Flatpak: it notes what it was told, and runs it where all programs are. */
#define FLATPAK_SPAWN "#!/bin/sh\n" \
                      "printf '%s\\n' \"$@\" > \"${0%/*}/told\"\n" \
                      "[ \"$1 $2\" = '--host --watch-bus' ] || exit 1\n" \
                      "shift 2\n" \
                      "PATH=$NEWSDOC_TEST_PATH exec \"$@\"\n"

static void
test_host (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(NewsdocPandoc) pandoc = g_object_new (NEWSDOC_TYPE_PANDOC, "host", TRUE, "sandbox", TRUE, NULL);
  g_autoptr(GFile) spawn = make_file (fixture, "flatpak-spawn", FLATPAK_SPAWN);
  g_autoptr(GFile) out = make_file (fixture, "out.html", NULL);
  g_autoptr(GFile) told = make_file (fixture, "told", NULL);
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *arguments = NULL;
  g_autofree char *page = NULL;
  char *path;

  if (is_missing ())
    return;
  g_assert_cmpint (chmod (g_file_peek_path (spawn), 0700), ==, 0);
  path = enter_path (fixture->folder);
  document = open_article (fixture, pandoc);
  g_assert_true (save (fixture, pandoc, document, out, &error));
  leave_path (path);
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (g_file_peek_path (out), &page, NULL, NULL));
  g_assert_nonnull (strstr (page, "Ferry sails again"));
  g_assert_true (g_file_get_contents (g_file_peek_path (told), &arguments, NULL, NULL));
  g_assert_true (g_str_has_prefix (arguments, "--host\n--watch-bus\npandoc\n--from=json\n"));
  g_assert_nonnull (strstr (arguments, "\n--sandbox\n"));
}

static gboolean
cancel (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
  return G_SOURCE_REMOVE;
}

static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();
  g_autoptr(GFile) page = make_file (fixture, "article.html", ARTICLE);

  if (is_missing ())
    return;
  for (guint i = 0; i < 6; i++)
    {
      g_autoptr(GCancellable) cancellable = g_cancellable_new ();
      g_autoptr(GError) error = NULL;
      g_autoptr(NewsdocDocument) document = NULL;

      if (i == 0)
        g_cancellable_cancel (cancellable);
      else
        g_timeout_add (i * i * 4, cancel, cancellable);
      newsdoc_pandoc_open_async (pandoc, page, NULL, cancellable, on_done, fixture);
      g_main_loop_run (fixture->loop);
      document = newsdoc_pandoc_open_finish (pandoc, fixture->result, &error);
      if (document == NULL)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      while (g_source_remove_by_user_data (cancellable))
        continue;
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/pandoc/open", Fixture, GINT_TO_POINTER (FALSE), set_up, test_open, tear_down);
  g_test_add ("/pandoc/open/sandbox", Fixture, GINT_TO_POINTER (TRUE), set_up, test_open, tear_down);
  g_test_add ("/pandoc/stream", Fixture, NULL, set_up, test_stream, tear_down);
  g_test_add ("/pandoc/again", Fixture, NULL, set_up, test_again, tear_down);
  g_test_add ("/pandoc/errors", Fixture, NULL, set_up, test_errors, tear_down);
  g_test_add ("/pandoc/missing", Fixture, NULL, set_up, test_no_pandoc, tear_down);
  g_test_add ("/pandoc/save", Fixture, NULL, set_up, test_save, tear_down);
  g_test_add ("/pandoc/pdf", Fixture, GINT_TO_POINTER (FALSE), set_up, test_pdf, tear_down);
  g_test_add ("/pandoc/pdf/sandbox", Fixture, GINT_TO_POINTER (TRUE), set_up, test_pdf, tear_down);
  g_test_add ("/pandoc/pdf/missing", Fixture, NULL, set_up, test_no_engine, tear_down);
  g_test_add ("/pandoc/host", Fixture, NULL, set_up, test_host, tear_down);
  g_test_add ("/pandoc/cancel", Fixture, NULL, set_up, test_cancel, tear_down);
  return g_test_run ();
}
