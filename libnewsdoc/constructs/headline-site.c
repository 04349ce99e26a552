/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "headline-site.h"

#include <string.h>

/* A site's name or a section's has a few words; a longer line that the title ends with is part of the headline. */
#define MOST_WORDS 5

/* The site, its house, and a section or two. */
#define MOST_NAMES 5

/* What sets a name apart, with the spaces that are part of it: a hyphen without them joins a word. */
static const char * const marks[] = { " | ", " - ", " – ", " — ", " · ", " » ", " :: ", NULL };

/* A colon stands behind a site's name, but before it only a headline's own second half; and before a colon it has to be the site's own name, for
 * a headline may begin with what a tag of the page says, too: "Harbour strike: Ferries stay in port". */
#define COLON ": "

/* Folded names. */
typedef struct
{
  GHashTable *head;  /* what the page's head says of its site */
  GHashTable *page;  /* what the page says in a few words */
} Names;

static GHashTable *
collect_head (NewsdocStory *story)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char * const *keys = newsdoc_lexicon_list (story->lexicon, "byline", "site-meta");

  for (guint i = 0; story->meta != NULL && keys != NULL && keys[i] != NULL; i++)
    {
      NewsdocNode *value = newsdoc_node_map_get (story->meta, keys[i]);
      g_autofree char *text = value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;

      if (text != NULL)
        g_hash_table_add (names, newsdoc_text_fold (text, -1));
    }
  return names;
}

static GHashTable *
collect_page (NewsdocStory *story)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->words > 0 && line->words <= MOST_WORDS)
        g_hash_table_add (names, g_strdup (line->folded));
    }
  return names;
}

static gboolean
is_in (GHashTable *names,
       const char *text,
       gssize      length)
{
  g_autofree char *folded = newsdoc_text_fold (text, length);

  return *folded != '\0' && g_hash_table_contains (names, folded);
}

static gboolean
is_name (const Names *names,
         const char  *text,
         gssize       length)
{
  return is_in (names->head, text, length) || is_in (names->page, text, length);
}

/* Cut the last name off, where there is one. */
static gboolean
cut_end (const Names *names,
         char        *title)
{
  for (guint i = 0; marks[i] != NULL; i++)
    {
      char *at = g_strrstr (title, marks[i]);

      if (at != NULL && at > title && is_name (names, at + strlen (marks[i]), -1))
        {
          *at = '\0';
          return TRUE;
        }
    }
  return FALSE;
}

static void
cut_before (char *title,
            char *rest)
{
  memmove (title, rest, strlen (rest) + 1);
}

static gboolean
cut_start (const Names *names,
           char        *title)
{
  char *colon = strstr (title, COLON);

  for (guint i = 0; marks[i] != NULL; i++)
    {
      char *at = strstr (title, marks[i]);

      if (at != NULL && is_name (names, title, at - title))
        {
          cut_before (title, at + strlen (marks[i]));
          return TRUE;
        }
    }
  if (colon == NULL || !is_in (names->head, title, colon - title))
    return FALSE;
  cut_before (title, colon + strlen (COLON));
  return TRUE;
}

/* Without the names; NULL where nothing else is in it. Takes the title. */
static char *
cut_names (const Names *names,
           char        *title)
{
  g_autofree char *cut = title;

  for (guint i = 0; cut != NULL && i < MOST_NAMES && !is_name (names, cut, -1); i++)
    if (!cut_end (names, cut) && !cut_start (names, cut))
      break;
  return cut == NULL || *g_strstrip (cut) == '\0' || is_name (names, cut, -1) ? NULL : g_steal_pointer (&cut);
}

/* A field that the head has twice is a list. */
static char *
dup_field (NewsdocStory *story,
           const char   *key)
{
  NewsdocNode *value = story->meta != NULL ? newsdoc_node_map_get (story->meta, key) : NULL;

  if (value != NULL && newsdoc_node_get_kind (value) == NEWSDOC_NODE_META_LIST)
    value = newsdoc_node_get_first_child (value);
  return value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;
}

char *
newsdoc_title_without_site (NewsdocStory *story)
{
  g_autoptr(GHashTable) head = collect_head (story);
  g_autoptr(GHashTable) page = collect_page (story);
  const Names names = { head, page };
  const char * const *keys = newsdoc_lexicon_list (story->lexicon, "headline", "card");
  char *title = NULL;

  for (guint i = 0; title == NULL && keys != NULL && keys[i] != NULL; i++)
    title = cut_names (&names, dup_field (story, keys[i]));
  return title != NULL ? title : cut_names (&names, g_strdup (story->title));
}
