/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

#include <string.h>

static gboolean
is_single (NewsdocNode *quoted)
{
  const char *raw = newsdoc_node_get_raw (quoted);

  return raw != NULL && strstr (raw, "SingleQuote") != NULL;
}

/* Blocks, and the parts that hold them or stand as a line of their own, begin a line. */
static gboolean
begins_line (NewsdocNode *node)
{
  switch ((NewsdocNodeKind) node->kind)
    {
    case NEWSDOC_NODE_LINE:
    case NEWSDOC_NODE_TERM:
    case NEWSDOC_NODE_SHORT_CAPTION:
    case NEWSDOC_NODE_SIMPLE_CAPTION:
    case NEWSDOC_NODE_META_INLINES:
    case NEWSDOC_NODE_META_STRING:
      return TRUE;
    default:
      return newsdoc_node_is_block (node);
    }
}

/* Not part of the text as a person reads it on. */
static gboolean
is_beside_text (NewsdocNode *node)
{
  switch ((NewsdocNodeKind) node->kind)
    {
    case NEWSDOC_NODE_NOTE:
    case NEWSDOC_NODE_IMAGE:
    case NEWSDOC_NODE_CITATION:
    case NEWSDOC_NODE_RAW_BLOCK:
    case NEWSDOC_NODE_RAW_INLINE:
    case NEWSDOC_NODE_OPAQUE:
      return TRUE;
    default:
      return FALSE;
    }
}

/* A NUL would end the string: it is a space here, as anything is that is no letter and no sign. */
static void
append_text (GString *out, NewsdocNode *node)
{
  gsize begin = out->len;

  g_string_append_len (out, node->text, (gssize) node->length);
  for (char *nul; begin < out->len && (nul = memchr (out->str + begin, '\0', out->len - begin)) != NULL; begin = nul - out->str)
    *nul = ' ';
}

static void
open_node (GString *out, NewsdocNode *node)
{
  if (begins_line (node) && out->len > 0 && out->str[out->len - 1] != '\n')
    g_string_append_c (out, '\n');
  switch ((NewsdocNodeKind) node->kind)
    {
    case NEWSDOC_NODE_STR:
    case NEWSDOC_NODE_CODE:
    case NEWSDOC_NODE_MATH:
    case NEWSDOC_NODE_CODE_BLOCK:
    case NEWSDOC_NODE_META_STRING:
      append_text (out, node);
      break;
    case NEWSDOC_NODE_SPACE:
    case NEWSDOC_NODE_SOFT_BREAK:
      g_string_append_c (out, ' ');
      break;
    case NEWSDOC_NODE_LINE_BREAK:
      g_string_append_c (out, '\n');
      break;
    case NEWSDOC_NODE_QUOTED:
      g_string_append (out, is_single (node) ? "‘" : "“");
      break;
    default:
      break;
    }
}

static void
close_node (GString *out, NewsdocNode *node)
{
  if (node->kind == NEWSDOC_NODE_QUOTED)
    g_string_append (out, is_single (node) ? "’" : "”");
}

/**
 * newsdoc_node_dup_plain_text:
 * @node: a node
 *
 * Gives the text of a node and of everything below it, as a person reads it: spaces and
 * soft breaks as one space, line breaks as a newline, quotations with their quotation
 * marks (“ ” ‘ ’), each block on a line of its own. Notes, images, raw pieces and what is
 * opaque are left out. A NUL is a space.
 *
 * Returns: (transfer full): the text
 */
char *
newsdoc_node_dup_plain_text (NewsdocNode *node)
{
  GString *out = g_string_new (NULL);
  NewsdocNode *at = node;

  g_return_val_if_fail (node != NULL, g_string_free (out, FALSE));

  while (TRUE)
    {
      gboolean skip = is_beside_text (at) && at != node;

      if (!skip)
        open_node (out, at);
      if (!skip && at->first_child != NULL)
        {
          at = at->first_child;
          continue;
        }
      if (!skip)
        close_node (out, at);
      while (at != node && at->next == NULL)
        {
          at = at->parent;
          close_node (out, at);
        }
      if (at == node)
        return g_string_free (out, FALSE);
      at = at->next;
    }
}
