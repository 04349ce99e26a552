/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The article that the project began with, in every format: a pasted page of a printed paper, with its running heads, a caption cut in two, a
 * newsletter form and an advertisement. The article is kept beside the project; without it the tests are skipped. */

#include <glib/gstdio.h>
#include <string.h>

#include "ast/newsdoc-node.h"
#include "ast/reader.h"
#include "language/text.h"
#include "run.h"

/* The blocks of the article, by number: what becomes of them is in the project's first specification. */
#define HEADLINE 0
#define ORPHAN_CREDIT 7
#define CAPTION 18
#define CROSSHEAD 21
#define DISCLAIMER 41
#define N_BLOCKS 43

static const guint repeats[] = { 12, 19, 33 };
static const guint removed[] = { 30, 31, 32, 34, 35, 36, 37, 38, 39, 40, 42 };

typedef struct
{
  char        *path;
  NewsdocNode *root;      /* as Pandoc reads it */
  NewsdocNode *normal;    /* in normal form */
  char        *texts[N_BLOCKS];
} Seed;

static Seed seed;

static NewsdocNode *
read_ast (const char *json,
          gsize       length)
{
  g_autoptr(GError) error = NULL;
  NewsdocNode *root = newsdoc_reader_read (json, length, &error);

  g_assert_no_error (error);
  return root;
}

static gboolean
contains (const guint *list,
          guint        n,
          guint        index)
{
  for (guint i = 0; i < n; i++)
    if (list[i] == index)
      return TRUE;
  return FALSE;
}

static gboolean
is_kept (guint index)
{
  return index != HEADLINE && !contains (repeats, G_N_ELEMENTS (repeats), index)
         && !contains (removed, G_N_ELEMENTS (removed), index);
}

/* FALSE when the article or Pandoc is not there. */
static gboolean
load (void)
{
  const char *read[] = { run_pandoc (), "-f", "markdown", "-t", "json", NULL, NULL };
  const char *filter[] = { run_filter (), NULL };
  guint i = 0;

  seed.path = run_shared ("seed/article.md");
  if (seed.path == NULL || run_pandoc () == NULL)
    return FALSE;

  read[5] = seed.path;
  g_auto(Run) ast = run_command (read, NULL, 0);
  g_auto(Run) normal = run_command (filter, ast.output, ast.length);

  seed.root = read_ast (ast.output, ast.length);
  seed.normal = read_ast (normal.output, normal.length);
  for (NewsdocNode *block = newsdoc_node_get_first_child (newsdoc_node_get_blocks (seed.root)); block != NULL;
       block = newsdoc_node_get_next (block))
    {
      g_autofree char *text = newsdoc_node_dup_plain_text (block);

      g_assert_cmpuint (i, <, N_BLOCKS);
      seed.texts[i++] = newsdoc_text_fold (text, -1);
    }
  g_assert_cmpuint (i, ==, N_BLOCKS);
  return TRUE;
}

static char *
meta_text (const char *key)
{
  NewsdocNode *value = newsdoc_node_map_get (newsdoc_node_get_meta (seed.normal), key);
  g_autofree char *text = value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;

  return text != NULL ? newsdoc_text_fold (text, -1) : NULL;
}

static void
test_metadata (void)
{
  g_autofree char *title = meta_text ("title");
  NewsdocNode *meta = newsdoc_node_get_meta (seed.normal);
  NewsdocNode *ours = newsdoc_node_map_get (meta, "newsdoc");

  g_assert_cmpstr (title, ==, seed.texts[HEADLINE]);
  /* there is none in the article, and none is invented */
  g_assert_null (newsdoc_node_map_get (meta, "author"));
  g_assert_null (newsdoc_node_map_get (meta, "date"));
  g_assert_null (newsdoc_node_map_get (ours, "byline"));
  g_assert_null (newsdoc_node_map_get (ours, "dateline"));
  g_assert_null (newsdoc_node_map_get (ours, "published"));
}

static void
test_blocks (void)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (seed.normal);
  guint headers = 0, photos = 0, disclaimers = 0;

  for (NewsdocNode *node = blocks; node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    {
      g_autofree char *text = newsdoc_node_dup_plain_text (node);
      g_autofree char *folded = newsdoc_text_fold (text, -1);

      if (newsdoc_node_is_block (node))
        g_assert_cmpstr (folded, !=, seed.texts[HEADLINE]);
      if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER)
        {
          headers++;
          g_assert_cmpstr (folded, ==, seed.texts[CROSSHEAD]);
          g_assert_cmpint (newsdoc_node_get_level (node), ==, 1);
        }
      if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV)
        {
          photos += newsdoc_node_has_class (node, "photo");
          if (newsdoc_node_has_class (node, "disclaimer"))
            {
              disclaimers++;
              g_assert_cmpstr (folded, ==, seed.texts[DISCLAIMER]);
            }
        }
    }
  g_assert_cmpuint (headers, ==, 1);
  g_assert_cmpuint (photos, ==, 2);
  g_assert_cmpuint (disclaimers, ==, 1);
}

/* The credit of the class that has these details. */
static gboolean
has_credit (const char *text,
            const char *photographer,
            const char *agency,
            const char *distributor)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (seed.normal);

  for (NewsdocNode *node = blocks; node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_has_class (node, "credit"))
      {
        g_autofree char *printed = newsdoc_node_dup_plain_text (node);

        if (strcmp (printed, text) == 0
            && g_strcmp0 (newsdoc_node_get_attribute (node, "photographer"), photographer) == 0
            && g_strcmp0 (newsdoc_node_get_attribute (node, "agency"), agency) == 0
            && g_strcmp0 (newsdoc_node_get_attribute (node, "distributor"), distributor) == 0)
          return TRUE;
      }
  return FALSE;
}

static void
test_credits (void)
{
  g_assert_true (has_credit ("PETER PARKS/AFP/Getty Images", "Peter Parks", "AFP", "Getty Images"));
  g_assert_true (has_credit ("AFP PHOTO / Peter PARKS", "Peter Parks", "AFP", NULL));
  g_assert_true (has_credit ("Image source: Getty", NULL, NULL, "Getty Images"));
}

/* Letters as a reader sees them, whatever marks up or breaks the lines and words between them. */
static char *
letters_of (const char *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  GString *letters = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        g_string_append_unichar (letters, c);
    }
  return g_string_free (letters, FALSE);
}

/* What of a block is to be read in the output: of the caption, the agency's instruction to the desk is not. */
static char *
kept_letters (guint index)
{
  const char *cut = strstr (seed.texts[index], "(photo credit");
  g_autofree char *text = cut != NULL ? g_strndup (seed.texts[index], cut - seed.texts[index]) : g_strdup (seed.texts[index]);

  return letters_of (text);
}

static guint
count (const char *text,
       const char *needle)
{
  guint found = 0;

  for (const char *at = strstr (text, needle); at != NULL; at = strstr (at + strlen (needle), needle))
    found++;
  return found;
}

/* Every sentence, in order, once; the headline; no furniture. */
static void
check_text (const char *text,
            guint       most_headlines)
{
  g_autofree char *letters = letters_of (text);
  g_autofree char *headline = letters_of (seed.texts[HEADLINE]);
  const char *at = letters;

  for (guint i = 0; i < N_BLOCKS; i++)
    {
      g_autofree char *block = is_kept (i) ? kept_letters (i) : NULL;

      if (block == NULL)
        continue;
      at = strstr (at, block);
      if (at == NULL)
        g_error ("block %u is not in its place: %s", i, block);
      if (strlen (block) > 40)
        g_assert_cmpuint (count (letters, block), ==, 1);
      at += strlen (block);
    }
  g_assert_cmpuint (count (letters, headline), >=, 1);
  g_assert_cmpuint (count (letters, headline), <=, most_headlines);
  for (guint i = 0; i < G_N_ELEMENTS (removed); i++)
    {
      g_autofree char *block = letters_of (seed.texts[removed[i]]);

      /* "Subscribe" and the like are words that an article may have; longer ones are not in this one */
      if (strlen (block) > 12)
        g_assert_cmpuint (count (letters, block), ==, 0);
    }
  g_assert_nonnull (strstr (letters, "peterparksafpgettyimages"));
  g_assert_nonnull (strstr (letters, "humanrightschiefshouldnotinterfere"));
  g_assert_nonnull (strstr (letters, "standingguardoutsidethegrandbazaar"));
}

/* The formats, what reads them back, and how often the headline may be met: an EPUB has it on its title page and over its chapter. */
static const struct
{
  const char *extension;
  const char *options[3];
  const char *back[6];
  guint       headlines;
} formats[] = {
  { "md", { "--wrap=none" }, { "pandoc", "-t", "plain", "--wrap=none" }, 1 },
  { "txt", { "--to=plain" }, { "cat" }, 1 },
  { "html", { "-s" }, { "pandoc", "-t", "plain", "--wrap=none" }, 1 },
  { "docx", { NULL }, { "pandoc", "-t", "plain", "--wrap=none", "-s" }, 1 },
  { "epub", { NULL }, { "pandoc", "-t", "plain", "--wrap=none" }, 2 },
  { "pdf", { "--pdf-engine=weasyprint" }, { "sh", "-c", "pdftotext \"$0\" -" }, 1 },
};

static char *
convert (const char         *extension,
         const char * const *options)
{
  g_autofree char *name = g_strdup_printf ("newsdoc-seed-%d.%s", (int) getpid (), extension);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), name, NULL);
  const char *argv[] = { run_pandoc (), "-f", "markdown", seed.path, "--filter", run_filter (), "-o", path, options[0], options[0] == NULL ? NULL : options[1], NULL };
  g_auto(Run) result = run_command (argv, NULL, 0);

  if (result.status != 0)
    g_error ("pandoc: %s", result.errors);
  return g_steal_pointer (&path);
}

/* A page of a PDF has its running head and its number, which are not the text. */
static char *
without_pages (const char *text)
{
  g_auto(GStrv) lines = g_strsplit_set (text, "\n\f", -1);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *folded = newsdoc_text_fold (lines[i], -1);
      gboolean running_head = strcmp (folded, seed.texts[HEADLINE]) == 0;

      if (!running_head && strspn (folded, "0123456789") < strlen (folded))
        g_string_append_printf (joined, "%s ", lines[i]);
    }
  return g_string_free (joined, FALSE);
}

static gboolean
has_tools (const char *extension)
{
  g_autofree char *engine = g_find_program_in_path ("weasyprint");
  g_autofree char *reader = g_find_program_in_path ("pdftotext");

  return strcmp (extension, "pdf") != 0 || (engine != NULL && reader != NULL);
}

static void
test_format (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GPtrArray) argv = g_ptr_array_new ();
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  if (!has_tools (formats[i].extension))
    {
      g_test_skip ("weasyprint or pdftotext is not there");
      return;
    }
  path = convert (formats[i].extension, formats[i].options);

  for (guint j = 0; formats[i].back[j] != NULL; j++)
    g_ptr_array_add (argv, (gpointer) (j == 0 && strcmp (formats[i].back[j], "pandoc") == 0 ? run_pandoc () : formats[i].back[j]));
  g_ptr_array_add (argv, path);
  g_ptr_array_add (argv, NULL);

  g_auto(Run) back = run_command ((const char * const *) argv->pdata, NULL, 0);

  g_assert_cmpint (back.status, ==, 0);
  text = strcmp (formats[i].extension, "pdf") == 0 ? without_pages (back.output) : g_strdup (back.output);
  check_text (text, formats[i].headlines);
  g_unlink (path);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!load ())
    {
      g_print ("1..0 # SKIP the article or pandoc is not there\n");
      return 0;
    }

  g_test_add_func ("/seed/metadata", test_metadata);
  g_test_add_func ("/seed/blocks", test_blocks);
  g_test_add_func ("/seed/credits", test_credits);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *path = g_strconcat ("/seed/", formats[i].extension, NULL);
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_format);
    }
  return g_test_run ();
}
