/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/dates.h"
#include "dates-base.h"
#include "dates-head.h"
#include "dates-line.h"

/* How far from the headline a stamp stands: above it with the section, below it with the byline; the picture and the buttons
 * come between. */
#define LINES_ABOVE 8
#define LINES_BELOW 24

typedef gboolean (*Reader) (NewsdocStory *story, NewsdocLine *line, NewsdocDatesFound *found);

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

/* Does the line say when it was published? What it says is claimed. */
static gboolean
try_line (NewsdocStory *story,
          guint         index,
          Reader        read)
{
  NewsdocLine *line = newsdoc_story_line (story, index);
  g_auto(NewsdocDatesFound) found = { 0 };
  NewsdocClaim *made;

  if (line->label != NEWSDOC_LABEL_NONE || !read (story, line, &found))
    return FALSE;
  made = newsdoc_story_claim (story, NEWSDOC_LABEL_DATES, found.first, index, found.sure, found.rule);
  if (made == NULL)
    return FALSE;
  newsdoc_claim_add (made, ".published", found.published);
  newsdoc_claim_add (made, ".modified", found.modified);
  return found.published != NULL;
}

static guint
find_anchor (NewsdocStory *story)
{
  return story->headline >= 0 ? (guint) story->headline : story->begin;
}

/* The article's lines from the headline down. */
static gboolean
search_below (NewsdocStory *story,
              Reader        read)
{
  guint anchor = find_anchor (story);
  gboolean found = FALSE;

  for (guint i = anchor; i < MIN (anchor + LINES_BELOW, story->end); i++)
    found |= try_line (story, i, read);
  return found;
}

/* And from the headline up; of these only the nearest is the article's. */
static gboolean
search_above (NewsdocStory *story,
              Reader        read)
{
  guint anchor = find_anchor (story);
  guint first = MAX (anchor > LINES_ABOVE ? anchor - LINES_ABOVE : 0, story->begin);

  for (guint i = anchor; i > first; i--)
    if (try_line (story, i - 1, read))
      return TRUE;
  return FALSE;
}

/* "Published May 3", "2 hours ago": the nearest line below the headline that says it so. */
static gboolean
search_partial (NewsdocStory *story)
{
  guint anchor = find_anchor (story);
  g_autofree char *today = newsdoc_dates_today (story);
  int year = today != NULL ? atoi (today) : newsdoc_dates_year (story);

  for (guint i = anchor; i < MIN (anchor + LINES_BELOW, story->end); i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      g_autofree char *published = NULL;
      g_autofree char *modified = NULL;
      NewsdocClaim *made;

      if (line->label != NEWSDOC_LABEL_NONE || !newsdoc_dates_complete (story->lexicon, line->text, today, year, &published, &modified))
        continue;
      made = newsdoc_story_claim (story, NEWSDOC_LABEL_DATES, i, i, 0.8, "dates/partial");
      newsdoc_claim_add (made, ".published", published);
      newsdoc_claim_add (made, ".modified", modified);
      if (made != NULL && published != NULL)
        return TRUE;
    }
  return FALSE;
}

/* What the line says stays where it is, among what is the page's. */
static gboolean
take_line (NewsdocStory *story,
           guint         index,
           Reader        read)
{
  g_auto(NewsdocDatesFound) found = { 0 };

  if (!read (story, newsdoc_story_line (story, index), &found) || found.published == NULL)
    return FALSE;
  story->published = g_steal_pointer (&found.published);
  return TRUE;
}

/* The lines just outside the article: above the headline with the menus, and under the text with the tags. Where no headline was found, all that was meant to
 * stand between it and the text is above. */
static gboolean
search_outside (NewsdocStory *story,
                Reader        read)
{
  guint anchor = find_anchor (story);
  guint above = MIN (anchor, story->headline >= 0 ? LINES_ABOVE : LINES_BELOW);

  for (guint i = anchor; i > anchor - above; i--)
    if (take_line (story, i - 1, read))
      return TRUE;
  for (guint i = story->end; i < MIN (story->end + LINES_ABOVE, story->lines->len); i++)
    if (take_line (story, i, read))
      return TRUE;
  return FALSE;
}

/* Some pages print the article's head twice, once over the teasers and once over the text: what stands under the first headline is the article's, too. */
static gboolean
search_first_head (NewsdocStory *story)
{
  const char *headline = story->headline >= 0 ? newsdoc_story_line (story, story->headline)->folded : NULL;
  guint last = 0;

  for (guint i = 0; headline != NULL && i < (guint) story->headline; i++)
    {
      if (strcmp (newsdoc_story_line (story, i)->folded, headline) == 0)
        last = i + LINES_ABOVE;
      else if (i <= last && last > 0 && take_line (story, i, newsdoc_dates_stamp))
        return TRUE;
    }
  return FALSE;
}

/* Nothing near the headline says it: what else the page tells, the better witnesses first. */
static void
take_other (NewsdocStory *story)
{
  if (search_outside (story, newsdoc_dates_stamp) || search_first_head (story) || search_outside (story, newsdoc_dates_in_line))
    return;
  story->published = newsdoc_dates_field (story, "published", TRUE, newsdoc_dates_read);
  if (story->published == NULL)
    story->published = newsdoc_dates_address (story);
}

/* A line that is a date and nothing else is a better witness than one with other things in it, and below the headline is nearer than above: there the
 * page's own date may stand. */
static gboolean
search (NewsdocStory *story)
{
  return search_below (story, newsdoc_dates_stamp)
         || (story->page && story->published == NULL && search_partial (story))
         || search_above (story, newsdoc_dates_stamp)
         || search_below (story, newsdoc_dates_in_line)
         || search_above (story, newsdoc_dates_in_line);
}

/* What a line prints is known to the story, too, where its head says nothing: a dateline's day takes the year from it. */
static char *
dup_printed (NewsdocStory *story)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      const char *printed = newsdoc_claim_get (story->claims->pdata[i], ".published");

      if (printed != NULL)
        return g_strdup (printed);
    }
  return NULL;
}

static void
recognise (NewsdocStory *story)
{
  gboolean found;

  story->published = newsdoc_dates_head (story, "datePublished", "published");
  story->modified = newsdoc_dates_head (story, "dateModified", "modified");
  found = read_claimed (story);
  /* a stamp beside the byline that has the date says it again, or says when it was changed */
  if (found)
    search_below (story, newsdoc_dates_stamp);
  else
    found = search (story);
  if (!found && story->published == NULL && story->page)
    take_other (story);
  if (story->published == NULL)
    story->published = dup_printed (story);
}

const NewsdocConstruct newsdoc_construct_dates = {
  "dates", "when the article was published and updated", recognise
};
