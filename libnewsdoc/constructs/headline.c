/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* A headline is a line, not a paragraph: the longest on real pages have some thirty words. */
#define MOST_WORDS 40

/* Evidence that a line is the headline, in points; each is a separate witness, and no single one is enough against two others. */
enum
{
  EQUALS_TITLE = 8,      /* it is the metadata's title to the letter */
  WITHIN_TITLE = 6,      /* the title is the line and a site's name: "Ten die in fire | Example Times" */
  SHARES_TITLE = 3,      /* half of its words and more are in the title: search engines get another wording */
  NAMED = 3,             /* a class, id or itemprop says headline or title */
  LEVEL_1 = 4,           /* <h1> */
  LEVEL_2 = 2,
  LEADS_TO_TEXT = 3,     /* running text follows within the next lines */
  WITHIN_TEXT = -5,      /* running text right above: a crosshead */
  FIRST_HEADING = 1,     /* no heading of its level or above stands before */
  NO_HEADING = -5,       /* breadcrumbs and share buttons repeat the title in plain lines */
  LINKED = -4,           /* a link to an article is a teaser: the article has no need to link to itself */
  LISTED = -9,           /* in a list, a table or a breadcrumb: a menu, a teaser, the way to the page */
};

/* How far the text may be: byline, date, picture and buttons stand between. */
#define LINES_TO_TEXT 15

/* A crosshead has a paragraph right above it, or a picture between them. */
#define LINES_TO_TEXT_ABOVE 2

/* What a line must have to be the headline where it is not a heading at all. */
#define ENOUGH 8

static gboolean
equals (const char *title,
        const char *folded)
{
  return title != NULL && strcmp (title, folded) == 0;
}

/* The line is the title's beginning or end, and a mark that separates follows or precedes: | - · : « »… */
static gboolean
within (const char *title,
        const char *folded)
{
  gsize length = strlen (folded);
  const char *at;

  if (title == NULL || length < 8 || (at = strstr (title, folded)) == NULL)
    return FALSE;
  if (at == title)
    {
      const char *rest = at + length;
      while (*rest == ' ')
        rest++;
      return !g_unichar_isalnum (g_utf8_get_char (rest));
    }
  while (at > title && *(at - 1) == ' ')
    at--;
  return at > title && !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at))) && *(strstr (title, folded) + length) == '\0';
}

/* The share of the line's words that the title has too. */
static double
shared_words (const char *title,
              const char *folded)
{
  g_auto(GStrv) words = g_strsplit (folded, " ", -1);
  guint shared = 0, all = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strlen (words[i]) < 3)
        continue;
      all++;
      shared += title != NULL && strstr (title, words[i]) != NULL;
    }
  return all >= 3 ? (double) shared / all : 0;
}

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
score (NewsdocStory *story,
       NewsdocLine  *line,
       const char   *title,
       guint         best_level)
{
  int points = 0;

  if (equals (title, line->folded))
    points += EQUALS_TITLE;
  else if (within (title, line->folded))
    points += WITHIN_TITLE;
  else if (shared_words (title, line->folded) >= 0.5)
    points += SHARES_TITLE;

  if (newsdoc_line_in_class (line, story->lexicon, "headline", 2))
    points += NAMED;
  points += line->level == 1 ? LEVEL_1 : line->level == 2 ? LEVEL_2 : line->level == 0 ? NO_HEADING : 0;
  if (leads_to_text (story, line->index))
    points += LEADS_TO_TEXT;
  if (is_within_text (story, line->index))
    points += WITHIN_TEXT;
  if (line->level > 0 && line->level < best_level)
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
find_best (NewsdocStory *story,
           const char   *title,
           int          *most)
{
  NewsdocLine *best = NULL;
  guint best_level = 7;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      int points;

      if (!may_be (line))
        continue;
      points = score (story, line, title, best_level);
      if (line->level == 0 && points < ENOUGH)
        continue;
      if (line->level > 0)
        best_level = MIN (best_level, line->level);
      if (points > *most)
        {
          best = line;
          *most = points;
        }
    }
  return best;
}

/* Where no line has evidence enough: the first that is the title but for the site's name, wherever the page has it. */
static NewsdocLine *
find_title (NewsdocStory *story,
            const char   *title)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (may_be (line) && line->words > 2 && line->link_letters * 2 <= line->letters
          && (equals (title, line->folded) || within (title, line->folded)))
        return line;
    }
  return NULL;
}

/* On a saved page. */
static void
recognise_page (NewsdocStory *story)
{
  g_autofree char *title = story->title != NULL ? newsdoc_text_fold (story->title, -1) : NULL;
  int most = 0;
  NewsdocLine *best = find_best (story, title, &most);

  if (best == NULL || most < LEADS_TO_TEXT + LEVEL_2)
    best = find_title (story, title);
  if (best == NULL)
    return;
  newsdoc_story_claim (story, NEWSDOC_LABEL_HEADLINE, best->index, best->index, MIN (0.5 + most / 30.0, 0.98), "headline/evidence");
  story->headline = best->index;
}

/* In a text that somebody wrote or pasted the title is given, and its line repeats it; or it is the first heading, when nothing
 * but a few short lines stands before it. */
static NewsdocLine *
find_in_text (NewsdocStory *story)
{
  g_autofree char *title = story->title != NULL ? newsdoc_text_fold (story->title, -1) : NULL;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (*line->folded == '\0' || (line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE)))
        continue;
      if (title != NULL ? equals (title, line->folded) : line->level > 0 && may_be (line))
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
