/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Plain text is read from top to bottom: what would be read twice goes, the rest is words. */
static const NewsdocDress dresses[] = {
  HEAD_AS_IS,
  { NEWSDOC_LABEL_PULLQUOTE, .drop_duplicate = TRUE, .quote = TRUE },
  DASH_BEFORE_ATTRIBUTION,
  REST_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

/* What it prints is all there is: no properties are made of it. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

static const char * const writers[] = { "plain", NULL };

const NewsdocFormat newsdoc_format_plain = {
  .name = "plain",
  .writers = writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .head = dress_head,
  .figure = newsdoc_figure_into_text,
};

/* The same with a terminal's bold and italics; its template prints the subtitle. */
static const char * const ansi_writers[] = { "ansi", NULL };

const NewsdocFormat newsdoc_format_ansi = {
  .name = "ansi",
  .writers = ansi_writers,
  .dresses = dresses,
  .head = dress_head,
  .figure = newsdoc_figure_into_text,
};
