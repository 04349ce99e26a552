/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Pandoc writes a Div as a container of its class. No attribute may be set: "role" would name one that docutils does not know.
 * A quotation whose last paragraph begins with a dash has, for docutils, an attribution. */
#define NO_BREAK_SPACE "\302\240"

static const NewsdocDress dresses[] = {
  QUOTATION_ROWS,
  { NEWSDOC_LABEL_NONE }
};

static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

/* Pandoc breaks a long alternative text over lines that reStructuredText does not take for its own, so its spaces are of the kind that is not
 * broken, and the picture stands apart from its caption: in a figure 3.11 puts even one long word on a line of its own. */
static void
dress_figure (NewsdocNode *figure)
{
  g_autoptr (NewsdocNode) image = newsdoc_figure_get_image (figure) != NULL ? newsdoc_node_ref (newsdoc_figure_get_image (figure)) : NULL;
  g_autofree char *alt = NULL;
  g_auto (GStrv) words = NULL;
  g_autofree char *unbroken = NULL;

  newsdoc_figure_take_apart (figure);
  alt = image != NULL ? newsdoc_node_dup_plain_text (image) : NULL;
  if (alt == NULL || *alt == '\0')
    return;
  words = g_strsplit_set (g_strstrip (alt), " \n", -1);
  unbroken = g_strjoinv (NO_BREAK_SPACE, words);
  while (newsdoc_node_get_first_child (image) != NULL)
    newsdoc_node_remove (newsdoc_node_get_first_child (image));
  newsdoc_node_append_child (image, newsdoc_node_new_text (NEWSDOC_NODE_STR, unbroken, -1));
}

static const char * const writers[] = { "rst", NULL };

const NewsdocFormat newsdoc_format_rst = {
  .name = "rst",
  .writers = writers,
  .dresses = dresses,
  .heading = 1,
  .head = dress_head,
  .figure = dress_figure,
};
