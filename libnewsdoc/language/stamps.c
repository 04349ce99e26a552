/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dates.h"

#include "date-read.h"
#include "text.h"

#include <string.h>

/* A stamp: "Published 3 May 2024, 10:31 BST; updated 4 May 2024". Everything in the line must be part of it. */

#define MOST_BYTES 200

typedef enum { SAYS_NOTHING, SAYS_PUBLISHED, SAYS_UPDATED } Says;

typedef struct
{
  char    *iso[3];       /* by what was said before the date */
  Says     says;
  gboolean labelled;
  gboolean timed;        /* a time or a relative date */
  gboolean dated;
  DateParts partial;     /* a day without its year; day 0: none */
  int      days_ago;     /* -1: not said */
} Stamp;

static const char *
skip_signs (const char *p)
{
  while (*p != '\0' && !g_unichar_isalnum (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static const char *
read_label (const NewsdocLexicon *lexicon,
            const char           *p,
            Stamp                *stamp)
{
  const char *published = newsdoc_date_read_word (lexicon, "dates", "published", p, NULL);
  const char *updated = newsdoc_date_read_word (lexicon, "dates", "updated", p, NULL);

  if (published == NULL && updated == NULL)
    return NULL;
  stamp->says = updated > published ? SAYS_UPDATED : SAYS_PUBLISHED;
  stamp->labelled = TRUE;
  return MAX (published, updated);
}

static const char *
read_date (const NewsdocLexicon *lexicon,
           const char           *p,
           Stamp                *stamp)
{
  NewsdocDate date;
  gsize near = strnlen (p, 80);

  while (near > 0 && ((guchar) p[near] & 0xC0) == 0x80)
    near--;
  if (!newsdoc_dates_find (lexicon, p, near, &date) || date.start != 0)
    return NULL;
  if (stamp->iso[stamp->says] == NULL)
    stamp->iso[stamp->says] = g_strdup (date.iso);
  stamp->dated = TRUE;
  return p + date.end;
}

/* "2 hours ago", "3 days ago", "yesterday": what counts hours is of the same day, nearly always. */
static const char *
read_ago (const NewsdocLexicon *lexicon,
          const char           *p,
          Stamp                *stamp)
{
  static const struct { const char *key; int days; } units[] = { { "ago", -1 }, { "same-day", 0 }, { "days-ago", 1 }, { "weeks-ago", 7 } };
  const char *end = NULL, *digit = p + strcspn (p, "0123456789");

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      const char *unit_end = newsdoc_date_read_word (lexicon, "dates", units[i].key, p, NULL);

      if (unit_end == NULL)
        continue;
      end = unit_end;
      if (units[i].days >= 0)
        stamp->days_ago = units[i].days * (digit < end ? atoi (digit) : 1);
    }
  return end;
}

static const char *
read_partial (const NewsdocLexicon *lexicon,
              const char           *p,
              Stamp                *stamp)
{
  DateParts parts = { 0 };
  const char *end = newsdoc_date_read_month_day (lexicon, p, &parts);

  if (end != NULL)
    stamp->partial = parts;
  return end;
}

/* "14.12" */
static gboolean
is_day_and_month (const char *p)
{
  int day, month;
  const char *end = newsdoc_date_read_number (p, 2, &day, NULL);

  if (end == NULL || *end != '.' || newsdoc_date_read_number (end + 1, 2, &month, NULL) == NULL)
    return FALSE;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

static const char *
read_time (const NewsdocLexicon *lexicon,
           const char           *p,
           Stamp                *stamp)
{
  DateParts parts = { 0 };
  const char *end;

  /* "Published 14.31": the word before it says that it is no other number, and it is no day of a month */
  parts.led = stamp->labelled && !is_day_and_month (p);
  end = newsdoc_date_read_time (lexicon, p, &parts);
  if (end == NULL)
    end = read_ago (lexicon, p, stamp);
  stamp->timed |= end != NULL;
  return end;
}

static const char *
read_part (const NewsdocLexicon *lexicon,
           const char           *p,
           Stamp                *stamp)
{
  const char *end;

  if ((end = read_date (lexicon, p, stamp)) == NULL && (end = read_label (lexicon, p, stamp)) == NULL &&
      (end = read_partial (lexicon, p, stamp)) == NULL && (end = read_time (lexicon, p, stamp)) == NULL && (end = newsdoc_date_read_word (lexicon, "dates", "reading-time", p, NULL)) == NULL &&
      (end = newsdoc_date_read_word (lexicon, "dates", "weekdays", p, NULL)) == NULL)
    {
      end = newsdoc_date_skip_between (lexicon, p);
      end = end > p ? end : NULL;
    }
  return end;
}

/* Is all of the text of a stamp's parts? */
static gboolean
read_stamp (const NewsdocLexicon *lexicon,
            const char           *text,
            Stamp                *stamp)
{
  const char *p = strlen (text) <= MOST_BYTES ? skip_signs (text) : NULL;

  stamp->days_ago = -1;
  while (p != NULL && *p != '\0')
    if ((p = read_part (lexicon, p, stamp)) != NULL)
      p = skip_signs (p);
  return p != NULL;
}

gboolean
newsdoc_dates_is_stamp (const NewsdocLexicon *lexicon,
                        const char           *text,
                        char                **published,
                        char                **modified)
{
  Stamp stamp = { { NULL } };
  gboolean is_stamp = read_stamp (lexicon, text, &stamp) && (stamp.dated || (stamp.timed && stamp.labelled));

  *published = *modified = NULL;
  if (is_stamp)
    {
      *published = g_strdup (stamp.iso[SAYS_PUBLISHED] != NULL ? stamp.iso[SAYS_PUBLISHED] : stamp.iso[SAYS_NOTHING]);
      *modified = g_strdup (stamp.iso[SAYS_UPDATED]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (stamp.iso); i++)
    g_free (stamp.iso[i]);
  return is_stamp;
}

static char *
days_before (const char *day,
             int         days)
{
  GDate date;

  if (!g_date_valid_dmy (atoi (day + 8), atoi (day + 5), atoi (day)))
    return NULL;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, atoi (day + 8), atoi (day + 5), atoi (day));
  g_date_subtract_days (&date, days);
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date));
}

char *
newsdoc_dates_complete (const NewsdocLexicon *lexicon,
                        const char           *text,
                        const char           *today,
                        int                   year)
{
  Stamp stamp = { { NULL } };
  gboolean is_stamp = read_stamp (lexicon, text, &stamp) && !stamp.dated && stamp.says != SAYS_UPDATED;
  const DateParts *parts = &stamp.partial;

  for (guint i = 0; i < G_N_ELEMENTS (stamp.iso); i++)
    g_free (stamp.iso[i]);
  if (is_stamp && parts->day > 0)
    return year > 0 && g_date_valid_dmy (parts->day, parts->month, year) ? g_strdup_printf ("%04d-%02d-%02d", year, parts->month, parts->day) : NULL;
  if (!is_stamp || today == NULL)
    return NULL;
  /* a time alone is today's, where it is said to be the publication's */
  if (stamp.days_ago < 0)
    return stamp.timed && stamp.labelled ? days_before (today, 0) : NULL;
  return days_before (today, stamp.days_ago);
}
