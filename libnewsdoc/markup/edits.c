/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "edits.h"

#include <string.h>

/* Nothing is written where nobody has; an empty text takes the field away. */
static void
set_text (NewsdocNode *map,
          const char  *key,
          const char  *text)
{
  if (text == NULL)
    return;
  if (*text != '\0')
    newsdoc_node_map_set (map, key, newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, text, -1));
  else
    newsdoc_node_map_remove (map, key);
}

/* A line as it was printed would stand before what is made of the metadata, and say what is no longer so. */
static void
remove_printed (NewsdocNode *root,
                const char  *class_name)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = next)
    {
      gboolean found = newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, class_name);

      next = found ? newsdoc_node_next_outside (node, blocks) : newsdoc_node_next_in_tree (node, blocks);
      if (found)
        newsdoc_node_remove (node);
    }
}

static void
set_authors (NewsdocNode *root,
             NewsdocNode *ours,
             const char  *text)
{
  g_auto(GStrv) names = g_strsplit (text, ";", -1);
  NewsdocNode *authors = newsdoc_node_new (NEWSDOC_NODE_META_LIST);

  for (guint i = 0; names[i] != NULL; i++)
    if (*g_strstrip (names[i]) != '\0')
      newsdoc_node_append_child (authors, newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, names[i], -1));
  newsdoc_node_map_set (newsdoc_node_get_meta (root), "author", authors);
  newsdoc_node_map_remove (ours, "byline");
  remove_printed (root, "byline");
}

void
newsdoc_edits_apply (NewsdocNode  *root,
                     char * const *edits)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *ours = newsdoc_node_map_get (meta, "newsdoc");
  const char *published = edits[NEWSDOC_FIELD_PUBLISHED];
  g_autofree char *day = published != NULL ? g_strndup (published, strlen ("2000-01-01")) : NULL;

  set_text (meta, "title", edits[NEWSDOC_FIELD_HEADLINE]);
  set_text (ours, "headline", edits[NEWSDOC_FIELD_HEADLINE]);
  set_text (meta, "subtitle", edits[NEWSDOC_FIELD_STANDFIRST]);
  set_text (meta, "date", day);
  set_text (ours, "published", published);
  set_text (ours, "modified", edits[NEWSDOC_FIELD_MODIFIED]);
  if (published != NULL || edits[NEWSDOC_FIELD_MODIFIED] != NULL)
    remove_printed (root, "dates");
  if (edits[NEWSDOC_FIELD_AUTHORS] != NULL)
    set_authors (root, ours, edits[NEWSDOC_FIELD_AUTHORS]);
}
