/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * NewsdocFurniture:
 * @NEWSDOC_FURNITURE_DROP: it is taken out
 * @NEWSDOC_FURNITURE_MARK: it stays, in a Div of its label's class
 * @NEWSDOC_FURNITURE_KEEP: it stays as it was
 *
 * What becomes of the lines that are not the story (`newsdoc-furniture`).
 */
typedef enum
{
  NEWSDOC_FURNITURE_DROP,
  NEWSDOC_FURNITURE_MARK,
  NEWSDOC_FURNITURE_KEEP,
} NewsdocFurniture;

/**
 * NewsdocStyle:
 * @NEWSDOC_STYLE_NEWS: the whole look
 * @NEWSDOC_STYLE_PLAIN: what tells the parts of an article from each other; the page's look is left alone
 * @NEWSDOC_STYLE_NONE: none
 *
 * The look that a dressed document gets (`newsdoc-style`).
 */
typedef enum
{
  NEWSDOC_STYLE_NEWS,
  NEWSDOC_STYLE_PLAIN,
  NEWSDOC_STYLE_NONE,
} NewsdocStyle;

/**
 * NewsdocCredits:
 * @NEWSDOC_CREDITS_INLINE: with the pictures
 * @NEWSDOC_CREDITS_END: in a list at the end of the text, as in print
 * @NEWSDOC_CREDITS_BOTH: in both places
 *
 * Where a dressed document has the credits of its pictures (`newsdoc-credits`).
 */
typedef enum
{
  NEWSDOC_CREDITS_INLINE,
  NEWSDOC_CREDITS_END,
  NEWSDOC_CREDITS_BOTH,
} NewsdocCredits;

/**
 * NewsdocChecks:
 * @NEWSDOC_CHECK_LOST_CREDIT: a credit that dressing lost
 * @NEWSDOC_CHECK_MISSING_CREDIT: a picture without one
 * @NEWSDOC_CHECK_MISSING_ALT: a picture without alternative text
 * @NEWSDOC_CHECK_MISQUOTE: a pull quote whose words are not the text's
 *
 * What a publisher does not want to print (`newsdoc-fail-on`).
 */
typedef enum /*< flags,prefix=NEWSDOC_CHECK >*/
{
  NEWSDOC_CHECK_LOST_CREDIT    = 1 << 0,
  NEWSDOC_CHECK_MISSING_CREDIT = 1 << 1,
  NEWSDOC_CHECK_MISSING_ALT    = 1 << 2,
  NEWSDOC_CHECK_MISQUOTE       = 1 << 3,
} NewsdocChecks;

/**
 * NewsdocNoteKind:
 * @NEWSDOC_NOTE_KIND_CORRECTION: what an earlier version had wrong
 * @NEWSDOC_NOTE_KIND_EDITORS_NOTE: a word from the editors
 * @NEWSDOC_NOTE_KIND_ABOUT_AUTHOR: who the author is
 * @NEWSDOC_NOTE_KIND_DISCLAIMER: whose opinion it is, and whose not
 *
 * What a note is about.
 */
typedef enum
{
  NEWSDOC_NOTE_KIND_CORRECTION,
  NEWSDOC_NOTE_KIND_EDITORS_NOTE,
  NEWSDOC_NOTE_KIND_ABOUT_AUTHOR,
  NEWSDOC_NOTE_KIND_DISCLAIMER,
} NewsdocNoteKind;

/**
 * NewsdocFindingState:
 * @NEWSDOC_FINDING_STATE_PROPOSED: nobody has said anything of it
 * @NEWSDOC_FINDING_STATE_ACCEPTED: somebody has said that it is right
 * @NEWSDOC_FINDING_STATE_REJECTED: somebody has said that it is wrong
 * @NEWSDOC_FINDING_STATE_RELABELLED: somebody has said what it is instead
 *
 * What a person has decided of a finding.
 */
typedef enum
{
  NEWSDOC_FINDING_STATE_PROPOSED,
  NEWSDOC_FINDING_STATE_ACCEPTED,
  NEWSDOC_FINDING_STATE_REJECTED,
  NEWSDOC_FINDING_STATE_RELABELLED,
} NewsdocFindingState;

/**
 * NewsdocLabelGroup:
 * @NEWSDOC_LABEL_GROUP_HEAD: the head of the article: headline, byline, dates
 * @NEWSDOC_LABEL_GROUP_TEXT: its running text, and the headings in it
 * @NEWSDOC_LABEL_GROUP_PICTURES: pictures, and what is said of them
 * @NEWSDOC_LABEL_GROUP_QUOTATIONS: who said what
 * @NEWSDOC_LABEL_GROUP_NOTES: what is set apart from the text
 * @NEWSDOC_LABEL_GROUP_FURNITURE: what is not the article
 *
 * What belongs together for a person who reads labels: in a menu, or by a colour.
 */
typedef enum
{
  NEWSDOC_LABEL_GROUP_HEAD,
  NEWSDOC_LABEL_GROUP_TEXT,
  NEWSDOC_LABEL_GROUP_PICTURES,
  NEWSDOC_LABEL_GROUP_QUOTATIONS,
  NEWSDOC_LABEL_GROUP_NOTES,
  NEWSDOC_LABEL_GROUP_FURNITURE,
} NewsdocLabelGroup;

/**
 * NewsdocField:
 * @NEWSDOC_FIELD_HEADLINE: the headline
 * @NEWSDOC_FIELD_STANDFIRST: the standfirst
 * @NEWSDOC_FIELD_AUTHORS: the authors' names, with semicolons between them
 * @NEWSDOC_FIELD_PUBLISHED: when it was published: ISO 8601, a day or a day and a time
 * @NEWSDOC_FIELD_MODIFIED: when it was changed last: the same
 *
 * What of an article's head can be written by hand.
 */
typedef enum
{
  NEWSDOC_FIELD_HEADLINE,
  NEWSDOC_FIELD_STANDFIRST,
  NEWSDOC_FIELD_AUTHORS,
  NEWSDOC_FIELD_PUBLISHED,
  NEWSDOC_FIELD_MODIFIED,
} NewsdocField;

G_END_DECLS
