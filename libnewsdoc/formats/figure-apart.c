/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

#include <string.h>

#include "build.h"

/* The block for a text that stands by itself: a Plain becomes a paragraph. A short caption, for lists of figures, gives nothing. */
static void
append_block (NewsdocNode *to,
              NewsdocNode *block)
{
  NewsdocNode *para;

  if (newsdoc_node_get_kind (block) == NEWSDOC_NODE_PLAIN)
    {
      para = newsdoc_node_new (NEWSDOC_NODE_PARA);
      newsdoc_node_move_children (block, para);
      newsdoc_node_append_child (to, para);
    }
  else if (newsdoc_node_is_block (block))
    {
      newsdoc_node_append_child (to, newsdoc_node_unlink (block));
      return;
    }
  newsdoc_node_remove (block);
}

static NewsdocNode *
take_caption (NewsdocNode *figure,
              NewsdocNode *caption)
{
  NewsdocNode *div = newsdoc_node_new_div ("figcaption");

  if (newsdoc_figure_is_implicit (figure))
    {
      NewsdocNode *para = newsdoc_node_new (NEWSDOC_NODE_PARA);

      newsdoc_node_move_children (caption, para);
      newsdoc_node_append_child (div, para);
    }
  else
    while (newsdoc_node_get_first_child (caption) != NULL)
      append_block (div, newsdoc_node_get_first_child (caption));
  return div;
}

/* What is left when the caption is out. */
static NewsdocNode *
take_contents (NewsdocNode *figure,
               NewsdocNode *caption)
{
  NewsdocNode *div = newsdoc_node_new_div ("figure");

  newsdoc_node_remove (caption);
  while (newsdoc_node_get_first_child (figure) != NULL)
    append_block (div, newsdoc_node_get_first_child (figure));
  return div;
}

/* Its words were the caption: they say what it shows, but not who made it. "fig:" would make a figure of the paragraph again. */
static NewsdocNode *
take_image (NewsdocNode *image,
            const char  *words)
{
  NewsdocNode *para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  g_autofree char *title = g_strdup (newsdoc_node_get_title (image) + strlen ("fig:"));

  newsdoc_node_append_child (para, newsdoc_node_unlink (image));
  newsdoc_node_set_title (image, title);
  if (words != NULL)
    newsdoc_build_append (image, words);
  return para;
}

void
newsdoc_figure_take_apart (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_get_image (figure);
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  g_autofree char *words = caption != NULL ? newsdoc_figure_dup_without (caption, "credit") : NULL;
  g_autofree char *text = caption != NULL ? newsdoc_node_dup_plain_text (caption) : NULL;
  gboolean implicit = newsdoc_figure_is_implicit (figure);
  NewsdocNode *below;

  if (image == NULL || text == NULL || g_strstrip (text)[0] == '\0')
    return;

  newsdoc_figure_part_alt (figure);
  below = take_caption (figure, caption);
  newsdoc_node_insert_before (figure, implicit ? take_image (image, words) : take_contents (figure, caption));
  newsdoc_node_insert_after (figure, below);
  newsdoc_node_remove (figure);
}

void
newsdoc_figure_show_caption (NewsdocNode *figure)
{
  if (newsdoc_figure_is_implicit (figure))
    newsdoc_figure_take_apart (figure);
  else
    newsdoc_figure_part_alt (figure);
}

/* No picture, and nothing else that a figure may be of (a table, a list, a program text): words, raw text of another format, or nothing at all. */
static gboolean
is_prose (NewsdocNode *figure,
          NewsdocNode *caption)
{
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (figure); node != NULL; node = next)
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      next = node == caption ? newsdoc_node_next_outside (node, figure) : newsdoc_node_next_in_tree (node, figure);
      if (kind == NEWSDOC_NODE_IMAGE || (node != caption && !newsdoc_node_is_inline (node) && kind != NEWSDOC_NODE_DIV && kind != NEWSDOC_NODE_PLAIN &&
                                         kind != NEWSDOC_NODE_PARA && kind != NEWSDOC_NODE_RAW_BLOCK))
        return FALSE;
    }
  return TRUE;
}

void
newsdoc_figure_make_photo (NewsdocNode *figure)
{
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  NewsdocNode *div, *next;

  if (newsdoc_figure_is_implicit (figure) || caption == NULL || newsdoc_node_get_first_child (caption) == NULL || !is_prose (figure, caption))
    return;

  div = newsdoc_node_new_div ("photo");
  newsdoc_node_insert_before (figure, div);
  for (NewsdocNode *node = newsdoc_node_get_first_child (figure); node != NULL; node = next)
    {
      next = newsdoc_node_get_next (node);
      if (node != caption)
        newsdoc_node_append_child (div, newsdoc_node_unlink (node));
    }
  while (newsdoc_node_get_first_child (caption) != NULL)
    append_block (div, newsdoc_node_get_first_child (caption));
  newsdoc_node_remove (figure);
}
