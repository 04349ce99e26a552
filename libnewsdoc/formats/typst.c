/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "escape.h"
#include "figure.h"
#include "head.h"
#include "page.h"
#include "rows.h"
#include "style.h"

/* Pandoc writes a Div as a block without a name, so its contents go into a function's argument. The functions stand before the body
 * (data/style/newsdoc.typ): Typst stops where a name is not known. */
#define BOX(name) .raw_format = "typst", .open = "#newsdoc-" name "[", .close = "]"
/* the semicolon: a bracket of the text that follows would be the function's */
#define WORDS(name) .raw_format = "typst", .open = "#newsdoc-" name "[", .close = "];"

static const NewsdocDress dresses[] = {
  { NEWSDOC_LABEL_HEADLINE, BOX ("headline") },
  TYPESET_ROWS,
  { NEWSDOC_LABEL_NONE }
};

/* The file's properties, as strings. */
static char *
properties (NewsdocNode *root)
{
  GString *set = g_string_new ("#set document(");
  g_autofree char *title = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "title");
  g_auto (GStrv) names = newsdoc_build_dup_list (newsdoc_node_get_meta (root), "author");

  if (title != NULL)
    {
      g_autofree char *escaped = newsdoc_escape ("typst", title);
      g_string_append_printf (set, "title: [%s], ", escaped);
    }
  g_string_append (set, "author: (");
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *escaped = newsdoc_escape (NEWSDOC_ESCAPE_TYPST_STRING, names[i]);
      g_string_append_printf (set, "\"%s\", ", escaped);
    }
  return g_string_free (g_string_append (set, "))"), FALSE);
}

/* Pandoc's other templates say "letter" where Typst says "us-letter". */
static void
name_paper (NewsdocNode *meta)
{
  g_autofree char *paper = newsdoc_build_dup_meta (meta, "papersize");
  g_autofree char *name = g_strconcat ("us-", paper, NULL);

  if (g_strcmp0 (paper, "letter") == 0 || g_strcmp0 (paper, "legal") == 0)
    newsdoc_node_map_set (meta, "papersize", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, name, -1));
}

/* The template would have a line of a hundred letters. */
static void
set_page (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *margin;

  name_paper (meta);
  newsdoc_page_default (root, "papersize", "a4");
  newsdoc_page_default (root, "fontsize", newsdoc_page_columns (root) > 1 ? "10pt" : "12pt");
  if (newsdoc_style_wanted (root) != NEWSDOC_STYLE_NEWS || newsdoc_node_map_get (meta, "margin") != NULL)
    return;

  margin = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  newsdoc_node_map_set (margin, "x", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, newsdoc_page_columns (root) > 1 ? "20mm" : "42mm", -1));
  newsdoc_node_map_set (margin, "y", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, "30mm", -1));
  newsdoc_node_map_set (meta, "margin", margin);
}

/* The template's title block is centred, and knows no kicker: with our style the head is set in the text. */
static void
dress_head (NewsdocNode *root)
{
  g_autofree char *set = properties (root);

  set_page (root);
  if (newsdoc_style_wanted (root) == NEWSDOC_STYLE_NONE)
    newsdoc_head_drop_byline (root);
  else
    newsdoc_head_set_in_text (root, "typst", set);
}

static const char * const writers[] = { "typst", NULL };

const NewsdocFormat newsdoc_format_typst = {
  .name = "typst",
  .writers = writers,
  .dresses = dresses,
  .style_raw = "typst",
  .guard = "newsdoc.typ",
  .guard_none = "newsdoc-guard.typ",
  .heading = 1,
  .headline_div = TRUE,
  .head = dress_head,
  .figure = newsdoc_figure_part_alt,
};
