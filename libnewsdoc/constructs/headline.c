/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "headline-piece.h"
#include "headline-site.h"
#include "headline-title.h"

#include <string.h>

/* A headline is a line, not a paragraph: the longest on real pages have some thirty words. */
#define MOST_WORDS 40

/* Evidence that a line is the headline, in points; each is a separate witness, and no single one is enough against two others. */
enum
{
  IS_SAID = 5,           /* schema.org's NewsArticle has it as its headline */
  EQUALS_TITLE = 8,      /* it is a title that the page's head gives */
  WITHIN_TITLE = 6,      /* it is that, but for a site's name */
  SHARES_TITLE = 3,      /* it is that in another wording */
  NAMED = 3,             /* a class, id or itemprop says headline or title */
  LEVEL_1 = 4,           /* <h1> */
  LEVEL_2 = 2,
  LEADS_TO_TEXT = 3,     /* running text follows within the next lines */
  WITHIN_TEXT = -5,      /* running text right above: a crosshead */
  FIRST_HEADING = 1,     /* no heading of its level or above stands before */
  UNTITLED = -3,         /* not one of its words is in a title: it heads something else, more articles, a box */
  NO_HEADING = -5,       /* breadcrumbs and share buttons repeat the title in plain lines */
  LINKED = -4,           /* a link to an article is a teaser: the article has no need to link to itself */
  LISTED = -9,           /* in a list, a table or a breadcrumb: a menu, a teaser, the way to the page */
};

/* How far the text may be: byline, date, picture and buttons stand between. */
#define LINES_TO_TEXT 15

/* A crosshead has a paragraph right above it, or a picture between them. */
#define LINES_TO_TEXT_ABOVE 2

/* Between a headline in the page's bar and the one over the text stand a button or two. */
#define LINES_TO_KICKER 5

/* What a line must have to be the headline where it is not a heading at all. */
#define ENOUGH 8

static gboolean
leads_to_text (NewsdocStory *story,
               guint         index)
{
  for (guint i = index + 1; i < story->lines->len && i <= index + LINES_TO_TEXT; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->level == 1)
        return FALSE;
      if ((line->flags & NEWSDOC_LINE_PROSE) && !(line->flags & NEWSDOC_LINE_IMAGE))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_within_text (NewsdocStory *story,
                guint         index)
{
  for (guint i = 1; i <= LINES_TO_TEXT_ABOVE && i <= index; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, index - i);

      if ((line->flags & NEWSDOC_LINE_PROSE) && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_LIST)))
        return TRUE;
    }
  return FALSE;
}

static int
title_points (const NewsdocTitles *titles,
              const char          *folded)
{
  static const int points[] = { UNTITLED, 0, SHARES_TITLE, WITHIN_TITLE, EQUALS_TITLE };

  return points[newsdoc_titles_match (titles, folded)] + (newsdoc_titles_is_said (titles, folded) ? IS_SAID : 0);
}

/* What the page's titles say for the line, or for the rest of it behind a kicker. */
static int
line_points (const NewsdocTitles *titles,
             const NewsdocLine   *line)
{
  int points = title_points (titles, line->folded);
  NewsdocPiece piece;

  if (line->level > 0 && newsdoc_headline_first_piece (line, &piece))
    {
      g_autofree char *rest = newsdoc_text_fold (line->text + piece.rest, -1);

      points = MAX (points, title_points (titles, rest));
    }
  return points;
}

/* A heading that holds a paragraph comes from Pandoc's reader as an empty heading and the paragraph behind it. A first paragraph that
 * ends with a colon is the kicker. */
static guint
level_of (NewsdocStory *story,
          NewsdocLine  *line)
{
  NewsdocLine *above = line->index > 0 ? newsdoc_story_line (story, line->index - 1) : NULL;

  if (line->level > 0 || above == NULL || *above->folded != '\0' || g_str_has_suffix (line->folded, ":"))
    return line->level;
  return above->level;
}

static int
score (NewsdocStory        *story,
       NewsdocLine         *line,
       const NewsdocTitles *titles,
       guint                best_level)
{
  guint level = level_of (story, line);
  int points = line_points (titles, line);

  points += level == 1 ? LEVEL_1 : level == 2 ? LEVEL_2 : level == 0 ? NO_HEADING : 0;
  if (newsdoc_line_in_class (line, story->lexicon, "headline", 2))
    points += NAMED;
  if (leads_to_text (story, line->index))
    points += LEADS_TO_TEXT;
  if (is_within_text (story, line->index))
    points += WITHIN_TEXT;
  if (level > 0 && level < best_level)
    points += FIRST_HEADING;
  if (line->link_letters * 2 > line->letters)
    points += LINKED;
  if ((line->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE))
      || newsdoc_line_in_class (line, story->lexicon, "breadcrumb", 4))
    points += LISTED;
  return points;
}

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0' && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE));
}

/* The line with the most evidence, and how much it has. */
static NewsdocLine *
find_best (NewsdocStory        *story,
           const NewsdocTitles *titles,
           int                 *most)
{
  NewsdocLine *best = NULL;
  guint best_level = 7;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      guint level;
      int points;

      if (!may_be (line))
        continue;
      points = score (story, line, titles, best_level);
      level = level_of (story, line);
      if (level == 0 && points < ENOUGH)
        continue;
      if (level > 0)
        best_level = MIN (best_level, level);
      if (points > *most)
        {
          best = line;
          *most = points;
        }
    }
  return best;
}

/* Of a heading that came torn the last piece is the headline, and before it stand kickers; but a piece that is a title is what the title says. */
static NewsdocLine *
last_piece (NewsdocStory        *story,
            const NewsdocTitles *titles,
            NewsdocLine         *line)
{
  NewsdocLine *piece = line;

  while (piece->followed && newsdoc_titles_match (titles, piece->folded) < NEWSDOC_TITLE_WITHIN)
    do
      piece = newsdoc_story_line (story, piece->index + 1);
    while (piece->letters == 0);
  return may_be (piece) ? piece : line;
}

/* It is what the page's head calls it, and leads nowhere. */
static gboolean
is_title (const NewsdocTitles *titles,
          NewsdocLine         *line)
{
  return may_be (line) && line->words > 2 && line->link_letters * 2 <= line->letters
         && newsdoc_titles_match (titles, line->folded) >= NEWSDOC_TITLE_WITHIN;
}

/* The same again right below, with a kicker before it: a page prints the headline in its bar, too, and the one over the text says more. */
static NewsdocLine *
with_kicker (NewsdocStory *story,
             NewsdocLine  *line)
{
  for (guint i = line->index + 1; i < story->lines->len && i <= line->index + LINES_TO_KICKER; i++)
    {
      NewsdocLine *below = newsdoc_story_line (story, i);
      NewsdocPiece piece;

      if (below->level > 0 && may_be (below) && newsdoc_headline_first_piece (below, &piece))
        {
          g_autofree char *rest = newsdoc_text_fold (below->text + piece.rest, -1);

          if (strcmp (rest, line->folded) == 0)
            return below;
        }
    }
  return line;
}

/* Where no line has evidence enough: the first that is the title but for the site's name, wherever the page has it. */
static NewsdocLine *
find_title (NewsdocStory        *story,
            const NewsdocTitles *titles)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (is_title (titles, line))
        return line;
    }
  return NULL;
}

/* And where no line is a title: the one heading that came torn and has the text under it. It is no Header, so it was not looked at as a heading. More of them are
 * teasers'. */
static NewsdocLine *
find_torn (NewsdocStory *story)
{
  NewsdocLine *first = NULL, *last = NULL;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->torn == 0 || line->torn > 2 || line->letters == 0)
        continue;
      if (last != NULL && !last->followed)
        return NULL;
      first = first != NULL ? first : line;
      last = line;
    }
  return first != NULL && may_be (first) && !(first->flags & NEWSDOC_LINE_LIST) && leads_to_text (story, last->index) ? first : NULL;
}

/* A heading that is no title, right under a line that is one, is the standfirst: some pages have no heading but that. */
static NewsdocLine *
find_above (NewsdocStory        *story,
            const NewsdocTitles *titles,
            NewsdocLine         *heading)
{
  NewsdocLine *above = newsdoc_story_before (story, heading->index);

  if (above == NULL || above->level > 0 || (above->flags & NEWSDOC_LINE_LIST) || newsdoc_titles_is_said (titles, heading->folded))
    return heading;
  return is_title (titles, above) && newsdoc_titles_match (titles, heading->folded) < NEWSDOC_TITLE_WITHIN ? above : heading;
}

/* How often the line with so many points was the headline on saved pages. What is wrong at the top is another wording of it. */
static double
confidence_of (int points)
{
  static const struct { int points; double right; } measured[] = { { 17, 0.95 }, { 15, 0.9 }, { 10, 0.8 } };

  for (guint i = 0; i < G_N_ELEMENTS (measured); i++)
    if (points >= measured[i].points)
      return measured[i].right;
  return 0.6;
}

/* On a saved page. */
static void
recognise_page (NewsdocStory *story)
{
  g_autoptr(NewsdocTitles) titles = newsdoc_titles_new (story);
  int most = 0;
  NewsdocLine *best = find_best (story, titles, &most);

  if (best == NULL || most < LEADS_TO_TEXT + LEVEL_2)
    best = find_title (story, titles);
  if (best == NULL)
    best = find_torn (story);
  if (best == NULL)
    {
      story->called = newsdoc_title_without_site (story);
      return;
    }
  best = with_kicker (story, find_above (story, titles, last_piece (story, titles, best)));
  newsdoc_story_claim (story, NEWSDOC_LABEL_HEADLINE, best->index, best->index, confidence_of (most), "headline/evidence");
  story->headline = best->index;
}

/* In a text that somebody wrote or pasted the title is given, and its line repeats it; a small page's title has the site's name
 * behind it. Where none is given it is the first heading, when nothing but a few short lines stands before it. */
static NewsdocLine *
find_in_text (NewsdocStory *story)
{
  g_autoptr(NewsdocTitles) titles = newsdoc_titles_new (story);

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      NewsdocTitleMatch match;

      if (*line->folded == '\0' || (line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE)))
        continue;
      match = story->title != NULL ? newsdoc_titles_match (titles, line->folded) : NEWSDOC_TITLE_WITHIN;
      if (match == NEWSDOC_TITLE_EQUALS || (match == NEWSDOC_TITLE_WITHIN && line->level > 0 && may_be (line)))
        return line;
      if (line->flags & NEWSDOC_LINE_PROSE)
        return NULL;
    }
  return NULL;
}

static void
recognise (NewsdocStory *story)
{
  NewsdocLine *line;

  if (story->headline >= 0)
    return;
  if (story->page)
    {
      recognise_page (story);
      return;
    }
  line = find_in_text (story);
  if (line == NULL || line->label != NEWSDOC_LABEL_NONE)
    return;
  newsdoc_story_claim (story, NEWSDOC_LABEL_HEADLINE, line->index, line->index, story->title != NULL ? 0.98 : 0.93,
                       story->title != NULL ? "headline/title" : "headline/first-heading");
  story->headline = line->index;
}

const NewsdocConstruct newsdoc_construct_headline = {
  "headline", "the title of the article", recognise
};
