/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

G_BEGIN_DECLS

/* What a part of a byline is, when it is no person's name. Private to the parsers of names. */

/* Has it a phrase of [byline] key in it? */
gboolean newsdoc_name_is_in       (const NewsdocLexicon *lexicon, const char *key, const char *text);

gboolean newsdoc_name_is_staff    (const NewsdocLexicon *lexicon, const char *text);
gboolean newsdoc_name_is_contact  (const char *text);
gboolean newsdoc_name_is_one_word (const char *text);
gboolean newsdoc_name_is_title    (const NewsdocLexicon *lexicon, const char *text);

G_END_DECLS
