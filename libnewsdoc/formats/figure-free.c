/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

#include "../ast/node-unwrap.h"

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

/* Words beside the block's pictures: an alternative text is none. */
static gboolean
has_words (NewsdocNode *block)
{
  g_autoptr (NewsdocNode) copy = newsdoc_node_copy (block);
  g_autofree char *text = NULL;

  take_out_images (copy);
  text = newsdoc_node_dup_plain_text (copy);
  return text != NULL && *g_strstrip (text) != '\0';
}

static gboolean
is_in (NewsdocNode *image,
       NewsdocNode *block)
{
  return image != NULL && (image == block || newsdoc_node_is_inside (image, block));
}

/* The picture alone before the block, with the link that it may be in. */
static void
take_picture (NewsdocNode *block,
              NewsdocNode *image)
{
  NewsdocNode *plain = newsdoc_node_new (NEWSDOC_NODE_PLAIN);
  NewsdocNode *link = newsdoc_node_get_parent (image);
  gboolean linked = newsdoc_node_get_kind (link) == NEWSDOC_NODE_LINK && newsdoc_node_get_first_child (link) == image && newsdoc_node_get_next (image) == NULL;

  newsdoc_node_append_child (plain, newsdoc_node_unlink (linked ? link : image));
  newsdoc_node_insert_before (block, plain);
}

static gboolean
is_alone (NewsdocNode *block,
          NewsdocNode *image)
{
  return newsdoc_node_get_kind (block) == NEWSDOC_NODE_PLAIN && newsdoc_node_get_first_child (block) == image && newsdoc_node_get_next (image) == NULL;
}

static guint
count_images (NewsdocNode *block)
{
  guint images = newsdoc_node_get_kind (block) == NEWSDOC_NODE_IMAGE;

  for (NewsdocNode *node = newsdoc_node_get_first_child (block); node != NULL; node = newsdoc_node_next_in_tree (node, block))
    images += newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE;
  return images;
}

/* Returns: the last block behind the figure */
static NewsdocNode *
set_block_free (NewsdocNode *block,
                NewsdocNode *image,
                NewsdocNode *behind)
{
  gboolean words = has_words (block);
  guint images = count_images (block);

  if (!words && (images > 1 || (images == 1 && (!is_in (image, block) || is_alone (block, image)))))
    return behind;
  if (is_in (image, block))
    take_picture (block, image);
  if (words || count_images (block) > 0)
    {
      newsdoc_node_insert_after (behind, newsdoc_node_unlink (block));
      return block;
    }
  /* an empty list, a space */
  if (newsdoc_node_get_kind (block) != NEWSDOC_NODE_RAW_BLOCK)
    newsdoc_node_remove (block);
  return behind;
}

/* A caption is of paragraphs: a Div in it would be dressed as a part of the story. */
static void
flatten (NewsdocNode *caption)
{
  NewsdocNode *next;

  for (NewsdocNode *block = newsdoc_node_get_first_child (caption); block != NULL; block = next)
    {
      NewsdocNode *inner;

      next = newsdoc_node_get_next (block);
      if (newsdoc_node_get_kind (block) != NEWSDOC_NODE_DIV)
        continue;
      inner = newsdoc_node_get_first_child (block);
      next = inner != NULL ? inner : next;
      newsdoc_node_unwrap (block);
    }
}

/* What was set free of a figure without a picture, a quotation, is all that there was to it. */
static void
remove_empty (NewsdocNode *figure,
              NewsdocNode *caption)
{
  for (NewsdocNode *block = newsdoc_node_get_first_child (figure); block != NULL; block = newsdoc_node_get_next (block))
    if (block != caption || newsdoc_node_get_first_child (block) != NULL)
      return;
  newsdoc_node_remove (figure);
}

void
newsdoc_figure_set_free (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_get_image (figure);
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  NewsdocNode *behind = figure;
  NewsdocNode *next;

  if (newsdoc_node_get_kind (figure) != NEWSDOC_NODE_FIGURE)
    return;
  if (caption != NULL)
    flatten (caption);
  /* A figure of something else, a table or a poem, is that. */
  if (image == NULL && caption != NULL && newsdoc_node_get_first_child (caption) != NULL)
    return;

  for (NewsdocNode *block = newsdoc_node_get_first_child (figure); block != NULL; block = next)
    {
      next = newsdoc_node_get_next (block);
      if (block != caption)
        behind = set_block_free (block, image, behind);
    }
  remove_empty (figure, caption);
}
