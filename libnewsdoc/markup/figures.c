/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "details.h"
#include "prune.h"
#include "steps.h"

#include "../story/figure-words.h"

/* Pandoc keeps from version 3 on what a page has in a figure beside its picture and its figcaption: mostly the credit. Writers print of a
 * figure its picture and its caption, so the words go to the end of the caption. */

/* Of several pictures, each may have its words beside it. */
static gboolean
has_several_pictures (NewsdocNode *figure)
{
  guint pictures = 0;

  for (NewsdocNode *node = newsdoc_node_get_first_child (figure); node != NULL && pictures < 2; node = newsdoc_node_next_in_tree (node, figure))
    pictures += newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE;
  return pictures > 1;
}

static gboolean
is_words (NewsdocLine *line)
{
  return (line->label == NEWSDOC_LABEL_CAPTION || line->label == NEWSDOC_LABEL_CREDIT || line->label == NEWSDOC_LABEL_SOURCE)
         && (line->flags & NEWSDOC_LINE_BESIDE)
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
  NewsdocNode *figure = NULL, *caption = NULL;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      NewsdocNode *around = is_words (line) ? newsdoc_figure_around (line->node) : NULL;

      if (around == NULL)
        continue;
      if (around != figure)
        caption = has_several_pictures (around) ? NULL : newsdoc_figure_caption (around);
      figure = around;
      if (caption != NULL)
        move (line, caption);
    }
}
