/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "words.h"

#include "../ast/node-walk.h"
#include "details.h"
#include "prune.h"

/* The paragraph that the words go on in; before API 1.23 the caption is the image's own text. */
static NewsdocNode *
last_paragraph (NewsdocNode *caption)
{
  gboolean inlines = newsdoc_node_get_kind (caption) == NEWSDOC_NODE_IMAGE;
  NewsdocNode *last = inlines ? caption : newsdoc_node_get_last_child (caption);

  if (!inlines && (last == NULL || (newsdoc_node_get_kind (last) != NEWSDOC_NODE_PLAIN && newsdoc_node_get_kind (last) != NEWSDOC_NODE_PARA)))
    newsdoc_node_append_child (caption, last = newsdoc_node_new (NEWSDOC_NODE_PLAIN));
  newsdoc_prune_edges (last, newsdoc_node_is_space);
  if (newsdoc_node_get_first_child (last) != NULL)
    newsdoc_node_append_child (last, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  return last;
}

/* What an author marked by a Div is marked by a Span in the caption. */
static NewsdocNode *
span_for (NewsdocLine *line)
{
  NewsdocNode *mark = line->claim->node;
  NewsdocNode *span;

  if (mark == NULL || newsdoc_node_get_kind (mark) != NEWSDOC_NODE_DIV)
    return NULL;
  span = newsdoc_node_new_span (newsdoc_label_info (line->label)->name);
  newsdoc_markup_set_details (span, line->claim);
  return span;
}

void
newsdoc_markup_move_words (NewsdocLine *line,
                           NewsdocNode *caption)
{
  NewsdocNode *last = last_paragraph (caption);
  NewsdocNode *span = span_for (line);

  newsdoc_prune_edges (line->node, newsdoc_node_is_space);
  newsdoc_node_move_children (line->node, span != NULL ? span : last);
  if (span != NULL)
    newsdoc_node_append_child (last, span);
  newsdoc_prune (line->node);
  newsdoc_line_set_node (line, last);
}
