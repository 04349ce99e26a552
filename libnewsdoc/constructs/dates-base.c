/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates-base.h"

#include <string.h>

#include "../language/dates.h"

/* "Today, Saturday, 4 May 2024, 10:31 BST", and nothing beside it. */
#define MOST_WORDS 8

static gboolean
says_today (NewsdocStory *story,
            NewsdocLine  *line)
{
  guint article = story->headline >= 0 ? (guint) story->headline : story->begin;

  if (newsdoc_lexicon_begins (story->lexicon, "dates", "same-day", line->folded) > 0)
    return TRUE;
  return line->index < article && newsdoc_lexicon_begins (story->lexicon, "dates", "weekdays", line->folded) > 0;
}

char *
newsdoc_dates_today (NewsdocStory *story)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      char *day = line->words <= MOST_WORDS && says_today (story, line) ? newsdoc_dates_find_day (story->lexicon, line->text) : NULL;

      if (day != NULL)
        return day;
    }
  return NULL;
}

/* The last number of four digits: "© 2014-2018". */
static int
last_year (const char *text)
{
  int year = 0;

  for (const char *p = text; *p != '\0'; p++)
    {
      gsize digits = strspn (p, "0123456789");

      if (digits == 4 && atoi (p) >= 1980 && atoi (p) < 2200)
        year = atoi (p);
      p += digits > 0 ? digits - 1 : 0;
    }
  return year;
}

int
newsdoc_dates_year (NewsdocStory *story)
{
  for (guint i = story->lines->len; i > 0; i--)
    {
      const char *text = newsdoc_story_line (story, i - 1)->text;
      const char *sign = strstr (text, "©");
      int year = sign != NULL ? last_year (sign) : 0;

      if (year > 0)
        return year;
    }
  return 0;
}
