/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

#include "../ast/node-walk.h"

static NewsdocNode *
paragraph_of (NewsdocNode *image)
{
  NewsdocNode *parent = newsdoc_node_get_parent (image);

  return newsdoc_node_get_kind (parent) == NEWSDOC_NODE_LINK ? newsdoc_node_get_parent (parent) : parent;
}

/* A figure, and a picture with its words beside it, are set as such already. */
static gboolean
is_framed (NewsdocNode *para)
{
  NewsdocNode *parent = newsdoc_node_get_parent (para);

  return newsdoc_node_get_kind (para) != NEWSDOC_NODE_PARA || newsdoc_figure_is_one (para)
         || (newsdoc_node_get_kind (parent) != NEWSDOC_NODE_BLOCKS
             && !(newsdoc_node_get_kind (parent) == NEWSDOC_NODE_DIV && !newsdoc_node_has_class (parent, "photo") && !newsdoc_node_has_class (parent, "figure")));
}

void
newsdoc_figure_frame_images (NewsdocNode *blocks)
{
  g_autoptr (GPtrArray) paras = g_ptr_array_new ();

  for (NewsdocNode *node = newsdoc_node_next_holder (blocks, blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE && newsdoc_figure_is_alone (node) && !is_framed (paragraph_of (node)))
      g_ptr_array_add (paras, paragraph_of (node));
  for (guint i = 0; i < paras->len; i++)
    {
      NewsdocNode *div = newsdoc_node_new_div ("figure");

      newsdoc_node_insert_before (paras->pdata[i], div);
      newsdoc_node_append_child (div, newsdoc_node_unlink (paras->pdata[i]));
    }
}
