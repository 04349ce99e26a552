/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "meta.h"

#include <string.h>

NewsdocNode *
newsdoc_meta_string (const char *text)
{
  return newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, text, -1);
}

NewsdocNode *
newsdoc_meta_words (const char *text)
{
  NewsdocNode *value = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);
  g_auto(GStrv) words = g_strsplit_set (text, " \n\t", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (newsdoc_node_get_first_child (value) != NULL)
        newsdoc_node_append_child (value, newsdoc_node_new (NEWSDOC_NODE_SPACE));
      newsdoc_node_append_child (value, newsdoc_node_new_text (NEWSDOC_NODE_STR, words[i], -1));
    }
  return value;
}

NewsdocNode *
newsdoc_meta_inlines (NewsdocNode *holder)
{
  NewsdocNode *value = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);

  for (NewsdocNode *child = newsdoc_node_get_first_child (holder); child != NULL; child = newsdoc_node_get_next (child))
    newsdoc_node_append_child (value, newsdoc_node_copy (child));
  return value;
}

char *
newsdoc_meta_text (NewsdocNode *map,
                   const char  *key)
{
  NewsdocNode *value = map != NULL ? newsdoc_node_map_get (map, key) : NULL;
  g_autofree char *text = value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;

  if (text == NULL || *g_strstrip (text) == '\0')
    return NULL;
  return g_steal_pointer (&text);
}

void
newsdoc_meta_set_string (NewsdocNode *map,
                         const char  *key,
                         const char  *text)
{
  if (text != NULL && *text != '\0')
    newsdoc_node_map_set (map, key, newsdoc_meta_string (text));
}
