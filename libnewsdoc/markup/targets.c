/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "targets.h"

#include "../ast/node-walk.h"

GHashTable *
newsdoc_targets_find (NewsdocNode *root)
{
  GHashTable *targets = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_holder (node, root))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK && newsdoc_node_get_url (node)[0] == '#' && newsdoc_node_get_url (node)[1] != '\0')
      g_hash_table_add (targets, g_strdup (newsdoc_node_get_url (node) + 1));

  return targets;
}

gboolean
newsdoc_targets_contain (GHashTable  *targets,
                         NewsdocNode *node)
{
  const char *id = newsdoc_node_get_id (node);

  return id != NULL && *id != '\0' && g_hash_table_contains (targets, id);
}
