/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Pandoc writes a Div as a container of its class. No attribute may be set: "role" would name one that docutils does not know.
 * A quotation whose last paragraph begins with a dash has, for docutils, an attribution. */
static const NewsdocDress dresses[] = {
  HEAD_AS_IS,
  { NEWSDOC_LABEL_PULLQUOTE, .quote = TRUE },
  DASH_BEFORE_ATTRIBUTION,
  STORY_AS_IS,
  /* a Span's class is dropped: these are words of a line */
  WORDS_AS_IS,
  NOTES_AS_IS,
  END_AS_IS,
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

static const char * const writers[] = { "rst", NULL };

const NewsdocFormat newsdoc_format_rst = {
  .name = "rst",
  .writers = writers,
  .dresses = dresses,
  .heading = 1,
  .head = dress_head,
  .figure = newsdoc_figure_part_alt,
};
