/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Classes are dropped; what a terminal has is bold and italics. Running text: what would be read twice goes. */
static const NewsdocDress dresses[] = {
  { NEWSDOC_LABEL_PULLQUOTE, .drop_duplicate = TRUE, .quote = TRUE },
  AS_IS (DATELINE),
  EMPHASIS_ROWS,
  { NEWSDOC_LABEL_NONE }
};

/* The header of a manual page has title and date, its end the names. */
static void
dress_man_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

static const char * const man_writers[] = { "man", NULL };

const NewsdocFormat newsdoc_format_man = {
  .name = "man",
  .writers = man_writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_man_head,
  .figure = newsdoc_figure_into_text,
};

static void
dress_ms_head (NewsdocNode *root)
{
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_LINE_BREAK, NULL, NULL, NULL);
  newsdoc_head_join_author_meta (root);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

static const char * const ms_writers[] = { "ms", NULL };

const NewsdocFormat newsdoc_format_ms = {
  .name = "ms",
  .writers = ms_writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_ms_head,
  .figure = newsdoc_figure_into_text,
};
