/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "places.h"

G_BEGIN_DECLS

/* All compiled lexicons, tag → the file (phrases.h) of the records of its keys, "group/key"; and what tells the languages apart: one record of the
 * function words of them all, and for each of its entries eight bytes (the lower ones first), a bit for each language that has it, in the
 * order of the tags. */
#define NEWSDOC_LEXICONS_TYPE "(a{say}ayay)"

/* The languages of those eight bytes. */
#define NEWSDOC_MOST_LANGUAGES 64

/* What the constructs must know of a language, as data: one key file a language
 * in data/lexicon/, a group a construct, a list of phrases a key. A lexicon looks
 * first in the document's language, then in English (saved pages mix the two),
 * then in "und", which holds what belongs to no language: agencies, social networks.
 * Only the group [language] is of the language's own file alone.
 *
 * In the file, `;` stands between entries, and `|` between the forms of one entry
 * ("january|jan"). A list may be spread over several keys: what stands after a
 * full stop in a key is a note ("lead.radio" adds to "lead").
 *
 * How phrases match, always on folded text (newsdoc_text_fold()):
 * - by whole words: "by" is not in "byte", nor in "by-election". Between two words at least one space;
 *   about punctuation a space may stand or not: "Photo :" is "photo:". Punctuation in the phrase is wanted in the text.
 * - `*` is one to six words, as many as can be, not past the end of a sentence;
 * - `#` is a number, with its inner separators and at most a letter at either end: 6, A6, 12b, 1,200, 10:31;
 *   it may be glued to the word before it ("comments2").
 * - scripts that set no spaces between words match anywhere, without word boundaries.
 * Of several phrases that match, the longest wins.
 *
 * What is asked for by a key with "+" in it ("lead+courtesy") is the lists of several keys as one. */
typedef struct _NewsdocLexicon NewsdocLexicon;

/* The lexicon for a BCP 47 tag: the longest part of it that there is a file of ("de-AT": de), or that und.ini says is read with another's
 * ("no": nb). An unknown or NULL tag gives English. Lexicons are made once and kept. */
const NewsdocLexicon *newsdoc_lexicon_get      (const char *tag);

/* Is there a lexicon for the tag, and not only that for all others? */
gboolean              newsdoc_lexicon_has      (const char *tag);

/* The tag of the language that the folded text's function words ([language] stopwords) speak for; NULL when none does clearly. */
const char           *newsdoc_lexicon_guess    (const char *folded);

/* The tag of another language than the one said, where the folded text is plainly in that one; NULL where it may be as said. */
const char           *newsdoc_lexicon_contradict (const char *said, const char *folded);

/* All tags that there are, sorted, NULL-terminated. */
const char * const   *newsdoc_lexicon_tags     (void);
const char           *newsdoc_lexicon_tag      (const NewsdocLexicon *lexicon);

/* The region of the tag that was asked for, in lower case ("at"); "" when there was none. */
const char           *newsdoc_lexicon_region   (const NewsdocLexicon *lexicon);

/* Does the folded text begin with a phrase of group/key? The length matched in bytes (0: no); the longest match wins.
 * Brackets, quotes, dashes and bullets before the phrase are passed over and counted. A phrase of the group's key "not" that
 * begins there, and is as long as the one of "lead", takes it back: "By the time" is no "By". */
gsize                 newsdoc_lexicon_begins   (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded);

/* Does it end with one? Bytes matched at the end, with the punctuation after the phrase. */
gsize                 newsdoc_lexicon_ends     (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded);

/* Is it one, but for punctuation at either end? */
gboolean              newsdoc_lexicon_is       (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded);

/* Is one in it, as whole words? The offset of the first through at (nullable), the length as the result. */
gsize                 newsdoc_lexicon_finds    (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded, gsize *at);

/* A text that is asked for many lists is looked through once: the places in it where phrases may begin (transfer full). The text is not copied. */
NewsdocPlaces        *newsdoc_lexicon_look     (const NewsdocLexicon *lexicon, const char *folded);

/* Is a phrase in the text that these are the places of? */
gboolean              newsdoc_lexicon_is_in    (const NewsdocLexicon *lexicon, const char *group, const char *key, const NewsdocPlaces *places);

/* Might one be? FALSE is certain: what a wildcard at a phrase's beginning stands for is not looked at. */
gboolean              newsdoc_lexicon_may_be_in (const NewsdocLexicon *lexicon, const char *group, const char *key, const NewsdocPlaces *places);

/* Which entry begins right here, with nothing passed over? Its length in bytes (0: none), and its index in
 * newsdoc_lexicon_list() through entry (nullable). For lists whose order means something, such as months. */
gsize                 newsdoc_lexicon_match    (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *folded, guint *entry);

/* Might one begin right here, in a text that is not folded? FALSE is certain, and saves the folding. */
gboolean              newsdoc_lexicon_may_match (const NewsdocLexicon *lexicon, const char *group, const char *key, const char *text);

/* newsdoc_text_mend_case() by the rules of the language: "YILMAZ" is "Yılmaz" in Turkish. */
char                 *newsdoc_lexicon_mend_case (const NewsdocLexicon *lexicon, const char *text);

/* The entries as they stand in the file, NULL-terminated, the document's language first; NULL when there are none. */
const char * const   *newsdoc_lexicon_list     (const NewsdocLexicon *lexicon, const char *group, const char *key);

G_END_DECLS
