/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include "../language/names.h"
#include "byline-known.h"
#include "byline-rank.h"

/* Each line about the headline may be it. byline-judge.c reads what a line says, byline-rank.c weighs that and the line's place; the best
 * is the byline, and those that are made like it and stand with it are its other lines. */

/* How far from the headline a byline stands: picture, standfirst, dates and buttons come between. Most false bylines on saved pages are
 * true ones, of teasers; so it is the place that tells, and what vouches for a line says how far away it may be. */
#define LINES_ABOVE 8
#define LINES_BELOW 40

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

static void
clear_candidate (NewsdocBylineCandidate *candidate)
{
  newsdoc_byline_verdict_clear (&candidate->verdict);
}

static void
add_candidate (NewsdocStory *story,
               GPtrArray    *known,
               GArray       *candidates,
               guint         index,
               guint         near,
               guint         prose,
               gboolean      above)
{
  NewsdocBylineCandidate candidate = { { 0 }, index, near, prose, above, NEWSDOC_BYLINE_RANK_NONE };

  newsdoc_byline_judge (story, newsdoc_story_line (story, index), known, &candidate.verdict);
  candidate.rank = newsdoc_byline_rank (story, &candidate);
  g_array_append_val (candidates, candidate);
}

/* From the headline down, and then from it up. */
static GArray *
find_candidates (NewsdocStory *story,
                 GPtrArray    *known)
{
  guint anchor = story->headline >= 0 ? (guint) story->headline : story->begin;
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (NewsdocBylineCandidate));
  guint prose = 0, near = 0;

  g_array_set_clear_func (candidates, (GDestroyNotify) clear_candidate);
  for (guint i = story->headline >= 0 ? anchor + 1 : anchor; i < MIN (anchor + LINES_BELOW, story->end); i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      near += *line->folded != '\0';
      add_candidate (story, known, candidates, i, near, prose, FALSE);
      prose += line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_PROSE) != 0;
    }
  for (guint i = anchor; i-- > story->begin && i + LINES_ABOVE >= anchor;)
    add_candidate (story, known, candidates, i, 1, 0, TRUE);
  return candidates;
}

static void
claim (NewsdocStory                 *story,
       const NewsdocBylineCandidate *candidate)
{
  newsdoc_byline_claim (story, newsdoc_story_line (story, candidate->line), &candidate->verdict);
}

/* The lines of one byline are made alike and stand together. A word without a person's name among them ("Bio") is none of them. */
static void
claim_group (NewsdocStory *story,
             GArray       *candidates,
             guint         best)
{
  const NewsdocBylineCandidate *first = &g_array_index (candidates, NewsdocBylineCandidate, best);
  guint last = best;

  claim (story, first);
  for (guint i = best + 1; i < candidates->len; i++)
    {
      const NewsdocBylineCandidate *candidate = &g_array_index (candidates, NewsdocBylineCandidate, i);
      NewsdocBylineSigns shared = candidate->verdict.signs & first->verdict.signs;

      /* behind a paragraph or another headline stands another article's */
      if (newsdoc_story_line (story, candidate->line)->level > 0 || candidate->above != first->above || candidate->prose != first->prose || i > last + MOST_BETWEEN + 1)
        break;
      if (candidate->rank <= NEWSDOC_BYLINE_RANK_HOUSE || (shared & ~NEWSDOC_BYLINE_SHAPE) == 0)
        continue;
      claim (story, candidate);
      last = i;
    }
}

static void
search_head (NewsdocStory *story,
             GPtrArray    *known)
{
  g_autoptr(GArray) candidates = find_candidates (story, known);
  guint best = 0;

  for (guint i = 1; i < candidates->len; i++)
    if (g_array_index (candidates, NewsdocBylineCandidate, i).rank > g_array_index (candidates, NewsdocBylineCandidate, best).rank)
      best = i;
  if (candidates->len > 0 && g_array_index (candidates, NewsdocBylineCandidate, best).rank > NEWSDOC_BYLINE_RANK_NONE)
    claim_group (story, candidates, best);
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
