/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "headline-title.h"

#include <string.h>

/* A shorter line is found in any title: a section, a place, a club. */
#define LEAST_BYTES 8

/* So many words of three letters must a line have for a share of them to mean something. */
#define LEAST_WORDS 3

char *
newsdoc_title_letters (const char *folded)
{
  GString *letters = g_string_sized_new (strlen (folded));

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_len (letters, p, g_utf8_next_char (p) - p);
  return g_string_free (letters, FALSE);
}

static void
add_text (GPtrArray  *array,
          const char *text)
{
  char *folded = newsdoc_text_fold (text, -1);

  if (*folded != '\0')
    g_ptr_array_add (array, folded);
  else
    g_free (folded);
}

/* A field that the head has twice is a list. */
static void
add_value (GPtrArray   *array,
           NewsdocNode *value)
{
  g_autofree char *text = NULL;

  if (newsdoc_node_get_kind (value) == NEWSDOC_NODE_META_LIST)
    {
      for (NewsdocNode *item = newsdoc_node_get_first_child (value); item != NULL; item = newsdoc_node_get_next (item))
        if (newsdoc_node_get_kind (item) != NEWSDOC_NODE_META_LIST)
          add_value (array, item);
      return;
    }
  text = newsdoc_node_dup_plain_text (value);
  if (text != NULL)
    add_text (array, text);
}

NewsdocTitles *
newsdoc_titles_new (NewsdocStory *story)
{
  NewsdocTitles *titles = g_new0 (NewsdocTitles, 1);
  const char * const *keys = newsdoc_lexicon_list (story->lexicon, "headline", "meta");
  const char * const *said = newsdoc_facts_get (story->facts, "headline");

  titles->titles = g_ptr_array_new_with_free_func (g_free);
  titles->headlines = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; story->meta != NULL && keys != NULL && keys[i] != NULL; i++)
    if (newsdoc_node_map_get (story->meta, keys[i]) != NULL)
      add_value (titles->titles, newsdoc_node_map_get (story->meta, keys[i]));
  for (guint i = 0; said != NULL && said[i] != NULL; i++)
    {
      g_autofree char *folded = newsdoc_text_fold (said[i], -1);

      g_ptr_array_add (titles->headlines, newsdoc_title_letters (folded));
    }
  return titles;
}

void
newsdoc_titles_free (NewsdocTitles *titles)
{
  g_ptr_array_unref (titles->titles);
  g_ptr_array_unref (titles->headlines);
  g_free (titles);
}

/* A mark that sets a name apart, with spaces around it or without: | - : · • » / ( … An apostrophe, a comma and a full stop are in the
 * middle of a text. */
static gboolean
is_separator (gunichar c)
{
  return c != 0 && !g_unichar_isalnum (c) && !g_unichar_isspace (c) && (c >= 0x80 || strchr ("'\",.", c) == NULL);
}

static gboolean
ends_apart (const char *rest)
{
  while (*rest == ' ')
    rest++;
  return *rest == '\0' || is_separator (g_utf8_get_char (rest));
}

static gboolean
begins_apart (const char *start,
              const char *at)
{
  while (at > start && *(at - 1) == ' ')
    at--;
  return at == start || is_separator (g_utf8_get_char (g_utf8_prev_char (at)));
}

static gboolean
is_within (const char *title,
           const char *folded)
{
  gsize length = strlen (folded);
  const char *at = length >= LEAST_BYTES ? strstr (title, folded) : NULL;

  return at != NULL && begins_apart (title, at) && ends_apart (at + length);
}

/* The share of the line's words that the title has too. */
static gboolean
shares_words (const char * const *words,
              const char         *title)
{
  guint shared = 0, all = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strlen (words[i]) < 3)
        continue;
      all++;
      shared += strstr (title, words[i]) != NULL;
    }
  return all >= LEAST_WORDS && shared * 2 >= all;
}

NewsdocTitleMatch
newsdoc_titles_match (const NewsdocTitles *titles,
                      const NewsdocLine   *line)
{
  NewsdocTitleMatch best = NEWSDOC_TITLE_OTHER;
  g_auto(GStrv) words = NULL;

  for (guint i = 0; i < titles->titles->len && best < NEWSDOC_TITLE_EQUALS; i++)
    {
      const char *title = titles->titles->pdata[i];

      if (strcmp (title, line->folded) == 0)
        best = NEWSDOC_TITLE_EQUALS;
      else if (best < NEWSDOC_TITLE_WITHIN && is_within (title, line->folded))
        best = NEWSDOC_TITLE_WITHIN;
      else if (best < NEWSDOC_TITLE_SHARES)
        {
          if (words == NULL)
            words = g_strsplit (line->folded, " ", -1);
          if (shares_words ((const char * const *) words, title))
            best = NEWSDOC_TITLE_SHARES;
        }
    }
  return best;
}

gboolean
newsdoc_titles_is_said (const NewsdocTitles *titles,
                        const NewsdocLine   *line)
{
  g_autofree char *letters = titles->headlines->len > 0 ? newsdoc_title_letters (line->folded) : NULL;

  for (guint i = 0; i < titles->headlines->len; i++)
    if (strcmp (titles->headlines->pdata[i], letters) == 0)
      return TRUE;
  return FALSE;
}
