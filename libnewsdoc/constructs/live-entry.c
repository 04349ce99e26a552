/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/date-read.h"
#include "live-entry.h"

/* Two times may stand in a text by chance, or be the opening hours; entries go on. */
#define FEWEST 3

/* "19:30 Uhr", "4:14 p.m. BST": a time and nothing else. */
#define STAMP_WORDS 4

/* An entry says something. */
#define ENTRY_WORDS 4

/* Is the line a time of day, and nothing else? Hours and minutes both: a number alone counts something. */
static gboolean
read_stamp (NewsdocStory     *story,
            NewsdocLine      *line,
            NewsdocLiveStamp *stamp)
{
  DateParts parts = { 0 };
  const char *p = line->text, *end;

  if (line->label != NEWSDOC_LABEL_NONE || line->words > STAMP_WORDS || (line->flags & (NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE)))
    return FALSE;
  while (g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  if (!g_ascii_isdigit (*p) || (end = newsdoc_date_read_time (story->lexicon, p, &parts)) == NULL || !parts.has_time)
    return FALSE;
  while (*end != '\0' && !g_unichar_isalnum (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  if (*end != '\0' || strcspn (p, ":.h") > 2)
    return FALSE;
  stamp->index = line->index;
  stamp->minutes = parts.hour * 60 + parts.minute;
  return TRUE;
}

/* The lines that are times of day and have an entry behind them. */
static GArray *
find_stamps (NewsdocStory *story)
{
  GArray *stamps = g_array_new (FALSE, FALSE, sizeof (NewsdocLiveStamp));
  NewsdocLiveStamp stamp, open = { 0 };
  gboolean is_open = FALSE;

  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (read_stamp (story, line, &stamp))
        {
          open = stamp;
          is_open = TRUE;
        }
      else if (is_open && line->words >= ENTRY_WORDS && !newsdoc_label_is_furniture (line->label))
        {
          g_array_append_val (stamps, open);
          is_open = FALSE;
        }
    }
  return stamps;
}

/* The times of a live blog go one way, whichever; players' lengths and results go up and down. */
static gboolean
goes_one_way (GArray *stamps)
{
  guint up = 0, down = 0;

  for (guint i = 1; i < stamps->len; i++)
    {
      guint before = g_array_index (stamps, NewsdocLiveStamp, i - 1).minutes, now = g_array_index (stamps, NewsdocLiveStamp, i).minutes;
      up += now > before;
      down += now < before;
    }
  return up == 0 || down == 0;
}

GArray *
newsdoc_live_stamps_find (NewsdocStory *story)
{
  GArray *stamps = find_stamps (story);

  if (stamps->len < FEWEST || !goes_one_way (stamps))
    g_array_set_size (stamps, 0);
  return stamps;
}

static int
compare_stamps (gconstpointer a,
                gconstpointer b)
{
  const NewsdocLiveStamp *one = a, *other = b;

  return (one->index > other->index) - (one->index < other->index);
}

gboolean
newsdoc_live_stamps_have (GArray *stamps,
                          guint   index)
{
  return g_array_binary_search (stamps, &(NewsdocLiveStamp) { .index = index }, compare_stamps, NULL);
}

/* The last line before end that has something to say and is nobody else's. */
static guint
entry_end (NewsdocStory *story,
           guint         first,
           guint         end)
{
  while (end - 1 > first && newsdoc_story_line (story, end - 1)->label != NEWSDOC_LABEL_NONE)
    end--;
  return end - 1;
}

static void
recognise (NewsdocStory *story)
{
  g_autoptr(GArray) stamps = newsdoc_live_stamps_find (story);

  for (guint i = 0; i < stamps->len; i++)
    {
      const NewsdocLiveStamp *stamp = &g_array_index (stamps, NewsdocLiveStamp, i);
      guint end = i + 1 < stamps->len ? g_array_index (stamps, NewsdocLiveStamp, i + 1).index : story->end;
      g_autofree char *time = g_strdup_printf ("%02u:%02u", stamp->minutes / 60, stamp->minutes % 60);
      const char *datetime = newsdoc_story_line (story, stamp->index)->datetime;
      NewsdocClaim *claim = newsdoc_story_claim_around (story, NEWSDOC_LABEL_LIVE_ENTRY, stamp->index,
                                                        entry_end (story, stamp->index, end), 0.9, "live-entry/time");
      newsdoc_claim_add (claim, "datetime", datetime != NULL ? datetime : time);
    }
}

const NewsdocConstruct newsdoc_construct_live_entry = {
  "live-entry", "the entries of a live blog, each under its time", recognise
};
