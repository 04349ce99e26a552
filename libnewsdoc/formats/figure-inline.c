/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

#include "../ast/node-walk.h"

/* A figure's caption is where a credit is printed. */
static gboolean
is_in_figure (NewsdocNode *image)
{
  for (NewsdocNode *node = newsdoc_node_get_parent (image); node != NULL; node = newsdoc_node_get_parent (node))
    if (newsdoc_figure_is_one (node))
      return TRUE;

  return FALSE;
}

/* Behind the link that the image is in, if it is in one. */
static NewsdocNode *
find_place (NewsdocNode *image)
{
  NewsdocNode *place = image;

  while (newsdoc_node_get_parent (place) != NULL && newsdoc_node_is_inline (newsdoc_node_get_parent (place)))
    place = newsdoc_node_get_parent (place);
  return place;
}

static void
show_credits (NewsdocNode *image)
{
  NewsdocNode *place = find_place (image);
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (image); node != NULL; node = next)
    {
      next = newsdoc_node_next_in_tree (node, image);
      if (newsdoc_node_get_kind (node) != NEWSDOC_NODE_SPAN || !newsdoc_node_has_class (node, "credit"))
        continue;
      next = newsdoc_node_next_outside (node, image);
      newsdoc_node_insert_after (place, newsdoc_node_unlink (node));
      newsdoc_node_insert_after (place, newsdoc_node_new (NEWSDOC_NODE_SPACE));
      place = node;
    }
}

void
newsdoc_figure_show_inline_credits (NewsdocNode *blocks)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE && !is_in_figure (node))
      show_credits (node);
}
