/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

/* Markdown keeps classes, attributes and metadata: the normal form itself is what is written. */
static const char * const writers[] = {
  "markdown", "markdown_strict", "markdown_phpextra", "markdown_mmd", "markdown_github",
  "commonmark", "commonmark_x", "gfm", "djot", NULL
};

const NewsdocFormat newsdoc_format_markdown = {
  .name = "markdown",
  .writers = writers,
};

/* Pandoc's own tree, for the next program: it dresses it, if it wants to. */
static const char * const tree_writers[] = { "json", "native", NULL };

const NewsdocFormat newsdoc_format_tree = {
  .name = "tree",
  .writers = tree_writers,
  .verbatim = TRUE,
};
