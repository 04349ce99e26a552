/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* The story in a page. A saved page is menus, the article, and teasers, comments and small print after it. The article begins at its
 * headline and ends behind its last paragraph; paragraphs of one article stand together, so a stretch of lines that are not text
 * longer than this ends it. */
#define LONGEST_GAP 12

/* Lines above the headline that may be its kicker, date or byline. */
#define LINES_ABOVE 3

static gboolean
is_text (NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_PROSE) && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_VERBATIM));
}

/* The last line of the article that begins at first: the end of the text lines that have no long gap between them. */
static guint
article_end (NewsdocStory *story,
             guint         first)
{
  guint last = first, gap = 0;

  for (guint i = first; i < story->lines->len && gap <= LONGEST_GAP; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (is_text (line))
        {
          last = i;
          gap = 0;
        }
      else if (*line->folded != '\0')
        /* between the headline and the first paragraph everything may stand */
        gap += last > first;
    }
  return last + 1;
}

/* Short lines right behind the last paragraph are the article's too where they are its notes; the constructs of the end of the
 * text look a few lines on. */
#define LINES_BELOW 3

static void
recognise (NewsdocStory *story)
{
  guint n = story->lines->len;

  if (!story->page || story->headline < 0)
    return;

  story->begin = MAX (story->headline, LINES_ABOVE) - LINES_ABOVE;
  story->end = MIN (article_end (story, story->headline) + LINES_BELOW, n);
  for (guint i = 0; i < n; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if ((i < story->begin || i >= story->end) && line->label == NEWSDOC_LABEL_NONE)
        newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.9, "page/outside");
    }
}

const NewsdocConstruct newsdoc_construct_page = {
  "page", "the menus, teasers and small print around the article on a saved page", recognise
};
