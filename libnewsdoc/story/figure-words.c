/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure-words.h"

static gboolean
is_for_reading (NewsdocNodeKind kind)
{
  return kind == NEWSDOC_NODE_TABLE || kind == NEWSDOC_NODE_BLOCK_QUOTE || kind == NEWSDOC_NODE_CODE_BLOCK || kind == NEWSDOC_NODE_LINE_BLOCK
         || kind == NEWSDOC_NODE_BULLET_LIST || kind == NEWSDOC_NODE_ORDERED_LIST || kind == NEWSDOC_NODE_DEFINITION_LIST;
}

static gboolean
is_raw (NewsdocNodeKind kind)
{
  return kind == NEWSDOC_NODE_RAW_BLOCK || kind == NEWSDOC_NODE_RAW_INLINE;
}

/* What is to be read in the figure, the first of it; NULL where there is a picture: a gallery may be a list, and a film is raw. The figures in it are
 * asked for themselves. */
static NewsdocNode *
find_words (NewsdocNode *figure)
{
  NewsdocNode *words = NULL, *text = NULL, *next;
  gboolean raw = FALSE;

  for (NewsdocNode *node = newsdoc_node_get_first_child (figure); node != NULL; node = next)
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      next = kind == NEWSDOC_NODE_CAPTION ? newsdoc_node_next_outside (node, figure) : newsdoc_node_next_in_tree (node, figure);
      if (kind == NEWSDOC_NODE_FIGURE || kind == NEWSDOC_NODE_IMAGE)
        return NULL;
      if (words == NULL && is_for_reading (kind))
        words = node;
      if (kind == NEWSDOC_NODE_STR)
        text = node;
      raw |= is_raw (kind);
    }
  return words != NULL || raw ? words : text;
}

gboolean
newsdoc_figure_is_of_words (NewsdocNode *figure)
{
  return find_words (figure) != NULL;
}

gboolean
newsdoc_figure_is_quotation (NewsdocNode *figure)
{
  NewsdocNode *words = find_words (figure);

  return words != NULL && newsdoc_node_get_kind (words) == NEWSDOC_NODE_BLOCK_QUOTE;
}

NewsdocNode *
newsdoc_figure_around (NewsdocNode *node)
{
  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_FIGURE)
    node = newsdoc_node_get_parent (node);
  return node;
}

NewsdocNode *
newsdoc_figure_caption (NewsdocNode *figure)
{
  NewsdocNode *node = newsdoc_node_get_first_child (figure);

  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_CAPTION)
    node = newsdoc_node_get_next (node);
  return node;
}
