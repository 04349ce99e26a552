/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* The dates that a line says, ISO 8601. */
typedef struct
{
  char       *published;   /* (nullable) */
  char       *modified;    /* (nullable) */
  guint       first;       /* the line where it begins: a word alone ("Published") may stand in the line above */
  double      sure;
  const char *rule;
} NewsdocDatesFound;

void     newsdoc_dates_found_clear (NewsdocDatesFound *found);

/* Is the line a stamp and nothing else? */
gboolean newsdoc_dates_stamp       (NewsdocStory *story, NewsdocLine *line, NewsdocDatesFound *found);

/* Is it a short line with a date in it, beside a name, a section, the minutes to read? */
gboolean newsdoc_dates_in_line     (NewsdocStory *story, NewsdocLine *line, NewsdocDatesFound *found);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NewsdocDatesFound, newsdoc_dates_found_clear)
