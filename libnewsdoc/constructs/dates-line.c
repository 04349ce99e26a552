/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates-line.h"

#include "../language/dates.h"
#include "dates-head.h"

/* A stamp is a line: "Published 3 May 2024, 10:31 BST; updated 4 May 2024". With the name, the section and the minutes to read in it, it is
 * not much longer. */
#define MOST_WORDS 24

/* So many lines without text, such as an icon's, may stand between a word and its date. */
#define MOST_EMPTY 2

void
newsdoc_dates_found_clear (NewsdocDatesFound *found)
{
  g_clear_pointer (&found->published, g_free);
  g_clear_pointer (&found->modified, g_free);
}

static gboolean
may_be (NewsdocLine *line)
{
  return *line->folded != '\0' && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_VERBATIM));
}

/* "Published" in an element of its own is a line of its own. */
static NewsdocLine *
word_line (NewsdocStory *story,
           NewsdocLine  *line)
{
  guint before = line->index;
  NewsdocLine *word;

  while (before > 0 && line->index - before < MOST_EMPTY && *newsdoc_story_line (story, before - 1)->folded == '\0')
    before--;
  word = before > 0 ? newsdoc_story_line (story, before - 1) : NULL;
  if (word == NULL || word->label != line->label
      || (!newsdoc_lexicon_is (story->lexicon, "dates", "published", word->folded) && !newsdoc_lexicon_is (story->lexicon, "dates", "updated", word->folded)))
    return NULL;
  return word;
}

/* The tag around the date says it exactly, with the zone, where it was kept and is of the same date: by the reader's clock and by that of the paper
 * a day may lie between. */
static void
take_exact (NewsdocStory *story,
            NewsdocLine  *line,
            char        **day)
{
  g_autofree char *exact = line->datetime != NULL && *day != NULL ? newsdoc_dates_read (story, line->datetime) : NULL;
  GDate printed, tagged;

  if (exact == NULL)
    return;
  g_date_clear (&printed, 1);
  g_date_clear (&tagged, 1);
  g_date_set_dmy (&printed, atoi (*day + 8), atoi (*day + 5), atoi (*day));
  g_date_set_dmy (&tagged, atoi (exact + 8), atoi (exact + 5), atoi (exact));
  if (ABS (g_date_days_between (&printed, &tagged)) > 1)
    return;
  g_free (*day);
  *day = g_steal_pointer (&exact);
}

gboolean
newsdoc_dates_stamp (NewsdocStory      *story,
                     NewsdocLine       *line,
                     NewsdocDatesFound *found)
{
  NewsdocLine *word = word_line (story, line);
  g_autofree char *text = g_strconcat (word != NULL ? word->text : "", " ", line->text, NULL);

  *found = (NewsdocDatesFound) { NULL, NULL, word != NULL ? word->index : line->index, 0.93, "dates/stamp" };
  if (!may_be (line) || !newsdoc_dates_is_stamp (story->lexicon, text, &found->published, &found->modified))
    return FALSE;
  take_exact (story, line, found->published != NULL ? &found->published : &found->modified);
  return found->published != NULL || found->modified != NULL;
}

gboolean
newsdoc_dates_in_line (NewsdocStory      *story,
                       NewsdocLine       *line,
                       NewsdocDatesFound *found)
{
  g_autofree char *day = NULL;

  *found = (NewsdocDatesFound) { NULL, NULL, line->index, 0.9, "dates/in-line" };
  if (!story->page || !may_be (line) || (line->flags & NEWSDOC_LINE_PROSE) || line->level > 0)
    return FALSE;
  if (line->datetime != NULL)
    day = newsdoc_dates_read (story, line->datetime);
  if (day == NULL)
    day = newsdoc_dates_find_day (story->lexicon, line->text);
  if (day == NULL)
    return FALSE;
  if (newsdoc_lexicon_begins (story->lexicon, "dates", "updated", line->folded) > 0)
    found->modified = g_steal_pointer (&day);
  else
    found->published = g_steal_pointer (&day);
  return TRUE;
}
