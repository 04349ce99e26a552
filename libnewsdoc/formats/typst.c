/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "escape.h"
#include "figure.h"
#include "head.h"
#include "rows.h"
#include "style.h"

/* Pandoc writes a Div as a block without a name, so its contents go into a function's argument. The functions stand before the body
 * (data/style/newsdoc.typ): Typst stops where a name is not known. */
#define BOX(label, name) \
  { label, .raw_format = "typst", .open = "#newsdoc-" name "[", .close = "]" }

static const NewsdocDress dresses[] = {
  BOX (NEWSDOC_LABEL_HEADLINE, "headline"),
  BOX (NEWSDOC_LABEL_KICKER, "kicker"),
  BOX (NEWSDOC_LABEL_STANDFIRST, "standfirst"),
  BOX (NEWSDOC_LABEL_BYLINE, "byline"),
  BOX (NEWSDOC_LABEL_DATES, "byline"),
  BOX (NEWSDOC_LABEL_RELEASE, "byline"),
  { NEWSDOC_LABEL_PULLQUOTE, .raw_format = "typst", .open = "#newsdoc-pullquote[", .close = "]", .unquote = TRUE },
  { NEWSDOC_LABEL_ATTRIBUTION, .raw_format = "typst", .prefix = "— ", .open = "#newsdoc-small[", .close = "]", .around = NEWSDOC_AROUND_WORDS },
  BOX (NEWSDOC_LABEL_PHOTO, "note"),
  BOX (NEWSDOC_LABEL_EMBED, "note"),
  BOX (NEWSDOC_LABEL_FACTBOX, "factbox"),
  BOX (NEWSDOC_LABEL_TIMELINE, "factbox"),
  /* questions are set in bold by whoever wrote them, and an entry of a live blog begins with its time */
  AS_IS (QNA), AS_IS (LIVE_ENTRY),
  BOX (NEWSDOC_LABEL_SIGNOFF, "note"),
  BOX (NEWSDOC_LABEL_CORRECTION, "note"),
  BOX (NEWSDOC_LABEL_EDITORS_NOTE, "note"),
  BOX (NEWSDOC_LABEL_ABOUT_AUTHOR, "note"),
  BOX (NEWSDOC_LABEL_CONTACT, "note"),
  BOX (NEWSDOC_LABEL_DISCLAIMER, "note"),
  BOX (NEWSDOC_LABEL_RIGHTS, "note"),
  BOX (NEWSDOC_LABEL_CREDITS, "note"),
  BOX (NEWSDOC_LABEL_DATELINE, "dateline"),
  BOX (NEWSDOC_LABEL_CREDIT, "credit"),
  /* a caption is set by its figure, the others are words of a line */
  AS_IS (CAPTION), AS_IS (SOURCE), AS_IS (PERSON), INSTRUCTION_AS_IS,
  FURNITURE_AS_IS,
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

/* The template's title block is centred, and knows no kicker: with our style the head is set in the text. */
static void
dress_head (NewsdocNode *root)
{
  g_autofree char *set = properties (root);

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
