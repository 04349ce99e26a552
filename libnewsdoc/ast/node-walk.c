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

NewsdocNode *
newsdoc_node_next_block (NewsdocNode *node, NewsdocNode *root)
{
  gboolean holds_inlines = node->first_child != NULL && newsdoc_node_is_inline (node->first_child);

  if (holds_inlines && (node->flags & NODE_HAS_NOTE) == 0)
    return newsdoc_node_next_outside (node, root);
  return newsdoc_node_next_holder (node, root);
}

gboolean
newsdoc_node_is_space (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPACE || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SOFT_BREAK;
}

gboolean
newsdoc_node_is_gap (NewsdocNode *node)
{
  return newsdoc_node_is_space (node) || newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINE_BREAK;
}
