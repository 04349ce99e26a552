/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-unwrap.h"

void
newsdoc_node_unwrap (NewsdocNode *node)
{
  while (newsdoc_node_get_first_child (node) != NULL)
    newsdoc_node_insert_before (node, newsdoc_node_unlink (newsdoc_node_get_first_child (node)));
  newsdoc_node_remove (node);
}

void
newsdoc_node_unwrap_kind (NewsdocNode *root, NewsdocNodeKind kind)
{
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (root); node != NULL; node = next)
    {
      next = newsdoc_node_next_in_tree (node, root);
      if (newsdoc_node_get_kind (node) == kind)
        newsdoc_node_unwrap (node);
    }
}
