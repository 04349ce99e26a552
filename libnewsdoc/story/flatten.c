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
      NewsdocNodeKind   kind,
      const char       *text,
      gsize             length,
      gboolean          leave,
      NewsdocPieceFunc  func,
      gpointer          data)
{
  NewsdocPiece piece = { node, kind, text, length, leave };

  func (&piece, data);
}

static void flatten_children (NewsdocNode *holder, NewsdocPieceFunc func, gpointer data);

static void
flatten_container (NewsdocNode      *node,
                   NewsdocNodeKind   kind,
                   NewsdocPieceFunc  func,
                   gpointer          data)
{
  gboolean quoted = kind == NEWSDOC_NODE_QUOTED;
  const char *open = quoted ? quotation_mark (node, FALSE) : "";
  const char *close = quoted ? quotation_mark (node, TRUE) : "";

  give (node, kind, open, strlen (open), FALSE, func, data);
  flatten_children (node, func, data);
  give (node, kind, close, strlen (close), TRUE, func, data);
}

static void
flatten_node (NewsdocNode      *node,
              NewsdocNodeKind   kind,
              NewsdocPieceFunc  func,
              gpointer          data)
{
  gsize length = 0;
  const char *text;

  switch (kind)
    {
    case NEWSDOC_NODE_STR:
    case NEWSDOC_NODE_CODE:
    case NEWSDOC_NODE_MATH:
    case NEWSDOC_NODE_CODE_BLOCK:
      text = newsdoc_node_get_text (node, &length);
      give (node, kind, text, length, FALSE, func, data);
      break;

    case NEWSDOC_NODE_SPACE:
    case NEWSDOC_NODE_SOFT_BREAK:
      give (node, kind, " ", 1, FALSE, func, data);
      break;

    case NEWSDOC_NODE_LINE_BREAK:
      give (node, kind, "\n", 1, FALSE, func, data);
      break;

    case NEWSDOC_NODE_IMAGE:
    case NEWSDOC_NODE_NOTE:
    case NEWSDOC_NODE_RAW_INLINE:
    case NEWSDOC_NODE_OPAQUE:
    case NEWSDOC_NODE_CITATION:
      give (node, kind, "", 0, FALSE, func, data);
      break;

    default:
      flatten_container (node, kind, func, data);
    }
}

static void
flatten_children (NewsdocNode      *holder,
                  NewsdocPieceFunc  func,
                  gpointer          data)
{
  for (NewsdocNode *child = newsdoc_node_get_first_child (holder); child != NULL; child = newsdoc_node_get_next (child))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (child);

      flatten_node (child, kind, func, data);
      /* the lines of a line block are lines to the reader as well */
      if (kind == NEWSDOC_NODE_LINE && newsdoc_node_get_next (child) != NULL)
        give (child, kind, "\n", 1, TRUE, func, data);
    }
}

void
newsdoc_flatten (NewsdocNode      *holder,
                 NewsdocPieceFunc  func,
                 gpointer          data)
{
  if (newsdoc_node_get_kind (holder) == NEWSDOC_NODE_CODE_BLOCK)
    flatten_node (holder, NEWSDOC_NODE_CODE_BLOCK, func, data);
  else
    flatten_children (holder, func, data);
}
