/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "prune.h"
#include "steps.h"

#include <string.h>

#include "../ast/node-walk.h"
#include "../story/address.h"

/* A page may set its head as a list among the buttons, with the writer's portrait or the agency's sign in the line. What is printed of it is
 * words, each line for itself. */

static gboolean
is_of_head (NewsdocLine *line)
{
  return (line->label == NEWSDOC_LABEL_BYLINE || line->label == NEWSDOC_LABEL_DATES || line->label == NEWSDOC_LABEL_KICKER
          || line->label == NEWSDOC_LABEL_STANDFIRST)
         && line->claim != NULL && line->claim->node == NULL && !line->claim->moved;
}

static NewsdocNode *
get_div (NewsdocLine *line)
{
  NewsdocNode *div = newsdoc_node_get_parent (line->node);

  return div != NULL && newsdoc_node_get_kind (div) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (div, newsdoc_label_info (line->label)->name) ? div : NULL;
}

/* A picture that is wider than the head's line would be is more than a sign in it. */
#define SIGN_PIXELS 300

static gboolean
is_sign (NewsdocNode *image)
{
  return newsdoc_image_get_pixels (image, "width") <= SIGN_PIXELS;
}

/* Before API 1.23 a figure's words are inside its image: what stands under the writer's portrait is the byline. The portrait's title is the
 * name; another picture stays, behind the words. */
static void
part_figure (NewsdocNode *div,
             NewsdocLine *line,
             NewsdocNode *image)
{
  const char *title = newsdoc_node_get_title (image) + strlen ("fig:");
  gboolean portrait = *title != '\0' && strstr (line->text, title) != NULL;

  newsdoc_node_move_children (image, line->node);
  if (portrait)
    newsdoc_node_remove (image);
  else
    {
      NewsdocNode *para = newsdoc_node_new (NEWSDOC_NODE_PARA);

      newsdoc_node_append_child (para, newsdoc_node_unlink (image));
      newsdoc_node_insert_after (div, para);
    }
}

static void
take_pictures_out (NewsdocNode *div,
                   NewsdocLine *line)
{
  g_autoptr(GPtrArray) images = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);

  for (NewsdocNode *node = newsdoc_node_next_holder (div, div); node != NULL; node = newsdoc_node_next_holder (node, div))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      g_ptr_array_add (images, newsdoc_node_ref (node));

  for (guint i = 0; i < images->len; i++)
    {
      NewsdocNode *image = images->pdata[i];

      if (g_str_has_prefix (newsdoc_node_get_title (image), "fig:"))
        part_figure (div, line, image);
      else if (is_sign (image))
        newsdoc_node_remove (image);
    }
}

static gboolean
is_list (NewsdocNode *node)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_BULLET_LIST:
    case NEWSDOC_NODE_ORDERED_LIST:
    case NEWSDOC_NODE_ITEM:
    case NEWSDOC_NODE_DEFINITION_LIST:
    case NEWSDOC_NODE_DEFINITION_ITEM:
    case NEWSDOC_NODE_DEFINITION:
      return TRUE;
    default:
      return FALSE;
    }
}

/* What is before it stays before it. */
static gboolean
begins (NewsdocNode *list,
        NewsdocNode *div)
{
  NewsdocNode *node = newsdoc_node_next_holder (list, list);

  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_PARA && newsdoc_node_get_kind (node) != NEWSDOC_NODE_PLAIN)
    node = newsdoc_node_next_holder (node, list);
  return node != NULL && newsdoc_node_is_inside (node, div);
}

/* "By" as the term and the name as what it means are one byline. */
static void
take_term (NewsdocStory *story,
           NewsdocLine  *line)
{
  NewsdocLine *before = line->index > 0 ? newsdoc_story_line (story, line->index - 1) : NULL;

  if (before == NULL || before->label != NEWSDOC_LABEL_BYLINE || line->label != NEWSDOC_LABEL_BYLINE
      || newsdoc_node_get_kind (before->node) != NEWSDOC_NODE_TERM || newsdoc_node_get_first_child (before->node) == NULL)
    return;
  newsdoc_node_prepend_child (line->node, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  for (NewsdocNode *node = newsdoc_node_get_last_child (before->node); node != NULL; node = newsdoc_node_get_last_child (before->node))
    newsdoc_node_prepend_child (line->node, newsdoc_node_unlink (node));
  before->label = NEWSDOC_LABEL_CONTINUATION;
  before->continues = line->index;
}

/* The lines of the head that are a list's first items stand before it, in their order. */
static void
take_out_of_list (NewsdocStory *story,
                  NewsdocLine  *line,
                  NewsdocNode  *div)
{
  NewsdocNode *parent = newsdoc_node_get_parent (div), *list = parent;

  if (!is_list (parent))
    return;
  while (is_list (newsdoc_node_get_parent (list)))
    list = newsdoc_node_get_parent (list);
  if (!begins (list, div))
    return;
  if (newsdoc_node_get_kind (parent) == NEWSDOC_NODE_DEFINITION)
    take_term (story, line);
  newsdoc_node_insert_before (list, newsdoc_node_unlink (div));
  newsdoc_prune_empty (parent);
}

void
newsdoc_markup_head (NewsdocStory *story)
{
  if (!story->page)
    return;
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      NewsdocNode *div = is_of_head (line) ? get_div (line) : NULL;

      if (div == NULL)
        continue;
      take_pictures_out (div, line);
      take_out_of_list (story, line, div);
    }
}
