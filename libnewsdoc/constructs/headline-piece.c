/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "headline-piece.h"

#include <string.h>

/* Has it no words? So do spaces, comments and anchors. */
static gboolean
is_blank (NewsdocNode *inline_node)
{
  for (NewsdocNode *node = inline_node; node != NULL; node = newsdoc_node_next_in_tree (node, inline_node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_STR || newsdoc_node_get_kind (node) == NEWSDOC_NODE_CODE)
      return FALSE;
  return TRUE;
}

static NewsdocNode *
first_with_text (NewsdocNode *node)
{
  while (node != NULL && is_blank (node))
    node = newsdoc_node_get_next (node);
  return node;
}

/* The pieces may all be in one link or Span. */
static NewsdocNode *
find_span (NewsdocNode *holder)
{
  NewsdocNode *first = first_with_text (newsdoc_node_get_first_child (holder));

  while (first != NULL && first_with_text (newsdoc_node_get_next (first)) == NULL)
    first = first_with_text (newsdoc_node_get_first_child (first));
  return first != NULL && newsdoc_node_get_kind (first) == NEWSDOC_NODE_SPAN ? first : NULL;
}

/* A mark between two pieces: a colon, a dash, a bar. A quotation mark begins the next. */
static gboolean
is_between (gunichar c)
{
  return g_unichar_isspace (c) || g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION || (c < 0x80 && c != 0 && strchr (":|/", c) != NULL);
}

gboolean
newsdoc_headline_first_piece (const NewsdocLine *line,
                              NewsdocPiece      *piece)
{
  NewsdocNode *span = find_span (line->holder);
  g_autofree char *text = span != NULL ? newsdoc_node_dup_plain_text (span) : NULL;
  const char *start, *rest;

  if (span == NULL)
    return FALSE;
  g_strstrip (text);
  for (start = line->text; g_ascii_isspace (*start); )
    start++;
  if (!g_str_has_prefix (start, text))
    return FALSE;
  for (rest = start + strlen (text); is_between (g_utf8_get_char (rest)); )
    rest = g_utf8_next_char (rest);
  *piece = (NewsdocPiece) { span, start - line->text, start + strlen (text) - line->text, rest - line->text };
  return *rest != '\0';
}
