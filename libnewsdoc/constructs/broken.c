/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* A form's labels ("Full Name", "Email Address") end no sentence either; what is cut by a page's end is a line of text. */
#define FEWEST_WORDS 5

/* Two printed pages have some eight thousand characters. No paragraph is longer, and to read on would be to read one paragraph again for each page. */
#define MOST_BYTES 8192

/* Furniture that a page's end leaves in the middle of the text. */
static gboolean
is_page_break (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_FURNITURE
         && (g_str_has_prefix (line->claim->rule, "running-head/") || g_str_has_prefix (line->claim->rule, "continued/")
             || g_str_has_prefix (line->claim->rule, "printout/"));
}

static gboolean
is_text (NewsdocLine *line)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (line->node);

  return line->label == NEWSDOC_LABEL_NONE
         && (kind == NEWSDOC_NODE_PARA || kind == NEWSDOC_NODE_PLAIN)
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_BOLD | NEWSDOC_LINE_CAPS));
}

/* The left part has no end, so the right part is its rest. That the right part begins in lower case is no test: a name may
 * come first. */
static gboolean
is_cut (NewsdocLine *left,
        NewsdocLine *right)
{
  return is_text (left) && is_text (right)
         && left->words >= FEWEST_WORDS && left->length < MOST_BYTES
         && !(left->flags & NEWSDOC_LINE_ENDS)
         && !g_str_has_suffix (left->folded, ":")
         && (left->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_QUOTE | NEWSDOC_LINE_FIGURE))
            == (right->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_QUOTE | NEWSDOC_LINE_FIGURE));
}

/* Furniture lines in a row are one break. */
static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *left, *right;

      if (!is_page_break (newsdoc_story_line (story, i)))
        continue;
      left = newsdoc_story_before (story, i);
      right = newsdoc_story_after (story, i);
      if (left != NULL && right != NULL && is_cut (left, right))
        newsdoc_story_join (story, left->index, right->index, "broken/page");
      /* what stands between is of the same break */
      i = right != NULL ? right->index - 1 : story->end - 1;
    }
}

const NewsdocConstruct newsdoc_construct_broken = {
  "broken", "paragraphs and captions that a page's furniture had cut in two", recognise
};
