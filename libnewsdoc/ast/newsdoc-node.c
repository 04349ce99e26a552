/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

#include <string.h>

#include "json-string.h"
#include "node-slab.h"

/**
 * NewsdocNode:
 *
 * A node of Pandoc's document tree.
 *
 * A parent owns one reference to each of its children; the pointer to the parent
 * is weak. A child that somebody else holds outlives its parent, and then has none.
 * Where a function takes a node into a tree, it takes over the caller's reference.
 *
 * Nodes that were read together have memory together, which is freed with the last of
 * them: a node that is kept for long keeps some 32 KB, and 2 MB in a document of many
 * megabytes. A copy (newsdoc_node_copy()) has memory of its own.
 *
 * Counting references is safe from any thread. Everything else is not: a tree
 * belongs to one thread at a time.
 */
G_DEFINE_BOXED_TYPE (NewsdocNode, newsdoc_node, newsdoc_node_ref, newsdoc_node_unref)

/* A node with so much room in its tail, in memory of its own. */
NewsdocNode *
newsdoc_node_make (NewsdocNodeKind kind, gsize room)
{
  NewsdocNode *node = g_malloc (sizeof *node + room);

  newsdoc_node_init (node, kind);
  return node;
}

/**
 * newsdoc_node_new:
 * @kind: what the node is
 *
 * Creates a node that stands in no tree and holds nothing. A number or a style that
 * Pandoc wants and that is never set (a header's level, a list's numbering) is
 * written with Pandoc's default.
 *
 * Returns: (transfer full): the node
 */
NewsdocNode *
newsdoc_node_new (NewsdocNodeKind kind)
{
  g_return_val_if_fail ((guint) kind < NEWSDOC_N_NODE_KINDS, NULL);

  return newsdoc_node_make (kind, 0);
}

static NewsdocNode *
make_with_text (NewsdocNodeKind kind, const char *text, gsize length)
{
  NewsdocNode *node = newsdoc_node_make (kind, length + 1);

  node->text = memcpy (node->tail, text, length);
  node->length = length;
  node->tail[length] = '\0';
  return node;
}

/**
 * newsdoc_node_new_text:
 * @kind: what the node is: a word, code, mathematics, a string of the metadata …
 * @text: the text, UTF-8
 * @length: bytes in @text, or -1 if it ends with a NUL
 *
 * Creates a node that holds a text.
 *
 * Returns: (transfer full): the node
 */
NewsdocNode *
newsdoc_node_new_text (NewsdocNodeKind kind, const char *text, gssize length)
{
  g_return_val_if_fail ((guint) kind < NEWSDOC_N_NODE_KINDS, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  return make_with_text (kind, text, length < 0 ? strlen (text) : (gsize) length);
}

static NewsdocNode *
new_with_class (NewsdocNodeKind kind, const char *class_name)
{
  NewsdocNode *node = newsdoc_node_new (kind);

  if (class_name != NULL)
    newsdoc_node_add_class (node, class_name);
  return node;
}

/**
 * newsdoc_node_new_div:
 * @class_name: (nullable): a class, or %NULL for none
 *
 * Creates an empty Div.
 *
 * Returns: (transfer full): the node
 */
NewsdocNode *
newsdoc_node_new_div (const char *class_name)
{
  return new_with_class (NEWSDOC_NODE_DIV, class_name);
}

/**
 * newsdoc_node_new_span:
 * @class_name: (nullable): a class, or %NULL for none
 *
 * Creates an empty Span.
 *
 * Returns: (transfer full): the node
 */
NewsdocNode *
newsdoc_node_new_span (const char *class_name)
{
  return new_with_class (NEWSDOC_NODE_SPAN, class_name);
}

/**
 * newsdoc_node_new_raw:
 * @kind: %NEWSDOC_NODE_RAW_BLOCK or %NEWSDOC_NODE_RAW_INLINE
 * @format: the format that the text is in, as Pandoc names it
 * @text: the text, in that format
 *
 * Creates a piece of another format, which Pandoc's writer of that format copies out
 * and all other writers leave away.
 *
 * Returns: (transfer full): the node
 */
NewsdocNode *
newsdoc_node_new_raw (NewsdocNodeKind kind, const char *format, const char *text)
{
  g_autoptr (GString) json = g_string_new (NULL);
  NewsdocNode *node;

  g_return_val_if_fail (kind == NEWSDOC_NODE_RAW_BLOCK || kind == NEWSDOC_NODE_RAW_INLINE, NULL);
  g_return_val_if_fail (format != NULL && text != NULL, NULL);

  node = newsdoc_node_new_text (kind, text, -1);
  newsdoc_json_string_write (json, format, strlen (format));
  json->str[json->len] = '\0';
  newsdoc_node_set_raw (node, json->str);
  return node;
}

static NewsdocNode *
copy_alone (const NewsdocNode *node)
{
  NewsdocNode *copy = node->text != NULL ? make_with_text (node->kind, node->text, node->length) : newsdoc_node_make (node->kind, 0);

  copy->flags = node->flags;
  if (node->detail != NULL)
    copy->detail = newsdoc_detail_copy (node->detail);
  return copy;
}

/**
 * newsdoc_node_copy:
 * @node: a node
 *
 * Copies a node with everything below it. The copy stands in no tree.
 *
 * Returns: (transfer full): the copy
 */
NewsdocNode *
newsdoc_node_copy (NewsdocNode *node)
{
  NewsdocNode *copy, *into;
  NewsdocNode *from = node;

  g_return_val_if_fail (node != NULL, NULL);

  copy = into = copy_alone (node);
  while (TRUE)
    {
      if (from->first_child != NULL)
        from = from->first_child;
      else
        {
          while (from != node && from->next == NULL)
            {
              from = from->parent;
              into = into->parent;
            }
          if (from == node)
            return copy;
          from = from->next;
          into = into->parent;
        }
      newsdoc_node_adopt (into, copy_alone (from));
      into = into->last_child;
    }
}

/**
 * newsdoc_node_ref:
 * @node: a node
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @node
 */
NewsdocNode *
newsdoc_node_ref (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  g_atomic_int_inc (&node->ref_count);
  return node;
}

/* Gives a reference back; an only one needs no care for other threads, and most are. */
static inline gboolean
release (NewsdocNode *node)
{
  return g_atomic_int_get (&node->ref_count) == 1 || g_atomic_int_dec_and_test (&node->ref_count);
}

/* The same for one that loses its parent. Who nobody else has is gone, and is not written to any more: that would take twice the time. */
static inline gboolean
release_child (NewsdocNode *child)
{
  if (g_atomic_int_get (&child->ref_count) == 1)
    return TRUE;
  child->parent = child->previous = child->next = NULL;
  return g_atomic_int_dec_and_test (&child->ref_count);
}

/* Frees what the node holds, but not its children. */
static inline void
free_alone (NewsdocNode *node, NewsdocFreed *freed)
{
  if (newsdoc_node_owns_text (node))
    g_free (node->text);
  if (node->detail != NULL)
    newsdoc_detail_free (node->detail);
  if (node->slab_at != 0)
    newsdoc_slab_free (node, freed);
  else
    g_free (node);
}

/* Takes the references of the children back. Those that are free now and have children go before @pending: a chain through `next` in
   place of recursion, for the nodes on it are out of any tree. */
static NewsdocNode *
release_children (NewsdocNode *node, NewsdocNode *pending, NewsdocFreed *freed)
{
  NewsdocNode *next;

  for (NewsdocNode *child = node->first_child; child != NULL; child = next)
    {
      next = child->next;
      if (!release_child (child))
        continue;
      if (child->first_child == NULL)
        free_alone (child, freed);
      else
        {
          child->next = pending;
          pending = child;
        }
    }
  return pending;
}

/**
 * newsdoc_node_unref:
 * @node: (transfer full): a node
 *
 * Gives a reference back. With the last one the node is freed, and its children give up
 * theirs; the depth of the tree does not matter.
 */
void
newsdoc_node_unref (NewsdocNode *node)
{
  NewsdocNode *pending = node;
  NewsdocFreed freed = { 0 };

  g_return_if_fail (node != NULL);

  if (!release (node))
    return;
  node->next = NULL;
  while (pending != NULL)
    {
      NewsdocNode *dead = pending;

      pending = release_children (dead, dead->next, &freed);
      free_alone (dead, &freed);
    }
  newsdoc_slab_settle (&freed);
}
