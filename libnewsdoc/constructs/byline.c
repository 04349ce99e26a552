/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/dates.h"
#include "../language/names.h"
#include "byline-judge.h"
#include "byline-known.h"

/* How far from the headline a byline stands: picture, standfirst, dates and buttons come between. Most false bylines on saved pages are
 * true ones, of teasers; so it is the place that tells, and what vouches for a line says how far away it may be. */
#define LINES_ABOVE 8
#define LINES_BELOW 40

/* A name with nothing to vouch for it stands right under the headline. */
#define LINES_NEAR 3

/* Lines of running text between the headline and a line: a standfirst and captions, for one that is well vouched for. */
#define PROSE_BETWEEN 3

/* A line with a date is a stamp, not a sentence. */
#define MOST_DATE_WORDS 12

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

/* How well a line is placed and vouched for; the best wins, and of equals the nearest. */
typedef enum { RANK_NONE, RANK_HOUSE, RANK_NAMES, RANK_DATED, RANK_ONE, RANK_TWO, RANK_KNOWN } Rank;

typedef struct
{
  NewsdocBylineVerdict verdict;
  guint                line;
  guint                near;     /* lines with text between the headline and it, itself counted */
  guint                prose;    /* lines of running text between the headline and it */
  gboolean             above;
  Rank                 rank;
} Candidate;

static void
clear_candidate (Candidate *candidate)
{
  newsdoc_byline_verdict_clear (&candidate->verdict);
}

/* A name alone is a byline where the date stands next to it, and before the text. */
static gboolean
has_date (NewsdocStory *story,
          guint         index)
{
  for (guint i = index > 0 ? index - 1 : 0; i <= index + 1 && i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      g_autofree char *day = NULL;

      if (line->datetime != NULL)
        return TRUE;
      day = newsdoc_text_count_words (line->folded) <= MOST_DATE_WORDS ? newsdoc_dates_find_day (story->lexicon, line->text) : NULL;
      if (day != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Right under the headline or right over the text, and neither a link nor in a menu. */
static gboolean
is_near (NewsdocStory    *story,
         const Candidate *candidate)
{
  NewsdocLine *line = newsdoc_story_line (story, candidate->line);
  NewsdocLine *next = newsdoc_story_after (story, candidate->line);

  return !(line->flags & NEWSDOC_LINE_LIST) && line->link_letters == 0
         && (candidate->near <= LINES_NEAR || (next != NULL && (next->flags & NEWSDOC_LINE_PROSE)));
}

/* "Jane Doe, Kalk", "सुमन वर्मा", "（山田太郎）": the form is not a name's alone, but in a text of its own, right under the headline and right over the text, it is nothing
 * else. Words in capitals are, and one word without case is. */
static gboolean
is_between (NewsdocStory    *story,
            const Candidate *candidate)
{
  NewsdocLine *line = newsdoc_story_line (story, candidate->line);

  return !story->page && candidate->near == 1 && (candidate->verdict.signs & NEWSDOC_BYLINE_DATED) && is_near (story, candidate)
         && !newsdoc_text_is_caps (line->text) && (strchr (line->text, ' ') != NULL || newsdoc_byline_is_bracketed (line));
}

/* "Édité par Jane Doe" */
static gboolean
is_editing (NewsdocStory *story,
            NewsdocLine  *line)
{
  return newsdoc_lexicon_begins (story->lexicon, "signoff", "editing", line->folded) > 0;
}

/* A house alone is a byline under the headline; an agency's name with nothing to vouch for it is one beside the date. */
static gboolean
needs_date (NewsdocStory    *story,
            const Candidate *candidate)
{
  return candidate->above || candidate->verdict.signs == NEWSDOC_BYLINE_DATED;
}

static Rank
rank (NewsdocStory    *story,
      const Candidate *candidate)
{
  NewsdocBylineSigns signs = candidate->verdict.signs & ~NEWSDOC_BYLINE_SHAPE;
  NewsdocLine *line = newsdoc_story_line (story, candidate->line);

  if (candidate->verdict.sure == 0)
    return RANK_NONE;
  /* sites name the article's own head after a teaser, too */
  if (candidate->verdict.elsewhere && !((signs & NEWSDOC_BYLINE_LEAD) && candidate->near <= LINES_NEAR))
    return RANK_NONE;
  if (signs & NEWSDOC_BYLINE_KNOWN)
    return RANK_KNOWN;
  /* where nobody else is named, who edited stands for who wrote */
  if (is_editing (story, line))
    return candidate->prose == 0 && !candidate->above ? RANK_HOUSE : RANK_NONE;
  /* "by Example Times": a person further on says more */
  if (candidate->verdict.persons == 0)
    return candidate->prose <= 1 && (!needs_date (story, candidate) || has_date (story, candidate->line)) ? RANK_HOUSE : RANK_NONE;
  if ((signs & (signs - 1)) != 0 && candidate->prose <= PROSE_BETWEEN)
    return RANK_TWO;
  if (signs != 0 && candidate->prose <= ((signs & NEWSDOC_BYLINE_LEAD) ? PROSE_BETWEEN : 1))
    return candidate->above && !has_date (story, candidate->line) && signs != NEWSDOC_BYLINE_LINK ? RANK_NONE : RANK_ONE;
  if (signs != 0 || candidate->above || line->level > 0)
    return RANK_NONE;
  if (candidate->prose <= 1 && has_date (story, candidate->line))
    return RANK_DATED;
  /* on a page names are of many kinds; in a text of its own a name between headline and text is the author's */
  if ((candidate->verdict.signs & NEWSDOC_BYLINE_NAMES) && candidate->prose == 0 && (!story->page || is_near (story, candidate)))
    return RANK_NAMES;
  return is_between (story, candidate) ? RANK_NAMES : RANK_NONE;
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
  Candidate candidate = { { 0 }, index, near, prose, above, RANK_NONE };

  newsdoc_byline_judge (story, newsdoc_story_line (story, index), known, &candidate.verdict);
  candidate.rank = rank (story, &candidate);
  g_array_append_val (candidates, candidate);
}

/* From the headline down, and then from it up. */
static GArray *
find_candidates (NewsdocStory *story,
                 GPtrArray    *known)
{
  guint anchor = story->headline >= 0 ? (guint) story->headline : story->begin;
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
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
claim (NewsdocStory    *story,
       const Candidate *candidate)
{
  newsdoc_byline_claim (story, newsdoc_story_line (story, candidate->line), &candidate->verdict);
}

/* The lines of one byline are made alike and stand together. A word without a person's name among them ("Bio") is none of them. */
static void
claim_group (NewsdocStory *story,
             GArray       *candidates,
             guint         best)
{
  const Candidate *first = &g_array_index (candidates, Candidate, best);
  guint last = best;

  claim (story, first);
  for (guint i = best + 1; i < candidates->len; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      NewsdocBylineSigns shared = candidate->verdict.signs & first->verdict.signs;

      /* behind a paragraph or another headline stands another article's */
      if (newsdoc_story_line (story, candidate->line)->level > 0 || candidate->above != first->above || candidate->prose != first->prose || i > last + MOST_BETWEEN + 1)
        break;
      if (candidate->rank <= RANK_HOUSE || (shared & ~NEWSDOC_BYLINE_SHAPE) == 0)
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
    if (g_array_index (candidates, Candidate, i).rank > g_array_index (candidates, Candidate, best).rank)
      best = i;
  if (candidates->len > 0 && g_array_index (candidates, Candidate, best).rank > RANK_NONE)
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
