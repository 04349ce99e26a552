/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

#include <string.h>

#include "../ast/node-pairs.h"
#include "../ast/node-walk.h"
#include "../story/address.h"

/* A page's picture is a picture among words in a text of any width. */

/* A text's column is wider than this in all that is printed. A smaller picture is meant to be small: a stamp, a letter that is no letter. */
#define COLUMN_PIXELS 300

/* The file that the page would have shown. A size is kept where it is a small one: others are the file's own, for the page to leave room, and
 * wider than a sheet of paper. */
static void
settle (NewsdocNode *image)
{
  static const char * const own_keys[] = { "lang", "dir", "credit", NULL };
  static const char * const small_keys[] = { "lang", "dir", "credit", "width", "height", NULL };
  guint width = newsdoc_image_get_pixels (image, "width");
  g_autofree char *address = newsdoc_image_dup_address (image);

  newsdoc_node_set_url (image, address);
  newsdoc_node_strip (image, width > 0 && width <= COLUMN_PIXELS ? small_keys : own_keys);
}

static gboolean
is_break (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_STR && strcmp (newsdoc_node_get_text (node, NULL), "¶") == 0;
}

/* Before API 1.23 Pandoc's reader sets "¶" between the paragraphs of a figure's caption, and at its end, with a space on either side. One
 * space divides them as well. */
static void
join_paragraphs (NewsdocNode *image)
{
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (image); node != NULL; node = next)
    {
      NewsdocNode *after = newsdoc_node_get_next (node);

      next = newsdoc_node_next_in_tree (node, image);
      if (!is_break (node))
        continue;
      if (newsdoc_node_get_previous (node) != NULL && after != NULL && newsdoc_node_get_kind (after) == NEWSDOC_NODE_SPACE)
        {
          next = newsdoc_node_next_in_tree (after, image);
          newsdoc_node_remove (after);
        }
      newsdoc_node_remove (node);
    }
}

static void
for_images (NewsdocStory *story,
            void        (*func) (NewsdocNode *image))
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (story->root);

  if (!story->page)
    return;
  for (NewsdocNode *node = newsdoc_node_next_holder (blocks, blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      func (node);
}

void
newsdoc_markup_captions (NewsdocStory *story)
{
  for_images (story, join_paragraphs);
}

void
newsdoc_markup_images (NewsdocStory *story)
{
  for_images (story, settle);
}
