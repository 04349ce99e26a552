/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "dates.h"

G_BEGIN_DECLS

/* The small parsers behind dates.c: each reads one thing at p and gives back where it ends, or NULL. A page's markup sets apart what its text
 * does not ("Published3 May 20242:05 pm"), so a word ends where a digit or, after a small letter, a capital begins. */

typedef struct
{
  int      year, month, day;
  gboolean certain;         /* the month is named, the year stands in front or all eight figures are there: no other number looks like that */
  int      hour, minute, second;
  gboolean has_time;
  char     zone[8];         /* "Z", "+01:00" or "" */
  const char *clock;        /* (nullable) a zone of the tz database that has summer time */
  gboolean ambiguous;
  gboolean led;             /* a word such as "at" or "kl." stands before the time */
} DateParts;

const char *newsdoc_date_read_word    (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *p, guint *entry);
const char *newsdoc_date_read_number  (const char *p, guint most_digits, int *value, guint *digits);
const char *newsdoc_date_read_day     (const NewsdocLexicon *lexicon, const char *p, DateParts *parts);
/* A day without its year: "3 May", "May 3", "5月3日". */
const char *newsdoc_date_read_month_day (const NewsdocLexicon *lexicon, const char *p, DateParts *parts);
const char *newsdoc_date_read_time    (const NewsdocLexicon *lexicon, const char *p, DateParts *parts);

/* Writes a full date, and its time if it has one, as ISO 8601, with the offset of its clock on that day. */
void        newsdoc_date_print        (DateParts *parts, NewsdocDate *date);

/* A digit of any script; "５" and "٥" are read as 5. */
gboolean    newsdoc_date_is_digit     (const char *p);

/* Past white space, commas, bars, dashes, weekdays and small words, some few of them. */
const char *newsdoc_date_skip_between (const NewsdocLexicon *lexicon, const char *p);

G_END_DECLS
