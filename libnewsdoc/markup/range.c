/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "range.h"

#include <string.h>

#include "../story/flatten.h"

/* Bytes that a node gives to the flattened text. */
typedef struct
{
  gsize total;
} Measure;

static void
add_piece (const NewsdocPiece *piece,
           gpointer            data)
{
  ((Measure *) data)->total += piece->length;
}

static gboolean
is_container (NewsdocNode *node)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_EMPH:
    case NEWSDOC_NODE_UNDERLINE:
    case NEWSDOC_NODE_STRONG:
    case NEWSDOC_NODE_STRIKEOUT:
    case NEWSDOC_NODE_SUPERSCRIPT:
    case NEWSDOC_NODE_SUBSCRIPT:
    case NEWSDOC_NODE_SMALL_CAPS:
    case NEWSDOC_NODE_QUOTED:
    case NEWSDOC_NODE_LINK:
    case NEWSDOC_NODE_SPAN:
      return TRUE;
    default:
      return FALSE;
    }
}

/* The marks of a Quoted are bytes of the text that no child gives. */
static gsize
opening_length (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_QUOTED ? strlen ("“") : 0;
}

static gsize
node_length (NewsdocNode *node)
{
  gsize length = 0;
  Measure measure = { 0 };

  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_STR:
    case NEWSDOC_NODE_CODE:
    case NEWSDOC_NODE_MATH:
      newsdoc_node_get_text (node, &length);
      return length;
    case NEWSDOC_NODE_SPACE:
    case NEWSDOC_NODE_SOFT_BREAK:
    case NEWSDOC_NODE_LINE_BREAK:
      return 1;
    case NEWSDOC_NODE_IMAGE:
    case NEWSDOC_NODE_NOTE:
    case NEWSDOC_NODE_RAW_INLINE:
    case NEWSDOC_NODE_OPAQUE:
    case NEWSDOC_NODE_CITATION:
      return 0;
    default:
      newsdoc_flatten (node, add_piece, &measure);
      return measure.total + 2 * opening_length (node);
    }
}

/* A second node of the same kind, without the children, and without the id: that may be there only once. */
static NewsdocNode *
clone_shell (NewsdocNode *node)
{
  NewsdocNode *shell = newsdoc_node_copy (node);
  NewsdocNode *child;

  while ((child = newsdoc_node_get_first_child (shell)) != NULL)
    newsdoc_node_remove (child);
  if (newsdoc_node_get_id (shell) != NULL)
    newsdoc_node_set_id (shell, "");
  return shell;
}

static void
split_text (NewsdocNode *node,
            gsize        at)
{
  gsize length;
  const char *text = newsdoc_node_get_text (node, &length);
  g_autofree char *left = g_strndup (text, at);
  NewsdocNode *right = newsdoc_node_new_text (NEWSDOC_NODE_STR, text + at, length - at);

  newsdoc_node_set_text (node, left, at);
  newsdoc_node_insert_after (node, right);
}

/* The child of parent that begins at the offset, made by splitting where none does. *first is NULL when the offset is parent's
 * end. FALSE where it lies inside what cannot be split. */
static gboolean
boundary (NewsdocNode  *parent,
          gsize         offset,
          NewsdocNode **first)
{
  NewsdocNode *child = newsdoc_node_get_first_child (parent);

  for (gsize at = 0; child != NULL; child = newsdoc_node_get_next (child))
    {
      gsize length = node_length (child);

      if (at >= offset)
        break;
      if (at + length > offset)
        {
          NewsdocNode *inner, *shell;

          if (newsdoc_node_get_kind (child) == NEWSDOC_NODE_STR)
            {
              split_text (child, offset - at);
              *first = newsdoc_node_get_next (child);
              return TRUE;
            }
          if (!is_container (child)
              || newsdoc_node_get_kind (child) == NEWSDOC_NODE_QUOTED
              || !boundary (child, offset - at, &inner))
            return FALSE;

          shell = clone_shell (child);
          while (inner != NULL)
            {
              NewsdocNode *next = newsdoc_node_get_next (inner);
              newsdoc_node_append_child (shell, newsdoc_node_unlink (inner));
              inner = next;
            }
          newsdoc_node_insert_after (child, shell);
          *first = newsdoc_node_get_next (child);
          return TRUE;
        }
      at += length;
    }
  *first = child;
  return TRUE;
}

/* The innermost container that has all of the range inside; start and end become offsets in it. Marking up there leaves the
 * formatting around it whole. */
static NewsdocNode *
descend (NewsdocNode *holder,
         gsize       *start,
         gsize       *end)
{
  NewsdocNode *child = newsdoc_node_get_first_child (holder);

  for (gsize at = 0; child != NULL; child = newsdoc_node_get_next (child))
    {
      gsize length = node_length (child);
      gsize mark = opening_length (child);

      if (is_container (child) && at + mark <= *start && *end <= at + length - mark
          && (at + mark < *start || *end < at + length - mark))
        {
          *start -= at + mark;
          *end -= at + mark;
          return descend (child, start, end);
        }
      at += length;
    }
  return holder;
}

static gboolean
isolate (NewsdocNode  *holder,
         gsize         start,
         gsize         end,
         NewsdocNode **first,
         NewsdocNode **after)
{
  NewsdocNode *parent = descend (holder, &start, &end);

  /* the later boundary first: splitting it leaves the earlier offset where it was, but the earlier split may move the node
   * that begins after the range, so that is looked up again */
  if (!boundary (parent, end, after) || !boundary (parent, start, first) || !boundary (parent, end, after))
    return FALSE;
  /* a note or a picture right before the range is not in it, and is not taken out with it */
  while (*first != *after && node_length (*first) == 0)
    *first = newsdoc_node_get_next (*first);
  return *first != NULL;
}

gboolean
newsdoc_range_wrap (NewsdocNode *holder,
                    gsize        start,
                    gsize        end,
                    NewsdocNode *span)
{
  NewsdocNode *first, *after;

  if (!isolate (holder, start, end, &first, &after))
    return FALSE;

  newsdoc_node_insert_before (first, span);
  for (NewsdocNode *node = first; node != after;)
    {
      NewsdocNode *next = newsdoc_node_get_next (node);
      newsdoc_node_append_child (span, newsdoc_node_unlink (node));
      node = next;
    }
  return TRUE;
}

gboolean
newsdoc_range_remove (NewsdocNode *holder,
                      gsize        start,
                      gsize        end)
{
  NewsdocNode *first, *after;

  if (!isolate (holder, start, end, &first, &after))
    return FALSE;

  for (NewsdocNode *node = first; node != after;)
    {
      NewsdocNode *next = newsdoc_node_get_next (node);
      newsdoc_node_remove (node);
      node = next;
    }
  return TRUE;
}
