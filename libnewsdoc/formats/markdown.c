/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "rows.h"

/* Markdown keeps classes, attributes and metadata: the normal form itself is what is written. */
static const NewsdocDress dresses[] = {
  HEAD_AS_IS,
  AS_IS (PULLQUOTE),
  AS_IS (ATTRIBUTION),
  REST_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static const char * const writers[] = { "markdown", "commonmark_x", "gfm", NULL };

const NewsdocFormat newsdoc_format_markdown = {
  .name = "markdown",
  .writers = writers,
  .dresses = dresses,
  .normal_form = TRUE,
  .figure = newsdoc_figure_name_alt,
};

/* MultiMarkdown has metadata, and prints of a figure its alt text alone. */
static const char * const mmd_writers[] = { "markdown_mmd", NULL };

const NewsdocFormat newsdoc_format_markdown_mmd = {
  .name = "markdown_mmd",
  .writers = mmd_writers,
  .dresses = dresses,
  .figure = newsdoc_figure_take_apart,
};

/* Djot's template has no subtitle. */
static const char * const djot_writers[] = { "djot", NULL };

const NewsdocFormat newsdoc_format_djot = {
  .name = "djot",
  .writers = djot_writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
};

/* The plain dialects have no metadata, so the head is text; what looks like a quotation there must be one. */
static const NewsdocDress bare_dresses[] = {
  QUOTATION_ROWS,
  { NEWSDOC_LABEL_NONE }
};

static const char * const bare_writers[] = { "markdown_strict", "markdown_github", "markdown_phpextra", "commonmark", "markua", "ipynb", NULL };

const NewsdocFormat newsdoc_format_commonmark = {
  .name = "commonmark",
  .writers = bare_writers,
  .dresses = bare_dresses,
  .prints = NEWSDOC_PRINTS_NOTHING,
  .figure = newsdoc_figure_show_caption,
};

/* Pandoc's own tree, for the next program: it dresses it, if it wants to. */
static const char * const tree_writers[] = { "json", "native", "xml", NULL };

const NewsdocFormat newsdoc_format_tree = {
  .name = "tree",
  .writers = tree_writers,
  .verbatim = TRUE,
};
