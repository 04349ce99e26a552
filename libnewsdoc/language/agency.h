/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* Is the whole text the name of a news agency (key "names") or of a seller of pictures (key "pictures")? Its name
 * (transfer full) as the lexicon gives it, or as printed where the lexicon only knows the form; NULL when it is none. */
char *newsdoc_agency_name (const NewsdocLexicon *lexicon, const char *key, const char *text);

/* The same of a text that is folded already. */
char *newsdoc_agency_name_folded (const NewsdocLexicon *lexicon, const char *key, const char *text, const char *folded);

G_END_DECLS
