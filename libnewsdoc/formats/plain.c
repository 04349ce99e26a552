/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "figure.h"
#include "head.h"

/* Plain text is read from top to bottom: what would be read twice goes, the rest is words. */
static const NewsdocDress dresses[] = {
  { NEWSDOC_LABEL_PULLQUOTE, .drop_duplicate = TRUE },
  { NEWSDOC_LABEL_ATTRIBUTION, .prefix = "— " },
  { NEWSDOC_LABEL_NONE }
};

/* The template prints no subtitle. */
static void
add_standfirst (NewsdocNode *root)
{
  g_autofree char *text = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "subtitle");
  NewsdocNode *kicker = newsdoc_head_find (root, "kicker");
  NewsdocNode *div;

  if (text == NULL || newsdoc_head_find (root, "standfirst") != NULL)
    return;

  div = newsdoc_build_div ("standfirst", text);
  if (kicker != NULL)
    newsdoc_node_insert_after (kicker, div);
  else
    newsdoc_node_prepend_child (newsdoc_node_get_blocks (root), div);
}

static void
dress_head (NewsdocNode *root)
{
  add_standfirst (root);
  newsdoc_head_drop_byline (root);
  newsdoc_head_lift_dates (root);
}

static const char * const writers[] = { "plain", "ansi", NULL };

const NewsdocFormat newsdoc_format_plain = {
  .name = "plain",
  .writers = writers,
  .dresses = dresses,
  .head = dress_head,
  .figure = newsdoc_figure_into_text,
};
