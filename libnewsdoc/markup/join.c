/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "prune.h"
#include "steps.h"

void
newsdoc_markup_join (NewsdocStory *story)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *right = newsdoc_story_line (story, i);
      NewsdocLine *left;

      if (right->label != NEWSDOC_LABEL_CONTINUATION)
        continue;

      left = newsdoc_story_line (story, right->continues);
      newsdoc_node_append_child (left->holder, newsdoc_node_new (NEWSDOC_NODE_SPACE));
      newsdoc_node_move_children (right->holder, left->holder);
      newsdoc_prune (right->node);
    }
}
