/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include "../language/dates.h"
#include "dates-head.h"

/* A stamp is a line: "Published 3 May 2024, 10:31 BST; updated 4 May 2024". With the name, the section and the minutes to read in it, it is
 * not much longer. */
#define MOST_WORDS 24

/* How far from the headline a stamp stands: above it with the section, below it with the byline; the picture and the buttons
 * come between. */
#define LINES_ABOVE 8
#define LINES_BELOW 24

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0' && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_VERBATIM));
}

static NewsdocClaim *
claim (NewsdocStory *story,
       NewsdocLine  *line,
       const char   *published,
       const char   *modified,
       double        confidence,
       const char   *rule)
{
  NewsdocClaim *made = newsdoc_story_claim (story, NEWSDOC_LABEL_DATES, line->index, line->index, confidence, rule);

  newsdoc_claim_add (made, ".published", published);
  newsdoc_claim_add (made, ".modified", modified);
  return made;
}

/* A line that is a stamp and nothing else. */
static gboolean
claim_stamp (NewsdocStory *story,
             NewsdocLine  *line)
{
  g_autofree char *published = NULL;
  g_autofree char *modified = NULL;

  if (!may_be (line) || !newsdoc_dates_is_stamp (story->lexicon, line->text, &published, &modified)
      || (published == NULL && modified == NULL))
    return FALSE;
  return claim (story, line, published, modified, 0.93, "dates/stamp") != NULL;
}

/* A short line of a page with a date in it, and with a name, a section, the minutes to read: "von Jana Meier, 3.5.2024 | 4 Min." The tag
 * around the date says it exactly, where it was kept. */
static gboolean
claim_mixed (NewsdocStory *story,
             NewsdocLine  *line)
{
  g_autofree char *day = NULL;
  gboolean updated;

  if (!story->page || !may_be (line) || (line->flags & NEWSDOC_LINE_PROSE) || line->level > 0)
    return FALSE;
  if (line->datetime != NULL)
    day = newsdoc_dates_read (story, line->datetime);
  if (day == NULL)
    day = newsdoc_dates_find_day (story->lexicon, line->text);
  if (day == NULL)
    return FALSE;
  updated = newsdoc_lexicon_begins (story->lexicon, "dates", "updated", line->folded) > 0;
  return claim (story, line, updated ? NULL : day, updated ? day : NULL, 0.85, "dates/in-line") != NULL;
}

/* "By Jane Doe, May 3, 2024": a byline may have the date in it; and a line marked as dates by hand is still to be read. */
static gboolean
read_claimed (NewsdocStory *story)
{
  gboolean any = FALSE;

  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];
      g_autofree char *published = NULL;
      g_autofree char *modified = NULL;
      NewsdocLine *line = newsdoc_story_line (story, made->first);

      if (made->label != NEWSDOC_LABEL_BYLINE && made->label != NEWSDOC_LABEL_DATES)
        continue;
      if (!newsdoc_dates_is_stamp (story->lexicon, line->text, &published, &modified) && made->label == NEWSDOC_LABEL_BYLINE)
        published = line->datetime != NULL ? newsdoc_dates_read (story, line->datetime) : newsdoc_dates_find_day (story->lexicon, line->text);
      newsdoc_claim_add (made, ".published", published);
      newsdoc_claim_add (made, ".modified", modified);
      any |= published != NULL;
    }
  return any;
}

/* The lines around the headline, those that are a stamp first; the nearest below, then above. */
static gboolean
search (NewsdocStory *story,
        gboolean    (*try) (NewsdocStory *story, NewsdocLine *line))
{
  guint anchor = story->headline >= 0 ? (guint) story->headline : story->begin;
  guint first = anchor > LINES_ABOVE ? anchor - LINES_ABOVE : 0;
  gboolean found = FALSE;

  for (guint i = anchor; i < MIN (anchor + LINES_BELOW, story->end); i++)
    found |= try (story, newsdoc_story_line (story, i));
  for (guint i = anchor; !found && i > MAX (first, story->begin); i--)
    found |= try (story, newsdoc_story_line (story, i - 1));
  return found;
}

/* Nothing near the headline says it: what else the page tells, the better witnesses first. */
static void
take_other (NewsdocStory *story)
{
  story->published = newsdoc_dates_field (story, "published", TRUE, newsdoc_dates_read);
  if (story->published == NULL)
    story->published = newsdoc_dates_address (story);
}

static void
recognise (NewsdocStory *story)
{
  gboolean found;

  story->published = newsdoc_dates_head (story, "datePublished", "published");
  story->modified = newsdoc_dates_head (story, "dateModified", "modified");
  found = read_claimed (story);
  found |= search (story, claim_stamp);
  if (!found)
    found = search (story, claim_mixed);
  if (!found && story->published == NULL && story->page)
    take_other (story);
}

const NewsdocConstruct newsdoc_construct_dates = {
  "dates", "when the article was published and updated", recognise
};
