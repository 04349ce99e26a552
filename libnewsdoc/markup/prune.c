/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "prune.h"

/* Containers that mean nothing once they are empty. A table keeps its cells: its columns hang on them. */
static gboolean
goes_when_empty (NewsdocNode *node)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_DIV:
    case NEWSDOC_NODE_BLOCK_QUOTE:
    case NEWSDOC_NODE_BULLET_LIST:
    case NEWSDOC_NODE_ORDERED_LIST:
    case NEWSDOC_NODE_ITEM:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
may_go (NewsdocNode *leaf)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (leaf);

  return kind != NEWSDOC_NODE_TERM && kind != NEWSDOC_NODE_SIMPLE_CAPTION;
}

void
newsdoc_prune_empty (NewsdocNode *container)
{
  while (container != NULL && newsdoc_node_get_first_child (container) == NULL && goes_when_empty (container))
    {
      NewsdocNode *empty = container;

      container = newsdoc_node_get_parent (container);
      newsdoc_node_remove (empty);
    }
}

void
newsdoc_prune (NewsdocNode *leaf)
{
  NewsdocNode *parent = newsdoc_node_get_parent (leaf);

  if (!may_go (leaf))
    {
      while (newsdoc_node_get_first_child (leaf) != NULL)
        newsdoc_node_remove (newsdoc_node_get_first_child (leaf));
      return;
    }

  newsdoc_node_remove (leaf);
  newsdoc_prune_empty (parent);
}

void
newsdoc_prune_edges (NewsdocNode *leaf,
                     gboolean   (*is_kind) (NewsdocNode *node))
{
  NewsdocNode *edge;

  while ((edge = newsdoc_node_get_first_child (leaf)) != NULL && is_kind (edge))
    newsdoc_node_remove (edge);
  while ((edge = newsdoc_node_get_last_child (leaf)) != NULL && is_kind (edge))
    newsdoc_node_remove (edge);
}
