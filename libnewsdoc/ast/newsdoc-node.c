/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

#include <string.h>

#include "json-string.h"

/**
 * NewsdocNode:
 *
 * A node of Pandoc's document tree.
 *
 * A parent owns one reference to each of its children; the pointer to the parent
 * is weak. A child that somebody else holds outlives its parent, and then has none.
 * Where a function takes a node into a tree, it takes over the caller's reference.
 *
 * Counting references is safe from any thread. Everything else is not: a tree
 * belongs to one thread at a time.
 */
G_DEFINE_BOXED_TYPE (NewsdocNode, newsdoc_node, newsdoc_node_ref, newsdoc_node_unref)

/* A node with room for @length bytes of text and a closing NUL in the same piece of memory. */
NewsdocNode *
newsdoc_node_reserve (NewsdocNodeKind kind, gsize length)
{
  NewsdocNode *node = g_malloc (sizeof *node + length + 1);

  memset (node, 0, sizeof *node);
  node->ref_count = 1;
  node->kind = (guint8) kind;
  node->text = node->tail;
  node->length = length;
  node->tail[length] = '\0';
  return node;
}

NewsdocNode *
newsdoc_node_alloc (NewsdocNodeKind kind, const char *text, gsize length)
{
  NewsdocNode *node;

  if (text == NULL)
    {
      node = g_malloc (sizeof *node);
      memset (node, 0, sizeof *node);
      node->ref_count = 1;
      node->kind = (guint8) kind;
      return node;
    }
  node = newsdoc_node_reserve (kind, length);
  memcpy (node->tail, text, length);
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

  return newsdoc_node_alloc (kind, NULL, 0);
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

  return newsdoc_node_alloc (kind, text, length < 0 ? strlen (text) : (gsize) length);
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
  newsdoc_node_set_raw (node, json->str);
  return node;
}

static NewsdocNode *
copy_alone (const NewsdocNode *node)
{
  NewsdocNode *copy = newsdoc_node_alloc (node->kind, node->text, node->length);

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

/* Frees what the node holds, but not its children. */
static void
free_alone (NewsdocNode *node)
{
  newsdoc_node_clear_text (node);
  if (node->detail != NULL)
    newsdoc_detail_free (node->detail);
  g_free (node);
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

  g_return_if_fail (node != NULL);

  if (!release (node))
    return;
  node->next = NULL;
  while (pending != NULL)
    {
      NewsdocNode *dead = pending;
      NewsdocNode *next;

      /* A chain through `next` in place of recursion: the nodes on it are out of any tree. */
      pending = dead->next;
      for (NewsdocNode *child = dead->first_child; child != NULL; child = next)
        {
          next = child->next;
          child->parent = child->previous = child->next = NULL;
          if (!release (child))
            continue;
          if (child->first_child == NULL)
            {
              free_alone (child);
              continue;
            }
          child->next = pending;
          pending = child;
        }
      free_alone (dead);
    }
}
