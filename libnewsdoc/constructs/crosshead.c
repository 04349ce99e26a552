/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* A crosshead is a few words; a paragraph all in bold is a lead, a question or a stress. */
#define MOST_WORDS 10

static gboolean
is_text (NewsdocLine *line)
{
  return line != NULL && (line->flags & NEWSDOC_LINE_PROSE);
}

/* A short bold line between two paragraphs heads the second. In a list or a table bold is a label. A question in bold may be an
 * interviewer's. */
static gboolean
is_bold_crosshead (NewsdocStory *story,
                   NewsdocLine  *line)
{
  return (line->flags & NEWSDOC_LINE_BOLD)
         && newsdoc_node_get_kind (line->node) == NEWSDOC_NODE_PARA
         && line->words >= 1 && line->words <= MOST_WORDS
         && line->image == NULL
         && !(line->flags & (NEWSDOC_LINE_ENDS | NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_QUOTE | NEWSDOC_LINE_FIGURE))
         && !g_str_has_suffix (line->folded, ":")
         && is_text (newsdoc_story_before (story, line->index))
         && is_text (newsdoc_story_after (story, line->index));
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || *line->folded == '\0')
        continue;
      if (line->level > 0)
        newsdoc_story_claim (story, NEWSDOC_LABEL_CROSSHEAD, i, i, 0.85, "crosshead/heading");
      else if (is_bold_crosshead (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_CROSSHEAD, i, i, 0.95, "crosshead/bold");
    }
}

const NewsdocConstruct newsdoc_construct_crosshead = {
  "crosshead", "a heading inside the story", recognise
};
