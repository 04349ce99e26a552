/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

/* What a part of a byline is, by its shape and by the lexicon's [byline]. For the parser of names and what reads with it. */

/* Is a phrase of the key in it, as whole words? */
gboolean newsdoc_name_is_in       (const NewsdocLexicon *lexicon, const char *key, const char *text);
gboolean newsdoc_name_ends_in     (const NewsdocLexicon *lexicon, const char *key, const char *text);

/* An address or a handle. */
gboolean newsdoc_name_is_contact  (const char *text);

/* "Example.com" */
gboolean newsdoc_name_is_domain   (const char *text);

/* One word with a capital. */
gboolean newsdoc_name_is_one_word (const char *text);

/* One word with a capital, or, in a script without them, what is not plainly a person. */
gboolean newsdoc_name_is_place_like (const NewsdocLexicon *lexicon, const char *text);

/* A desk's name where a person's would be. */
gboolean newsdoc_name_is_staff    (const NewsdocLexicon *lexicon, const char *text);

/* "Reuters", "Source: Reuters": where an agency's name begins that is all of the text, or all that is behind the word for a source; NULL for none. */
const char *newsdoc_name_agency (const NewsdocLexicon *lexicon, const char *text);

/* "Chief reporter Jane Doe", "our reporter Jane Doe": where behind a role or a desk a person's name begins, NULL where none does. */
const char *newsdoc_name_behind_role (const NewsdocLexicon *lexicon, const char *text);

/* Capitals, and function words between them at most: a name of something, not a sentence. */
gboolean newsdoc_name_is_title    (const NewsdocLexicon *lexicon, const char *text);
