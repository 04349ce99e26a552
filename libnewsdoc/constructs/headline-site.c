/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "headline-site.h"

#include <string.h>

/* A site's name or a section's has a few words; a longer line that the title ends with is part of the headline. */
#define MOST_WORDS 5

/* The site, its house, and a section or two. */
#define MOST_NAMES 5

/* What sets a name apart, with the spaces that are part of it: a hyphen without them joins a word. A colon stands behind a site's name,
 * but before it only a headline's own second half. */
static const char * const behind[] = { " | ", " - ", " – ", " — ", " · ", " » ", " :: ", NULL };
static const char * const before[] = { " | ", " - ", " – ", " — ", " · ", " » ", " :: ", ": ", NULL };

/* What the page says in a few words, folded. */
static GHashTable *
collect_names (NewsdocStory *story)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char * const *keys = newsdoc_lexicon_list (story->lexicon, "byline", "site-meta");

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->words > 0 && line->words <= MOST_WORDS)
        g_hash_table_add (names, g_strdup (line->folded));
    }
  for (guint i = 0; story->meta != NULL && keys != NULL && keys[i] != NULL; i++)
    {
      NewsdocNode *value = newsdoc_node_map_get (story->meta, keys[i]);
      g_autofree char *text = value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;

      if (text != NULL)
        g_hash_table_add (names, newsdoc_text_fold (text, -1));
    }
  return names;
}

static gboolean
is_name (GHashTable *names,
         const char *text,
         gssize      length)
{
  g_autofree char *folded = newsdoc_text_fold (text, length);

  return *folded != '\0' && g_hash_table_contains (names, folded);
}

/* Cut the last name off, where there is one. */
static gboolean
cut_end (GHashTable *names,
         char       *title)
{
  for (guint i = 0; behind[i] != NULL; i++)
    {
      char *at = g_strrstr (title, behind[i]);

      if (at != NULL && at > title && is_name (names, at + strlen (behind[i]), -1))
        {
          *at = '\0';
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
cut_start (GHashTable *names,
           char       *title)
{
  for (guint i = 0; before[i] != NULL; i++)
    {
      char *at = strstr (title, before[i]);

      if (at != NULL && is_name (names, title, at - title))
        {
          const char *rest = at + strlen (before[i]);
          memmove (title, rest, strlen (rest) + 1);
          return TRUE;
        }
    }
  return FALSE;
}

char *
newsdoc_title_without_site (NewsdocStory *story)
{
  g_autoptr(GHashTable) names = NULL;
  g_autofree char *title = g_strdup (story->title);

  if (title == NULL)
    return NULL;
  names = collect_names (story);
  /* the whole is a name: the page says no title */
  for (guint i = 0; i < MOST_NAMES && !is_name (names, title, -1); i++)
    if (!cut_end (names, title) && !cut_start (names, title))
      break;
  return is_name (names, title, -1) ? NULL : g_strdup (g_strstrip (title));
}
