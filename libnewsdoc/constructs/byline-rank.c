/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "byline-rank.h"

#include <string.h>

#include "../language/dates.h"

/* A name with nothing to vouch for it stands right under the headline. */
#define LINES_NEAR 3

/* Lines of running text between the headline and a line: a standfirst and captions, for one that is well vouched for. */
#define PROSE_BETWEEN 3

/* A line with a date is a stamp, not a sentence. */
#define MOST_DATE_WORDS 12

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
is_near (NewsdocStory                 *story,
         const NewsdocBylineCandidate *candidate)
{
  NewsdocLine *line = newsdoc_story_line (story, candidate->line);
  NewsdocLine *next = newsdoc_story_after (story, candidate->line);

  return !(line->flags & NEWSDOC_LINE_LIST) && line->link_letters == 0
         && (candidate->near <= LINES_NEAR || (next != NULL && (next->flags & NEWSDOC_LINE_PROSE)));
}

/* "Jane Doe, Kalk", "सुमन वर्मा", "（山田太郎）": the form is not a name's alone, but in a text of its own, right under the headline and right over the text, it is nothing
 * else. Words in capitals are, and one word without case is. */
static gboolean
is_between (NewsdocStory                 *story,
            const NewsdocBylineCandidate *candidate)
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
needs_date (NewsdocStory                 *story,
            const NewsdocBylineCandidate *candidate)
{
  return candidate->above || candidate->verdict.signs == NEWSDOC_BYLINE_DATED;
}

NewsdocBylineRank
newsdoc_byline_rank (NewsdocStory                 *story,
                     const NewsdocBylineCandidate *candidate)
{
  NewsdocBylineSigns signs = candidate->verdict.signs & ~NEWSDOC_BYLINE_SHAPE;
  NewsdocLine *line = newsdoc_story_line (story, candidate->line);

  if (candidate->verdict.sure == 0)
    return NEWSDOC_BYLINE_RANK_NONE;
  /* sites name the article's own head after a teaser, too */
  if (candidate->verdict.elsewhere && !((signs & NEWSDOC_BYLINE_LEAD) && candidate->near <= LINES_NEAR))
    return NEWSDOC_BYLINE_RANK_NONE;
  if (signs & NEWSDOC_BYLINE_KNOWN)
    return NEWSDOC_BYLINE_RANK_KNOWN;
  /* where nobody else is named, who edited stands for who wrote */
  if (is_editing (story, line))
    return candidate->prose == 0 && !candidate->above ? NEWSDOC_BYLINE_RANK_HOUSE : NEWSDOC_BYLINE_RANK_NONE;
  /* "by Example Times": a person further on says more */
  if (candidate->verdict.persons == 0)
    return candidate->prose <= 1 && (!needs_date (story, candidate) || has_date (story, candidate->line)) ? NEWSDOC_BYLINE_RANK_HOUSE : NEWSDOC_BYLINE_RANK_NONE;
  if ((signs & (signs - 1)) != 0 && candidate->prose <= PROSE_BETWEEN)
    return NEWSDOC_BYLINE_RANK_TWO;
  if (signs != 0 && candidate->prose <= ((signs & NEWSDOC_BYLINE_LEAD) ? PROSE_BETWEEN : 1))
    return candidate->above && !has_date (story, candidate->line) && signs != NEWSDOC_BYLINE_LINK ? NEWSDOC_BYLINE_RANK_NONE : NEWSDOC_BYLINE_RANK_ONE;
  if (signs != 0 || candidate->above || line->level > 0)
    return NEWSDOC_BYLINE_RANK_NONE;
  if (candidate->prose <= 1 && has_date (story, candidate->line))
    return NEWSDOC_BYLINE_RANK_DATED;
  /* on a page names are of many kinds; in a text of its own a name between headline and text is the author's */
  if ((candidate->verdict.signs & NEWSDOC_BYLINE_NAMES) && candidate->prose == 0 && (!story->page || is_near (story, candidate)))
    return NEWSDOC_BYLINE_RANK_NAMES;
  return is_between (story, candidate) ? NEWSDOC_BYLINE_RANK_NAMES : NEWSDOC_BYLINE_RANK_NONE;
}
