/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/dates.h"

/* Two paragraphs may begin with a date by chance. */
#define FEWEST 3

/* "September 15, 1987": what stands before the colon. An event is more than a word: menus of years have none. */
#define MOST_BYTES 40
#define EVENT_WORDS 5

/* "Timeline of the strike" is a title: a few words. */
#define TITLE_WORDS 10

/* "1923", "1925-40". */
static gboolean
is_year (const char *text)
{
  gsize digits = strspn (text, "0123456789");

  return digits == 4 && (*text == '1' || *text == '2') && strspn (text, "0123456789-–/") == strlen (text);
}

/* A date has a digit in it, and most lines have none where it would stand. */
static gboolean
may_be_dated (NewsdocLine *line)
{
  for (gsize i = 0; i < MOST_BYTES && line->text[i] != '\0'; i++)
    if (g_ascii_isdigit (line->text[i]))
      return TRUE;
  return FALSE;
}

/* "May 3, 1959: Two boats collide.", "1967 – The ferry is built." */
static gboolean
is_event (NewsdocStory *story,
          NewsdocLine  *line)
{
  static const char * const marks[] = { ": ", " - ", " – ", " — " };
  g_autofree char *day = NULL;
  const char *end = NULL;

  if (line->label != NEWSDOC_LABEL_NONE || line->words < EVENT_WORDS || line->link_letters * 2 > line->letters
      || (line->flags & (NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE)) || !may_be_dated (line))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      const char *at = g_strstr_len (line->text, MOST_BYTES, marks[i]);
      if (at != NULL && (end == NULL || at < end))
        end = at;
    }
  if (end == NULL)
    return FALSE;
  day = g_strstrip (g_strndup (line->text, end - line->text));
  return is_year (day) || (strpbrk (day, "0123456789") != NULL && newsdoc_dates_looks_like_day (story->lexicon, day));
}

static gboolean
is_title (NewsdocStory *story,
          NewsdocLine  *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->words <= TITLE_WORDS && !(line->flags & NEWSDOC_LINE_LIST)
         && newsdoc_lexicon_begins (story->lexicon, "timeline", "lead", line->folded) > 0;
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      guint first = i, end = i;

      while (end < story->end && is_event (story, newsdoc_story_line (story, end)))
        end++;
      if (end - i >= FEWEST)
        {
          if (i > story->begin && is_title (story, newsdoc_story_line (story, i - 1)))
            first--;
          newsdoc_story_claim (story, NEWSDOC_LABEL_TIMELINE, first, end - 1, 0.9, "timeline/dates");
        }
      i = MAX (i, end);
    }
}

const NewsdocConstruct newsdoc_construct_timeline = {
  "timeline", "events, each led by its date", recognise
};
