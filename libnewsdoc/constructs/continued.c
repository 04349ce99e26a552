/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* "Continued on page 6", "From page 1", "Page 3 of 7": lines that lead over a page's break. */
static const char * const keys[] = { "to", "from", "page" };

/* "See ferries and their harbours on page 6": the phrases of all languages are shorter, with what their wildcards span. */
#define MOST_WORDS 20

static void
recognise (NewsdocStory *story)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->words > MOST_WORDS)
        continue;
      for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
        if (line->label == NEWSDOC_LABEL_NONE && newsdoc_lexicon_is (story->lexicon, "continued", keys[k], line->folded))
          newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.95, "continued/page");
    }
}

const NewsdocConstruct newsdoc_construct_continued = {
  "continued", "page numbers and the lines that lead from one printed page to the next", recognise
};
