/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* What vouches for a line as a byline. */
typedef enum
{
  NEWSDOC_BYLINE_LEAD  = 1 << 0,   /* it begins with "By" */
  NEWSDOC_BYLINE_CLASS = 1 << 1,   /* the page calls it an author's */
  NEWSDOC_BYLINE_LINK  = 1 << 2,   /* it links to an author's page */
  NEWSDOC_BYLINE_KNOWN = 1 << 3,   /* the metadata names one of the names */
  NEWSDOC_BYLINE_NAMES = 1 << 4,   /* it has the shape of names, and of nothing else */
  NEWSDOC_BYLINE_DATED = 1 << 5,   /* a shape that other lines have, too: it is one beside a date */
  NEWSDOC_BYLINE_SHAPE = NEWSDOC_BYLINE_NAMES | NEWSDOC_BYLINE_DATED,
} NewsdocBylineSigns;

typedef struct
{
  NewsdocBylineSigns signs;
  guint              persons;      /* how many of the authors have a person's name */
  GPtrArray         *authors;      /* NewsdocBylineName: who is read in it */
  gboolean           elsewhere;    /* it stands in a caption, a comment or a teaser, by the page's own names */
  double             sure;         /* 0: it is no byline, wherever it stands */
  const char        *rule;
} NewsdocBylineVerdict;

/* Read a line as a byline; known are the names of the metadata. Where it stands is for the caller to judge. */
void newsdoc_byline_judge         (NewsdocStory *story, NewsdocLine *line, GPtrArray *known, NewsdocBylineVerdict *verdict);
void newsdoc_byline_verdict_clear (NewsdocBylineVerdict *verdict);

/* "(Jane Doe, Kalk)", "【山田太郎】": papers that sign under the text set the name in brackets. */
gboolean newsdoc_byline_is_bracketed (NewsdocLine *line);

/* Claim the line by the verdict, with its authors. */
void newsdoc_byline_claim         (NewsdocStory *story, NewsdocLine *line, const NewsdocBylineVerdict *verdict);
void newsdoc_byline_add_authors   (NewsdocClaim *claim, GPtrArray *authors);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NewsdocBylineVerdict, newsdoc_byline_verdict_clear)
