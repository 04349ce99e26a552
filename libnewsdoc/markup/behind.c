/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

#include <string.h>

#include "../ast/node-walk.h"
#include "../story/figure-words.h"
#include "prune.h"
#include "words.h"

/* Many pages close the figure behind the picture and set its caption and its credit in a box of their own. Right behind a figure without a caption such words are the
 * figure's, and right behind an image they are the image's: a reader is to see them together, and a writer may not break a page between them. */

static gboolean
is_leaf (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_PARA || newsdoc_node_get_kind (node) == NEWSDOC_NODE_PLAIN;
}

/* The image that is all that the block holds, be it linked. */
static NewsdocNode *
only_image (NewsdocNode *block)
{
  NewsdocNode *node = is_leaf (block) ? newsdoc_node_get_first_child (block) : NULL;

  while (node != NULL && newsdoc_node_get_next (node) == NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK)
    node = newsdoc_node_get_first_child (node);
  return node != NULL && newsdoc_node_get_next (node) == NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE ? node : NULL;
}

static guint
count_images (NewsdocNode *block)
{
  guint images = 0;

  for (NewsdocNode *node = newsdoc_node_get_first_child (block); node != NULL && images < 2; node = newsdoc_node_next_in_tree (node, block))
    images += newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE;
  return images;
}

/* Before API 1.23 a figure is an image's paragraph, and its caption the image's text. */
static gboolean
is_implicit (NewsdocNode *image)
{
  return image != NULL && g_str_has_prefix (newsdoc_node_get_title (image), "fig:");
}

/* Where a figure's words go that has none (transfer none) (nullable). */
static NewsdocNode *
empty_caption (NewsdocNode *block)
{
  NewsdocNode *image = only_image (block);
  NewsdocNode *caption = is_implicit (image) ? image : NULL;

  if (newsdoc_node_get_kind (block) == NEWSDOC_NODE_FIGURE && count_images (block) == 1)
    caption = newsdoc_figure_caption (block);
  return caption != NULL && newsdoc_node_get_first_child (caption) == NULL ? caption : NULL;
}

static gboolean
is_bare (NewsdocNode *block)
{
  return block != NULL && (empty_caption (block) != NULL || (only_image (block) != NULL && !is_implicit (only_image (block))));
}

static NewsdocNode *
photo_of (NewsdocLine *line)
{
  NewsdocNode *div = newsdoc_node_get_parent (line->node);

  return div != NULL && newsdoc_node_get_kind (div) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (div, "photo") ? div : NULL;
}

/* Of two pictures with words between them, the words may be either's. */
static NewsdocNode *
picture_before (NewsdocNode *div)
{
  NewsdocNode *before = newsdoc_node_get_previous (div);

  return before != NULL && is_bare (before) && !is_bare (newsdoc_node_get_next (div)) ? before : NULL;
}

static void
bring_together (NewsdocStory       *story,
                const NewsdocClaim *claim)
{
  NewsdocNode *div = photo_of (newsdoc_story_line (story, claim->first));
  NewsdocNode *before = div != NULL && count_images (div) == 0 ? picture_before (div) : NULL;
  NewsdocNode *caption = before != NULL ? empty_caption (before) : NULL;

  if (before != NULL && caption == NULL)
    newsdoc_node_prepend_child (div, newsdoc_node_unlink (before));
  if (caption == NULL)
    return;
  for (guint i = claim->first; i <= claim->last; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->claim == claim && photo_of (line) == div && is_leaf (line->node))
        newsdoc_markup_move_words (line, caption);
    }
}

void
newsdoc_markup_behind (NewsdocStory *story)
{
  for (guint i = 0; story->page && i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_PHOTO && claim->node == NULL && claim->start == claim->end)
        bring_together (story, claim);
    }
}
