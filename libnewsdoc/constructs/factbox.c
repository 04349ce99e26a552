/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* "At a glance" is a title: a few words. */
#define MOST_WORDS 8

/* A fact box is a title from the lexicon and the list, or the one paragraph, behind it. */
static guint
box_end (NewsdocStory *story,
         guint         title)
{
  guint last = title;

  for (guint i = title + 1; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || !(line->flags & NEWSDOC_LINE_LIST))
        break;
      last = i;
    }
  return last;
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      guint last;

      if (line->label != NEWSDOC_LABEL_NONE || line->words > MOST_WORDS || (line->flags & NEWSDOC_LINE_LIST)
          || newsdoc_lexicon_begins (story->lexicon, "factbox", "lead", line->folded) == 0)
        continue;
      last = box_end (story, i);
      if (last == i)
        continue;
      newsdoc_story_claim (story, NEWSDOC_LABEL_FACTBOX, i, last, 0.9, "factbox/title");
      i = last;
    }
}

const NewsdocConstruct newsdoc_construct_factbox = {
  "factbox", "facts set apart from the story", recognise
};
