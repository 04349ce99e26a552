/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "markup.h"

#include <string.h>

/* Pages that were made before there were styles, or in an editor that knew none, set a paragraph apart by two line breaks: a whole article is one
 * paragraph then, its headline and its byline with it. */

static gboolean
is_space (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return kind == NEWSDOC_NODE_SPACE || kind == NEWSDOC_NODE_SOFT_BREAK;
}

/* The line breaks from here on, with the spaces between them, and what stands behind them in *behind. */
static guint
count_breaks (NewsdocNode  *node,
              NewsdocNode **behind)
{
  guint breaks = 0;

  for (; node != NULL && (is_space (node) || newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINE_BREAK); node = newsdoc_node_get_next (node))
    breaks += newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINE_BREAK;
  *behind = node;
  return breaks;
}

/* Takes out the nodes from this one to the other, which stays. */
static void
remove_until (NewsdocNode *node,
              NewsdocNode *end)
{
  while (node != end)
    {
      NewsdocNode *next = newsdoc_node_get_next (node);

      newsdoc_node_remove (node);
      node = next;
    }
}

static NewsdocNode *
add_paragraph (NewsdocNode *before)
{
  NewsdocNode *paragraph = newsdoc_node_new (NEWSDOC_NODE_PARA);

  newsdoc_node_insert_after (before, paragraph);
  return paragraph;
}

/* The block's paragraphs behind it, each in one of its own; what is before the first two breaks is the first. */
static void
split (NewsdocNode *block)
{
  NewsdocNode *paragraph = add_paragraph (block), *node = newsdoc_node_get_first_child (block);

  while (node != NULL)
    {
      NewsdocNode *next = newsdoc_node_get_next (node), *behind;
      guint breaks = newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINE_BREAK ? count_breaks (node, &behind) : 0;
      gboolean begins = newsdoc_node_get_first_child (paragraph) == NULL;

      /* one alone at a paragraph's beginning or end breaks nothing */
      if (breaks >= 2 || (breaks == 1 && (begins || behind == NULL)))
        {
          remove_until (node, behind);
          if (behind != NULL && !begins)
            paragraph = add_paragraph (paragraph);
          node = behind;
          continue;
        }
      newsdoc_node_append_child (paragraph, newsdoc_node_unlink (node));
      node = next;
    }
  if (newsdoc_node_get_first_child (paragraph) == NULL)
    newsdoc_node_remove (paragraph);
  newsdoc_node_remove (block);
}

/* A caption is one text, whatever its lines. */
static gboolean
is_several (NewsdocLine *line)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (line->node);
  NewsdocNode *behind;

  if ((kind != NEWSDOC_NODE_PARA && kind != NEWSDOC_NODE_PLAIN) || (line->flags & (NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_BESIDE)) || strchr (line->text, '\n') == NULL)
    return FALSE;
  for (NewsdocNode *node = newsdoc_node_get_first_child (line->node); node != NULL; node = newsdoc_node_get_next (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINE_BREAK && count_breaks (node, &behind) >= 2)
      return TRUE;
  return FALSE;
}

gboolean
newsdoc_markup_paragraphs (NewsdocStory *story)
{
  gboolean any = FALSE;

  if (!story->page || story->decided)
    return FALSE;
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (is_several (line))
        {
          split (line->node);
          any = TRUE;
        }
    }
  return any;
}
