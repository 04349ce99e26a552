/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "details.h"
#include "prune.h"
#include "steps.h"

/* Pandoc keeps from version 3 on what a page has in a figure beside its picture and its figcaption: mostly the credit. Writers print of a
 * figure its picture and its caption, so the words go to the end of the caption. */

/* The figure's caption, where the line stands beside it; NULL for a line that is in the caption. */
static NewsdocNode *
caption_beside (NewsdocLine *line)
{
  NewsdocNode *node = newsdoc_node_get_parent (line->node);

  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_FIGURE)
    {
      if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_CAPTION)
        return NULL;
      node = newsdoc_node_get_parent (node);
    }
  for (node = node != NULL ? newsdoc_node_get_first_child (node) : NULL; node != NULL; node = newsdoc_node_get_next (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_CAPTION)
      return node;
  return NULL;
}

static gboolean
is_words (NewsdocLine *line)
{
  return (line->label == NEWSDOC_LABEL_CAPTION || line->label == NEWSDOC_LABEL_CREDIT || line->label == NEWSDOC_LABEL_SOURCE)
         && (line->flags & NEWSDOC_LINE_FIGURE) && !(line->flags & NEWSDOC_LINE_IMAGE)
         && (newsdoc_node_get_kind (line->node) == NEWSDOC_NODE_PLAIN || newsdoc_node_get_kind (line->node) == NEWSDOC_NODE_PARA);
}

static gboolean
is_space (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPACE || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SOFT_BREAK;
}

static void
trim (NewsdocNode *block)
{
  NewsdocNode *node;

  while ((node = newsdoc_node_get_first_child (block)) != NULL && is_space (node))
    newsdoc_node_remove (node);
  while ((node = newsdoc_node_get_last_child (block)) != NULL && is_space (node))
    newsdoc_node_remove (node);
}

/* The paragraph that the words go on in. */
static NewsdocNode *
last_paragraph (NewsdocNode *caption)
{
  NewsdocNode *last = newsdoc_node_get_last_child (caption);

  if (last == NULL || (newsdoc_node_get_kind (last) != NEWSDOC_NODE_PLAIN && newsdoc_node_get_kind (last) != NEWSDOC_NODE_PARA))
    newsdoc_node_append_child (caption, last = newsdoc_node_new (NEWSDOC_NODE_PLAIN));
  trim (last);
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

static void
move (NewsdocLine *line,
      NewsdocNode *caption)
{
  NewsdocNode *last = last_paragraph (caption);
  NewsdocNode *span = span_for (line);

  trim (line->node);
  newsdoc_node_move_children (line->node, span != NULL ? span : last);
  if (span != NULL)
    newsdoc_node_append_child (last, span);
  newsdoc_prune (line->node);
  newsdoc_line_set_node (line, last);
}

void
newsdoc_markup_figures (NewsdocStory *story)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      NewsdocNode *caption = is_words (line) ? caption_beside (line) : NULL;

      if (caption != NULL)
        move (line, caption);
    }
}
