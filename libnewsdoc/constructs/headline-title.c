/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "headline-title.h"

#include <string.h>

/* A shorter part of a title is found on any page: a section, a place, a club. */
#define LEAST_BYTES 8

/* So many words of three letters must a text have for a share of them to mean something. */
#define LEAST_WORDS 3

/* Titles have three or four parts; what has more is a list of keywords, and its first parts will do. */
#define MOST_PARTS 12

/* A head gives it in three or four fields; a broken one, any number of times. */
#define MOST_TITLES 16

struct _NewsdocTitles
{
  GPtrArray  *texts;  /* folded */
  GHashTable *runs;   /* letters of a run of a title's parts → NewsdocTitleMatch */
  GHashTable *said;   /* letters of schema.org's headlines */
};

/* The letters and figures of a folded text. */
static char *
letters_of (const char *start,
            const char *end)
{
  GString *letters = g_string_sized_new (end - start);

  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_len (letters, p, g_utf8_next_char (p) - p);
  return g_string_free (letters, FALSE);
}

/* A mark that may set a name apart; any other does with spaces on both sides: "Headline » Site". */
static gboolean
is_separator (const char *start,
              const char *at)
{
  gunichar c = g_utf8_get_char (at);

  if (g_unichar_isalnum (c) || c == ' ')
    return FALSE;
  if (c < 0x80 && strchr ("|-:/()[]~", c) != NULL)
    return TRUE;
  return at > start && *(at - 1) == ' ' && *g_utf8_next_char (at) == ' ';
}

static void
add_run (NewsdocTitles    *titles,
         const char       *start,
         const char       *end,
         NewsdocTitleMatch match)
{
  char *letters = letters_of (start, end);

  if (*letters == '\0' || (match == NEWSDOC_TITLE_WITHIN && strlen (letters) < LEAST_BYTES)
      || GPOINTER_TO_INT (g_hash_table_lookup (titles->runs, letters)) >= (int) match)
    g_free (letters);
  else
    g_hash_table_replace (titles->runs, letters, GINT_TO_POINTER (match));
}

static guint
longest_part (const char **starts,
              const char **ends,
              guint        parts)
{
  guint longest = 0;

  for (guint i = 1; i < parts; i++)
    if (ends[i] - starts[i] > ends[longest] - starts[longest])
      longest = i;
  return longest;
}

/* Every run of the parts between a title's marks may be the headline, for the head does not say which part is the site's. It is
 * hardly the longest, though: a logo says no more than the site's name, and that it is in the title says nothing for it. */
static void
add_runs (NewsdocTitles *titles,
          const char    *title)
{
  const char *starts[MOST_PARTS], *ends[MOST_PARTS];
  guint parts = 0, longest;
  const char *start = title;

  for (const char *p = title; parts < MOST_PARTS; p = g_utf8_next_char (p))
    {
      if (*p != '\0' && !is_separator (title, p))
        continue;
      starts[parts] = start;
      ends[parts++] = p;
      if (*p == '\0')
        break;
      start = g_utf8_next_char (p);
    }

  add_run (titles, title, title + strlen (title), NEWSDOC_TITLE_EQUALS);
  longest = longest_part (starts, ends, parts);
  for (guint i = 0; i < parts; i++)
    for (guint j = i; j < parts; j++)
      add_run (titles, starts[i], ends[j], i <= longest && longest <= j ? NEWSDOC_TITLE_WITHIN : NEWSDOC_TITLE_OTHER);
}

static void
add_title (NewsdocTitles *titles,
           const char    *text)
{
  char *folded;

  if (titles->texts->len >= MOST_TITLES)
    return;
  folded = newsdoc_text_fold (text, -1);
  g_ptr_array_add (titles->texts, folded);
  add_runs (titles, folded);
}

/* A field that the head has twice is a list. */
static void
add_value (NewsdocTitles *titles,
           NewsdocNode   *value)
{
  g_autofree char *text = NULL;

  if (newsdoc_node_get_kind (value) == NEWSDOC_NODE_META_LIST)
    {
      for (NewsdocNode *item = newsdoc_node_get_first_child (value); item != NULL; item = newsdoc_node_get_next (item))
        if (newsdoc_node_get_kind (item) != NEWSDOC_NODE_META_LIST)
          add_value (titles, item);
      return;
    }
  text = newsdoc_node_dup_plain_text (value);
  if (text != NULL)
    add_title (titles, text);
}

static void
add_said (NewsdocTitles *titles,
          const char    *headline)
{
  g_autofree char *folded = newsdoc_text_fold (headline, -1);

  g_hash_table_add (titles->said, letters_of (folded, folded + strlen (folded)));
  g_ptr_array_add (titles->texts, g_steal_pointer (&folded));
}

NewsdocTitles *
newsdoc_titles_new (NewsdocStory *story)
{
  NewsdocTitles *titles = g_new0 (NewsdocTitles, 1);
  const char * const *keys = newsdoc_lexicon_list (story->lexicon, "headline", "meta");
  const char * const *said = newsdoc_facts_get (story->facts, "headline");

  titles->texts = g_ptr_array_new_with_free_func (g_free);
  titles->runs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  titles->said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; story->meta != NULL && keys != NULL && keys[i] != NULL; i++)
    if (newsdoc_node_map_get (story->meta, keys[i]) != NULL)
      add_value (titles, newsdoc_node_map_get (story->meta, keys[i]));
  /* the first is the page's own; teasers have theirs, too */
  if (said != NULL && said[0] != NULL)
    add_said (titles, said[0]);
  return titles;
}

void
newsdoc_titles_free (NewsdocTitles *titles)
{
  g_ptr_array_unref (titles->texts);
  g_hash_table_unref (titles->runs);
  g_hash_table_unref (titles->said);
  g_free (titles);
}

/* How much of the words has the title? */
static NewsdocTitleMatch
match_words (const char * const *words,
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
  if (all >= LEAST_WORDS && shared * 2 >= all)
    return NEWSDOC_TITLE_SHARES;
  return shared > 0 ? NEWSDOC_TITLE_OTHER : NEWSDOC_TITLE_NOTHING;
}

NewsdocTitleMatch
newsdoc_titles_match (const NewsdocTitles *titles,
                      const char          *folded)
{
  g_autofree char *letters = letters_of (folded, folded + strlen (folded));
  NewsdocTitleMatch match = GPOINTER_TO_INT (g_hash_table_lookup (titles->runs, letters));
  g_auto(GStrv) words = NULL;

  if (match != NEWSDOC_TITLE_NOTHING)
    return match;
  words = g_strsplit (folded, " ", -1);
  for (guint i = 0; i < titles->texts->len && match < NEWSDOC_TITLE_SHARES; i++)
    match = MAX (match, match_words ((const char * const *) words, titles->texts->pdata[i]));
  return titles->texts->len > 0 ? match : NEWSDOC_TITLE_OTHER;
}

gboolean
newsdoc_titles_is_said (const NewsdocTitles *titles,
                        const char          *folded)
{
  g_autofree char *letters = NULL;

  if (g_hash_table_size (titles->said) == 0)
    return FALSE;
  letters = letters_of (folded, folded + strlen (folded));
  return g_hash_table_contains (titles->said, letters);
}

gboolean
newsdoc_titles_joins (const NewsdocTitles *titles,
                      const char          *left,
                      const char          *right)
{
  for (guint i = 0; i < titles->texts->len; i++)
    {
      const char *title = titles->texts->pdata[i];
      const char *at = strstr (title, left);

      if (at == NULL || *left == '\0' || *right == '\0')
        continue;
      at += strlen (left);
      at += strspn (at, " ");
      if (*at == ':' && g_str_has_prefix (at + 1 + strspn (at + 1, " "), right))
        return TRUE;
    }
  return FALSE;
}
