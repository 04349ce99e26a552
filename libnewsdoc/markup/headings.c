/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

/* A paragraph that stands for a heading becomes one. A heading needs no bold of its own, but words are never touched, and
 * their formatting goes only where it is all there is to the paragraph. */
static void
make_header (NewsdocLine *line,
             gint         level)
{
  NewsdocNode *header = newsdoc_node_new (NEWSDOC_NODE_HEADER);
  NewsdocNode *only = newsdoc_node_get_first_child (line->node);

  newsdoc_node_set_level (header, level);
  if (only != NULL && newsdoc_node_get_next (only) == NULL && newsdoc_node_get_kind (only) == NEWSDOC_NODE_STRONG)
    newsdoc_node_move_children (only, header);
  else
    newsdoc_node_move_children (line->node, header);

  newsdoc_node_insert_before (line->node, header);
  newsdoc_node_remove (line->node);
  newsdoc_line_set_node (line, header);
}

static gboolean
is_heading (NewsdocLine *line)
{
  return newsdoc_node_get_kind (line->node) == NEWSDOC_NODE_HEADER
         && (newsdoc_label_info (line->label)->form == NEWSDOC_FORM_HEADING
             || newsdoc_label_info (line->label)->form == NEWSDOC_FORM_NONE);
}

/* The outermost heading left in the text gets level 1, as pandoc --shift-heading-level-by=-1 does with a title; the others
 * keep their distance, but no level is left out on the way down, which a screen reader's user would take for a loss. */
void
newsdoc_markup_headings (NewsdocStory *story)
{
  gint used[256] = { 0 };
  gint level = 0;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      if (is_heading (line))
        used[line->level] = 1;
    }
  for (guint i = 1; i < G_N_ELEMENTS (used); i++)
    used[i] = used[i] ? ++level : level;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (is_heading (line))
        newsdoc_node_set_level (line->node, used[line->level]);
      else if (line->label == NEWSDOC_LABEL_CROSSHEAD && line->level == 0)
        make_header (line, 1);
    }
}
