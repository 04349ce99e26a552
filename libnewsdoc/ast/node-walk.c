/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-walk.h"

#include "node-private.h"

static inline gboolean
is_text (const NewsdocNode *node)
{
  return node->kind >= NEWSDOC_NODE_STR && node->kind <= NEWSDOC_NODE_LINE_BREAK;
}

NewsdocNode *
newsdoc_node_next_holder (NewsdocNode *node, NewsdocNode *root)
{
  NewsdocNode *next = newsdoc_node_next_in_tree (node, root);

  while (next != NULL && is_text (next))
    next = G_LIKELY (next->next != NULL && next != root) ? next->next : newsdoc_node_next_outside (next, root);
  return next;
}
