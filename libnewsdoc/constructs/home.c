/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "home.h"

#include "stretch.h"

/* The paragraphs of a story are brothers. They stand in one element, or in several of one name, when a page sets boxes between
 * them or wraps each of them; a box has a name of its own. So where a line stands says more than what it looks like. */

/* A name under which so much of the text stands is a home of the story: boxes hold less, and a text in more parts than this has
 * parts that a name does not tell from boxes. */
#define LEAST_SHARE 4

/* Where homes hold less than half of the text, each paragraph has a name of its own, and names say nothing. */
#define MOST_OF(all) ((all) / 2)

static NewsdocNode *
nearest_div (NewsdocNode *node)
{
  do
    node = newsdoc_node_get_parent (node);
  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_DIV);
  return node;
}

/* Some pages mark up paragraphs so that Pandoc keeps the tag and what stands in it as lines beside it: no element of the page. */
static gboolean
is_within_paragraph (const NewsdocContext *context)
{
  static const char * const tags[] = { " p ", " a ", " span ", " font ", " center ", " li ", NULL };

  for (guint i = 0; tags[i] != NULL; i++)
    if (g_str_has_prefix (context->words, tags[i]))
      return TRUE;
  return FALSE;
}

/* The words of the innermost element around the line; "" for one without a name. Lists, quotations and tables belong to what
 * holds them. */
static const char *
home_of (NewsdocLine *line)
{
  NewsdocNode *div = nearest_div (line->node);

  for (const NewsdocContext *context = line->context; context != NULL; context = context->parent)
    {
      if (context->node == div)
        return context->words;
      if (newsdoc_node_get_kind (context->node) == NEWSDOC_NODE_RAW_BLOCK && !is_within_paragraph (context))
        return nearest_div (context->node) == div ? context->words : "";
      if (newsdoc_node_get_kind (context->node) == NEWSDOC_NODE_DIV)
        break;
    }
  return "";
}

/* Numbers in names count parts: "paragraph 7" and "paragraph 8" are one name. */
static const char *
skip_digits (const char *name)
{
  while (g_ascii_isdigit (*name))
    name++;
  return name;
}

static guint
name_hash (gconstpointer name)
{
  guint hash = 5381;

  for (const char *p = skip_digits (name); *p != '\0'; p = skip_digits (p + 1))
    hash = hash * 33 + (guchar) *p;
  return hash;
}

static gboolean
name_equal (gconstpointer a,
            gconstpointer b)
{
  const char *left = skip_digits (a), *right = skip_digits (b);

  while (*left != '\0' && *left == *right)
    {
      left = skip_digits (left + 1);
      right = skip_digits (right + 1);
    }
  return *left == *right;
}

NewsdocHomes *
newsdoc_homes_find (NewsdocStory *story,
                    guint         first,
                    guint         end)
{
  NewsdocHomes *homes = g_hash_table_new (name_hash, name_equal);
  GHashTableIter iter;
  gpointer sum;
  int all = 0, held = 0;

  for (guint i = first; i < end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      int worth = newsdoc_stretch_worth (story, line);
      const char *home = home_of (line);

      if (worth <= 0)
        continue;
      all += worth;
      g_hash_table_insert (homes, (char *) home, GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (homes, home)) + worth));
    }

  g_hash_table_iter_init (&iter, homes);
  while (g_hash_table_iter_next (&iter, NULL, &sum))
    if (GPOINTER_TO_INT (sum) * LEAST_SHARE < all)
      g_hash_table_iter_remove (&iter);
    else
      held += GPOINTER_TO_INT (sum);

  if (held > MOST_OF (all))
    return homes;
  g_hash_table_unref (homes);
  return NULL;
}

gboolean
newsdoc_homes_have (NewsdocHomes *homes,
                    NewsdocLine  *line)
{
  return homes != NULL && g_hash_table_contains (homes, home_of (line));
}
