/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "date-read.h"

#include <string.h>

static const char *
skip_space (const char *p)
{
  while (g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

/* "+02:00", "+0200", "+2" */
static const char *
read_offset (const char *p,
             char       *zone,
             gsize       size)
{
  int hours, minutes = 0;
  guint digits = 0;
  char sign = *p;

  if (sign != '+' && sign != '-')
    return NULL;
  if ((p = newsdoc_date_read_number (p + 1, 4, &hours, &digits)) == NULL || digits == 3)
    return NULL;
  if (digits == 4)
    {
      minutes = hours % 100;
      hours /= 100;
    }
  else if (*p == ':' && g_ascii_isdigit (p[1]))
    p = newsdoc_date_read_number (p + 1, 2, &minutes, NULL);

  if (p == NULL || hours > 14 || minutes > 59)
    return NULL;
  g_snprintf (zone, size, "%c%02d:%02d", sign, hours, minutes);
  return p;
}

static gboolean
is_upper_word (const char *p,
               const char *end)
{
  for (; p < end; p++)
    if (g_ascii_islower (*p))
      return FALSE;
  return TRUE;
}

/* Abbreviations count in capitals only: "est" and "ist" are words. Names of clocks may be written out. */
static const char *
read_zone (const NewsdocLexicon *lexicon,
           const char           *p,
           DateParts            *parts)
{
  guint entry = 0;
  const char *end = newsdoc_date_read_word (lexicon, "zones", "names", p, &entry);
  const char *offset_end;

  if (end != NULL && is_upper_word (p, end))
    {
      const char *offset = newsdoc_lexicon_list (lexicon, "zones", "offsets")[entry];

      g_strlcpy (parts->zone, strcmp (offset, "+00:00") == 0 ? "Z" : offset, sizeof parts->zone);
      offset_end = read_offset (end, parts->zone, sizeof parts->zone);
      return offset_end != NULL ? offset_end : end;
    }

  end = newsdoc_date_read_word (lexicon, "zones", "clocks", p, &entry);
  if (end != NULL && g_ascii_isupper (p[0]) && (end - p > 4 || is_upper_word (p, end)))
    {
      parts->clock = newsdoc_lexicon_list (lexicon, "zones", "clock-zones")[entry];
      return end;
    }
  return NULL;
}

/* "+02:00", " +0200", " GMT", " (ET)" */
static const char *
read_any_zone (const NewsdocLexicon *lexicon,
               const char           *p,
               DateParts            *parts)
{
  const char *end = read_offset (p, parts->zone, sizeof parts->zone);
  gboolean bracket;

  if (end != NULL)
    return end;
  p = skip_space (p);
  bracket = *p == '(';
  p += bracket;
  if ((*p == '+' || *p == '-') && g_ascii_isdigit (p[1]) && g_ascii_isdigit (p[2]))
    end = read_offset (p, parts->zone, sizeof parts->zone);
  else
    end = read_zone (lexicon, p, parts);
  return bracket && end != NULL && *end == ')' ? end + 1 : end;
}

static const char *
read_half (const NewsdocLexicon *lexicon,
           const char           *p,
           int                  *hour)
{
  const char *am = newsdoc_date_read_word (lexicon, "dates", "am", p, NULL);
  const char *pm = newsdoc_date_read_word (lexicon, "dates", "pm", p, NULL);

  if ((am == NULL && pm == NULL) || *hour > 12 || *hour == 0)
    return NULL;
  *hour = *hour % 12 + (am == NULL ? 12 : 0);
  return am != NULL ? am : pm;
}

static const char *
read_seconds (const char *p,
              DateParts  *parts)
{
  int fraction;
  const char *end;

  if (*p != ':' || !g_ascii_isdigit (p[1]))
    return p;
  end = newsdoc_date_read_number (p + 1, 2, &parts->second, NULL);
  if (end != NULL && *end == '.' && g_ascii_isdigit (end[1]))
    end = newsdoc_date_read_number (end + 1, 9, &fraction, NULL);
  return end;
}

static const char *
skip_word (const NewsdocLexicon *lexicon,
           const char           *key,
           const char           *p)
{
  const char *end = newsdoc_date_read_word (lexicon, "dates", key, p, NULL);

  return end != NULL ? skip_space (end) : p;
}

/* 10:31, 10.31, 10h31, 10時31分: where it ends, and the mark between the two through mark; NULL when it is an hour alone. */
static const char *
read_minutes (const NewsdocLexicon *lexicon,
              const char           *p,
              DateParts            *parts,
              char                 *mark)
{
  guint digits = 0;
  const char *next = *p == ':' || *p == '.' ? p + 1 : newsdoc_date_read_word (lexicon, "dates", "hour-mark", skip_space (p), NULL);

  *mark = next == NULL ? '\0' : *p == ':' || *p == '.' ? *p : 'h';
  if (next == NULL || (next = newsdoc_date_read_number (*mark == 'h' ? skip_space (next) : next, 2, &parts->minute, &digits)) == NULL || digits != 2)
    return NULL;
  return *mark == 'h' ? skip_word (lexicon, "minute-mark", next) : next;
}

/* With unsure set, it is a time only when a zone follows or an "at" leads into it: "10.31" may be anything. */
static const char *
read_hour_and_minutes (const NewsdocLexicon *lexicon,
                       const char           *p,
                       DateParts            *parts,
                       gboolean             *unsure)
{
  char mark = '\0';
  const char *end = read_minutes (lexicon, p, parts, &mark);
  const char *half, *hour_mark;

  if (end == NULL)
    parts->minute = 0;
  else if (mark == ':' && (end = read_seconds (end, parts)) == NULL)
    return NULL;

  p = end != NULL ? end : p;
  if (g_ascii_isdigit (*p))
    return NULL;
  half = read_half (lexicon, skip_space (p), &parts->hour);
  hour_mark = half == NULL && mark != 'h' ? newsdoc_date_read_word (lexicon, "dates", "hour-mark", skip_space (p), NULL) : NULL;
  if (half != NULL || hour_mark != NULL)
    return half != NULL ? half : hour_mark;

  if (end == NULL && mark == 'h')
    return newsdoc_date_read_word (lexicon, "dates", "hour-mark", skip_space (p), NULL);
  *unsure = mark == '.' && !parts->led;
  return end;
}

const char *
newsdoc_date_read_time (const NewsdocLexicon *lexicon,
                        const char           *p,
                        DateParts            *parts)
{
  const char *forenoon = skip_word (lexicon, "forenoon", p), *afternoon = skip_word (lexicon, "afternoon", p);
  gboolean halved = forenoon > p || afternoon > p;
  gboolean later = afternoon > p;
  gboolean unsure = FALSE;
  const char *zone;

  p = later ? afternoon : forenoon;

  parts->hour = parts->minute = parts->second = 0;
  if ((p = newsdoc_date_read_number (p, 2, &parts->hour, NULL)) == NULL ||
      (p = read_hour_and_minutes (lexicon, p, parts, &unsure)) == NULL ||
      parts->hour > 23 || parts->minute > 59 || parts->second > 59)
    return NULL;
  if (halved && parts->hour <= 12)
    parts->hour = parts->hour % 12 + (later ? 12 : 0);

  zone = read_any_zone (lexicon, p, parts);
  parts->has_time = zone != NULL || !unsure;
  return zone != NULL ? zone : unsure ? NULL : p;
}
