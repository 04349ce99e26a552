/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

static gboolean
is_space (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPACE || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SOFT_BREAK;
}

static void
break_before (NewsdocNode *credit)
{
  NewsdocNode *before = newsdoc_node_get_previous (credit);

  if (before == NULL || !is_space (before))
    return;
  newsdoc_node_insert_after (before, newsdoc_node_new (NEWSDOC_NODE_LINE_BREAK));
  newsdoc_node_remove (before);
}

void
newsdoc_figure_part_lines (NewsdocNode *figure)
{
  NewsdocNode *caption;

  newsdoc_figure_part_alt (figure);
  caption = newsdoc_figure_get_caption (figure);
  if (caption == NULL)
    return;
  for (NewsdocNode *node = newsdoc_node_get_first_child (caption); node != NULL; node = newsdoc_node_next_in_tree (node, caption))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_has_class (node, "credit"))
      break_before (node);
}

void
newsdoc_figure_fit_page (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_get_image (figure);

  newsdoc_figure_part_lines (figure);
  if (image != NULL && newsdoc_node_get_attribute (image, "width") == NULL && newsdoc_node_get_attribute (image, "height") == NULL)
    newsdoc_node_set_attribute (image, "width", "100%");
}
