/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "flatten.h"

#include <string.h>

/* The quotation marks that Pandoc's Quoted stands for. Writers pick their own; to compare text, one pair will do. */
static const char *
quotation_mark (NewsdocNode *quoted,
                gboolean     closing)
{
  const char *type = newsdoc_node_get_raw (quoted);
  gboolean single = type != NULL && strstr (type, "Single") != NULL;

  if (single)
    return closing ? "’" : "‘";
  return closing ? "”" : "“";
}

static void
give (NewsdocNode      *node,
      const char       *text,
      gsize             length,
      gboolean          leave,
      NewsdocPieceFunc  func,
      gpointer          data)
{
  NewsdocPiece piece = { node, text, length, leave };

  func (&piece, data);
}

static void flatten_children (NewsdocNode *holder, NewsdocPieceFunc func, gpointer data);

static void
flatten_container (NewsdocNode      *node,
                   NewsdocPieceFunc  func,
                   gpointer          data)
{
  gboolean quoted = newsdoc_node_get_kind (node) == NEWSDOC_NODE_QUOTED;
  const char *open = quoted ? quotation_mark (node, FALSE) : "";
  const char *close = quoted ? quotation_mark (node, TRUE) : "";

  give (node, open, strlen (open), FALSE, func, data);
  flatten_children (node, func, data);
  give (node, close, strlen (close), TRUE, func, data);
}

static void
flatten_node (NewsdocNode      *node,
              NewsdocPieceFunc  func,
              gpointer          data)
{
  gsize length = 0;
  const char *text;

  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_STR:
    case NEWSDOC_NODE_CODE:
    case NEWSDOC_NODE_MATH:
    case NEWSDOC_NODE_CODE_BLOCK:
      text = newsdoc_node_get_text (node, &length);
      give (node, text, length, FALSE, func, data);
      break;

    case NEWSDOC_NODE_SPACE:
    case NEWSDOC_NODE_SOFT_BREAK:
      give (node, " ", 1, FALSE, func, data);
      break;

    case NEWSDOC_NODE_LINE_BREAK:
      give (node, "\n", 1, FALSE, func, data);
      break;

    case NEWSDOC_NODE_IMAGE:
    case NEWSDOC_NODE_NOTE:
    case NEWSDOC_NODE_RAW_INLINE:
    case NEWSDOC_NODE_OPAQUE:
    case NEWSDOC_NODE_CITATION:
      give (node, "", 0, FALSE, func, data);
      break;

    default:
      flatten_container (node, func, data);
    }
}

static void
flatten_children (NewsdocNode      *holder,
                  NewsdocPieceFunc  func,
                  gpointer          data)
{
  for (NewsdocNode *child = newsdoc_node_get_first_child (holder); child != NULL; child = newsdoc_node_get_next (child))
    {
      flatten_node (child, func, data);
      /* the lines of a line block are lines to the reader as well */
      if (newsdoc_node_get_kind (child) == NEWSDOC_NODE_LINE && newsdoc_node_get_next (child) != NULL)
        give (child, "\n", 1, TRUE, func, data);
    }
}

void
newsdoc_flatten (NewsdocNode      *holder,
                 NewsdocPieceFunc  func,
                 gpointer          data)
{
  if (newsdoc_node_get_kind (holder) == NEWSDOC_NODE_CODE_BLOCK)
    flatten_node (holder, func, data);
  else
    flatten_children (holder, func, data);
}
