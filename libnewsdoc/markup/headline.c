/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fields.h"
#include "meta.h"
#include "range.h"
#include "steps.h"

#include "../ast/node-unwrap.h"

/* Has the inline no letter or figure? Then it is a space, a dash, a colon, between the kicker and the headline. */
static gboolean
is_separator (NewsdocNode *inline_node)
{
  g_autoptr(NewsdocNode) holder = newsdoc_node_new (NEWSDOC_NODE_PLAIN);
  g_autofree char *text = NULL;

  newsdoc_node_append_child (holder, newsdoc_node_copy (inline_node));
  text = newsdoc_node_dup_plain_text (holder);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)) || g_unichar_type (g_utf8_get_char (p)) == G_UNICODE_INITIAL_PUNCTUATION)
      return FALSE;
  return newsdoc_node_get_kind (inline_node) != NEWSDOC_NODE_QUOTED;
}

static void
trim_start (NewsdocNode *holder)
{
  while (newsdoc_node_get_first_child (holder) != NULL && is_separator (newsdoc_node_get_first_child (holder)))
    newsdoc_node_remove (newsdoc_node_get_first_child (holder));
}

/* A kicker that was set inside the heading gets its own place above it. */
static void
lift_kicker (NewsdocLine        *line,
             const NewsdocClaim *kicker)
{
  NewsdocNode *div = newsdoc_node_new_div (newsdoc_label_info (NEWSDOC_LABEL_KICKER)->name);
  NewsdocNode *para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  NewsdocNode *span = newsdoc_node_new (NEWSDOC_NODE_SPAN);

  if (!newsdoc_range_wrap (line->holder, kicker->start, kicker->end, span))
    {
      newsdoc_node_unref (span);
      newsdoc_node_unref (para);
      newsdoc_node_unref (div);
      return;
    }
  newsdoc_node_move_children (span, para);
  newsdoc_node_remove (span);
  newsdoc_node_append_child (div, para);
  newsdoc_node_insert_before (line->node, div);
  trim_start (line->holder);
}

/* A heading's line breaks and its indentation are the page's; in place. */
static char *
one_line (char *text)
{
  char *end = text;

  for (const char *p = g_strstrip (text); *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      *end++ = *p;
    else if (end > text && *(end - 1) != ' ')
      *end++ = ' ';
  *end = '\0';
  return text;
}

void
newsdoc_markup_headline (NewsdocStory *story,
                         NewsdocNode  *ours)
{
  NewsdocClaim *claim = newsdoc_fields_claim (story, NEWSDOC_LABEL_HEADLINE);
  const NewsdocClaim *kicker = newsdoc_fields_claim (story, NEWSDOC_LABEL_KICKER);
  NewsdocLine *line = claim != NULL ? newsdoc_story_line (story, claim->first) : NULL;
  g_autofree char *text = NULL;
  const char *pieced;

  if (line == NULL && story->called != NULL)
    newsdoc_node_map_set (story->meta, "title", newsdoc_meta_words (story->called));
  if (line == NULL)
    return;
  if (kicker != NULL && kicker->start < kicker->end && kicker->first == line->index)
    lift_kicker (line, kicker);
  /* a page's headline is often a link to the page */
  if (story->page)
    newsdoc_node_unwrap_kind (line->holder, NEWSDOC_NODE_LINK);
  pieced = newsdoc_claim_get (claim, ".title");
  text = pieced != NULL ? g_strdup (pieced) : newsdoc_node_dup_plain_text (line->holder);
  newsdoc_meta_set_string (ours, "headline", one_line (text));
  newsdoc_fields_move_line (story, claim, "title");
  if (pieced != NULL && claim->moved)
    newsdoc_node_map_set (story->meta, "title", newsdoc_meta_words (pieced));
}
