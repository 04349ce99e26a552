/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* A printed page repeats the headline, the section or the paper's name at its head. The headline said again, as a block of its
 * own, is such a line wherever it stands; any other line must be met on three pages to be one. */
#define PAGES 3

/* "Sports", "The Morning Paper": a running head names something. */
#define MOST_WORDS 12

/* Many sites describe a picture by the headline: it is a picture all the same. */
static gboolean
repeats_headline (NewsdocStory *story,
                  NewsdocLine  *line)
{
  NewsdocLine *headline;

  if (story->headline < 0 || (guint) story->headline == line->index || (line->flags & NEWSDOC_LINE_IMAGE))
    return FALSE;
  headline = newsdoc_story_line (story, story->headline);
  return line->same == headline->same;
}

/* On paper what comes between two running heads is a page: paragraphs of text. In a list, a table, or an interview's "Q:" the
 * same short line comes again for reasons of its own. */
static gboolean
repeats_on_pages (NewsdocStory *story,
                  NewsdocLine  *line)
{
  return !story->page
         && line->repeats >= PAGES
         && line->level == 0
         && line->words > 1 && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_ENDS | NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_QUOTE
                             | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_BOLD));
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (*line->folded == '\0' || line->label != NEWSDOC_LABEL_NONE)
        continue;
      if (repeats_headline (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.97, "running-head/headline");
      else if (repeats_on_pages (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.8, "running-head/repeated");
    }
}

const NewsdocConstruct newsdoc_construct_running_head = {
  "running-head", "the headline, section or paper's name repeated at the head of a printed page", recognise
};
