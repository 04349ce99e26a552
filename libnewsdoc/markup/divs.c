/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "prune.h"
#include "steps.h"
#include "details.h"

/* A byline or a kicker that was set as a heading is a paragraph in its Div: it heads nothing. */
static void
make_paragraph (NewsdocLine *line)
{
  NewsdocNode *para;

  if (newsdoc_node_get_kind (line->node) != NEWSDOC_NODE_HEADER)
    return;

  para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  newsdoc_node_move_children (line->node, para);
  newsdoc_node_insert_before (line->node, para);
  newsdoc_node_remove (line->node);
  newsdoc_line_set_node (line, para);
}

/* Is the node a block that a Div may be put around? A definition's term is none. */
static gboolean
can_wrap (NewsdocNode *leaf)
{
  return newsdoc_node_is_block (leaf);
}

/* Where a quotation is nothing but the lines claimed, the Div goes around the quotation. */
static NewsdocNode *
climb (NewsdocNode *first,
       NewsdocNode *last)
{
  NewsdocNode *parent = newsdoc_node_get_parent (first);

  if (newsdoc_node_get_kind (parent) == NEWSDOC_NODE_BLOCK_QUOTE
      && newsdoc_node_get_first_child (parent) == first
      && newsdoc_node_get_last_child (parent) == last)
    return parent;
  return NULL;
}

static void
wrap_run (NewsdocNode        *first,
          NewsdocNode        *last,
          const NewsdocClaim *claim)
{
  NewsdocNode *div = newsdoc_node_new_div (newsdoc_label_info (claim->label)->name);
  NewsdocNode *quote = climb (first, last);
  NewsdocNode *end;

  if (quote != NULL)
    first = last = quote;
  newsdoc_markup_set_details (div, claim);
  newsdoc_node_insert_before (first, div);
  end = newsdoc_node_get_next (last);
  for (NewsdocNode *node = first; node != end;)
    {
      NewsdocNode *next = newsdoc_node_get_next (node);
      newsdoc_node_append_child (div, newsdoc_node_unlink (node));
      node = next;
    }
}

/* The child of container that node is in. */
static NewsdocNode *
child_holding (NewsdocNode *container,
               NewsdocNode *node)
{
  while (newsdoc_node_get_parent (node) != container)
    node = newsdoc_node_get_parent (node);
  return node;
}

/* A box's title and the list behind it are one box: where the claim's lines are all that whole neighbours hold, one Div goes around
 * these. FALSE where other lines are in them. */
static gboolean
wrap_whole (NewsdocStory       *story,
            const NewsdocClaim *claim)
{
  NewsdocLine *first = newsdoc_story_line (story, claim->first), *last = newsdoc_story_line (story, claim->last);
  NewsdocLine *before = claim->first > 0 ? newsdoc_story_line (story, claim->first - 1) : NULL;
  NewsdocLine *after = claim->last + 1 < story->lines->len ? newsdoc_story_line (story, claim->last + 1) : NULL;
  NewsdocNode *container = newsdoc_node_get_parent (first->node);
  NewsdocNode *from, *to;

  while (container != NULL && !newsdoc_node_is_inside (last->node, container))
    container = newsdoc_node_get_parent (container);
  if (claim->first == claim->last || container == NULL)
    return FALSE;

  from = child_holding (container, first->node);
  to = child_holding (container, last->node);
  if (!can_wrap (from) || !can_wrap (to)
      || (before != NULL && newsdoc_node_is_inside (before->node, from)) || (after != NULL && newsdoc_node_is_inside (after->node, to)))
    return FALSE;
  wrap_run (from, to, claim);
  return TRUE;
}

/* Lines of one claim may lie in several containers: then each run of neighbours gets a Div. */
static void
wrap_claim (NewsdocStory       *story,
            const NewsdocClaim *claim)
{
  NewsdocNode *first = NULL, *last = NULL;

  for (guint i = claim->first; i <= claim->last; i++)
    if (newsdoc_story_line (story, i)->claim == claim && can_wrap (newsdoc_story_line (story, i)->node))
      make_paragraph (newsdoc_story_line (story, i));
  if (wrap_whole (story, claim))
    return;

  for (guint i = claim->first; i <= claim->last; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->claim != claim || line->label == NEWSDOC_LABEL_CONTINUATION || !can_wrap (line->node))
        continue;

      if (last != NULL && newsdoc_node_get_next (last) == line->node)
        {
          last = line->node;
          continue;
        }
      if (first != NULL)
        wrap_run (first, last, claim);
      first = last = line->node;
    }
  if (first != NULL)
    wrap_run (first, last, claim);
}

static void
drop_claim (NewsdocStory       *story,
            const NewsdocClaim *claim)
{
  for (guint i = claim->first; i <= claim->last; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->claim == claim)
        newsdoc_prune (line->node);
    }
}

static void
settle (NewsdocStory       *story,
        const NewsdocClaim *claim,
        NewsdocFurniture    furniture)
{
  switch (newsdoc_label_info (claim->label)->form)
    {
    case NEWSDOC_FORM_DIV:
      if (claim->node == NULL)
        wrap_claim (story, claim);
      else
        newsdoc_markup_set_details (claim->node, claim);
      break;

    case NEWSDOC_FORM_META:
      if (claim->moved)
        drop_claim (story, claim);
      else if (claim->node == NULL)
        wrap_claim (story, claim);
      else
        newsdoc_markup_set_details (claim->node, claim);
      break;

    case NEWSDOC_FORM_FURNITURE:
      if (furniture == NEWSDOC_FURNITURE_DROP)
        drop_claim (story, claim);
      else if (furniture == NEWSDOC_FURNITURE_MARK && claim->node == NULL)
        wrap_claim (story, claim);
      break;

    default:
      break;
    }
}

void
newsdoc_markup_divs (NewsdocStory     *story,
                     NewsdocFurniture  furniture)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->start == claim->end)
        settle (story, claim, furniture);
    }
}
