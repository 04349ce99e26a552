/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "format.h"

/* Words for the rows of a table: what is the same in many formats is said once, and still said. */

/* The writer writes the class, or the words are enough. */
#define AS_IS(LABEL) { NEWSDOC_LABEL_##LABEL, .as_is = TRUE }

/* "— Jane Doe" under the words quoted. */
#define DASH_BEFORE_ATTRIBUTION { NEWSDOC_LABEL_ATTRIBUTION, .prefix = "— " }

/* An agency's word to the desk about a credit: it may be the only place that has the credit, so it stays readable until a desk takes it out. */
#define INSTRUCTION_AS_IS AS_IS (INSTRUCTION)

/* Furniture is in the tree only where the author asked for it to be marked (newsdoc-furniture: mark), for a stylesheet or another filter. */
#define FURNITURE_AS_IS \
  AS_IS (RELATED), AS_IS (NEWSLETTER), AS_IS (ADVERTISEMENT), AS_IS (SHARE), \
  AS_IS (COMMENTS), AS_IS (PAYWALL), AS_IS (NAVIGATION), AS_IS (FURNITURE)

/* Groups for writers that write classes. */
#define HEAD_AS_IS  AS_IS (HEADLINE), AS_IS (KICKER), AS_IS (STANDFIRST), AS_IS (BYLINE), AS_IS (DATES), AS_IS (RELEASE)
#define STORY_AS_IS AS_IS (PHOTO), AS_IS (FACTBOX), AS_IS (EMBED), AS_IS (QNA), AS_IS (LIVE_ENTRY), AS_IS (TIMELINE)
#define WORDS_AS_IS AS_IS (DATELINE), AS_IS (CAPTION), AS_IS (CREDIT), AS_IS (SOURCE), AS_IS (PERSON), INSTRUCTION_AS_IS
#define NOTES_AS_IS AS_IS (CORRECTION), AS_IS (EDITORS_NOTE)
#define ENDNOTES_AS_IS AS_IS (SIGNOFF), AS_IS (ABOUT_AUTHOR), AS_IS (CONTACT), AS_IS (DISCLAIMER), AS_IS (RIGHTS)
#define END_AS_IS   ENDNOTES_AS_IS, AS_IS (CREDITS)

/* What stands below the head, but for the pull quote, which is each writer's own. */
#define REST_AS_IS STORY_AS_IS, WORDS_AS_IS, NOTES_AS_IS, END_AS_IS, FURNITURE_AS_IS

/* For writers that drop classes and have quotations. */
#define QUOTATION_ROWS HEAD_AS_IS, { NEWSDOC_LABEL_PULLQUOTE, .quote = TRUE }, DASH_BEFORE_ATTRIBUTION, REST_AS_IS

/* For writers that drop classes and have bold, italics and quotations; the pull quote and the dateline are each writer's own. */
#define EMPHASIS_ROWS \
  AS_IS (HEADLINE), \
  { NEWSDOC_LABEL_KICKER, .emphasis = NEWSDOC_NODE_STRONG }, \
  { NEWSDOC_LABEL_STANDFIRST, .emphasis = NEWSDOC_NODE_EMPH }, \
  AS_IS (BYLINE), AS_IS (DATES), AS_IS (RELEASE), \
  DASH_BEFORE_ATTRIBUTION, \
  STORY_AS_IS, \
  AS_IS (CAPTION), AS_IS (SOURCE), AS_IS (PERSON), INSTRUCTION_AS_IS, \
  { NEWSDOC_LABEL_CREDIT, .emphasis = NEWSDOC_NODE_EMPH }, \
  NOTES_AS_IS, \
  END_AS_IS, \
  FURNITURE_AS_IS

/* For typesetting: each part has its name, and a style file of the format (data/style/newsdoc.*) says what the name looks like. The format
 * defines BOX (name) and WORDS (name), the raw text around a block and around words of a line. What is alike has one name. A question is set in
 * bold by whoever wrote it, and a caption by its figure. */
#define TYPESET_ROWS \
  { NEWSDOC_LABEL_KICKER, BOX ("kicker") }, \
  { NEWSDOC_LABEL_STANDFIRST, BOX ("standfirst") }, \
  { NEWSDOC_LABEL_BYLINE, BOX ("byline") }, \
  { NEWSDOC_LABEL_DATES, BOX ("dates") }, \
  { NEWSDOC_LABEL_RELEASE, BOX ("dates") }, \
  { NEWSDOC_LABEL_PULLQUOTE, BOX ("pullquote"), .unquote = TRUE }, \
  { NEWSDOC_LABEL_ATTRIBUTION, BOX ("attribution"), .prefix = "— " }, \
  { NEWSDOC_LABEL_PHOTO, BOX ("photo") }, \
  { NEWSDOC_LABEL_EMBED, BOX ("photo") }, \
  { NEWSDOC_LABEL_FACTBOX, BOX ("factbox") }, \
  { NEWSDOC_LABEL_TIMELINE, BOX ("factbox") }, \
  AS_IS (QNA), \
  { NEWSDOC_LABEL_LIVE_ENTRY, BOX ("liveentry") }, \
  { NEWSDOC_LABEL_CORRECTION, BOX ("correction") }, \
  { NEWSDOC_LABEL_EDITORS_NOTE, BOX ("correction") }, \
  { NEWSDOC_LABEL_SIGNOFF, BOX ("endnote") }, \
  { NEWSDOC_LABEL_ABOUT_AUTHOR, BOX ("endnote") }, \
  { NEWSDOC_LABEL_CONTACT, BOX ("endnote") }, \
  { NEWSDOC_LABEL_DISCLAIMER, BOX ("endnote") }, \
  { NEWSDOC_LABEL_CREDITS, BOX ("endnote") }, \
  { NEWSDOC_LABEL_RIGHTS, BOX ("rights") }, \
  { NEWSDOC_LABEL_DATELINE, WORDS ("dateline") }, \
  { NEWSDOC_LABEL_CREDIT, WORDS ("credit") }, \
  AS_IS (CAPTION), AS_IS (SOURCE), AS_IS (PERSON), INSTRUCTION_AS_IS, \
  FURNITURE_AS_IS
