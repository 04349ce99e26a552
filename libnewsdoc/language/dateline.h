/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* The words before the dash at the beginning of a story, read by their form. */
typedef struct
{
  gsize      start, end; /* bytes of the text, without the mark that ends it */
  GPtrArray *places;     /* (owned strings) none where an agency and a day stand alone: "Jan 3 (Reuters) -" */
  char      *date;       /* (nullable) ISO 8601; "--01-03" where no year is printed, as XML Schema's gMonthDay */
  char      *source;     /* (nullable) as printed */
  gboolean   known;      /* the source is an agency of the lexicon */
  gboolean   caps;       /* the first place is in capitals */
  gboolean   dash;       /* a dash ends it, not a full stop or colon */
} NewsdocDateline;

/* Is there something in a dateline's form at the beginning of the text? Whether it is one is for the caller to judge. */
gboolean newsdoc_dateline_read  (const NewsdocLexicon *lexicon, const char *text, NewsdocDateline *dateline);
void     newsdoc_dateline_clear (NewsdocDateline *dateline);

/* Give the day its year: the one that brings it nearest to the day of publication (ISO 8601) (nullable). */
void     newsdoc_dateline_settle (NewsdocDateline *dateline, const char *published);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (NewsdocDateline, newsdoc_dateline_clear)

G_END_DECLS
