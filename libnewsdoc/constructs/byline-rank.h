/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "byline-judge.h"

/* How well a line is placed and vouched for; the best wins, and of equals the nearest. */
typedef enum
{
  NEWSDOC_BYLINE_RANK_NONE,
  NEWSDOC_BYLINE_RANK_HOUSE,   /* a house or a desk, no person */
  NEWSDOC_BYLINE_RANK_NAMES,   /* a name alone, where a byline would stand */
  NEWSDOC_BYLINE_RANK_DATED,   /* a name beside the date */
  NEWSDOC_BYLINE_RANK_ONE,     /* a name, and a sign that it is an author's */
  NEWSDOC_BYLINE_RANK_TWO,     /* a name, and two of them */
  NEWSDOC_BYLINE_RANK_KNOWN,   /* a name that the page's head has */
} NewsdocBylineRank;

typedef struct
{
  NewsdocBylineVerdict verdict;
  guint                line;
  guint                near;     /* lines with text between the headline and it, itself counted */
  guint                prose;    /* lines of running text between the headline and it */
  gboolean             above;
  NewsdocBylineRank    rank;
} NewsdocBylineCandidate;

/* Where it stands and what its line says decide. */
NewsdocBylineRank newsdoc_byline_rank (NewsdocStory *story, const NewsdocBylineCandidate *candidate);
