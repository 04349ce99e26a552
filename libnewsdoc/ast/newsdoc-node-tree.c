/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

/**
 * newsdoc_node_get_kind:
 * @node: a node
 *
 * Tells what a node is.
 *
 * Returns: the kind
 */
NewsdocNodeKind
newsdoc_node_get_kind (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NEWSDOC_NODE_OPAQUE);

  return node->kind;
}

/**
 * newsdoc_node_get_parent:
 * @node: a node
 *
 * Gives the node that @node is a child of.
 *
 * Returns: (transfer none) (nullable): the parent, or %NULL if there is none
 */
NewsdocNode *
newsdoc_node_get_parent (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->parent;
}

/**
 * newsdoc_node_get_first_child:
 * @node: a node
 *
 * Gives the first child.
 *
 * Returns: (transfer none) (nullable): the child, or %NULL if there is none
 */
NewsdocNode *
newsdoc_node_get_first_child (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->first_child;
}

/**
 * newsdoc_node_get_last_child:
 * @node: a node
 *
 * Gives the last child.
 *
 * Returns: (transfer none) (nullable): the child, or %NULL if there is none
 */
NewsdocNode *
newsdoc_node_get_last_child (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->last_child;
}

/**
 * newsdoc_node_get_next:
 * @node: a node
 *
 * Gives the child of the same parent that follows.
 *
 * Returns: (transfer none) (nullable): the sibling, or %NULL after the last
 */
NewsdocNode *
newsdoc_node_get_next (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->next;
}

/**
 * newsdoc_node_get_previous:
 * @node: a node
 *
 * Gives the child of the same parent that goes before.
 *
 * Returns: (transfer none) (nullable): the sibling, or %NULL before the first
 */
NewsdocNode *
newsdoc_node_get_previous (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->previous;
}

/**
 * newsdoc_node_next_in_tree:
 * @node: a node, @root or below it
 * @root: where the walk began
 *
 * Gives the node that follows in reading order: the first child, or else what
 * newsdoc_node_next_outside() gives.
 *
 * Returns: (transfer none) (nullable): the next node, or %NULL when all of @root is done
 */
NewsdocNode *
newsdoc_node_next_in_tree (NewsdocNode *node, NewsdocNode *root)
{
  g_return_val_if_fail (node != NULL && root != NULL, NULL);

  if (node->first_child != NULL)
    return node->first_child;
  return newsdoc_node_next_outside (node, root);
}

/**
 * newsdoc_node_next_outside:
 * @node: a node, @root or below it
 * @root: where the walk began
 *
 * Gives the first node in reading order that stands after @node and all that is below it.
 *
 * Returns: (transfer none) (nullable): the next node, or %NULL when all of @root is done
 */
NewsdocNode *
newsdoc_node_next_outside (NewsdocNode *node, NewsdocNode *root)
{
  g_return_val_if_fail (node != NULL && root != NULL, NULL);

  while (node != NULL && node != root && node->next == NULL)
    node = node->parent;
  return node == NULL || node == root ? NULL : node->next;
}

/**
 * newsdoc_node_is_block:
 * @node: a node
 *
 * Tells whether a node is one of Pandoc's blocks. What is opaque is not: nobody knows.
 *
 * Returns: %TRUE for a block
 */
gboolean
newsdoc_node_is_block (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, FALSE);

  return node->kind >= NEWSDOC_NODE_PLAIN && node->kind <= NEWSDOC_NODE_NULL;
}

/**
 * newsdoc_node_is_inline:
 * @node: a node
 *
 * Tells whether a node is one of Pandoc's inlines. What is opaque is not: nobody knows.
 *
 * Returns: %TRUE for an inline
 */
gboolean
newsdoc_node_is_inline (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, FALSE);

  return node->kind >= NEWSDOC_NODE_STR && node->kind <= NEWSDOC_NODE_SPAN;
}

/**
 * newsdoc_node_is_inside:
 * @node: a node
 * @ancestor: (nullable): another node; %NULL: no node is inside that
 *
 * Tells whether @node is @ancestor or stands somewhere in it.
 *
 * Returns: %TRUE when it does
 */
gboolean
newsdoc_node_is_inside (NewsdocNode *node,
                        NewsdocNode *ancestor)
{
  for (; node != NULL; node = newsdoc_node_get_parent (node))
    if (node == ancestor)
      return TRUE;

  return FALSE;
}
