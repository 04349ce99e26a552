/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include "../language/dateline.h"
#include "../language/dates.h"

/* A text that was pasted without its type has no heading, and a word processor's title is lost on some ways into Pandoc. Its first line is
 * the headline, when what follows says that news follows: a byline, a stamp, a dateline. */

#define FEWEST_WORDS 3
#define MOST_WORDS 20

/* "By Jane Doe and John Roe, staff writers". */
#define BYLINE_WORDS 14

/* A standfirst, a byline and a stamp may stand before the text. */
#define LINES_BEFORE_TEXT 4

static gboolean
has_heading (NewsdocStory *story)
{
  for (guint i = 0; i < story->lines->len; i++)
    if (newsdoc_story_line (story, i)->level > 0 && *newsdoc_story_line (story, i)->folded != '\0')
      return TRUE;
  return FALSE;
}

static NewsdocLine *
first_line (NewsdocStory *story)
{
  for (guint i = 0; i < story->lines->len; i++)
    if (*newsdoc_story_line (story, i)->folded != '\0')
      return newsdoc_story_line (story, i);
  return NULL;
}

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->words >= FEWEST_WORDS && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_ENDS | NEWSDOC_LINE_LIST | NEWSDOC_LINE_QUOTE | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_VERBATIM))
         && line->link_letters == 0 && !g_str_has_suffix (line->folded, ":") && !g_str_has_suffix (line->folded, ",");
}

static gboolean
says_news (NewsdocStory *story,
           NewsdocLine  *line)
{
  g_autofree char *published = NULL, *modified = NULL;
  g_auto(NewsdocDateline) dateline = { 0 };

  if (line->marked == NEWSDOC_LABEL_BYLINE || line->marked == NEWSDOC_LABEL_STANDFIRST)
    return TRUE;
  if (line->words <= BYLINE_WORDS && !(line->flags & NEWSDOC_LINE_ENDS)
      && (newsdoc_lexicon_begins (story->lexicon, "byline", "lead", line->folded) > 0
          || newsdoc_dates_is_stamp (story->lexicon, line->text, &published, &modified)))
    return TRUE;
  return (line->flags & NEWSDOC_LINE_PROSE)
         && newsdoc_dateline_read (story->lexicon, line->text, &dateline) && (dateline.known || (dateline.caps && dateline.dash));
}

static void
recognise (NewsdocStory *story)
{
  NewsdocLine *first = first_line (story);

  if (story->headline >= 0 || story->page || story->title != NULL || first == NULL || !may_be (first) || has_heading (story))
    return;
  for (guint i = first->index + 1; i < MIN (first->index + 1 + LINES_BEFORE_TEXT, story->lines->len); i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (says_news (story, line))
        {
          newsdoc_story_claim (story, NEWSDOC_LABEL_HEADLINE, first->index, first->index, 0.9, "headline/first-line");
          story->headline = first->index;
          return;
        }
      if (line->flags & NEWSDOC_LINE_PROSE)
        return;
    }
}

const NewsdocConstruct newsdoc_construct_first_line = {
  "first-line", "the headline of a text that lost its type", recognise
};
