/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

static NewsdocNode *
find_kind (NewsdocNode     *root,
           NewsdocNodeKind  kind)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (root); node != NULL; node = newsdoc_node_next_in_tree (node, root))
    if (newsdoc_node_get_kind (node) == kind)
      return node;

  return NULL;
}

gboolean
newsdoc_figure_is_implicit (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_node_get_first_child (figure);
  const char *title;

  if (newsdoc_node_get_kind (figure) != NEWSDOC_NODE_PARA ||
      image == NULL || newsdoc_node_get_next (image) != NULL || newsdoc_node_get_kind (image) != NEWSDOC_NODE_IMAGE)
    return FALSE;

  title = newsdoc_node_get_title (image);
  return title != NULL && g_str_has_prefix (title, "fig:");
}

gboolean
newsdoc_figure_is_one (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_FIGURE || newsdoc_figure_is_implicit (node);
}

NewsdocNode *
newsdoc_figure_get_image (NewsdocNode *figure)
{
  return find_kind (figure, NEWSDOC_NODE_IMAGE);
}

NewsdocNode *
newsdoc_figure_get_caption (NewsdocNode *figure)
{
  if (newsdoc_node_get_kind (figure) == NEWSDOC_NODE_FIGURE)
    return find_kind (figure, NEWSDOC_NODE_CAPTION);
  return newsdoc_node_get_first_child (figure);
}

/* Pandoc's Markdown reader takes a figure's alt text from the caption, credit and all. */
char *
newsdoc_figure_dup_alt (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_get_image (figure);

  if (image == NULL || newsdoc_figure_is_implicit (figure))
    return NULL;
  return newsdoc_figure_dup_without (image, "credit");
}

static gboolean
is_container (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN || newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV;
}

char *
newsdoc_figure_dup_without (NewsdocNode *node,
                            const char  *class_name)
{
  g_autoptr (NewsdocNode) copy = newsdoc_node_copy (node);
  g_autofree char *text = NULL;
  NewsdocNode *next;

  for (NewsdocNode *part = newsdoc_node_get_first_child (copy); part != NULL; part = next)
    {
      next = newsdoc_node_next_in_tree (part, copy);
      if (is_container (part) && newsdoc_node_has_class (part, class_name))
        {
          next = newsdoc_node_next_outside (part, copy);
          newsdoc_node_remove (part);
        }
    }

  text = newsdoc_node_dup_plain_text (copy);
  return text != NULL && g_strstrip (text)[0] != '\0' ? g_steal_pointer (&text) : NULL;
}
