/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Pandoc drops a Div's class and keeps a Span's. A role on a delimited block is what AsciiDoc has for it; the delimiter's
 * line has to end, or Pandoc glues the text to it. */
#define BLOCK(label, role) \
  { label, .raw_format = "asciidoc", .open = "[." role "]\n--\n", .close = "--" }
#define SIDEBAR(label, role) \
  { label, .raw_format = "asciidoc", .open = "[." role "]\n****\n", .close = "****" }

static const NewsdocDress dresses[] = {
  BLOCK (NEWSDOC_LABEL_HEADLINE, "headline"),
  BLOCK (NEWSDOC_LABEL_KICKER, "kicker"),
  BLOCK (NEWSDOC_LABEL_STANDFIRST, "standfirst"),
  BLOCK (NEWSDOC_LABEL_BYLINE, "byline"),
  BLOCK (NEWSDOC_LABEL_DATES, "dates"),
  BLOCK (NEWSDOC_LABEL_RELEASE, "release"),
  { NEWSDOC_LABEL_PULLQUOTE, .raw_format = "asciidoc", .open = "[.pullquote]\n--\n", .close = "--", .quote = TRUE },
  DASH_BEFORE_ATTRIBUTION,
  BLOCK (NEWSDOC_LABEL_PHOTO, "photo"),
  BLOCK (NEWSDOC_LABEL_EMBED, "embed"),
  SIDEBAR (NEWSDOC_LABEL_FACTBOX, "factbox"),
  SIDEBAR (NEWSDOC_LABEL_TIMELINE, "timeline"),
  BLOCK (NEWSDOC_LABEL_QNA, "qna"),
  BLOCK (NEWSDOC_LABEL_LIVE_ENTRY, "live-entry"),
  WORDS_AS_IS,
  BLOCK (NEWSDOC_LABEL_CORRECTION, "correction"),
  BLOCK (NEWSDOC_LABEL_EDITORS_NOTE, "editors-note"),
  BLOCK (NEWSDOC_LABEL_SIGNOFF, "signoff"),
  BLOCK (NEWSDOC_LABEL_ABOUT_AUTHOR, "about-author"),
  BLOCK (NEWSDOC_LABEL_CONTACT, "contact"),
  BLOCK (NEWSDOC_LABEL_DISCLAIMER, "disclaimer"),
  BLOCK (NEWSDOC_LABEL_RIGHTS, "rights"),
  BLOCK (NEWSDOC_LABEL_CREDITS, "credits"),
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

/* The line of authors is the document's author attribute, so it has plain names. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

static const char * const writers[] = { "asciidoc", "asciidoctor", "asciidoc_legacy", NULL };

const NewsdocFormat newsdoc_format_asciidoc = {
  .name = "asciidoc",
  .writers = writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_head,
  .figure = newsdoc_figure_show_caption,
};
