/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Pandoc drops classes in DocBook. A box has an element; a line of the head, and a stretch of a line, is a phrase with a role. */
#define BOX(label, element, role) \
  { label, .raw_format = "docbook", .open = "<" element " role=\"" role "\">", .close = "</" element ">" }
#define PHRASE(label, role) \
  { label, .raw_format = "docbook", .open = "<phrase role=\"" role "\">", .close = "</phrase>", .around = NEWSDOC_AROUND_WORDS }

static const NewsdocDress dresses[] = {
  PHRASE (NEWSDOC_LABEL_HEADLINE, "headline"),
  PHRASE (NEWSDOC_LABEL_KICKER, "kicker"),
  PHRASE (NEWSDOC_LABEL_STANDFIRST, "standfirst"),
  PHRASE (NEWSDOC_LABEL_BYLINE, "byline"),
  PHRASE (NEWSDOC_LABEL_DATES, "dates"),
  PHRASE (NEWSDOC_LABEL_RELEASE, "release"),
  BOX (NEWSDOC_LABEL_PULLQUOTE, "sidebar", "pullquote"),
  { NEWSDOC_LABEL_ATTRIBUTION, .raw_format = "docbook", .prefix = "— ", .open = "<phrase role=\"attribution\">", .close = "</phrase>",
    .around = NEWSDOC_AROUND_WORDS },
  BOX (NEWSDOC_LABEL_PHOTO, "sidebar", "photo"),
  BOX (NEWSDOC_LABEL_EMBED, "sidebar", "embed"),
  BOX (NEWSDOC_LABEL_FACTBOX, "sidebar", "factbox"),
  BOX (NEWSDOC_LABEL_QNA, "sidebar", "qna"),
  BOX (NEWSDOC_LABEL_LIVE_ENTRY, "sidebar", "live-entry"),
  BOX (NEWSDOC_LABEL_TIMELINE, "sidebar", "timeline"),
  PHRASE (NEWSDOC_LABEL_DATELINE, "dateline"),
  PHRASE (NEWSDOC_LABEL_CAPTION, "caption"),
  PHRASE (NEWSDOC_LABEL_CREDIT, "credit"),
  PHRASE (NEWSDOC_LABEL_SOURCE, "source"),
  PHRASE (NEWSDOC_LABEL_PERSON, "person"),
  INSTRUCTION_AS_IS,
  BOX (NEWSDOC_LABEL_CORRECTION, "note", "correction"),
  BOX (NEWSDOC_LABEL_EDITORS_NOTE, "note", "editors-note"),
  PHRASE (NEWSDOC_LABEL_SIGNOFF, "signoff"),
  PHRASE (NEWSDOC_LABEL_ABOUT_AUTHOR, "about-author"),
  PHRASE (NEWSDOC_LABEL_CONTACT, "contact"),
  PHRASE (NEWSDOC_LABEL_DISCLAIMER, "disclaimer"),
  PHRASE (NEWSDOC_LABEL_RIGHTS, "rights"),
  BOX (NEWSDOC_LABEL_CREDITS, "sidebar", "credits"),
  FURNITURE_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

/* The names are the article's info, in which Pandoc tells given name and surname apart. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

static const char * const writers[] = { "docbook", "docbook4", "docbook5", NULL };

const NewsdocFormat newsdoc_format_docbook = {
  .name = "docbook",
  .writers = writers,
  .dresses = dresses,
  .heading = 1,
  .head = dress_head,
  .figure = newsdoc_figure_part_alt,
};
