/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"
#include "words.h"

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
        newsdoc_markup_move_words (line, caption);
    }
}
