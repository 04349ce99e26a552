/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <stdlib.h>
#include <string.h>

#include "../language/dates.h"

/* What a browser prints at the head and the foot of each page: the day and the hour with the page's title, and the address with the page's
 * number. On the page itself, saved and not printed, there is none of it. */

/* "3/7": a page of so many. */
static const char *
skip_page_number (const char *text)
{
  gsize first = strspn (text, "0123456789"), second;

  if (first == 0 || first > 3 || text[first] != '/')
    return NULL;
  second = strspn (text + first + 1, "0123456789");
  return second > 0 && second <= 3 && atoi (text) >= 1 && atoi (text) <= atoi (text + first + 1) ? text + first + 1 + second : NULL;
}

/* "https://paper.example/news/ferries 1/4", the number first, or the number alone. */
static gboolean
is_address (NewsdocLine *line)
{
  const char *p = line->text;
  gsize address = strncmp (p, "http://", 7) == 0 || strncmp (p, "https://", 8) == 0 ? strcspn (p, " \n") : 0;
  const char *number;

  if (address == 0)
    {
      number = skip_page_number (p);
      return number != NULL && *number == '\0';
    }
  p += address;
  while (*p == ' ' || *p == '\n')
    p++;
  number = skip_page_number (p);
  return (number != NULL && *number == '\0') || (*p == '\0' && line->repeats > 1);
}

/* "12/05/2024, 10:31 Ferries sail at night - The Harbour Post": numbers for the day, and behind the hour the title. */
static gboolean
is_head (NewsdocStory *story,
         NewsdocLine  *line)
{
  NewsdocLine *headline = story->headline >= 0 ? newsdoc_story_line (story, story->headline) : NULL;
  NewsdocDate date;

  if (!g_ascii_isdigit (line->text[0]) || !newsdoc_dates_find (story->lexicon, line->text, -1, &date) || date.start > 0 || !date.has_time)
    return FALSE;
  return line->repeats > 1 || (headline != NULL && line != headline && strstr (line->folded, headline->folded) != NULL);
}

static void
recognise (NewsdocStory *story)
{
  if (story->page)
    return;
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || *line->folded == '\0' || line->level > 0
          || (line->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_VERBATIM)))
        continue;
      if (is_address (line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.9, "printout/address");
      else if (is_head (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.9, "printout/head");
    }
}

const NewsdocConstruct newsdoc_construct_printout = {
  "printout", "what a browser prints at a page's head and foot: day, title, address, number", recognise
};
