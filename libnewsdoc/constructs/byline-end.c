/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include "../language/dates.h"
#include "../language/names.h"
#include "byline-judge.h"
#include "byline-known.h"

/* Some papers put the name under the text. */
#define LAST_LINES 6

/* A list of facts about the article follows the text, or the teasers right under it. */
#define LINES_UNDER 24

/* "Author: Jane Doe and John Roe" */
#define MOST_WORDS 8

static gboolean
has_byline (NewsdocStory *story)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_BYLINE)
        return TRUE;
    }
  return FALSE;
}

/* A name alone under the text may be a link to somebody else's; so something must vouch for it, or it stands right under the last paragraph and is
 * no link. */
static gboolean
is_vouched (NewsdocStory               *story,
            NewsdocLine                *line,
            const NewsdocBylineVerdict *verdict)
{
  NewsdocLine *before = newsdoc_story_before (story, line->index);

  if (verdict->elsewhere || verdict->sure == 0)
    return FALSE;
  if (verdict->signs & ~NEWSDOC_BYLINE_SHAPE)
    return TRUE;
  return ((verdict->signs & NEWSDOC_BYLINE_NAMES) || newsdoc_byline_is_bracketed (line)) && verdict->persons > 0 && line->link_letters == 0 && !(line->flags & NEWSDOC_LINE_LIST) && line->level == 0 && before != NULL
         && (before->flags & NEWSDOC_LINE_PROSE);
}

/* An agency beside the date says whose the text is; who wrote it may still be said under it. */
static gboolean
has_agency_alone (NewsdocStory *story)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_BYLINE
          && (g_strcmp0 (claim->rule, "byline/names") != 0 || g_strcmp0 (newsdoc_claim_get (claim, "author.kind"), "organization") != 0))
        return FALSE;
    }
  return TRUE;
}

/* A name alone under another part of the text as well: letters are signed so, each by its own writer. */
static gboolean
is_signature (NewsdocStory *story,
              NewsdocLine  *line,
              GPtrArray    *known)
{
  g_auto(NewsdocBylineVerdict) verdict = { 0 };

  if (line->label != NEWSDOC_LABEL_NONE || line->words == 0 || line->words > MOST_WORDS || line->level > 0 || line->link_letters > 0
      || (line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_ENDS)) || !(newsdoc_story_line (story, line->index - 1)->flags & NEWSDOC_LINE_PROSE))
    return FALSE;
  newsdoc_byline_judge (story, line, known, &verdict);
  return (verdict.signs & NEWSDOC_BYLINE_SHAPE) && verdict.persons > 0;
}

static gboolean
signs_another (NewsdocStory *story,
               NewsdocLine  *line,
               GPtrArray    *known)
{
  for (guint i = MAX (story->headline, 0) + 1; i < line->index; i++)
    if (is_signature (story, newsdoc_story_line (story, i), known))
      return TRUE;
  return FALSE;
}

static void
search (NewsdocStory *story,
        GPtrArray    *known)
{
  NewsdocLine *line = newsdoc_story_before (story, story->end);

  for (guint i = 0; line != NULL && i < LAST_LINES && (gint64) line->index > story->headline; i++, line = newsdoc_story_before (story, line->index))
    {
      g_auto(NewsdocBylineVerdict) verdict = { 0 };

      newsdoc_byline_judge (story, line, known, &verdict);
      if (!is_vouched (story, line, &verdict))
        continue;
      if (!(verdict.signs & ~NEWSDOC_BYLINE_SHAPE) && signs_another (story, line, known))
        newsdoc_story_claim (story, NEWSDOC_LABEL_BODY, line->index, line->index, 0.9, "body/signature");
      else
        newsdoc_byline_claim (story, line, &verdict);
      return;
    }
}

/* "Author: Jane Doe": nothing but a lead word and persons' names (transfer full) (nullable). */
static GPtrArray *
read_labelled (NewsdocStory *story,
               NewsdocLine  *line)
{
  g_autoptr(GPtrArray) authors = NULL;

  if (line->words > MOST_WORDS || newsdoc_lexicon_begins (story->lexicon, "byline", "lead", line->folded) == 0
      || newsdoc_lexicon_begins (story->lexicon, "byline", "not", line->folded) > 0)
    return NULL;
  authors = newsdoc_names_parse (story->lexicon, line->text);
  for (guint i = 0; i < authors->len; i++)
    {
      const NewsdocBylineName *author = authors->pdata[i];

      if (author->kind != NEWSDOC_BYLINE_PERSON || newsdoc_name_is_person (story->lexicon, author->name) == 0)
        return NULL;
    }
  return authors->len > 0 ? g_steal_pointer (&authors) : NULL;
}

/* What a page says of the article in a list under it, beside other articles: "Date 3 May 2024 | Author Jane Doe | Topics …". The date tells it from a teaser's
 * byline. The line stays among what is the page's. */
static gboolean
take_listed (NewsdocStory *story)
{
  for (guint i = MAX (story->end, 1); i < MIN (story->end + LINES_UNDER, story->lines->len); i++)
    {
      g_autoptr(GPtrArray) authors = read_labelled (story, newsdoc_story_line (story, i));
      g_autofree char *day = authors != NULL ? newsdoc_dates_find_day (story->lexicon, newsdoc_story_line (story, i - 1)->text) : NULL;

      if (day == NULL)
        continue;
      newsdoc_byline_add_authors (newsdoc_story_say (story, NEWSDOC_LABEL_BYLINE, 0.9, "byline/listed"), authors);
      return TRUE;
    }
  return FALSE;
}

/* Nobody is named in the text: then the page's head is what there is, and if that names nobody but the site, then nobody is said. */
static void
take_known (NewsdocStory *story,
            GPtrArray    *known)
{
  if (!story->page)
    return;
  newsdoc_byline_add_authors (newsdoc_story_say (story, NEWSDOC_LABEL_BYLINE, 0.9, "byline/metadata-only"), known);
}

static void
recognise (NewsdocStory *story)
{
  g_autoptr(GPtrArray) known = NULL;

  if (!has_agency_alone (story))
    return;
  known = newsdoc_byline_known (story);
  search (story, known);
  if (!has_byline (story) && !(story->page && known->len == 0 && take_listed (story)))
    take_known (story, known);
}

const NewsdocConstruct newsdoc_construct_byline_end = {
  "byline-end", "who wrote it, where the name stands under the text or in the page's head alone", recognise
};
