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
  char     *iso;
  DateParts parts;       /* a day without its year (day 0: none), and a time */
  gboolean  ago;         /* it counts back */
  int       days_ago;    /* -1: it says no day */
} Moment;

typedef struct
{
  Moment   moments[3];   /* by what was said before them */
  Says     says;
  gboolean labelled;
  gboolean timed;        /* a time or a relative date */
  gboolean dated;
} Stamp;

static void
stamp_init (Stamp *stamp)
{
  memset (stamp, 0, sizeof *stamp);
  for (guint i = 0; i < G_N_ELEMENTS (stamp->moments); i++)
    stamp->moments[i].days_ago = -1;
}

static void
stamp_clear (Stamp *stamp)
{
  for (guint i = 0; i < G_N_ELEMENTS (stamp->moments); i++)
    g_clear_pointer (&stamp->moments[i].iso, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stamp, stamp_clear)

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
  if (stamp->moments[stamp->says].iso == NULL)
    stamp->moments[stamp->says].iso = g_strdup (date.iso);
  stamp->dated = TRUE;
  return p + date.end;
}

/* "2 hours ago", "3 days ago", "yesterday": what counts hours is of the same day, nearly always. */
static const char *
read_ago (const NewsdocLexicon *lexicon,
          const char           *p,
          Moment               *moment)
{
  static const struct { const char *key; int days; } units[] = { { "ago", -1 }, { "same-day", 0 }, { "days-ago", 1 }, { "weeks-ago", 7 } };
  const char *end = NULL, *digit = p + strcspn (p, "0123456789");

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      const char *unit_end = newsdoc_date_read_word (lexicon, "dates", units[i].key, p, NULL);

      if (unit_end == NULL)
        continue;
      end = unit_end;
      moment->ago = TRUE;
      if (units[i].days >= 0)
        moment->days_ago = units[i].days * (digit < end ? atoi (digit) : 1);
    }
  return end;
}

static const char *
read_partial (const NewsdocLexicon *lexicon,
              const char           *p,
              Stamp                *stamp)
{
  DateParts *said = &stamp->moments[stamp->says].parts, parts = { 0 };
  const char *end = newsdoc_date_read_month_day (lexicon, p, &parts);

  if (end != NULL)
    {
      said->month = parts.month;
      said->day = parts.day;
    }
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
  Moment *moment = &stamp->moments[stamp->says];
  DateParts parts = { 0 };
  const char *end;

  /* "3h ago" begins like a time */
  if ((end = read_ago (lexicon, p, moment)) != NULL)
    {
      stamp->timed = TRUE;
      return end;
    }
  /* "Published 14.31", "3 maj 2024 14.31": the word or the date before it says that it is no other number, and behind the word it is no day of a month */
  parts.led = stamp->dated || (stamp->labelled && !is_day_and_month (p));
  end = newsdoc_date_read_time (lexicon, p, &parts);
  if (end == NULL)
    return NULL;
  parts.month = moment->parts.month;
  parts.day = moment->parts.day;
  moment->parts = parts;
  stamp->timed = TRUE;
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

  stamp_init (stamp);
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
  g_auto(Stamp) stamp = { 0 };
  gboolean is_stamp = read_stamp (lexicon, text, &stamp) && (stamp.dated || (stamp.timed && stamp.labelled));
  const char *said = stamp.moments[SAYS_PUBLISHED].iso != NULL ? stamp.moments[SAYS_PUBLISHED].iso : stamp.moments[SAYS_NOTHING].iso;

  *published = is_stamp ? g_strdup (said) : NULL;
  *modified = is_stamp ? g_strdup (stamp.moments[SAYS_UPDATED].iso) : NULL;
  return is_stamp;
}

/* The moment in full, with the time if one is said (transfer full); NULL where it is no day. */
static char *
print_moment (const Moment *moment,
              int           year,
              guint         month,
              guint         day)
{
  DateParts parts = moment->parts;
  NewsdocDate date;

  if (year <= 0 || !g_date_valid_dmy (day, month, year))
    return NULL;
  parts.year = year;
  parts.month = month;
  parts.day = day;
  newsdoc_date_print (&parts, &date);
  return g_strdup (date.iso);
}

static char *
print_days_before (const Moment *moment,
                   const char   *today,
                   int           days)
{
  GDate date;

  if (!g_date_valid_dmy (atoi (today + 8), atoi (today + 5), atoi (today)))
    return NULL;
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, atoi (today + 8), atoi (today + 5), atoi (today));
  g_date_subtract_days (&date, days);
  return print_moment (moment, g_date_get_year (&date), g_date_get_month (&date), g_date_get_day (&date));
}

/* labelled: a time alone is today's, where it is said to be the publication's. */
static char *
complete (const Moment *moment,
          gboolean      labelled,
          const char   *today,
          int           year)
{
  if (moment->parts.day > 0)
    return print_moment (moment, year, moment->parts.month, moment->parts.day);
  if (today == NULL)
    return NULL;
  if (moment->days_ago >= 0)
    return print_days_before (moment, today, moment->days_ago);
  return labelled && !moment->ago && moment->parts.has_time ? print_days_before (moment, today, 0) : NULL;
}

gboolean
newsdoc_dates_complete (const NewsdocLexicon *lexicon,
                        const char           *text,
                        const char           *today,
                        int                   year,
                        char                **published,
                        char                **modified)
{
  g_auto(Stamp) stamp = { 0 };

  *published = *modified = NULL;
  if (!read_stamp (lexicon, text, &stamp) || stamp.dated)
    return FALSE;
  *published = complete (&stamp.moments[SAYS_PUBLISHED], TRUE, today, year);
  if (*published == NULL)
    *published = complete (&stamp.moments[SAYS_NOTHING], FALSE, today, year);
  *modified = complete (&stamp.moments[SAYS_UPDATED], TRUE, today, year);
  return *published != NULL || *modified != NULL;
}
