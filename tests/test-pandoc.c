/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdio.h>
#include <string.h>

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
  g_test_add ("/pandoc/errors", Fixture, NULL, set_up, test_errors, tear_down);
  g_test_add ("/pandoc/missing", Fixture, NULL, set_up, test_no_pandoc, tear_down);
  g_test_add ("/pandoc/save", Fixture, NULL, set_up, test_save, tear_down);
  g_test_add ("/pandoc/cancel", Fixture, NULL, set_up, test_cancel, tear_down);
  return g_test_run ();
}
