/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* A kicker (eyebrow, rubric; German Dachzeile) is a word or two above the headline. */
#define MOST_WORDS 6
#define MOST_BYTES 60

static gboolean
is_short_label (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE
         && line->words >= 1 && line->words <= MOST_WORDS && line->length <= MOST_BYTES
         && !(line->flags & (NEWSDOC_LINE_ENDS | NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE));
}

/* On a page the line above the headline is as often a menu's last; there a name must say so: a class or a known word. In a
 * document with no such surroundings, what stands first, right above the headline, is one. */
static void
recognise (NewsdocStory *story)
{
  NewsdocLine *line;
  gboolean known, named;

  if (story->headline < 1)
    return;
  line = newsdoc_story_before (story, story->headline);
  if (line == NULL || !is_short_label (line))
    return;

  known = newsdoc_lexicon_is (story->lexicon, "kicker", "labels", line->folded);
  named = newsdoc_line_in_class (line, story->lexicon, "kicker", 2);
  if (known || named || (!story->page && newsdoc_story_before (story, line->index) == NULL))
    newsdoc_story_claim (story, NEWSDOC_LABEL_KICKER, line->index, line->index, named || known ? 0.92 : 0.85,
                         named ? "kicker/class" : known ? "kicker/word" : "kicker/first-line");
}

const NewsdocConstruct newsdoc_construct_kicker = {
  "kicker", "a word or two above the headline", recognise
};
