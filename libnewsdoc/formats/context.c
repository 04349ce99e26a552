/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "build.h"
#include "escape.h"
#include "figure.h"
#include "head.h"
#include "rows.h"
#include "style.h"

/* Pandoc drops classes in ConTeXt, so each Div gets a start and a stop, each Span a command. */
#define BOX(name) .raw_format = "context", .open = "\\startnewsdoc" name " ", .close = "\\stopnewsdoc" name " "
#define WORDS(name) .raw_format = "context", .open = "\\newsdoc" name "{", .close = "}"

static const NewsdocDress dresses[] = {
  { NEWSDOC_LABEL_HEADLINE, BOX ("headline") },
  TYPESET_ROWS,
  { NEWSDOC_LABEL_NONE }
};

static void
append_field (GString     *setup,
              const char  *key,
              const char  *text)
{
  g_autofree char *escaped = text != NULL ? newsdoc_escape ("context", text) : NULL;

  if (escaped != NULL)
    g_string_append_printf (setup, "%s%s={%s}", setup->str[setup->len - 1] == '[' ? "" : ",", key, escaped);
}

/* The template takes the file's properties from the fields that it prints. */
static char *
properties (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  GString *setup = g_string_new ("\\setupinteraction[");
  g_autofree char *title = newsdoc_build_dup_meta (meta, "title");
  g_autofree char *subtitle = newsdoc_build_dup_meta (meta, "subtitle");
  g_autofree char *names = newsdoc_head_dup_names (root, "; ");

  append_field (setup, "title", title);
  append_field (setup, "subtitle", subtitle);
  append_field (setup, "author", names);
  return g_string_free (g_string_append_c (setup, ']'), FALSE);
}

/* The template's title block is centred, and knows no kicker: with our style the head is set in the text. */
static void
dress_head (NewsdocNode *root)
{
  g_autofree char *setup = properties (root);

  if (newsdoc_style_wanted (root) == NEWSDOC_STYLE_NONE)
    newsdoc_head_drop_byline (root);
  else
    newsdoc_head_set_in_text (root, "context", setup);
}

static const char * const writers[] = { "context", NULL };
static const char * const styles[] = { "newsdoc.context", NULL };

const NewsdocFormat newsdoc_format_context = {
  .name = "context",
  .writers = writers,
  .dresses = dresses,
  .styles = styles,
  .style_raw = "context",
  .guard = "newsdoc-guard.context",
  .heading = 1,
  .headline_div = TRUE,
  .head = dress_head,
  .figure = newsdoc_figure_part_alt,
};
