/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "build.h"

void
newsdoc_build_append (NewsdocNode *node,
                      const char  *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\n", -1);
  gboolean first = TRUE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (words[i][0] == '\0')
        continue;
      if (!first)
        newsdoc_node_append_child (node, newsdoc_node_new (NEWSDOC_NODE_SPACE));
      newsdoc_node_append_child (node, newsdoc_node_new_text (NEWSDOC_NODE_STR, words[i], -1));
      first = FALSE;
    }
}

NewsdocNode *
newsdoc_build_inlines (NewsdocNodeKind  kind,
                       const char      *text)
{
  NewsdocNode *node = newsdoc_node_new (kind);

  newsdoc_build_append (node, text);
  return node;
}

NewsdocNode *
newsdoc_build_div (const char *class_name,
                   const char *text)
{
  NewsdocNode *div = newsdoc_node_new_div (class_name);

  newsdoc_node_append_child (div, newsdoc_build_inlines (NEWSDOC_NODE_PARA, text));
  return div;
}

static char *
dup_text (NewsdocNode *node)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (node);

  if (text == NULL || g_strstrip (text)[0] == '\0')
    return NULL;
  return g_steal_pointer (&text);
}

char *
newsdoc_build_dup_meta (NewsdocNode *map,
                        const char  *key)
{
  NewsdocNode *value = map != NULL ? newsdoc_node_map_get (map, key) : NULL;

  return value != NULL ? dup_text (value) : NULL;
}

static char *
dup_item (NewsdocNode *item)
{
  char *text;

  if (newsdoc_node_get_kind (item) != NEWSDOC_NODE_META_MAP)
    return dup_text (item);

  text = newsdoc_build_dup_meta (item, "name");
  return text != NULL ? text : newsdoc_build_dup_meta (item, "text");
}

char **
newsdoc_build_dup_list (NewsdocNode *map,
                        const char  *key)
{
  NewsdocNode *value = map != NULL ? newsdoc_node_map_get (map, key) : NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean list = value != NULL && newsdoc_node_get_kind (value) == NEWSDOC_NODE_META_LIST;

  for (NewsdocNode *item = list ? newsdoc_node_get_first_child (value) : value;
       item != NULL;
       item = list ? newsdoc_node_get_next (item) : NULL)
    {
      g_autofree char *text = dup_item (item);

      if (text != NULL)
        g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}

NewsdocNode *
newsdoc_build_meta_list (NewsdocNode *map,
                         const char  *key)
{
  NewsdocNode *old = newsdoc_node_map_get (map, key);
  NewsdocNode *list;

  if (old != NULL && newsdoc_node_get_kind (old) == NEWSDOC_NODE_META_LIST)
    return old;

  list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);
  if (old != NULL)
    newsdoc_node_append_child (list, newsdoc_node_copy (old));
  newsdoc_node_map_set (map, key, list);
  return list;
}
