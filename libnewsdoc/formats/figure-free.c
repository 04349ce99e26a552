/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

static void
take_out_images (NewsdocNode *block)
{
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (block); node != NULL; node = next)
    {
      next = newsdoc_node_next_in_tree (node, block);
      if (newsdoc_node_get_kind (node) != NEWSDOC_NODE_IMAGE)
        continue;
      next = newsdoc_node_next_outside (node, block);
      newsdoc_node_remove (node);
    }
}

/* The words that stand in the block beside its pictures, in a block of the same shape; NULL where there are none. */
static NewsdocNode *
copy_words (NewsdocNode *block)
{
  g_autoptr (NewsdocNode) copy = newsdoc_node_copy (block);
  g_autofree char *text = NULL;

  take_out_images (copy);
  text = newsdoc_node_dup_plain_text (copy);
  return text != NULL && *g_strstrip (text) != '\0' ? g_steal_pointer (&copy) : NULL;
}

static gboolean
is_in (NewsdocNode *image,
       NewsdocNode *block)
{
  return image != NULL && (image == block || newsdoc_node_is_inside (image, block));
}

/* The picture alone, with the link that it may be in. */
static void
keep_picture (NewsdocNode *block,
              NewsdocNode *image)
{
  g_autoptr (NewsdocNode) part = NULL;
  NewsdocNode *plain = newsdoc_node_new (NEWSDOC_NODE_PLAIN);
  NewsdocNode *link = newsdoc_node_get_parent (image);
  gboolean linked = newsdoc_node_get_kind (link) == NEWSDOC_NODE_LINK && newsdoc_node_get_first_child (link) == image && newsdoc_node_get_next (image) == NULL;

  part = newsdoc_node_ref (linked ? link : image);
  newsdoc_node_insert_before (block, plain);
  newsdoc_node_append_child (plain, newsdoc_node_unlink (part));
  newsdoc_node_remove (block);
}

/* Returns: the last block behind the figure */
static NewsdocNode *
set_block_free (NewsdocNode *block,
                NewsdocNode *image,
                NewsdocNode *behind)
{
  NewsdocNode *words = copy_words (block);

  if (words == NULL)
    return behind;
  newsdoc_node_insert_after (behind, words);
  if (is_in (image, block))
    keep_picture (block, image);
  else
    newsdoc_node_remove (block);
  return words;
}

void
newsdoc_figure_set_free (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_get_image (figure);
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  NewsdocNode *behind = figure;
  NewsdocNode *next;

  /* A figure of something else, a table or a poem, is that. */
  if (newsdoc_node_get_kind (figure) != NEWSDOC_NODE_FIGURE || (image == NULL && caption != NULL && newsdoc_node_get_first_child (caption) != NULL))
    return;

  for (NewsdocNode *block = newsdoc_node_get_first_child (figure); block != NULL; block = next)
    {
      next = newsdoc_node_get_next (block);
      if (block != caption)
        behind = set_block_free (block, image, behind);
    }
}
