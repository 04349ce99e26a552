/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "edits.h"

static void
set_text (NewsdocNode *map, const char *key, const char *text)
{
  if (text == NULL)
    return;
  if (*text != '\0')
    newsdoc_node_map_set (map, key, newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, text, -1));
  else
    newsdoc_node_map_remove (map, key);
}

/* A line as it was printed, which would go before what is made of the metadata. */
static void
remove_printed (NewsdocNode *root, const char *class_name)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks), *next; node != NULL; node = next)
    {
      gboolean found = newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, class_name);

      next = found ? newsdoc_node_next_outside (node, blocks) : newsdoc_node_next_in_tree (node, blocks);
      if (found)
        newsdoc_node_remove (node);
    }
}

static void
set_authors (NewsdocNode *root, NewsdocNode *newsdoc, const char *text)
{
  g_auto(GStrv) names = g_strsplit (text, ";", -1);
  NewsdocNode *authors = newsdoc_node_new (NEWSDOC_NODE_META_LIST);

  for (guint i = 0; names[i] != NULL; i++)
    if (*g_strstrip (names[i]) != '\0')
      newsdoc_node_append_child (authors, newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, names[i], -1));
  newsdoc_node_map_set (newsdoc_node_get_meta (root), "author", authors);
  newsdoc_node_map_remove (newsdoc, "byline");
  remove_printed (root, "byline");
}

void
inspector_edits_apply (NewsdocNode *root, char **edits)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *newsdoc = newsdoc_node_map_get (meta, "newsdoc");
  const char *published = edits[INSPECTOR_FIELD_PUBLISHED];
  g_autofree char *day = published != NULL ? g_strndup (published, strlen ("2000-01-01")) : NULL;

  set_text (meta, "title", edits[INSPECTOR_FIELD_HEADLINE]);
  set_text (newsdoc, "headline", edits[INSPECTOR_FIELD_HEADLINE]);
  set_text (meta, "subtitle", edits[INSPECTOR_FIELD_STANDFIRST]);
  set_text (meta, "date", day);
  set_text (newsdoc, "published", published);
  set_text (newsdoc, "modified", edits[INSPECTOR_FIELD_MODIFIED]);
  if (published != NULL || edits[INSPECTOR_FIELD_MODIFIED] != NULL)
    remove_printed (root, "dates");
  if (edits[INSPECTOR_FIELD_AUTHORS] != NULL)
    set_authors (root, newsdoc, edits[INSPECTOR_FIELD_AUTHORS]);
}
