/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

#include <string.h>

#include "details.h"
#include "range.h"

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

static gboolean
is_caption_and_credit (const NewsdocClaim *left,
                       const NewsdocClaim *right)
{
  return left->node == NULL && right->node == NULL && (left->label == NEWSDOC_LABEL_CAPTION || right->label == NEWSDOC_LABEL_CAPTION)
         && (left->label == NEWSDOC_LABEL_CREDIT || right->label == NEWSDOC_LABEL_CREDIT);
}

/* "… at the quay/ Jane Doe": the sign that parted a caption from its credit in one line says what the two Spans say now, and a writer that
 * sets the credit on a line of its own would leave it at the caption's end. The space beside it stays. */
static void
remove_separator (NewsdocLine        *line,
                  const NewsdocClaim *left,
                  const NewsdocClaim *right)
{
  static const gunichar signs[] = { '/', '|', '-', 0x2013, 0x2014, 0x2022, 0xB7 };
  const char *between = line->text + left->end, *end = line->text + right->start;
  const char *sign = between, *after;
  gboolean is = FALSE;

  while (sign < end && *sign == ' ')
    sign++;
  for (guint i = 0; sign < end && i < G_N_ELEMENTS (signs); i++)
    is |= g_utf8_get_char (sign) == signs[i];
  if (!is)
    return;
  after = g_utf8_next_char (sign);
  if (after + strspn (after, " ") != end || (sign == between && after == end))
    return;
  newsdoc_range_remove (line->holder, sign - line->text, (sign > between ? end : after) - line->text);
}

/* "… at the quay (Photo: Jane Doe)": so do brackets, which would be left on lines of their own. */
static void
remove_brackets (NewsdocLine        *line,
                 const NewsdocClaim *credit)
{
  static const char * const pairs[] = { "()", "[]", "（）", "【】" };
  const char *start = line->text + credit->start, *end = line->text + credit->end;
  const char *open = start > line->text ? g_utf8_prev_char (start) : NULL;

  for (guint i = 0; open != NULL && i < G_N_ELEMENTS (pairs); i++)
    {
      const char *close = g_utf8_next_char (pairs[i]);

      if (g_utf8_get_char (open) != g_utf8_get_char (pairs[i]) || !g_str_has_prefix (end, close))
        continue;
      newsdoc_range_remove (line->holder, credit->end, credit->end + strlen (close));
      newsdoc_range_remove (line->holder, open - line->text, credit->start);
      return;
    }
}

/* Of a picture's words, or a text that a credit stands in? */
static gboolean
is_of_picture (NewsdocLine        *line,
               const NewsdocClaim *claim)
{
  return claim->label == NEWSDOC_LABEL_CREDIT && claim->node == NULL
         && (line->label == NEWSDOC_LABEL_CAPTION || line->label == NEWSDOC_LABEL_PHOTO);
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
      if (!newsdoc_label_is_cut (claim->label) && claim->label != NEWSDOC_LABEL_KICKER)
        wrap (line, claim);
    }

  if (furniture != NEWSDOC_FURNITURE_DROP)
    return;
  for (guint i = line->ranges->len; i > 0; i--)
    {
      const NewsdocClaim *claim = line->ranges->pdata[i - 1];

      if (newsdoc_label_is_cut (claim->label))
        {
          newsdoc_range_remove (line->holder, claim->start, claim->end);
          continue;
        }
      if (is_of_picture (line, claim))
        remove_brackets (line, claim);
      if (i > 1 && is_caption_and_credit (line->ranges->pdata[i - 2], claim))
        remove_separator (line, line->ranges->pdata[i - 2], claim);
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
