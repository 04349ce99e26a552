/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include "../language/names.h"
#include "byline-judge.h"
#include "byline-known.h"

/* How far from the headline a byline stands: picture, standfirst, dates and buttons come between. Most false bylines on saved pages are
 * true ones, of teasers; so it is the place that tells. What the metadata names may stand further away. */
#define LINES_ABOVE 8
#define LINES_BELOW 30
#define PROSE_BELOW 3

/* Between the lines of one byline stand a picture, a role, a handle. */
#define MOST_BETWEEN 5

/* What an author marked is a byline; whom it names is still to be read. */
static gboolean
read_marked (NewsdocStory *story)
{
  gboolean any = FALSE;

  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];
      g_autoptr(GPtrArray) authors = NULL;

      if (made->label != NEWSDOC_LABEL_BYLINE)
        continue;
      any = TRUE;
      authors = newsdoc_names_parse (story->lexicon, newsdoc_story_line (story, made->first)->text);
      newsdoc_byline_add_authors (made, authors);
    }
  return any;
}

typedef struct
{
  NewsdocStory *story;
  GPtrArray    *known;
  guint         anchor;       /* the headline */
  guint         prose;        /* lines of running text between the headline and here */
  guint         between;      /* lines since the last one claimed */
  NewsdocBylineSigns found;   /* the signs of what is claimed; 0: nothing yet */
} Search;

/* Before the first paragraph a name alone may be the byline; behind it only a line that says so; above the headline only one that is sure. */
static gboolean
may_stand_here (const Search               *search,
                NewsdocLine                *line,
                const NewsdocBylineVerdict *verdict)
{
  gboolean alone = verdict->signs == NEWSDOC_BYLINE_NAMES;
  gboolean sure = (verdict->signs & NEWSDOC_BYLINE_KNOWN) != 0;

  if (search->found != 0 && search->between > MOST_BETWEEN)
    return FALSE;
  /* lines of one byline are made alike */
  if (search->found != 0)
    return (verdict->signs & search->found & ~NEWSDOC_BYLINE_NAMES) != 0 || (search->between == 0 && (alone || sure));
  if (line->index < search->anchor)
    return sure || (verdict->signs & NEWSDOC_BYLINE_LEAD && verdict->signs & (NEWSDOC_BYLINE_CLASS | NEWSDOC_BYLINE_LINK));
  if (search->prose > 0)
    return sure || (search->prose <= PROSE_BELOW && !alone && (verdict->signs & (verdict->signs - 1)) != 0);
  return !alone || (line->level == 0 && !(line->flags & NEWSDOC_LINE_LIST));
}

static void
take (Search      *search,
      NewsdocLine *line)
{
  g_auto(NewsdocBylineVerdict) verdict = { 0 };

  newsdoc_byline_judge (search->story, line, search->known, &verdict);
  if (verdict.sure > 0 && may_stand_here (search, line, &verdict))
    {
      newsdoc_byline_claim (search->story, line, &verdict);
      search->found |= verdict.signs;
      search->between = 0;
    }
  else
    {
      search->between += *line->folded != '\0';
      search->prose += line->index > search->anchor && line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_PROSE) != 0;
    }
}

static void
search_head (NewsdocStory *story,
             GPtrArray    *known)
{
  guint anchor = story->headline >= 0 ? (guint) story->headline : story->begin;
  Search search = { story, known, anchor, 0, 0, 0 };
  guint end = MIN (anchor + LINES_BELOW, story->end);

  for (guint i = anchor + 1; i < end; i++)
    take (&search, newsdoc_story_line (story, i));
  for (guint i = anchor; search.found == 0 && i-- > story->begin && i + LINES_ABOVE >= anchor;)
    take (&search, newsdoc_story_line (story, i));
}

static void
recognise (NewsdocStory *story)
{
  g_autoptr(GPtrArray) known = NULL;

  if (read_marked (story))
    return;
  known = newsdoc_byline_known (story);
  search_head (story, known);
}

const NewsdocConstruct newsdoc_construct_byline = {
  "byline", "who wrote it", recognise
};
