/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* A date in a text, with the time that is printed beside it. */
typedef struct
{
  gsize    start, end;     /* bytes of the text */
  char     iso[40];        /* ISO 8601: "2024-05-03", "2024-05-03T10:31:00", "2024-05-03T10:31:00+01:00" */
  gboolean has_time;
  gboolean has_zone;
  gboolean ambiguous;      /* day and month could be the other way round: it was read in the order of the language */
} NewsdocDate;

/* The first full date (day, month and year) in the first length bytes (-1: all) of text. A time alone is no date. */
gboolean newsdoc_dates_find           (const NewsdocLexicon *lexicon, const char *text, gssize length, NewsdocDate *date);

/* The same as a string (transfer full); NULL when there is none. */
char    *newsdoc_dates_find_day       (const NewsdocLexicon *lexicon, const char *text);

/* Is the whole text a day, in full or in part: "May 3", "3 mai 2024", "Monday", "8 de mayo"? */
gboolean newsdoc_dates_looks_like_day (const NewsdocLexicon *lexicon, const char *text);

/* Is this short line a stamp that says when the article was published or changed, and nothing else? Then published and modified
 * (transfer full) (nullable) are ISO 8601; a date without a word is taken as the publication's. Times and relative dates
 * ("2 hours ago") are part of a stamp, and give no date. */
gboolean newsdoc_dates_is_stamp       (const NewsdocLexicon *lexicon, const char *text, char **published, char **modified);

/* What a stamp without a full date says (transfer full), when it is known which day it was read on, "2024-05-04", and in which year: "Published May 3", "2 hours ago",
 * "Yesterday, 10:31 BST; updated 2 hours ago", with the time where it prints one. FALSE and NULL where it says no day, or where what it needs is NULL or 0. */
gboolean newsdoc_dates_complete       (const NewsdocLexicon *lexicon, const char *text, const char *today, int year, char **published, char **modified);

G_END_DECLS
