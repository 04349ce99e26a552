/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Classes are dropped, and Pandoc's RTF has no styles: bold, italics and an indent are what there is. */
static const NewsdocDress dresses[] = {
  AS_IS (HEADLINE),
  { NEWSDOC_LABEL_KICKER, .emphasis = NEWSDOC_NODE_STRONG },
  { NEWSDOC_LABEL_STANDFIRST, .emphasis = NEWSDOC_NODE_EMPH },
  AS_IS (BYLINE),
  AS_IS (DATES),
  AS_IS (RELEASE),
  { NEWSDOC_LABEL_PULLQUOTE, .quote = TRUE },
  DASH_BEFORE_ATTRIBUTION,
  STORY_AS_IS,
  { NEWSDOC_LABEL_DATELINE, .emphasis = NEWSDOC_NODE_STRONG },
  AS_IS (CAPTION), AS_IS (SOURCE), AS_IS (PERSON), INSTRUCTION_AS_IS,
  { NEWSDOC_LABEL_CREDIT, .emphasis = NEWSDOC_NODE_EMPH },
  NOTES_AS_IS,
  END_AS_IS,
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

/* What it prints is all there is: no properties are made of it. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_LINE_BREAK, NULL, NULL, NULL);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

static const char * const writers[] = { "rtf", NULL };

const NewsdocFormat newsdoc_format_rtf = {
  .name = "rtf",
  .writers = writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_head,
  /* a picture that could be embedded takes its caption's place */
  .figure = newsdoc_figure_take_apart,
};
