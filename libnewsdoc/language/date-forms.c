/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "date-read.h"

#include <string.h>

/* The forms that a day is written in. */

/* No date of a text is so far ahead. */
#define LAST_YEAR 2200

static const char *
skip_space (const char *p)
{
  while (g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

/* "3rd", "1er", "3.", "3 de", "3 of": what may stand between day and month, or month and year. */
static const char *
skip_small (const NewsdocLexicon *lexicon,
            const char           *p)
{
  for (guint i = 0; i < 3; i++)
    {
      const char *next;

      if (*p == '.' || *p == ',' || g_utf8_get_char (p) == 0x060C)
        p = g_utf8_next_char (p);
      p = skip_space (p);
      next = newsdoc_date_read_word (lexicon, "dates", "fillers", p, NULL);
      if (next == NULL)
        return p;
      p = next;
    }
  return p;
}

/* Where years are counted from another beginning (2567 is 2024), one that far ahead is such a year. */
static void
settle_year (const NewsdocLexicon *lexicon,
             DateParts            *parts)
{
  const char * const *before = parts->year >= LAST_YEAR ? newsdoc_lexicon_list (lexicon, "dates", "year-before") : NULL;

  if (before != NULL && before[0] != NULL)
    parts->year += atoi (before[0]);
}

static gboolean
is_valid (const DateParts *parts)
{
  return parts->year >= 1500 && parts->year < LAST_YEAR && g_date_valid_dmy (parts->day, parts->month, parts->year);
}

static const char *
read_year (const char *p,
           int        *year)
{
  guint digits = 0;
  const char *end = newsdoc_date_read_number (p, 4, year, &digits);

  return end != NULL && digits == 4 ? end : NULL;
}

/* Behind a month's name four digits are the year, whatever is glued to them: "May 3, 20242:05 pm". */
static const char *
read_year_behind_month (const char *p,
                        int        *year)
{
  *year = 0;
  for (guint i = 0; i < 4; i++, p = g_utf8_next_char (p))
    {
      if (!newsdoc_date_is_digit (p))
        return NULL;
      *year = *year * 10 + g_unichar_digit_value (g_utf8_get_char (p));
    }
  return p;
}

static const char *
read_month (const NewsdocLexicon *lexicon,
            const char           *p,
            int                  *month)
{
  guint entry = 0;
  const char *end = newsdoc_date_read_word (lexicon, "dates", "months", p, &entry);

  *month = entry % 12 + 1;
  return end;
}

/* "3 May", "3. Mai", "3 de mayo" */
static const char *
read_day_month (const NewsdocLexicon *lexicon,
                const char           *p,
                DateParts            *parts)
{
  if ((p = newsdoc_date_read_number (p, 2, &parts->day, NULL)) == NULL)
    return NULL;
  p = skip_small (lexicon, p);
  if (*p == '-' || *p == '/')
    p++;
  return read_month (lexicon, p, &parts->month);
}

/* "May 3" */
static const char *
read_month_day (const NewsdocLexicon *lexicon,
                const char           *p,
                DateParts            *parts)
{
  if ((p = read_month (lexicon, p, &parts->month)) == NULL)
    return NULL;
  return newsdoc_date_read_number (skip_space (*p == '.' ? p + 1 : p), 2, &parts->day, NULL);
}

/* "3 May 2024", "3. Mai 2024", "3 de mayo de 2024" */
static const char *
read_day_month_year (const NewsdocLexicon *lexicon,
                     const char           *p,
                     DateParts            *parts)
{
  if ((p = read_day_month (lexicon, p, parts)) == NULL)
    return NULL;
  if (*p == '-' || *p == '/')
    p++;
  return read_year_behind_month (skip_small (lexicon, p), &parts->year);
}

/* "May 3, 2024" */
static const char *
read_month_day_year (const NewsdocLexicon *lexicon,
                     const char           *p,
                     DateParts            *parts)
{
  if ((p = read_month_day (lexicon, p, parts)) == NULL)
    return NULL;
  return read_year_behind_month (skip_small (lexicon, p), &parts->year);
}

/* 2024-05-03, 2024/05/03, 2024. 5. 3 */
static const char *
read_year_month_day (const char *p,
                     DateParts  *parts)
{
  char mark;

  if ((p = read_year (p, &parts->year)) == NULL || strchr ("-/.", *p) == NULL || *p == '\0')
    return NULL;
  mark = *p;
  p = mark == '.' && p[1] == ' ' ? p + 2 : p + 1;
  if ((p = newsdoc_date_read_number (p, 2, &parts->month, NULL)) == NULL || *p != mark)
    return NULL;
  p = mark == '.' && p[1] == ' ' ? p + 2 : p + 1;
  return newsdoc_date_read_number (p, 2, &parts->day, NULL);
}

/* "2024. május 3.", "2024 m. gegužės 3 d.": where the year stands first, a full stop behind it says that the day has one, too. */
static const char *
read_year_month_name_day (const NewsdocLexicon *lexicon,
                          const char           *p,
                          DateParts            *parts)
{
  gboolean stops;

  if ((p = read_year (p, &parts->year)) == NULL)
    return NULL;
  stops = *p == '.';
  if ((p = read_month_day (lexicon, skip_small (lexicon, p), parts)) == NULL || newsdoc_date_is_digit (*p == '.' ? p + 1 : p))
    return NULL;
  return stops && *p == '.' ? p + 1 : p;
}

static gboolean
lists_region (const NewsdocLexicon *lexicon,
              const char           *key)
{
  const char * const *regions = newsdoc_lexicon_list (lexicon, "dates", key);

  return regions != NULL && g_strv_contains (regions, newsdoc_lexicon_region (lexicon));
}

static gboolean
is_month_first (const NewsdocLexicon *lexicon)
{
  const char * const *order = newsdoc_lexicon_list (lexicon, "dates", "order");

  if (lists_region (lexicon, "order-dmy"))
    return FALSE;
  return lists_region (lexicon, "order-mdy") || (order != NULL && strcmp (order[0], "mdy") == 0);
}

/* The short form and the long one of a day are glued where a page shows one on small screens and the other on wide ones: "03.05.20243. Mai 2024". */
static const char *
read_year_before_twin (const NewsdocLexicon *lexicon,
                       const char           *p,
                       const DateParts      *parts)
{
  DateParts twin = { 0 };
  int year;
  const char *end = read_year_behind_month (p, &year);

  if (end == NULL || read_day_month_year (lexicon, end, &twin) == NULL)
    return NULL;
  return twin.year == year && twin.month == parts->month && twin.day == parts->day ? end : NULL;
}

/* Does the month stand in front? Between full stops it does only where the second number is no month's. */
static gboolean
reads_month_first (const NewsdocLexicon *lexicon,
                   char                  mark,
                   int                   first,
                   int                   second)
{
  if (mark == '.' || !is_month_first (lexicon))
    return second > 12;
  return first <= 12;
}

/* 03.05.2024, 5/3/2024, 19.10.19 */
static const char *
read_numbers (const NewsdocLexicon *lexicon,
              const char           *p,
              DateParts            *parts)
{
  int first, second;
  guint digits[3];
  char mark;
  gboolean month_first;
  const char *year;

  if ((p = newsdoc_date_read_number (p, 2, &first, &digits[0])) == NULL || *p == '\0' || strchr ("./-", *p) == NULL)
    return NULL;
  mark = *p;
  p = mark == '.' && p[1] == ' ' ? p + 2 : p + 1;
  if ((p = newsdoc_date_read_number (p, 2, &second, &digits[1])) == NULL || *p != mark)
    return NULL;
  month_first = reads_month_first (lexicon, mark, first, second);
  parts->month = month_first ? first : second;
  parts->day = month_first ? second : first;

  year = mark == '.' && p[1] == ' ' ? p + 2 : p + 1;
  if ((p = newsdoc_date_read_number (year, 4, &parts->year, &digits[2])) == NULL)
    p = read_year_before_twin (lexicon, year, parts);
  if (p == NULL || digits[2] == 3 || digits[2] == 1)
    return NULL;
  if (digits[2] > 4)
    read_year_behind_month (year, &parts->year);

  /* versions look like dates of two-digit years, too, but their numbers are small ones */
  if (digits[2] == 2)
    {
      if ((digits[0] == 1 && digits[1] == 1 && mark == '.') || mark == '-' || (mark == '.' && month_first))
        return NULL;
      parts->year += parts->year < 70 ? 2000 : 1900;
    }

  parts->certain = digits[0] == 2 && digits[1] == 2 && digits[2] >= 4;
  parts->ambiguous = mark != '.' && first <= 12 && second <= 12 && first != second && !lists_region (lexicon, "order-dmy");
  return p;
}

/* 5月3日 */
static const char *
read_marked_day (const NewsdocLexicon *lexicon,
                 const char           *p,
                 DateParts            *parts)
{
  if ((p = newsdoc_date_read_number (p, 2, &parts->month, NULL)) == NULL ||
      (p = newsdoc_date_read_word (lexicon, "dates", "month-mark", skip_space (p), NULL)) == NULL ||
      (p = newsdoc_date_read_number (skip_space (p), 2, &parts->day, NULL)) == NULL)
    return NULL;
  return newsdoc_date_read_word (lexicon, "dates", "day-mark", skip_space (p), NULL);
}

/* 令和6年: the years of an era are counted from the one before its first, which may be called so (元年). */
static const char *
read_era_year (const NewsdocLexicon *lexicon,
               const char           *p,
               int                  *year)
{
  guint era = 0;
  const char *number = newsdoc_date_read_word (lexicon, "dates", "eras", p, &era);
  const char *first = number != NULL ? newsdoc_date_read_word (lexicon, "dates", "first-year", number, NULL) : NULL;
  int count = 1;

  if (number == NULL || (first == NULL && (number = newsdoc_date_read_number (number, 3, &count, NULL)) == NULL))
    return NULL;
  *year = atoi (newsdoc_lexicon_list (lexicon, "dates", "era-years")[era]) + count;
  return first != NULL ? first : number;
}

/* 2024年5月3日, 令和6年5月3日 */
static const char *
read_marked (const NewsdocLexicon *lexicon,
             const char           *p,
             DateParts            *parts)
{
  if ((p = newsdoc_date_is_digit (p) ? read_year (p, &parts->year) : read_era_year (lexicon, p, &parts->year)) == NULL ||
      (p = newsdoc_date_read_word (lexicon, "dates", "year-mark", skip_space (p), NULL)) == NULL)
    return NULL;
  return read_marked_day (lexicon, skip_space (p), parts);
}

const char *
newsdoc_date_read_month_day (const NewsdocLexicon *lexicon,
                             const char           *p,
                             DateParts            *parts)
{
  const char *end = NULL;

  if (newsdoc_date_is_digit (p) && (end = read_marked_day (lexicon, p, parts)) == NULL)
    end = read_day_month (lexicon, p, parts);
  else if (!newsdoc_date_is_digit (p) && g_unichar_isalpha (g_utf8_get_char (p)))
    end = read_month_day (lexicon, p, parts);
  return end != NULL && !newsdoc_date_is_digit (end) && parts->day >= 1 && parts->day <= 31 ? end : NULL;
}

/* Forms that nothing but a date has. */
static const char *
read_certain (const NewsdocLexicon *lexicon,
              const char           *p,
              DateParts            *parts)
{
  const char *end;

  if (!newsdoc_date_is_digit (p) && !g_unichar_isalpha (g_utf8_get_char (p)))
    return NULL;
  if (!newsdoc_date_is_digit (p))
    return (end = read_marked (lexicon, p, parts)) != NULL ? end : read_month_day_year (lexicon, p, parts);
  if ((end = read_marked (lexicon, p, parts)) == NULL && (end = read_day_month_year (lexicon, p, parts)) == NULL &&
      (end = read_year_month_name_day (lexicon, p, parts)) == NULL && ((end = read_year_month_day (p, parts)) != NULL && newsdoc_date_is_digit (end)))
    end = NULL;
  return end;
}

const char *
newsdoc_date_read_day (const NewsdocLexicon *lexicon,
                       const char           *p,
                       DateParts            *parts)
{
  const char *end = read_certain (lexicon, p, parts);

  parts->ambiguous = FALSE;
  parts->certain = end != NULL;
  if (end == NULL && newsdoc_date_is_digit (p))
    end = read_numbers (lexicon, p, parts);
  if (end != NULL)
    settle_year (lexicon, parts);
  return end != NULL && is_valid (parts) ? end : NULL;
}
