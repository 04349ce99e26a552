/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Datelines in copy of which more is known than its text: agencies' items with fields of their own, a newspaper's articles as ordered
 * elements, and the bodies of saved pages. The material is kept beside the project; without it the tests are skipped.
 *
 * What is true is taken from the data's own form, by patterns that are written here and share nothing with the code under test:
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
#include "run.h"

/* Of those in a dateline's form, this share is recognised and taken apart, and of those claimed, this share is one. */
#define FLOOR 97.0

typedef struct
{
  guint found, wanted;   /* datelines that are there */
  guint split;           /* of them: places, day and source as they should be */
  guint claimed, wrong;  /* claims on a paragraph that has none */
} Count;

static const char * const forms[] = {
  "^(?<place>)(?<source>)\\s*【[^】]{2,30}】",
  "^(?<place>)(?<source>)\\s*\\p{Han}{2,10}[0-9]{1,2}月[0-9]{1,2}日[电電讯]",
  "^(?<place>)\\p{Lu}\\p{Ll}{2} [0-9]{1,2} \\((?<source>\\p{Lu}\\w+)\\) - ",
  "^(?<place>\\p{Lu}[^(–—]{1,60}?),? (?:\\((?<source>\\p{Lu}[^)/]{1,20}|dpa)\\)(?:\\.-| -| --| –| —| _)|/(?<source>TASS|ritzau)/[.:]) ",
  "^\\((?<source>Reuters|AP|AFP)\\)(?<place>) (?:-|–|—) ",
  "^\\((?<source>\\p{Lu}{3,5})\\) - (?<place>\\p{Lu}{3,}), [^-]{3,20} - ",
  "^(?<place>\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,}){0,3})(?:, [\\p{L}. ]{2,25})? (?:-|--|–|—) ?\\p{L}",
};

static NewsdocNode *
new_document (const char *lang)
{
  g_autoptr(GError) error = NULL;
  const char *empty = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[]}";
  NewsdocNode *root = newsdoc_reader_read (empty, strlen (empty), &error);

  g_assert_no_error (error);
  if (lang != NULL)
    newsdoc_node_map_set (newsdoc_node_get_meta (root), "lang", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, lang, -1));
  return root;
}

static void
add_block (NewsdocNode     *root,
           NewsdocNodeKind  kind,
           const char      *text)
{
  NewsdocNode *block = newsdoc_node_new (kind);

  newsdoc_node_append_child (block, newsdoc_node_new_text (NEWSDOC_NODE_STR, text, -1));
  if (kind == NEWSDOC_NODE_HEADER)
    newsdoc_node_set_level (block, 1);
  newsdoc_node_append_child (newsdoc_node_get_blocks (root), block);
}

/* The dateline claimed in a line; NULL for none. */
static NewsdocClaim *
dateline_of (NewsdocLine *line)
{
  for (guint i = 0; line->ranges != NULL && i < line->ranges->len; i++)
    if (((NewsdocClaim *) line->ranges->pdata[i])->label == NEWSDOC_LABEL_DATELINE)
      return line->ranges->pdata[i];
  return NULL;
}

/* The values of a key, with slashes between. */
static char *
details (NewsdocClaim *claim,
         const char   *key)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; claim->details != NULL && i < claim->details->len; i += 2)
    if (strcmp (claim->details->pdata[i], key) == 0)
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? "/" : "", (char *) claim->details->pdata[i + 1]);
  return g_string_free (joined, FALSE);
}

static gboolean
same_letters (const char *a,
              const char *b)
{
  g_autofree char *x = newsdoc_text_fold (a, -1), *y = newsdoc_text_fold (b, -1);

  return strcmp (x, y) == 0;
}

static gboolean
is_split (NewsdocClaim *claim,
          const char   *places,
          const char   *date,
          const char   *source)
{
  g_autofree char *p = details (claim, ".place"), *d = details (claim, "date"), *s = details (claim, "source");

  return same_letters (p, places) && same_letters (s, source) && (date == NULL || strcmp (d, date) == 0);
}

/* The places of "SURABAYA, Indonesia/JAKARTA, March 3". */
static char *
places_of (const char *field)
{
  g_auto(GStrv) pieces = g_strsplit (field, "/", -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      pieces[i][strcspn (pieces[i], ",")] = '\0';
      g_strstrip (pieces[i]);
    }
  return g_strjoinv ("/", pieces);
}

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

static void
tell (const char  *name,
      const Count *count,
      guint        out)
{
  g_test_message ("%s: %u datelines, %.1f %% recognised, %.1f %% split as printed; %u claimed, %u of them wrong; %u not in a dateline's form",
                  name, count->wanted, 100.0 * count->found / MAX (count->wanted, 1), 100.0 * count->split / MAX (count->wanted, 1),
                  count->claimed, count->wrong, out);
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
             Count      *count)
{
  const char *field = member (item, "dateline");
  g_auto(GStrv) parts = g_strsplit (field, ",", -1);
  guint n = g_strv_length (parts);
  g_autofree char *places = places_of (field);
  g_autofree char *day = NULL, *paragraph = NULL;
  g_autoptr(NewsdocNode) root = new_document ("en");
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
  add_block (root, NEWSDOC_NODE_HEADER, member (item, "title"));
  add_block (root, NEWSDOC_NODE_PARA, paragraph);
  story = newsdoc_story_new (root);
  newsdoc_constructs_recognise (story);
  claim = dateline_of (newsdoc_story_line (story, 1));
  count->wanted++;
  count->claimed += claim != NULL;
  count->found += claim != NULL && claim->end == strlen (field) - strlen (" -");
  if (claim != NULL && is_split (claim, places, day, ""))
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
  Count count = { 0 };
  guint out = 0;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    if (!count_field (next_object (parser, lines[i]), &count))
      out++;
  if (lines == NULL)
    return;
  tell ("an agency's fields", &count, out);
  g_assert_cmpfloat (100.0 * count.found, >=, FLOOR * count.wanted);
  g_assert_cmpfloat (100.0 * count.split, >=, FLOOR * count.wanted);
}

/* What the patterns above say of a paragraph's beginning. */
static GMatchInfo *
match_form (const char *text)
{
  static GRegex *regexes[G_N_ELEMENTS (forms)];

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autoptr(GMatchInfo) match = NULL;

      if (regexes[i] == NULL)
        regexes[i] = g_regex_new (forms[i], G_REGEX_OPTIMIZE | G_REGEX_DUPNAMES, 0, NULL);
      if (g_regex_match (regexes[i], text, 0, &match))
        return g_steal_pointer (&match);
    }
  return NULL;
}

static void
count_line (NewsdocLine *line,
            Count       *count)
{
  NewsdocClaim *claim = dateline_of (line);
  g_autoptr(GMatchInfo) match = match_form (line->text + (claim != NULL ? claim->start : 0));
  g_autofree char *place = match != NULL ? g_match_info_fetch_named (match, "place") : NULL;
  g_autofree char *source = match != NULL ? g_match_info_fetch_named (match, "source") : NULL;
  g_autofree char *places = place != NULL ? places_of (place) : NULL;

  count->claimed += claim != NULL;
  if (match != NULL)
    {
      count->wanted++;
      count->found += claim != NULL;
      if (claim != NULL && is_split (claim, places, NULL, source != NULL ? source : ""))
        count->split++;
      else
        g_test_message ("not as printed: %.70s", line->text);
    }
  else if (claim != NULL)
    {
      count->wrong++;
      g_test_message ("claimed: %.70s", line->text);
    }
}

static void
count_story (NewsdocNode *root,
             Count       *count)
{
  g_autoptr(NewsdocStory) story = newsdoc_story_new (root);

  newsdoc_constructs_recognise (story);
  for (guint i = 0; i < story->lines->len; i++)
    if (newsdoc_story_line (story, i)->level == 0)
      count_line (newsdoc_story_line (story, i), count);
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
            Count      *count)
{
  const char *field = member (item, "dateline"), *html = member (item, "body_html");
  g_autoptr(NewsdocNode) root = new_document (member (item, "lang"));
  g_autofree char *joined = NULL;

  if (html == NULL || *html == '\0')
    return;
  if (is_apart (field, html))
    {
      const char *p = strstr (html, "<p>");
      joined = g_strconcat ("<p>", field, g_str_has_suffix (field, "-") ? " " : " - ", p != NULL ? p + strlen ("<p>") : html, NULL);
    }
  add_block (root, NEWSDOC_NODE_HEADER, member (item, "title"));
  add_html (root, joined != NULL ? joined : html);
  count_story (root, count);
}

static void
test_wires (void)
{
  g_auto(GStrv) lines = read_lines ("corpora/structured/wires.jsonl");
  g_autoptr(JsonParser) parser = json_parser_new ();
  Count count = { 0 };

  if (run_pandoc () == NULL)
    g_test_skip ("pandoc is not here");
  for (guint i = 0; lines != NULL && lines[i] != NULL && run_pandoc () != NULL; i++)
    count_wire (next_object (parser, lines[i]), &count);
  tell ("other agencies' items", &count, 0);
  g_assert_cmpfloat (100.0 * count.split, >=, FLOOR * count.wanted);
  g_assert_cmpfloat (100.0 * count.wrong, <=, (100 - FLOOR) * count.claimed);
}

static void
count_newspaper (JsonObject *item,
                 Count      *count)
{
  g_autoptr(NewsdocNode) root = new_document ("en");
  g_autoptr(GString) html = g_string_new (NULL);
  JsonArray *elements = json_object_get_array_member (item, "elements");

  for (guint i = 0; i < json_array_get_length (elements); i++)
    {
      const char *text = member (json_array_get_object_element (elements, i), "html");
      g_string_append (html, text != NULL ? text : "");
    }
  add_block (root, NEWSDOC_NODE_HEADER, member (item, "headline"));
  add_html (root, html->str);
  count_story (root, count);
}

static void
test_newspaper (void)
{
  g_auto(GStrv) lines = read_lines ("corpora/structured/guardian.jsonl");
  g_autoptr(JsonParser) parser = json_parser_new ();
  Count count = { 0 };

  for (guint i = 0; lines != NULL && lines[i] != NULL && run_pandoc () != NULL; i++)
    count_newspaper (next_object (parser, lines[i]), &count);
  tell ("a newspaper's articles", &count, 0);
  g_assert_cmpuint (count.wrong, ==, 0);
  g_assert_cmpuint (count.found, ==, count.wanted);
}

/* A page's true headline and paragraphs, from the file beside it. */
static void
count_page (const char *path,
            Count      *count)
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
  root = new_document (member (truth, "lang"));
  add_block (root, NEWSDOC_NODE_HEADER, member (truth, "title") != NULL ? member (truth, "title") : "Headline");
  paragraphs = g_strsplit (member (truth, "body"), "\n", -1);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    add_block (root, NEWSDOC_NODE_PARA, paragraphs[i]);
  count_story (root, count);
}

static void
test_pages (void)
{
  g_autofree char *folder = run_shared ("corpora/dev");
  g_autoptr(GDir) corpora = folder != NULL ? g_dir_open (folder, 0, NULL) : NULL;
  const char *corpus, *name;
  Count count = { 0 };

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
  tell ("bodies of saved pages", &count, 0);
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
