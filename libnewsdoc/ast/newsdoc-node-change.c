/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

/* Notes on a node and on all above it that there is a note below. One that knows has told those above. */
static void
tell_note (NewsdocNode *node)
{
  for (; node != NULL && (node->flags & NODE_HAS_NOTE) == 0; node = node->parent)
    node->flags |= NODE_HAS_NOTE;
}

/* Puts @child, which stands in no tree, between two neighbours. */
static void
link_between (NewsdocNode *parent, NewsdocNode *previous, NewsdocNode *child, NewsdocNode *next)
{
  child->parent = parent;
  child->previous = previous;
  child->next = next;
  if (previous != NULL)
    previous->next = child;
  else
    parent->first_child = child;
  if (next != NULL)
    next->previous = child;
  else
    parent->last_child = child;
  if (G_UNLIKELY (child->kind == NEWSDOC_NODE_NOTE || (child->flags & NODE_HAS_NOTE) != 0))
    tell_note (parent);
}

/* Takes the node out, and leaves its parent's reference to the caller. */
static void
cut (NewsdocNode *node)
{
  NewsdocNode *parent = node->parent;

  if (node->previous != NULL)
    node->previous->next = node->next;
  else
    parent->first_child = node->next;
  if (node->next != NULL)
    node->next->previous = node->previous;
  else
    parent->last_child = node->previous;
  node->parent = node->previous = node->next = NULL;
}

/* Appends what is known to stand in no tree. The reader's way. */
void
newsdoc_node_adopt (NewsdocNode *parent, NewsdocNode *child)
{
  link_between (parent, parent->last_child, child, NULL);
}

/* A node below itself would be a ring that nothing frees. */
static gboolean
is_above (const NewsdocNode *node, const NewsdocNode *other)
{
  if (node->first_child == NULL)
    return node == other;
  while (other != NULL && other != node)
    other = other->parent;
  return other != NULL;
}

static void
take_out (NewsdocNode *node)
{
  if (node->parent == NULL)
    return;
  cut (node);
  /* The caller came with a reference, so this is not the last one. */
  newsdoc_node_unref (node);
}

/**
 * newsdoc_node_append_child:
 * @node: a node
 * @child: (transfer full): the node to append
 *
 * Makes @child the last child of @node. If it stands in a tree, it is taken out there
 * first, and it needs a reference of its own all the same: move a node with
 * `newsdoc_node_append_child (node, newsdoc_node_unlink (child))`.
 */
void
newsdoc_node_append_child (NewsdocNode *node, NewsdocNode *child)
{
  g_return_if_fail (node != NULL && child != NULL);
  g_return_if_fail (!is_above (child, node));

  take_out (child);
  newsdoc_node_adopt (node, child);
}

/**
 * newsdoc_node_prepend_child:
 * @node: a node
 * @child: (transfer full): the node to prepend
 *
 * Makes @child the first child of @node; otherwise as newsdoc_node_append_child().
 */
void
newsdoc_node_prepend_child (NewsdocNode *node, NewsdocNode *child)
{
  g_return_if_fail (node != NULL && child != NULL);
  g_return_if_fail (!is_above (child, node));

  take_out (child);
  link_between (node, NULL, child, node->first_child);
}

/**
 * newsdoc_node_insert_before:
 * @sibling: a node that has a parent
 * @node: (transfer full): the node to insert
 *
 * Puts @node right before @sibling; otherwise as newsdoc_node_append_child().
 */
void
newsdoc_node_insert_before (NewsdocNode *sibling, NewsdocNode *node)
{
  g_return_if_fail (sibling != NULL && sibling->parent != NULL);
  g_return_if_fail (node != NULL && node != sibling && !is_above (node, sibling));

  take_out (node);
  link_between (sibling->parent, sibling->previous, node, sibling);
}

/**
 * newsdoc_node_insert_after:
 * @sibling: a node that has a parent
 * @node: (transfer full): the node to insert
 *
 * Puts @node right after @sibling; otherwise as newsdoc_node_append_child().
 */
void
newsdoc_node_insert_after (NewsdocNode *sibling, NewsdocNode *node)
{
  g_return_if_fail (sibling != NULL && sibling->parent != NULL);
  g_return_if_fail (node != NULL && node != sibling && !is_above (node, sibling));

  take_out (node);
  link_between (sibling->parent, sibling, node, sibling->next);
}

/**
 * newsdoc_node_unlink:
 * @node: a node
 *
 * Takes a node, with everything below it, out of its tree. The reference that its
 * parent had is the caller's now. A node that stands in no tree gets a new reference.
 *
 * Returns: (transfer full): @node
 */
NewsdocNode *
newsdoc_node_unlink (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  if (node->parent == NULL)
    return newsdoc_node_ref (node);
  cut (node);
  return node;
}

/**
 * newsdoc_node_remove:
 * @node: a node
 *
 * Takes a node, with everything below it, out of its tree, and gives up the reference
 * that its parent had: unless somebody holds it, it is freed. Does nothing to a node
 * that stands in no tree.
 */
void
newsdoc_node_remove (NewsdocNode *node)
{
  g_return_if_fail (node != NULL);

  if (node->parent == NULL)
    return;
  cut (node);
  newsdoc_node_unref (node);
}

/**
 * newsdoc_node_move_children:
 * @from: the node to empty
 * @to: the node to fill
 *
 * Appends all children of @from to those of @to, in their order.
 */
void
newsdoc_node_move_children (NewsdocNode *from, NewsdocNode *to)
{
  g_return_if_fail (from != NULL && to != NULL && from != to);
  g_return_if_fail (!is_above (from, to));

  while (from->first_child != NULL)
    {
      NewsdocNode *child = from->first_child;

      cut (child);
      newsdoc_node_adopt (to, child);
    }
}
