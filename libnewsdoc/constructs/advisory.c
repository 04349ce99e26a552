/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* "(Adds quotes, background, paragraphs 4-9)": a note, no paragraph. */
#define NOTE_WORDS 60

/* Notes stand between the headline and the text, among a byline, a slug and a date. */
#define LAST_LINES 8

static gboolean
is_bracketed (NewsdocLine *line)
{
  return strchr ("([", line->folded[0]) != NULL && line->length > 1 && strchr (")]", line->folded[strlen (line->folded) - 1]) != NULL;
}

/* What an agency tells the desk over its copy: "URGENT", "(Adds quotes)" are about the copy and done with when it is printed; "(Corrects name)"
 * is a correction, and "Eds:" may hold what the law wants said: both stay. */
static void
look_at (NewsdocStory *story,
         NewsdocLine  *line)
{
  guint i = line->index;

  if (newsdoc_lexicon_is (story->lexicon, "advisory", "slug", line->folded))
    newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.9, "advisory/slug");
  else if (line->words <= NOTE_WORDS && newsdoc_lexicon_begins (story->lexicon, "advisory", "desk", line->folded) > 0)
    newsdoc_story_claim (story, NEWSDOC_LABEL_EDITORS_NOTE, i, i, 0.9, "advisory/desk");
  else if (line->words > NOTE_WORDS || !is_bracketed (line))
    return;
  else if (newsdoc_line_has (line, story->lexicon, "advisory", "corrects"))
    newsdoc_story_claim (story, NEWSDOC_LABEL_CORRECTION, i, i, 0.95, "advisory/corrects");
  else if (newsdoc_lexicon_begins (story->lexicon, "advisory", "update", line->folded) > 0)
    newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.95, "advisory/update");
}

static void
recognise (NewsdocStory *story)
{
  guint first = story->headline >= 0 ? (guint) story->headline + 1 : story->begin;

  for (guint i = first; i < MIN (first + LAST_LINES, story->end); i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || *line->folded == '\0')
        continue;
      look_at (story, line);
      if (line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_PROSE))
        return;
    }
}

const NewsdocConstruct newsdoc_construct_advisory = {
  "advisory", "an agency's notes to the desk over its copy", recognise
};
