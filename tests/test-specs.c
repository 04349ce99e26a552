/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The examples of tests/specs/, one file a construct. An example is a Div of the class "example": news as Markdown, and a code
 * block of the class "labels" that says what is to be recognised in it, a line of the text a line:
 *
 *     label: detail=value; detail=value
 *       range-label "its text": detail=value
 *
 * The Div's attributes are the document's metadata. An example that is known to fail has the class "failing" and must go on
 * failing: once it does not, the class is to be taken away. */

#include <gio/gio.h>
#include <string.h>

#include "ast/reader.h"
#include "constructs/constructs.h"
#include "story/rule.h"

static NewsdocNode *
read_markdown (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) pandoc = NULL;
  g_autoptr(GBytes) output = NULL;
  NewsdocNode *root;

  pandoc = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, "pandoc", "-f", "markdown", "-t", "json", path, NULL);
  g_assert_no_error (error);
  g_subprocess_communicate (pandoc, NULL, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (pandoc));
  root = newsdoc_reader_read (g_bytes_get_data (output, NULL), g_bytes_get_size (output), &error);
  g_assert_no_error (error);
  return root;
}

static void
append_details (GString            *dump,
                const NewsdocClaim *claim)
{
  for (guint i = 0; claim != NULL && claim->details != NULL && i < claim->details->len; i += 2)
    g_string_append_printf (dump, "%s %s=%s", i == 0 ? ":" : ";", (char *) claim->details->pdata[i],
                            (char *) claim->details->pdata[i + 1]);
}

static char *
dump_story (NewsdocStory *story)
{
  GString *dump = g_string_new (NULL);

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (*line->folded == '\0')
        continue;
      g_string_append (dump, newsdoc_label_info (line->label)->name);
      append_details (dump, line->claim != NULL && line->claim->first == i ? line->claim : NULL);
      g_string_append_c (dump, '\n');
      for (guint j = 0; line->ranges != NULL && j < line->ranges->len; j++)
        {
          const NewsdocClaim *claim = line->ranges->pdata[j];

          g_string_append_printf (dump, "  %s \"%.*s\"", newsdoc_label_info (claim->label)->name,
                                  (int) (claim->end - claim->start), line->text + claim->start);
          append_details (dump, claim);
          g_string_append_c (dump, '\n');
        }
    }
  return g_string_free (dump, FALSE);
}

/* A document of the example's blocks, its attributes the metadata. */
static NewsdocNode *
document_of (NewsdocNode  *example,
             char        **expected)
{
  g_autoptr(GError) error = NULL;
  const char *empty = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[]}";
  NewsdocNode *root = newsdoc_reader_read (empty, strlen (empty), &error);
  const char * const keys[] = { "lang", "title", "author", "date", "viewport", NULL };

  g_assert_no_error (error);
  for (guint i = 0; keys[i] != NULL; i++)
    if (newsdoc_node_get_attribute (example, keys[i]) != NULL)
      newsdoc_node_map_set (newsdoc_node_get_meta (root), keys[i],
                            newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, newsdoc_node_get_attribute (example, keys[i]), -1));

  for (NewsdocNode *block = newsdoc_node_get_first_child (example); block != NULL; block = newsdoc_node_get_next (block))
    if (newsdoc_node_get_kind (block) == NEWSDOC_NODE_CODE_BLOCK && newsdoc_node_has_class (block, "labels"))
      *expected = g_strconcat (newsdoc_node_get_text (block, NULL), "\n", NULL);
    else
      newsdoc_node_append_child (newsdoc_node_get_blocks (root), newsdoc_node_copy (block));
  return root;
}

static void
test_example (gconstpointer data)
{
  NewsdocNode *example = (NewsdocNode *) data;
  g_autofree char *expected = NULL;
  g_autofree char *got = NULL;
  g_autoptr(NewsdocNode) root = document_of (example, &expected);
  g_autoptr(NewsdocStory) story = newsdoc_story_new (root);

  g_assert_nonnull (expected);
  newsdoc_constructs_recognise (story);
  got = dump_story (story);

  if ((strcmp (got, expected) == 0) == newsdoc_node_has_class (example, "failing"))
    {
      /* not an assertion, which would end the program: of a list of examples all that fail are of interest */
      g_test_message ("expected:\n%sgot:\n%s", expected, got);
      g_test_fail ();
    }
}

/* A claim whose reason --explain cannot tell is a row that is missing in story/rule.c. */
static void
test_reasons (gconstpointer path)
{
  g_autoptr(GRegex) rule = g_regex_new ("\"([a-z-]+/[a-z-]+)\"[,); ]", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  for (g_regex_match (rule, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);

      if (newsdoc_rule_reason (name) == NULL)
        {
          g_test_message ("story/rule.c has no reason for %s", name);
          g_test_fail ();
        }
    }
}

static void
add_reasons (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "libnewsdoc", "constructs", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) dir = g_dir_open (folder, 0, &error);
  const char *file;

  g_assert_no_error (error);
  while ((file = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (file, ".c"))
      {
        g_autofree char *name = g_strconcat ("/reasons/", file, NULL);

        g_test_add_data_func_full (name, g_build_filename (folder, file, NULL), test_reasons, g_free);
      }
}

static void
add_examples (const char  *name,
              NewsdocNode *root)
{
  guint count = 0;

  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_in_tree (node, root))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, "example"))
      {
        g_autofree char *path = g_strdup_printf ("/specs/%s/%s", name, newsdoc_node_get_id (node));

        g_test_add_data_func_full (path, newsdoc_node_ref (node), test_example, (GDestroyNotify) newsdoc_node_unref);
        count++;
      }
  g_assert_cmpuint (count, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = NULL;
  g_autoptr(GDir) dir = NULL;
  const char *file;

  g_test_init (&argc, &argv, NULL);
  folder = g_test_build_filename (G_TEST_DIST, "specs", NULL);
  dir = g_dir_open (folder, 0, NULL);
  g_assert_nonnull (dir);
  while ((file = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, file, NULL);
      g_autofree char *name = g_strndup (file, strlen (file) - strlen (".md"));
      g_autoptr(NewsdocNode) root = NULL;

      if (!g_str_has_suffix (file, ".md"))
        continue;
      root = read_markdown (path);
      add_examples (name, root);
    }
  add_reasons ();
  return g_test_run ();
}
