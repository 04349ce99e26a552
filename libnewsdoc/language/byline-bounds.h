/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* Where the names of a byline begin and end. Private to the parsers of names. */

char       *newsdoc_byline_plain          (const char *text);
const char *newsdoc_byline_skip_lead      (const NewsdocLexicon *lexicon, const char *text);
gsize       newsdoc_byline_length_to_date (const NewsdocLexicon *lexicon, const char *text);
gsize       newsdoc_byline_names_length   (const NewsdocLexicon *lexicon, const char *text);

G_END_DECLS
