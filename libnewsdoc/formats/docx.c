/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Style names have no spaces: ODT writes them as they are, and a name with a space in it finds no style there. */
#define STYLE(label, style) { label, .custom_style = style }

/* A caption's paragraph has the writer's own style; a person and an instruction are words of a line. */
#define ROWS \
  STYLE (NEWSDOC_LABEL_HEADLINE, "NewsHeadline"), \
  STYLE (NEWSDOC_LABEL_KICKER, "NewsKicker"), \
  STYLE (NEWSDOC_LABEL_STANDFIRST, "NewsStandfirst"), \
  STYLE (NEWSDOC_LABEL_BYLINE, "NewsByline"), \
  STYLE (NEWSDOC_LABEL_DATES, "NewsDates"), \
  STYLE (NEWSDOC_LABEL_RELEASE, "NewsRelease"), \
  { NEWSDOC_LABEL_PULLQUOTE, .custom_style = "NewsPullQuote", .unquote = TRUE }, \
  { NEWSDOC_LABEL_ATTRIBUTION, .block_style = "NewsAttribution", .prefix = "— " }, \
  STYLE (NEWSDOC_LABEL_PHOTO, "NewsPhoto"), \
  STYLE (NEWSDOC_LABEL_EMBED, "NewsEmbed"), \
  STYLE (NEWSDOC_LABEL_FACTBOX, "NewsFactBox"), \
  STYLE (NEWSDOC_LABEL_QNA, "NewsQna"), \
  STYLE (NEWSDOC_LABEL_LIVE_ENTRY, "NewsLiveEntry"), \
  STYLE (NEWSDOC_LABEL_TIMELINE, "NewsTimeline"), \
  AS_IS (CAPTION), \
  AS_IS (PERSON), INSTRUCTION_AS_IS, \
  STYLE (NEWSDOC_LABEL_SIGNOFF, "NewsSignOff"), \
  STYLE (NEWSDOC_LABEL_CORRECTION, "NewsCorrection"), \
  STYLE (NEWSDOC_LABEL_EDITORS_NOTE, "NewsEditorsNote"), \
  STYLE (NEWSDOC_LABEL_ABOUT_AUTHOR, "NewsAboutAuthor"), \
  STYLE (NEWSDOC_LABEL_CONTACT, "NewsContact"), \
  STYLE (NEWSDOC_LABEL_DISCLAIMER, "NewsDisclaimer"), \
  STYLE (NEWSDOC_LABEL_RIGHTS, "NewsRights"), \
  STYLE (NEWSDOC_LABEL_CREDITS, "NewsCredits"), \
  FURNITURE_AS_IS

static const NewsdocDress dresses[] = {
  ROWS,
  STYLE (NEWSDOC_LABEL_DATELINE, "NewsDateline"),
  STYLE (NEWSDOC_LABEL_CREDIT, "NewsCredit"),
  STYLE (NEWSDOC_LABEL_SOURCE, "NewsSource"),
  { NEWSDOC_LABEL_NONE }
};

/* Pandoc 2.17 writes no Span's style into an ODT. */
#define WORDS(label, style) \
  { label, .raw_format = "opendocument", .open = "<text:span text:style-name=\"" style "\">", .close = "</text:span>", .around = NEWSDOC_AROUND_WORDS }

static const NewsdocDress odt_dresses[] = {
  ROWS,
  WORDS (NEWSDOC_LABEL_DATELINE, "NewsDateline"),
  WORDS (NEWSDOC_LABEL_CREDIT, "NewsCredit"),
  WORDS (NEWSDOC_LABEL_SOURCE, "NewsSource"),
  { NEWSDOC_LABEL_NONE }
};

static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_print_kicker (root);
  newsdoc_head_print_byline (root);
  newsdoc_head_lift_dates (root);
}

static const char * const writers[] = { "docx", NULL };

const NewsdocFormat newsdoc_format_docx = {
  .name = "docx",
  .writers = writers,
  .dresses = dresses,
  .heading = 1,
  .standalone = TRUE,
  .head = dress_head,
  .figure = newsdoc_figure_part_lines,
};

static void
dress_odt_head (NewsdocNode *root)
{
  dress_head (root);
  newsdoc_figure_fit_images (newsdoc_node_get_blocks (root));
}

static const char * const odt_writers[] = { "odt", "opendocument", NULL };

const NewsdocFormat newsdoc_format_odt = {
  .name = "odt",
  .writers = odt_writers,
  .dresses = odt_dresses,
  .heading = 1,
  .standalone = TRUE,
  .head = dress_odt_head,
  .figure = newsdoc_figure_part_lines,
};

/* InDesign: the same style names, which a designer maps; the template prints nothing of the head. */
static const char * const icml_writers[] = { "icml", NULL };

const NewsdocFormat newsdoc_format_icml = {
  .name = "icml",
  .writers = icml_writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_NOTHING,
  .heading = 1,
  .standalone = TRUE,
  .headline_div = TRUE,
  .figure = newsdoc_figure_part_lines,
};
