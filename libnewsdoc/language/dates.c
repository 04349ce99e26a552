/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates.h"

#include "date-read.h"
#include "text.h"

#include <string.h>

/* Inside a longer number or path there is none. In scripts without spaces a number stands where it will. */
static gboolean
may_start (const char *text,
           const char *p)
{
  gunichar before;

  if (p == text)
    return TRUE;
  before = g_utf8_get_char (g_utf8_prev_char (p));
  if (newsdoc_text_is_unspaced (before) || g_unichar_get_script (before) == G_UNICODE_SCRIPT_HANGUL)
    return newsdoc_date_is_digit (p);
  return !g_unichar_isdigit (before) && !((before == '.' || before == '-' || before == '/') && p - 1 > text && g_ascii_isdigit (p[-2]));
}

/* "Published3 May 2024", "Jane DoeMay 3, 2024": the page's markup sets apart what the text does not. */
static gboolean
is_glued (const char *text,
          const char *p)
{
  gunichar before = p > text ? g_utf8_get_char (g_utf8_prev_char (p)) : ' ';

  return g_unichar_isalpha (before) && !newsdoc_text_is_unspaced (before) && g_unichar_get_script (before) != G_UNICODE_SCRIPT_HANGUL;
}

/* Inside a word there is no date: but a digit or, after a small letter, a capital begins another. */
static gboolean
is_inside_word (const char *text,
                const char *p)
{
  gunichar before = p > text ? g_utf8_get_char (g_utf8_prev_char (p)) : ' ', c = g_utf8_get_char (p);

  return is_glued (text, p) && !g_unichar_isdigit (c) && !(g_unichar_islower (before) && g_unichar_isupper (c));
}

/* The offset that a clock with summer time had at the date. */
static void
settle_clock (DateParts *parts)
{
  g_autoptr (GTimeZone) zone = parts->clock != NULL ? g_time_zone_new_identifier (parts->clock) : NULL;
  g_autoptr (GDateTime) time = NULL;
  g_autofree char *offset = NULL;

  if (zone != NULL)
    time = g_date_time_new (zone, parts->year, parts->month, parts->day, parts->hour, parts->minute, parts->second);
  if (time == NULL)
    return;
  offset = g_date_time_format (time, "%:z");
  g_strlcpy (parts->zone, offset, sizeof parts->zone);
}

void
newsdoc_date_print (DateParts   *parts,
                    NewsdocDate *date)
{
  gsize length = g_snprintf (date->iso, sizeof date->iso, "%04d-%02d-%02d", parts->year, parts->month, parts->day);

  if (parts->has_time)
    {
      settle_clock (parts);
      g_snprintf (date->iso + length, sizeof date->iso - length, "T%02d:%02d:%02d%s", parts->hour, parts->minute, parts->second, parts->zone);
    }
  date->has_time = parts->has_time;
  date->has_zone = parts->has_time && parts->zone[0] != '\0';
  date->ambiguous = parts->ambiguous;
}

/* "kl. 10.31": between day and time stands a word that leads into a time. */
static gboolean
is_led (const NewsdocLexicon *lexicon,
        const char           *day,
        const char           *time)
{
  g_autofree char *between = newsdoc_text_fold (day, time - day);

  return newsdoc_lexicon_ends (lexicon, "dates", "at", between) > 0;
}

/* A day, and the time behind it: "3 May 2024, 10:31 BST", "2024-05-03T10:20:00Z". */
static const char *
read_day_and_time (const NewsdocLexicon *lexicon,
                   const char           *p,
                   DateParts            *parts)
{
  const char *day = newsdoc_date_read_day (lexicon, p, parts);
  const char *time = NULL;

  if (day == NULL)
    return NULL;
  if ((*day == 'T' || *day == 't') && g_ascii_isdigit (day[1]))
    time = newsdoc_date_read_time (lexicon, day + 1, parts);
  else if (!g_unichar_isalpha (g_utf8_get_char (day)))
    {
      time = newsdoc_date_skip_between (lexicon, *day == '.' ? day + 1 : day);
      parts->led = is_led (lexicon, day, time);
      time = newsdoc_date_read_time (lexicon, time, parts);
    }
  return time != NULL ? time : day;
}

/* The same with the time in front: "10:31 a.m. ET, May 3, 2024". */
static const char *
read_time_and_day (const NewsdocLexicon *lexicon,
                   const char           *p,
                   DateParts            *parts)
{
  const char *time = newsdoc_date_is_digit (p) ? newsdoc_date_read_time (lexicon, p, parts) : NULL;

  return time != NULL ? newsdoc_date_read_day (lexicon, newsdoc_date_skip_between (lexicon, time), parts) : NULL;
}

static const char *
read_date (const NewsdocLexicon *lexicon,
           const char           *p,
           gboolean              glued,
           NewsdocDate          *date)
{
  DateParts parts = { 0 };
  const char *end = read_day_and_time (lexicon, p, &parts);

  if (end == NULL)
    {
      memset (&parts, 0, sizeof parts);
      end = read_time_and_day (lexicon, p, &parts);
    }
  if (end == NULL || (glued && !parts.certain))
    return NULL;
  newsdoc_date_print (&parts, date);
  return end;
}

static const char *
last_digit (const char *text)
{
  const char *last = NULL;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (newsdoc_date_is_digit (p))
      last = p;
  return last;
}

gboolean
newsdoc_dates_find (const NewsdocLexicon *lexicon,
                    const char           *text,
                    gssize                length,
                    NewsdocDate          *date)
{
  g_autofree char *copy = length >= 0 ? g_strndup (text, length) : NULL;
  const char *start = copy != NULL ? copy : text;

  memset (date, 0, sizeof *date);

  /* without a digit there is no date, and most text has none */
  for (const char *p = start, *last = last_digit (start); last != NULL && p <= last; p = g_utf8_next_char (p))
    {
      const char *end;

      if (!g_unichar_isalnum (g_utf8_get_char (p)) || !may_start (start, p) || is_inside_word (start, p))
        continue;
      end = read_date (lexicon, p, is_glued (start, p), date);
      if (end != NULL)
        {
          date->start = p - start;
          date->end = end - start;
          return TRUE;
        }
    }
  return FALSE;
}

char *
newsdoc_dates_find_day (const NewsdocLexicon *lexicon,
                        const char           *text)
{
  NewsdocDate date;

  return newsdoc_dates_find (lexicon, text, -1, &date) ? g_strdup (date.iso) : NULL;
}

gboolean
newsdoc_dates_looks_like_day (const NewsdocLexicon *lexicon,
                              const char           *text)
{
  gboolean named = FALSE;
  guint numbers = 0;
  const char *p = text;

  while (*(p = newsdoc_date_skip_between (lexicon, p)) != '\0')
    {
      DateParts parts = { 0 };
      const char *next = newsdoc_date_read_day (lexicon, p, &parts);
      int value;

      if (next == NULL)
        next = newsdoc_date_read_word (lexicon, "dates", "months", p, NULL);
      if (next != NULL)
        named = TRUE;
      else if ((next = newsdoc_date_read_number (p, 4, &value, NULL)) != NULL)
        {
          named |= value >= 1500 && value < 2200;
          numbers++;
        }
      else if (*p == '.' && p > text)
        next = p + 1;
      if (next == NULL || numbers > 2)
        return FALSE;
      p = next;
    }

  return named || newsdoc_date_read_word (lexicon, "dates", "weekdays", text, NULL) != NULL;
}
