/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

#include "../ast/node-walk.h"
#include "../story/label.h"

static void
unmark (NewsdocNode *node)
{
  const char * const *classes = newsdoc_node_get_classes (node);
  g_auto(GStrv) own = g_strdupv ((char **) classes);

  for (guint i = 0; own != NULL && own[i] != NULL; i++)
    if (newsdoc_label_from_name (own[i]) != NEWSDOC_LABEL_NONE)
      newsdoc_node_remove_class (node, own[i]);
}

/* A site's own "photo" or "caption" was evidence; left in the tree it would be read as a mark of the normal form. */
void
newsdoc_markup_unmark (NewsdocStory *story)
{
  if (!story->page)
    return;
  for (NewsdocNode *node = newsdoc_node_get_first_child (story->root); node != NULL; node = newsdoc_node_next_holder (node, story->root))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN)
      unmark (node);
}
