/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include <string.h>

#include "figure.h"
#include "head.h"
#include "rows.h"

static const NewsdocDress dresses[] = {
  QUOTATION_ROWS,
  { NEWSDOC_LABEL_NONE }
};

/* The first slide has the head as it is printed; a second one with its lines would say it again. A title is one line of words. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_LINE_BREAK, NULL, NULL, NULL);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

/* Before API 1.23 the writer sets a picture on a slide, and the caption with its credit below; what marks a figure it prints with the file's name.
 * From then on it prints of a figure the picture alone. */
static void
dress_figure (NewsdocNode *figure)
{
  g_autofree char *title = NULL;

  if (!newsdoc_figure_is_implicit (figure))
    {
      newsdoc_figure_take_apart (figure);
      return;
    }
  title = g_strdup (newsdoc_node_get_title (newsdoc_figure_get_image (figure)) + strlen ("fig:"));
  newsdoc_node_set_title (newsdoc_figure_get_image (figure), title);
}

static const char * const writers[] = { "pptx", NULL };

const NewsdocFormat newsdoc_format_pptx = {
  .name = "pptx",
  .writers = writers,
  .dresses = dresses,
  .head = dress_head,
  .figure = dress_figure,
};
