/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-unwrap.h"

void
newsdoc_node_unwrap (NewsdocNode *node)
{
  while (newsdoc_node_get_first_child (node) != NULL)
    newsdoc_node_insert_before (node, newsdoc_node_unlink (newsdoc_node_get_first_child (node)));
  newsdoc_node_remove (node);
}
