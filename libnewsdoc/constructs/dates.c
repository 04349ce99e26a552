/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include "../language/dates.h"

/* A stamp is a line: "Published 3 May 2024, 10:31 BST; updated 4 May 2024, 08:00 BST". */
#define MOST_WORDS 20

/* How far from the headline a stamp stands. */
#define LINES_ABOVE 6
#define LINES_BELOW 16

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0' && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_VERBATIM));
}

static gboolean
claim (NewsdocStory *story,
       NewsdocLine  *line)
{
  g_autofree char *published = NULL;
  g_autofree char *modified = NULL;
  NewsdocClaim *made;

  if (!may_be (line) || !newsdoc_dates_is_stamp (story->lexicon, line->text, &published, &modified)
      || (published == NULL && modified == NULL))
    return FALSE;

  made = newsdoc_story_claim (story, NEWSDOC_LABEL_DATES, line->index, line->index, 0.93, "dates/stamp");
  newsdoc_claim_add (made, ".published", published);
  newsdoc_claim_add (made, ".modified", modified);
  return TRUE;
}

/* "By Jane Doe, May 3, 2024": a byline may have the date in it; and a line marked as dates by hand is still to be read. */
static void
read_claimed (NewsdocStory *story)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];
      g_autofree char *published = NULL;
      g_autofree char *modified = NULL;
      const char *text;

      if (made->label != NEWSDOC_LABEL_BYLINE && made->label != NEWSDOC_LABEL_DATES)
        continue;
      text = newsdoc_story_line (story, made->first)->text;
      if (!newsdoc_dates_is_stamp (story->lexicon, text, &published, &modified) && made->label == NEWSDOC_LABEL_BYLINE)
        published = newsdoc_dates_find_day (story->lexicon, text);
      newsdoc_claim_add (made, ".published", published);
      newsdoc_claim_add (made, ".modified", modified);
    }
}

static void
recognise (NewsdocStory *story)
{
  guint anchor = story->headline >= 0 ? (guint) story->headline : story->begin;
  guint first = anchor > LINES_ABOVE ? anchor - LINES_ABOVE : 0;

  read_claimed (story);
  for (guint i = MAX (first, story->begin); i < MIN (anchor + LINES_BELOW, story->end); i++)
    claim (story, newsdoc_story_line (story, i));
}

const NewsdocConstruct newsdoc_construct_dates = {
  "dates", "when the article was published and updated", recognise
};
