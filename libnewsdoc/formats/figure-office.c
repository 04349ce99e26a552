/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

#include "../ast/node-walk.h"

static void
break_before (NewsdocNode *credit)
{
  NewsdocNode *before = newsdoc_node_get_previous (credit);

  if (before == NULL || !newsdoc_node_is_space (before))
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

gboolean
newsdoc_figure_is_alone (NewsdocNode *image)
{
  NewsdocNode *node = image;

  if (newsdoc_node_get_kind (newsdoc_node_get_parent (node)) == NEWSDOC_NODE_LINK)
    node = newsdoc_node_get_parent (node);
  return newsdoc_node_is_block (newsdoc_node_get_parent (node)) && newsdoc_node_get_previous (node) == NULL && newsdoc_node_get_next (node) == NULL
         && (node == image || (newsdoc_node_get_previous (image) == NULL && newsdoc_node_get_next (image) == NULL));
}

void
newsdoc_figure_fit_images (NewsdocNode *blocks)
{
  for (NewsdocNode *node = newsdoc_node_next_holder (blocks, blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE && newsdoc_figure_is_alone (node)
        && newsdoc_node_get_attribute (node, "width") == NULL && newsdoc_node_get_attribute (node, "height") == NULL)
      newsdoc_node_set_attribute (node, "width", "100%");
}
