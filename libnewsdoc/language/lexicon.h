/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* What the constructs must know of a language, as data: one key file a language
 * in data/lexicon/, a group a construct, a list of phrases a key. A lexicon looks
 * first in the document's language, then in English (saved pages mix the two),
 * then in "und", which holds what belongs to no language: agencies, social networks.
 *
 * A phrase is words; matching is on folded text (newsdoc_text_fold()) and whole
 * words. `*` in a phrase stands for one to six words, `#` for a number. */
typedef struct _NewsdocLexicon NewsdocLexicon;

/* The lexicon for a BCP 47 tag ("de-AT" finds "de"); an unknown or NULL tag gives English. Lexicons are made once and kept. */
const NewsdocLexicon *newsdoc_lexicon_get      (const char *tag);

/* The tag whose function words ([language] stopwords) make up most of the folded text; NULL when none does clearly. */
const char           *newsdoc_lexicon_guess    (const char *folded);

/* All tags that there are, sorted, NULL-terminated. */
const char * const   *newsdoc_lexicon_tags     (void);
const char           *newsdoc_lexicon_tag      (const NewsdocLexicon *lexicon);

/* Does the folded text begin with a phrase of group/key? The length matched in bytes (0: no); the longest match wins. */
gsize                 newsdoc_lexicon_begins   (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded);

/* Does it end with one? Bytes matched at the end. */
gsize                 newsdoc_lexicon_ends     (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded);

/* Is it one, but for punctuation at either end? */
gboolean              newsdoc_lexicon_is       (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded);

/* Is one in it, as whole words? The offset of the first through at (nullable), the length as the result. */
gsize                 newsdoc_lexicon_finds    (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded, gsize *at);

/* The phrases as they stand in the file, NULL-terminated, the document's language first; NULL when there are none. */
const char * const   *newsdoc_lexicon_list     (const NewsdocLexicon *lexicon, const char *group, const char *key);
