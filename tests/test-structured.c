/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Datelines in copy of which more is known than its text: agencies' items with fields of their own, a newspaper's articles as ordered
 * elements, and the bodies of saved pages. The material is kept beside the project; without it the tests are skipped.
 *
 * What is true is taken from the data's own form, by patterns (datelines.c) that share nothing with the code under test:
 * - an item with a field for its dateline has that dateline. Its places are what stands before the first comma between slashes, its
 *   day what stands behind the last one;
 * - a paragraph of an item that has none in a field has one when it begins with a place, a name in brackets or slashes, and a mark; with a name
 *   in brackets, a dash and a place in capitals; with a day and a name in brackets; with a place in capitals and a dash; or as East Asian agencies
 *   begin, in lenticular brackets or with the day that the telegram is of;
 * - any other paragraph has none. */

#include <json-glib/json-glib.h>
#include <string.h>

#include "ast/reader.h"
#include "constructs/constructs.h"
#include "datelines.h"
#include "run.h"

/* Of those in a dateline's form, this share is recognised and taken apart, and of those claimed, this share is one. */
#define FLOOR 97.0

/* "March 3" → "--03-03"; NULL where it is no day. */
static char *
day_of (const char *text)
{
  static const char *months = "janfebmaraprmayjunjulaugsepoctnovdec";
  g_auto(GStrv) words = g_strsplit (text, " ", 2);
  g_autofree char *name = g_utf8_strdown (words[0] != NULL ? words[0] : "", 3);
  const char *at = strlen (name) == 3 ? strstr (months, name) : NULL;

  if (at == NULL || (at - months) % 3 != 0 || words[1] == NULL || atoi (words[1]) < 1 || atoi (words[1]) > 31)
    return NULL;
  return g_strdup_printf ("--%02d-%02d", (int) (at - months) / 3 + 1, atoi (words[1]));
}

static JsonObject *
next_object (JsonParser  *parser,
             char        *line)
{
  g_autoptr(GError) error = NULL;

  json_parser_load_from_data (parser, line, -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

static const char *
member (JsonObject *object,
        const char *name)
{
  return json_object_has_member (object, name) && JSON_NODE_HOLDS_VALUE (json_object_get_member (object, name))
           ? json_object_get_string_member (object, name) : NULL;
}

static char **
read_lines (const char *path)
{
  g_autofree char *full = run_shared (path);
  g_autofree char *text = NULL;

  if (full == NULL)
    {
      g_test_skip ("the material is not here");
      return NULL;
    }
  g_assert_true (g_file_get_contents (full, &text, NULL, NULL));
  return g_strsplit (g_strchomp (text), "\n", -1);
}

/* An item whose field is "CITY, State, Month day -": the field and its text are one paragraph, as printed. */
static gboolean
count_field (JsonObject *item,
             Datelines      *count)
{
  const char *field = member (item, "dateline");
  g_auto(GStrv) parts = g_strsplit (field, ",", -1);
  guint n = g_strv_length (parts);
  g_autofree char *places = datelines_dup_places (field);
  g_autofree char *day = NULL, *paragraph = NULL;
  g_autoptr(NewsdocNode) root = datelines_new_document ("en");
  g_autoptr(NewsdocStory) story = NULL;
  NewsdocClaim *claim;

  if (n < 2 || !g_str_has_suffix (field, " -"))
    return FALSE;
  parts[n - 1][strlen (parts[n - 1]) - 2] = '\0';
  day = day_of (g_strstrip (parts[n - 1]));
  if (day == NULL)
    return FALSE;

  paragraph = g_strconcat (field, " ", member (item, "text"), ".", NULL);
  g_strdelimit (paragraph, "\n", ' ');
  datelines_add_block (root, NEWSDOC_NODE_HEADER, member (item, "title"));
  datelines_add_block (root, NEWSDOC_NODE_PARA, paragraph);
  story = newsdoc_story_new (root);
  newsdoc_constructs_recognise (story);
  claim = datelines_claim_of (newsdoc_story_line (story, 1));
  count->wanted++;
  count->claimed += claim != NULL;
  count->found += claim != NULL && claim->end == strlen (field) - strlen (" -");
  if (claim != NULL && datelines_is_split (claim, places, day, ""))
    count->split++;
  else
    g_test_message ("not as printed: %s", field);
  return TRUE;
}

static void
test_fields (void)
{
  g_auto(GStrv) lines = read_lines ("corpora/structured/reuters-datelines.jsonl");
  g_autoptr(JsonParser) parser = json_parser_new ();
  Datelines count = { 0 };
  guint out = 0;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    if (!count_field (next_object (parser, lines[i]), &count))
      out++;
  if (lines == NULL)
    return;
  datelines_tell ("an agency's fields", &count, out);
  g_assert_cmpfloat (100.0 * count.found, >=, FLOOR * count.wanted);
  g_assert_cmpfloat (100.0 * count.split, >=, FLOOR * count.wanted);
}

/* The blocks that Pandoc makes of an item's text. */
static void
add_html (NewsdocNode *root,
          const char  *html)
{
  const char *argv[] = { run_pandoc (), "-f", "html", "-t", "json", NULL };
  g_auto(Run) run = run_command (argv, html, -1);
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocNode) made = newsdoc_reader_read (run.output, run.length, &error);

  g_assert_no_error (error);
  for (NewsdocNode *block = newsdoc_node_get_first_child (newsdoc_node_get_blocks (made)); block != NULL; block = newsdoc_node_get_next (block))
    newsdoc_node_append_child (newsdoc_node_get_blocks (root), newsdoc_node_copy (block));
}

/* The field is the beginning of the text where it ends as a dateline does, and the text does not have it. */
static gboolean
is_apart (const char *field,
          const char *html)
{
  g_autofree char *head = field != NULL ? g_strndup (field, strcspn (field, ", (")) : NULL;

  return head != NULL && strstr (field, "(") != NULL && strstr (html, head) == NULL;
}

static void
count_wire (JsonObject *item,
            Datelines      *count)
{
  const char *field = member (item, "dateline"), *html = member (item, "body_html");
  g_autoptr(NewsdocNode) root = datelines_new_document (member (item, "lang"));
  g_autofree char *joined = NULL;

  if (html == NULL || *html == '\0')
    return;
  if (is_apart (field, html))
    {
      const char *p = strstr (html, "<p>");
      joined = g_strconcat ("<p>", field, g_str_has_suffix (field, "-") ? " " : " - ", p != NULL ? p + strlen ("<p>") : html, NULL);
    }
  datelines_add_block (root, NEWSDOC_NODE_HEADER, member (item, "title"));
  add_html (root, joined != NULL ? joined : html);
  datelines_count (root, count);
}

static void
test_wires (void)
{
  g_auto(GStrv) lines = read_lines ("corpora/structured/wires.jsonl");
  g_autoptr(JsonParser) parser = json_parser_new ();
  Datelines count = { 0 };

  if (run_pandoc () == NULL)
    g_test_skip ("pandoc is not here");
  for (guint i = 0; lines != NULL && lines[i] != NULL && run_pandoc () != NULL; i++)
    count_wire (next_object (parser, lines[i]), &count);
  datelines_tell ("other agencies' items", &count, 0);
  g_assert_cmpfloat (100.0 * count.split, >=, FLOOR * count.wanted);
  g_assert_cmpfloat (100.0 * count.wrong, <=, (100 - FLOOR) * count.claimed);
}

static void
count_newspaper (JsonObject *item,
                 Datelines      *count)
{
  g_autoptr(NewsdocNode) root = datelines_new_document ("en");
  g_autoptr(GString) html = g_string_new (NULL);
  JsonArray *elements = json_object_get_array_member (item, "elements");

  for (guint i = 0; i < json_array_get_length (elements); i++)
    {
      const char *text = member (json_array_get_object_element (elements, i), "html");
      g_string_append (html, text != NULL ? text : "");
    }
  datelines_add_block (root, NEWSDOC_NODE_HEADER, member (item, "headline"));
  add_html (root, html->str);
  datelines_count (root, count);
}

static void
test_newspaper (void)
{
  g_auto(GStrv) lines = read_lines ("corpora/structured/guardian.jsonl");
  g_autoptr(JsonParser) parser = json_parser_new ();
  Datelines count = { 0 };

  for (guint i = 0; lines != NULL && lines[i] != NULL && run_pandoc () != NULL; i++)
    count_newspaper (next_object (parser, lines[i]), &count);
  datelines_tell ("a newspaper's articles", &count, 0);
  g_assert_cmpuint (count.wrong, ==, 0);
  g_assert_cmpuint (count.found, ==, count.wanted);
}

/* A page's true headline and paragraphs, from the file beside it. */
static void
count_page (const char *path,
            Datelines      *count)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autofree char *text = NULL;
  g_auto(GStrv) paragraphs = NULL;
  g_autoptr(NewsdocNode) root = NULL;
  JsonObject *truth;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return;
  truth = next_object (parser, text);
  if (member (truth, "body") == NULL)
    return;
  root = datelines_new_document (member (truth, "lang"));
  datelines_add_block (root, NEWSDOC_NODE_HEADER, member (truth, "title") != NULL ? member (truth, "title") : "Headline");
  paragraphs = g_strsplit (member (truth, "body"), "\n", -1);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    datelines_add_block (root, NEWSDOC_NODE_PARA, paragraphs[i]);
  datelines_count (root, count);
}

static void
test_pages (void)
{
  g_autofree char *folder = run_shared ("corpora/dev");
  g_autoptr(GDir) corpora = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  const char *corpus, *name;
  Datelines count = { 0 };

  if (corpora == NULL)
    {
      g_test_skip ("the material is not here");
      return;
    }
  while ((corpus = g_dir_read_name (corpora)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, corpus, NULL);
      g_autoptr(GDir) cases = g_dir_open (path, 0, NULL);

      while (cases != NULL && (name = g_dir_read_name (cases)) != NULL)
        {
          g_autofree char *truth = g_build_filename (path, name, "truth.json", NULL);
          count_page (truth, &count);
        }
    }
  datelines_tell ("bodies of saved pages", &count, 0);
  g_assert_cmpuint (count.wrong, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/structured/fields", test_fields);
  g_test_add_func ("/structured/wires", test_wires);
  g_test_add_func ("/structured/newspaper", test_newspaper);
  g_test_add_func ("/structured/pages", test_pages);
  return g_test_run ();
}
