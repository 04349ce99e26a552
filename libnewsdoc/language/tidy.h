/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* What stands for a date in a tidy text. */
#define NEWSDOC_TIDY_DATE "\n0\n"

/* A byline's text (transfer full) with a line of "0" where a date stands, which newsdoc_tidy_part() takes for what it is, and handles ("@jane") on lines of
 * their own. */
char       *newsdoc_tidy_text  (const NewsdocLexicon *lexicon, const char *text);

/* What of a part between separators is said of a name (transfer full): without a lead word, cut at the first number
 * ("Jane Doe 15 Comments"); NULL when nothing is ("Updated 2 hours ago", "3 min read", "Share"). */
char       *newsdoc_tidy_part  (const NewsdocLexicon *lexicon, const char *part);

/* The same of a lead word alone, as newsdoc_tidy_lead() does it of one that is glued to the name, too ("ByJane Doe"). */
const char *newsdoc_tidy_led   (const NewsdocLexicon *lexicon, const char *text);

/* Past a lead word ("By"), and past the white space and colon behind it; the text itself when there is none. */
const char *newsdoc_tidy_lead  (const NewsdocLexicon *lexicon, const char *text);

/* Where a label stands inside a line that has no lead word at its beginning; NULL for none. */
const char *newsdoc_tidy_label (const NewsdocLexicon *lexicon, const char *text);

/* Past a lead word, or past a label inside the line ("Source: Example Post  Author: "). */
const char *newsdoc_tidy_names (const NewsdocLexicon *lexicon, const char *text);

/* "Jane Doe Pictures: John Roe": from the lead word of a credit on, a byline is the picture's. The length in bytes of what comes before. */
gsize       newsdoc_tidy_without_credit (const NewsdocLexicon *lexicon, const char *text);

G_END_DECLS
