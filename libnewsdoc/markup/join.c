/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "prune.h"
#include "steps.h"

#include "../story/hyphen.h"

/* A hyphen that only the line's end made. */
static void
drop_hyphen (NewsdocNode *holder)
{
  NewsdocNode *last = newsdoc_node_get_last_child (holder);
  gsize length;
  g_autofree char *text = g_strdup (newsdoc_node_get_text (last, &length));

  newsdoc_node_set_text (last, text, length - 1);
}

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
      if (right->glue == NEWSDOC_GLUE_SPACE)
        newsdoc_node_append_child (left->holder, newsdoc_node_new (NEWSDOC_NODE_SPACE));
      else if (right->glue == NEWSDOC_GLUE_WORD)
        drop_hyphen (left->holder);
      newsdoc_node_move_children (right->holder, left->holder);
      newsdoc_prune (right->node);
    }
}
