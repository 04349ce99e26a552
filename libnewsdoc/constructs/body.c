/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* What nothing else has claimed is the story. */
static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0' && !(line->flags & NEWSDOC_LINE_IMAGE))
        newsdoc_story_claim (story, NEWSDOC_LABEL_BODY, i, i, line->flags & NEWSDOC_LINE_PROSE ? 0.97 : 0.8, "body/rest");
    }
}

const NewsdocConstruct newsdoc_construct_body = {
  "body", "the story itself", recognise
};
