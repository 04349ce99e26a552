/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Classes are dropped. Org's special blocks would be an environment that nobody defines when Org exports to LaTeX, so bold, italics and
 * quotations have to do. */
static const NewsdocDress dresses[] = {
  { NEWSDOC_LABEL_PULLQUOTE, .quote = TRUE },
  AS_IS (DATELINE),
  EMPHASIS_ROWS,
  { NEWSDOC_LABEL_NONE }
};

/* Names and date are keywords that Org prints and makes properties of. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

static const char * const writers[] = { "org", NULL };

const NewsdocFormat newsdoc_format_org = {
  .name = "org",
  .writers = writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_head,
  .figure = newsdoc_figure_part_alt,
};
