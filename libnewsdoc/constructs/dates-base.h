/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* The day that a saved page was read on, where it says so: "Today, 4 May 2024", or a day of the week and its date above the article, as a newspaper has it
 * over its first page. ISO 8601 (transfer full) (nullable). */
char *newsdoc_dates_today (NewsdocStory *story);

/* The year it was read in, which its copyright line names; 0: not said. */
int   newsdoc_dates_year  (NewsdocStory *story);
