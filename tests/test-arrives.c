/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The promise of the formats, whatever the writer: every picture's credit, every correction, editor's note and byline that was found is in what
 * Pandoc writes. Over the samples in every writer, and over saved pages, where they are there, in every writer or in one after the other. */

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "newsdoc.h"
#include "own-cache.h"
#include "run.h"

#define PAGES 50
/* Bytes, compressed. Pandoc needs seconds for the biggest. */
#define LONGEST_PAGE 20000

/* Words of markup that may stand between two words of a text: "\f[I]", "<span class=…>", a style's name, a link's address. */
#define MOST_BETWEEN 40

/* --- words --- */

/* ASCII letters alone: how a writer spells the others is its own business. A word with another letter in it is left out of what is looked for. */
static GPtrArray *
split_words (const char *text,
             gboolean    needle)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (const char *p = text; *p != '\0';)
    {
      const char *begin = p;
      gboolean foreign = FALSE;

      while (g_ascii_isalpha (*p) || (needle && (guchar) *p >= 0x80 && g_unichar_isalpha (g_utf8_get_char (p))))
        {
          foreign = foreign || (guchar) *p >= 0x80;
          p = needle ? g_utf8_next_char (p) : p + 1;
        }
      if (p - begin >= 3 && !foreign)
        g_ptr_array_add (words, g_ascii_strdown (begin, p - begin));
      if (p == begin)
        p++;
    }
  return words;
}

/* A page may have nothing but its style between a name and what follows: "Ann AshMore articles". */
static gboolean
is_word (GPtrArray  *needle,
         guint       nth,
         const char *word)
{
  return nth + 1 < needle->len ? g_str_equal (word, needle->pdata[nth]) : g_str_has_prefix (word, needle->pdata[nth]);
}

static gboolean
follow (GPtrArray *words,
        guint      at,
        GPtrArray *needle)
{
  guint found = 1;

  for (guint i = at + 1, between = 0; i < words->len && found < needle->len && between <= MOST_BETWEEN; i++)
    if (is_word (needle, found, words->pdata[i]))
      {
        found++;
        between = 0;
      }
    else
      between++;
  return found == needle->len;
}

static gboolean
has_in_order (GPtrArray *words,
              GPtrArray *needle)
{
  for (guint i = 0; i < words->len; i++)
    if (is_word (needle, 0, words->pdata[i]) && follow (words, i, needle))
      return TRUE;
  return FALSE;
}

/* JATS and DocBook have the surname first. */
static gboolean
has_words (GPtrArray  *words,
           const char *text)
{
  g_autoptr(GPtrArray) needle = split_words (text, TRUE);

  if (needle->len == 0 || has_in_order (words, needle))
    return TRUE;
  if (needle->len == 2)
    {
      gpointer first = needle->pdata[0];
      needle->pdata[0] = needle->pdata[1];
      needle->pdata[1] = first;
    }
  return has_in_order (words, needle);
}

/* --- what has to arrive --- */

static gboolean
is_wanted (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  if (kind == NEWSDOC_NODE_SPAN)
    return newsdoc_node_has_class (node, "credit");
  return kind == NEWSDOC_NODE_DIV && (newsdoc_node_has_class (node, "correction") || newsdoc_node_has_class (node, "editors-note"));
}

/* The texts, and the names of the byline. */
static GPtrArray *
collect (NewsdocDocument *document)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (newsdoc_document_get_root (document));
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  GListModel *authors = newsdoc_article_get_authors (newsdoc_document_get_article (document));

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    if (is_wanted (node))
      g_ptr_array_add (texts, newsdoc_node_dup_plain_text (node));
  for (guint i = 0; i < g_list_model_get_n_items (authors); i++)
    {
      g_autoptr(NewsdocAuthor) author = g_list_model_get_item (authors, i);
      g_ptr_array_add (texts, g_strdup (newsdoc_author_get_name (author)));
    }
  return texts;
}

/* --- writing --- */

/* Pandoc would fetch a page's pictures. */
static void
replace_pictures (NewsdocNode *blocks)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      newsdoc_node_set_url (node, "harbour.png");
}

static gboolean
is_zipped (const char *writer)
{
  static const char * const zipped[] = { "docx", "odt", "pptx", "epub", "epub2", "epub3", "chunkedhtml", NULL };

  return g_strv_contains (zipped, writer);
}

/* A terminal's colours end with a letter, "m", and the word begins right behind it. */
static char *
without_colours (char *text)
{
  g_autoptr(GRegex) colour = g_regex_new ("\\x1b\\[[0-9;]*m", G_REGEX_RAW, 0, NULL);
  char *plain = g_regex_replace_literal (colour, text, -1, 0, " ", 0, NULL);

  g_free (text);
  return plain;
}

static char *
write_text (const char *json,
            const char *writer)
{
  g_autofree char *folder = g_dir_make_tmp ("newsdoc-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (folder, "article", NULL);
  g_autofree char *examples = g_test_build_filename (G_TEST_DIST, "..", "examples", NULL);
  const char *argv[] = { run_pandoc (), "-f", "json", "-t", writer, "-s", "--wrap=none", "--quiet", "--resource-path", examples, "-o", file, NULL };
  g_auto(Run) made = run_command (argv, json, -1);
  char *text = NULL;

  if (made.status != 0)
    g_error ("%s: %s", writer, made.errors);
  if (is_zipped (writer))
    {
      g_auto(Run) read = run_command ((const char * const[]) { "unzip", "-p", file, "*.xml", "*.xhtml", "*.html", "*.opf", NULL }, NULL, 0);
      text = g_steal_pointer (&read.output);
    }
  else
    g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  g_unlink (file);
  g_rmdir (folder);
  return g_str_equal (writer, "ansi") ? without_colours (text) : text;
}

static void
check_writer (const char *ast,
              gsize       length,
              const char *name,
              const char *writer)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (ast, length, &error);
  g_autoptr(GPtrArray) texts = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GPtrArray) words = NULL;
  g_autofree char *json = NULL;
  g_autofree char *written = NULL;

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  texts = collect (document);
  replace_pictures (newsdoc_node_get_blocks (newsdoc_document_get_root (document)));
  newsdoc_document_dress (document, writer, TRUE);
  bytes = newsdoc_document_to_bytes (document);
  json = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  written = write_text (json, writer);
  words = split_words (written, FALSE);

  for (guint i = 0; i < texts->len; i++)
    if (!has_words (words, texts->pdata[i]))
      {
        g_test_message ("%s, %s: “%s” is not there", name, writer, (char *) texts->pdata[i]);
        g_test_fail ();
      }
}

/* Those that write documents; the others are for bibliographies, or cannot be read back. */
static GPtrArray *
list_writers (void)
{
  static const char * const others[] = { "biblatex", "bibtex", "csljson", "pdf", "json", "native", "xml", NULL };
  g_auto(Run) run = run_command ((const char * const[]) { run_pandoc (), "--list-output-formats", NULL }, NULL, 0);
  g_auto(GStrv) names = g_strsplit (g_strstrip (run.output), "\n", -1);
  g_autofree char *unzip = g_find_program_in_path ("unzip");
  GPtrArray *writers = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; names[i] != NULL; i++)
    if (!g_strv_contains (others, names[i]) && !(is_zipped (names[i]) && (unzip == NULL || g_str_equal (names[i], "chunkedhtml"))))
      g_ptr_array_add (writers, g_strdup (names[i]));
  return writers;
}

static Run
read_sample (const char *path)
{
  return run_command ((const char * const[]) { run_pandoc (), "-f", g_str_has_suffix (path, ".html") ? "html+raw_html" : "markdown", "-t", "json", path, NULL },
                      NULL, 0);
}

static void
check_sample (const char *path)
{
  g_autoptr(GPtrArray) writers = list_writers ();
  g_auto(Run) ast = read_sample (path);

  g_assert_cmpint (ast.status, ==, 0);
  for (guint i = 0; i < writers->len; i++)
    check_writer (ast.output, ast.length, path, writers->pdata[i]);
}

static void
test_sample (gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "examples", data, NULL);

  if (run_pandoc () == NULL)
    g_test_skip ("pandoc is not there");
  else
    check_sample (path);
}

static void
test_seed (void)
{
  g_autofree char *path = run_shared ("seed/article.md");

  if (run_pandoc () == NULL || path == NULL)
    g_test_skip ("the material or pandoc is not there");
  else
    check_sample (path);
}

/* --- saved pages --- */

static gint
by_name (gconstpointer a,
         gconstpointer b)
{
  return strcmp (*(const char * const *) a, *(const char * const *) b);
}

static void
add_children (GPtrArray  *paths,
              const char *folder)
{
  g_autoptr(GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
}

static GPtrArray *
list_pages (const char *dev)
{
  g_autoptr(GPtrArray) corpora = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) cases = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *pages = g_ptr_array_new_with_free_func (g_free);

  add_children (corpora, dev);
  for (guint i = 0; i < corpora->len; i++)
    add_children (cases, corpora->pdata[i]);
  g_ptr_array_sort (cases, by_name);
  for (guint i = 0; i < cases->len; i++)
    {
      g_autofree char *path = g_build_filename (cases->pdata[i], "source.html.gz", NULL);
      GStatBuf status;

      if (g_stat (path, &status) == 0 && status.st_size < LONGEST_PAGE)
        g_ptr_array_add (pages, g_steal_pointer (&path));
    }
  return pages;
}

/* Every page in every writer takes minutes; where it is not asked for (check does), each page is written by one, and another one the next. */
static void
check_page (const char *path,
            GPtrArray  *writers,
            guint       turn)
{
  gboolean all = g_getenv ("NEWSDOC_ALL_WRITERS") != NULL;
  g_autofree char *quoted = g_shell_quote (path);
  g_autofree char *command = g_strdup_printf ("gzip -dc %s | \"$0\" --sandbox -f html+raw_html -t json", quoted);
  g_auto(Run) ast = run_command ((const char * const[]) { "sh", "-c", command, run_pandoc (), NULL }, NULL, 0);

  g_assert_cmpint (ast.status, ==, 0);
  for (guint i = 0; i < writers->len; i++)
    if (all || i == turn % writers->len)
      check_writer (ast.output, ast.length, path, writers->pdata[i]);
}

static void
test_pages (void)
{
  g_autofree char *dev = run_shared ("corpora/dev");
  g_autoptr(GPtrArray) pages = NULL;
  g_autoptr(GPtrArray) writers = NULL;

  if (dev == NULL || run_pandoc () == NULL)
    {
      g_test_skip ("the saved pages or pandoc are not there");
      return;
    }
  pages = list_pages (dev);
  writers = list_writers ();
  for (guint i = 0; i < PAGES && pages->len > 0; i++)
    check_page (pages->pdata[i * pages->len / PAGES], writers, i);
}

int
main (int    argc,
      char **argv)
{
  own_cache ();
  g_test_init (&argc, &argv, NULL);
  /* a figure that Pandoc cannot fetch is one warning of many */
  g_log_set_always_fatal (G_LOG_LEVEL_CRITICAL);
  g_test_add_data_func ("/arrives/page", "harbour.html", test_sample);
  g_test_add_data_func ("/arrives/marked", "harbour-marked.md", test_sample);
  g_test_add_data_func ("/arrives/german", "talsperre.md", test_sample);
  g_test_add_func ("/arrives/seed", test_seed);
  g_test_add_func ("/arrives/pages", test_pages);
  return g_test_run ();
}
