/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* An article may be kept as Markdown. Written, read and written again it is the same file; and what another writer makes of the file is what it makes of
 * the article itself. Without "smart": Pandoc's reader would take the German “ at the end of a quotation for the English one that begins it. */

#include <glib/gstdio.h>

#include "run.h"

#define MARKDOWN "markdown-smart"

/* The file, read and written with the filter. */
static char *
convert (const char *file,
         const char *from,
         const char *to)
{
  g_autofree char *filter = g_strconcat ("--filter=", run_filter (), NULL);
  const char *argv[] = { run_pandoc (), "-f", from, "-t", to, "-s", "--wrap=none", "--metadata=newsdoc-quiet:true", filter, file, NULL };
  g_auto(Run) run = run_command (argv, NULL, 0);

  if (run.status != 0)
    g_error ("%s: %s", file, run.errors);
  return g_steal_pointer (&run.output);
}

static char *
keep (const char *folder,
      const char *text)
{
  g_autoptr(GError) error = NULL;
  char *path = g_build_filename (folder, "article.md", NULL);

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

static void
check (const char *article,
       const char *from,
       const char *folder)
{
  /* A figure's class becomes the image's, so a page that has one is compared where neither is written. */
  static const char * const writers[] = { "latex", "plain", "html5", NULL };
  gboolean page = g_str_equal (from, "html+raw_html");
  g_autofree char *once = convert (article, from, MARKDOWN);
  g_autofree char *file = keep (folder, once);
  g_autofree char *twice = convert (file, MARKDOWN, MARKDOWN);

  g_assert_cmpstr (twice, ==, once);
  for (guint i = 0; writers[i] != NULL && !(page && g_str_equal (writers[i], "html5")); i++)
    {
      g_autofree char *direct = convert (article, from, writers[i]);
      g_autofree char *by_way = convert (file, MARKDOWN, writers[i]);

      g_assert_cmpstr (by_way, ==, direct);
    }
  g_unlink (file);
}

static void
test_example (gconstpointer data)
{
  g_autofree char *article = g_test_build_filename (G_TEST_DIST, "..", "examples", data, NULL);
  g_autofree char *folder = NULL;

  if (run_pandoc () == NULL)
    {
      g_test_skip ("pandoc is not there");
      return;
    }
  folder = g_dir_make_tmp ("newsdoc-XXXXXX", NULL);
  check (article, g_str_has_suffix (data, ".html") ? "html+raw_html" : MARKDOWN, folder);
  g_rmdir (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/markdown/page", "harbour.html", test_example);
  g_test_add_data_func ("/markdown/plain", "harbour.md", test_example);
  g_test_add_data_func ("/markdown/marked", "harbour-marked.md", test_example);
  g_test_add_data_func ("/markdown/german", "talsperre.md", test_example);
  g_test_add_data_func ("/markdown/arabic", "maktaba.md", test_example);
  return g_test_run ();
}
