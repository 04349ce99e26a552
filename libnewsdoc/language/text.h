/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text for comparison: NFKC, case folded, quotes and dashes unified to ' " -, "…" three full stops, runs of white space
 * one space, none at the ends, the digits of all scripts 0 to 9, Arabic commas and question marks , ; ?, soft hyphens, zero-width
 * characters and Arabic vowel marks gone; accents stay. Not of the same length as the original: offsets do not carry over
 * (newsdoc_text_unfold_length() maps a prefix's length back). */
char     *newsdoc_text_fold          (const char *text, gssize length);

/* The first eight bytes that the text folds to, the first one lowest (newsdoc_phrase_head()), and in known a mask of those that are certain after one look at
 * each byte: most are. */
guint64   newsdoc_text_fold_head     (const char *text, guint64 *known);

/* How many bytes of text fold to the first folded_length bytes of its folded form. Where the prefix ends with a space,
 * the whole run of white space is counted, so that what is left starts with a word. */
gsize     newsdoc_text_unfold_length (const char *text, gsize folded_length);

/* Does it end as a sentence ends: . ! ? … 。 and their like, with any quotes and brackets closing after them? */
gboolean  newsdoc_text_ends_sentence (const char *text, gssize length);

/* A sign that ends a sentence, in any script. */
gboolean  newsdoc_text_is_stop       (gunichar c);

/* Words between white space; scripts that do not space their words count half a word a character, or a quarter where characters are letters. */
guint     newsdoc_text_count_words   (const char *text);

/* Letters and digits among so many bytes. */
guint     newsdoc_text_count_letters (const char *text, gsize length);

/* A GHashFunc for long texts: eight bytes at a time. */
guint     newsdoc_text_hash          (gconstpointer text);

/* It has letters with case, and none of them is lower case. */
gboolean  newsdoc_text_is_caps       (const char *text);

/* "PETER PARKS" → "Peter Parks", "MCDONALD-O'NEIL" → "McDonald-O'Neil", "LUDWIG VAN BEETHOVEN" → "Ludwig van Beethoven";
 * mixed case stays as it is. Initials with stops and single letters stay capitals. */
char     *newsdoc_text_mend_case     (const char *text);

/* The same bytes, but for plain spaces where another kind of space stands, one that does not break or a thin one: as many as it has bytes, so that
 * offsets carry over. */
char     *newsdoc_text_plain_spaces  (const char *text);

/* A character of a script that sets no space between words: Han, kana, Thai, Lao, Khmer, Burmese, Tibetan. */
gboolean  newsdoc_text_is_unspaced   (gunichar c);

G_END_DECLS
