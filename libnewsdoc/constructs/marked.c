/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include "../story/mark.h"

/* The innermost Div around the line that is marked with the label: the element that says so. */
static NewsdocNode *
marking_div (NewsdocLine *line)
{
  for (NewsdocNode *node = newsdoc_node_get_parent (line->node); node != NULL; node = newsdoc_node_get_parent (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_mark_of (node) == line->marked)
      return node;

  return NULL;
}

/* The attributes of the element are the construct's details. */
static void
take_div (NewsdocStory *story,
          guint         first,
          guint         last,
          NewsdocNode  *div)
{
  NewsdocLine *line = newsdoc_story_line (story, first);
  NewsdocClaim *claim = newsdoc_story_claim (story, line->marked, first, last, 1.0, "marked/div");

  if (claim == NULL)
    return;
  claim->node = newsdoc_node_ref (div);
  if (line->marked == NEWSDOC_LABEL_HEADLINE)
    story->headline = first;
}

static void
take_spans (NewsdocStory *story,
            NewsdocLine  *line)
{
  for (guint i = 0; line->marks != NULL && i < line->marks->len; i++)
    {
      const NewsdocMark *mark = &g_array_index (line->marks, NewsdocMark, i);
      NewsdocClaim *claim;

      if (mark->start == mark->end)
        continue;
      claim = newsdoc_story_claim_range (story, mark->label, line->index, mark->start, mark->end, 1.0, "marked/span");
      if (claim != NULL)
        claim->node = newsdoc_node_ref (mark->node);
    }
}

/* On a saved page "newsletter" and "headline" are the site's own names, which are evidence and no more; an article in normal form is
 * marked whatever it was read from. */
static gboolean
is_by_hand (NewsdocStory *story)
{
  return story->decided || !story->page;
}

static void
recognise (NewsdocStory *story)
{
  if (!is_by_hand (story))
    return;
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      NewsdocNode *div;
      guint last = i;

      take_spans (story, line);
      if (line->marked == NEWSDOC_LABEL_NONE || line->label != NEWSDOC_LABEL_NONE)
        continue;

      div = marking_div (line);
      while (last + 1 < story->lines->len
             && newsdoc_story_line (story, last + 1)->marked == line->marked
             && marking_div (newsdoc_story_line (story, last + 1)) == div)
        last++;
      take_div (story, i, last, div);
    }
}

const NewsdocConstruct newsdoc_construct_marked = {
  "marked", "what the author marked by hand, which wins over every guess", recognise
};
