/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Classes are dropped, and Pandoc's RTF has no styles: bold, italics and an indent are what there is. */
static const NewsdocDress dresses[] = {
  { NEWSDOC_LABEL_PULLQUOTE, .quote = TRUE },
  { NEWSDOC_LABEL_DATELINE, .emphasis = NEWSDOC_NODE_STRONG },
  EMPHASIS_ROWS,
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
