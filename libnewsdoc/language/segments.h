/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* What ties a part of a printed list of names to the part before it. */
typedef enum
{
  SEGMENT_FIRST,
  SEGMENT_COMMA,          /* a comma, a bar, a line break */
  SEGMENT_DASH,
  SEGMENT_SLASH,
  SEGMENT_BRACKET,        /* it stands in brackets */
  SEGMENT_AND,
  SEGMENT_WITH,
  SEGMENT_PLACE,          /* "in Berlin" */
  SEGMENT_ORGANIZATION,   /* "for Example News" */
} SegmentLink;

typedef struct
{
  SegmentLink link;
  char       *text;       /* without white space at its ends, never empty */
} Segment;

/* The parts of the first length bytes of text: Segment (transfer full). */
GArray *newsdoc_segments_split (const NewsdocLexicon *lexicon, const char *text, gsize length);

G_END_DECLS
