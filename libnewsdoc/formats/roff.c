/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "figure.h"
#include "head.h"
#include "rows.h"

/* Classes are dropped; what a terminal has is bold and italics. Running text: what would be read twice goes. */
static const NewsdocDress dresses[] = {
  { NEWSDOC_LABEL_PULLQUOTE, .drop_duplicate = TRUE, .quote = TRUE },
  AS_IS (DATELINE),
  EMPHASIS_ROWS,
  { NEWSDOC_LABEL_NONE }
};

/* The header of a manual page has title and date, its end the names. */
static void
dress_man_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

static const char * const man_writers[] = { "man", NULL };

const NewsdocFormat newsdoc_format_man = {
  .name = "man",
  .writers = man_writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_man_head,
  .figure = newsdoc_figure_into_text,
};

/* A file's property stands between quotation marks on one line of the template; words with spaces between would be wrapped, and the second line printed
 * above the title. Spaces inside of one string are left alone. */
static void
set_property (NewsdocNode *meta,
              const char  *key,
              const char  *otherwise)
{
  g_autofree char *own = newsdoc_build_dup_meta (meta, key);
  g_autofree char *other = own == NULL ? newsdoc_build_dup_meta (meta, otherwise) : NULL;
  const char *text = own != NULL ? own : other;
  NewsdocNode *inlines;

  if (text == NULL)
    return;
  inlines = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);
  newsdoc_node_append_child (inlines, newsdoc_node_new_text (NEWSDOC_NODE_STR, text, -1));
  newsdoc_node_map_set (meta, key, inlines);
}

static void
dress_ms_head (NewsdocNode *root)
{
  newsdoc_head_join_author_meta (root);
  set_property (newsdoc_node_get_meta (root), "title-meta", "title");
  set_property (newsdoc_node_get_meta (root), "author-meta", "author");
  newsdoc_head_lift_kicker (root, NEWSDOC_NODE_LINE_BREAK, NULL, NULL, NULL);
  newsdoc_head_lift_byline (root);
  newsdoc_head_lift_dates (root);
}

static const char * const ms_writers[] = { "ms", NULL };

const NewsdocFormat newsdoc_format_ms = {
  .name = "ms",
  .writers = ms_writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_ms_head,
  .figure = newsdoc_figure_into_text,
};
