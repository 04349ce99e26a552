/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "picture-end.h"

#include <string.h>

#include "../language/credit-parts.h"
#include "../language/credits.h"
#include "../language/text.h"
#include "../story/context.h"
#include "caption.h"
#include "picture.h"

/* What most lines are asked: without one of a credit's signs, nothing in the line is plainly one. */
gboolean
newsdoc_picture_may_hold_credit (NewsdocStory *story,
                                 NewsdocLine  *line)
{
  return newsdoc_credit_may_be_in (story->lexicon, line->text, newsdoc_line_places (line, story->lexicon));
}

/* A paragraph of the story may end in "(Reuters)"; a caption's credit has a lead word, names a photographer or a seller of pictures. */
gboolean
newsdoc_picture_ends_in_credit (NewsdocStory *story,
                                NewsdocLine  *line)
{
  g_autoptr(GArray) credits = newsdoc_picture_may_hold_credit (story, line) ? newsdoc_credit_find (story->lexicon, line->text) : NULL;
  const NewsdocCreditRange *last;
  g_autofree char *text = NULL;
  g_autoptr(NewsdocCredit) credit = NULL;

  if (credits == NULL || credits->len == 0)
    return FALSE;
  last = &g_array_index (credits, NewsdocCreditRange, credits->len - 1);
  if (last->outer_end + 1 < line->length)
    return FALSE;
  if (last->instruction)
    return TRUE;
  text = g_strndup (line->text + last->start, last->end - last->start);
  if (newsdoc_picture_leads_source (story, text) && newsdoc_credit_label (story->lexicon, text) == 0)
    return FALSE;
  credit = newsdoc_credit_parse (story->lexicon, text);
  return newsdoc_credit_looks_like (story->lexicon, text) >= 2
         && (credit->photographer != NULL || credit->distributor != NULL || newsdoc_picture_leads_credit (story, text));
}

/* "… at the quay, photo: Jane Doe", "… at the quay / JANE DOE (EXAMPLE NEWS)": right under an image a lead word with its sign, or capitals behind words that are none,
 * are enough, wherever they stand in the line. */
gboolean
newsdoc_picture_ends_in_sign (NewsdocStory *story,
                              NewsdocLine  *line)
{
  g_autoptr(GArray) credits = newsdoc_credit_find_in_caption (story->lexicon, line->text);
  const NewsdocCreditRange *last = credits->len > 0 ? &g_array_index (credits, NewsdocCreditRange, credits->len - 1) : NULL;
  g_autofree char *text = NULL;
  gsize label;

  if (last == NULL || last->start == 0 || last->outer_end + 1 < line->length)
    return FALSE;
  text = g_strndup (line->text + last->start, last->end - last->start);
  label = newsdoc_credit_label (story->lexicon, text);
  if (label > 0)
    return newsdoc_credit_is_signed (text, label) && !newsdoc_picture_leads_source (story, text) && !newsdoc_credit_is_film (story->lexicon, text);
  return newsdoc_text_is_caps (text) && !newsdoc_text_is_caps (line->text);
}

/* The page says by a Span's class that the line is a caption, and has its credit behind it: <span class="caption">. A film's has none. */
gboolean
newsdoc_picture_is_caption_span (NewsdocStory *story,
                                 NewsdocLine  *line)
{
  NewsdocNode *node = story->page ? newsdoc_node_get_first_child (line->node) : NULL;
  const NewsdocContext *context;

  while (node != NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPACE)
    node = newsdoc_node_get_next (node);
  if (node == NULL || newsdoc_node_get_kind (node) != NEWSDOC_NODE_SPAN)
    return FALSE;
  context = newsdoc_context_enter (story, NULL, node);
  return context != NULL && newsdoc_lexicon_finds (story->lexicon, "classes", "caption", context->words, NULL) > 0
         && newsdoc_caption_has_credit (story, line);
}
