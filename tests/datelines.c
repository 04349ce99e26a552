/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "datelines.h"

#include <string.h>

#include "ast/reader.h"
#include "constructs/constructs.h"

static const char * const forms[] = {
  "^(?<place>)(?<source>)\\s*【[^】]{2,30}】",
  "^(?<place>)(?<source>)\\s*\\p{Han}{2,10}[0-9]{1,2}月[0-9]{1,2}日[电電讯]",
  "^(?<place>)\\p{Lu}\\p{Ll}{2} [0-9]{1,2} \\((?<source>\\p{Lu}\\w+)\\) - ",
  "^(?<place>\\p{Lu}[^(–—]{1,60}?),? (?:\\((?<source>\\p{Lu}[^)/]{1,20}|dpa)\\)(?:\\.-| -| --| –| —| _)|/(?<source>TASS|ritzau)/[.:]) ",
  "^\\((?<source>Reuters|AP|AFP)\\)(?<place>) (?:-|–|—) ",
  "^\\((?<source>\\p{Lu}{3,5})\\) - (?<place>\\p{Lu}{3,}), [^-]{3,20} - ",
  "^(?<place>\\p{Lu}{3,}(?:[ -]\\p{Lu}{2,}){0,3})(?:, [\\p{L}. ]{2,25})? (?:-|--|–|—) ?\\p{L}",
};

NewsdocNode *
datelines_new_document (const char *lang)
{
  g_autoptr(GError) error = NULL;
  const char *empty = "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[]}";
  NewsdocNode *root = newsdoc_reader_read (empty, strlen (empty), &error);

  g_assert_no_error (error);
  if (lang != NULL)
    newsdoc_node_map_set (newsdoc_node_get_meta (root), "lang", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, lang, -1));
  return root;
}

void
datelines_add_block (NewsdocNode     *root,
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
NewsdocClaim *
datelines_claim_of (NewsdocLine *line)
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

gboolean
datelines_is_split (NewsdocClaim *claim,
          const char   *places,
          const char   *date,
          const char   *source)
{
  g_autofree char *p = details (claim, ".place"), *d = details (claim, "date"), *s = details (claim, "source");

  return same_letters (p, places) && same_letters (s, source) && (date == NULL || strcmp (d, date) == 0);
}

/* The places of "SURABAYA, Indonesia/JAKARTA, March 3". */
char *
datelines_dup_places (const char *field)
{
  g_auto(GStrv) pieces = g_strsplit (field, "/", -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      pieces[i][strcspn (pieces[i], ",")] = '\0';
      g_strstrip (pieces[i]);
    }
  return g_strjoinv ("/", pieces);
}

void
datelines_tell (const char  *name,
      const Datelines *count,
      guint        out)
{
  g_test_message ("%s: %u datelines, %.1f %% recognised, %.1f %% split as printed; %u claimed, %u of them wrong; %u not in a dateline's form",
                  name, count->wanted, 100.0 * count->found / MAX (count->wanted, 1), 100.0 * count->split / MAX (count->wanted, 1),
                  count->claimed, count->wrong, out);
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
            Datelines       *count)
{
  NewsdocClaim *claim = datelines_claim_of (line);
  g_autoptr(GMatchInfo) match = match_form (line->text + (claim != NULL ? claim->start : 0));
  g_autofree char *place = match != NULL ? g_match_info_fetch_named (match, "place") : NULL;
  g_autofree char *source = match != NULL ? g_match_info_fetch_named (match, "source") : NULL;
  g_autofree char *places = place != NULL ? datelines_dup_places (place) : NULL;

  count->claimed += claim != NULL;
  if (match != NULL)
    {
      count->wanted++;
      count->found += claim != NULL;
      if (claim != NULL && datelines_is_split (claim, places, NULL, source != NULL ? source : ""))
        count->split++;
      else
        {
          g_autofree char *start = g_utf8_substring (line->text, 0, MIN (70, g_utf8_strlen (line->text, -1)));
          g_test_message ("not as printed: %s", start);
        }
    }
  else if (claim != NULL)
    {
      count->wrong++;
      g_test_message ("claimed: %.70s", line->text);
    }
}

void
datelines_count (NewsdocNode *root,
             Datelines       *count)
{
  g_autoptr(NewsdocStory) story = newsdoc_story_new (root);

  newsdoc_constructs_recognise (story);
  for (guint i = 0; i < story->lines->len; i++)
    if (newsdoc_story_line (story, i)->level == 0)
      count_line (newsdoc_story_line (story, i), count);
}
