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
#define END_AS_IS   AS_IS (SIGNOFF), AS_IS (ABOUT_AUTHOR), AS_IS (CONTACT), AS_IS (DISCLAIMER), AS_IS (RIGHTS), AS_IS (CREDITS)
