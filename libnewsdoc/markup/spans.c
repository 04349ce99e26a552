/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "details.h"
#include "range.h"
#include "steps.h"

static void
wrap (NewsdocLine        *line,
      const NewsdocClaim *claim)
{
  NewsdocNode *span;

  if (claim->node != NULL)
    {
      newsdoc_markup_set_details (claim->node, claim);
      return;
    }

  span = newsdoc_node_new_span (newsdoc_label_info (claim->label)->name);
  newsdoc_markup_set_details (span, claim);
  if (!newsdoc_range_wrap (line->holder, claim->start, claim->end, span))
    newsdoc_node_unref (span);
}

/* Taking out shifts what is behind it, so it is done from the end of the line to its beginning, after all wrapping. */
static void
mark_line (NewsdocLine      *line,
           NewsdocFurniture  furniture)
{
  for (guint i = 0; i < line->ranges->len; i++)
    {
      const NewsdocClaim *claim = line->ranges->pdata[i];
      /* a kicker in a heading is lifted out with the headline */
      if (claim->label != NEWSDOC_LABEL_INSTRUCTION && claim->label != NEWSDOC_LABEL_KICKER)
        wrap (line, claim);
    }

  if (furniture != NEWSDOC_FURNITURE_DROP)
    return;
  for (guint i = line->ranges->len; i > 0; i--)
    {
      const NewsdocClaim *claim = line->ranges->pdata[i - 1];
      if (claim->label == NEWSDOC_LABEL_INSTRUCTION)
        newsdoc_range_remove (line->holder, claim->start, claim->end);
    }
}

/* A credit that an author has given as the image's attribute is printed behind the caption. */
static void
print_given (NewsdocLine *line)
{
  const char *given = line->claim != NULL ? newsdoc_claim_get (line->claim, "credit.given") : NULL;
  NewsdocNode *span;

  if (given == NULL)
    return;
  span = newsdoc_node_new_span (newsdoc_label_info (NEWSDOC_LABEL_CREDIT)->name);
  newsdoc_node_append_child (span, newsdoc_node_new_text (NEWSDOC_NODE_STR, given, -1));
  newsdoc_node_append_child (line->holder, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  newsdoc_node_append_child (line->holder, span);
}

/* A credit that is nowhere printed is the image's own attribute, as an author would give it. */
static void
set_image_credit (NewsdocLine *line)
{
  const char *credit = line->claim != NULL && line->image != NULL ? newsdoc_claim_get (line->claim, "image.credit") : NULL;

  if (credit != NULL && newsdoc_node_get_attribute (line->image, "credit") == NULL)
    newsdoc_node_set_attribute (line->image, "credit", credit);
}

void
newsdoc_markup_spans (NewsdocStory     *story,
                      NewsdocFurniture  furniture)
{
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      /* a code block is looked at, never changed */
      if (line->ranges != NULL && !(line->flags & NEWSDOC_LINE_VERBATIM))
        mark_line (line, furniture);
      print_given (line);
      set_image_credit (line);
    }
}
