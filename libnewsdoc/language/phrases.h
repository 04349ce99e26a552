/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "places.h"

G_BEGIN_DECLS

/* What a key of a compiled lexicon holds: the entries as they stand in the file, each closed by a zero byte; and their forms, each two bytes
 * for the number of its entry (the lower one first), its pattern (phrase.h) and a zero byte. Flat, so that a key is read in one pass, and
 * part of the library's own data, so that nothing of it is copied. */
typedef struct
{
  const char *entries, *forms;
  gsize       entries_length, forms_length;
} NewsdocCompiled;

/* In a compiled lexicon a key is a record: its name and a zero byte, the two lengths as four bytes each (the lower ones first), entries and
 * forms. Reads the record at p, and gives where the next one begins. */
const char          *newsdoc_compiled_read   (const char *p, const char **name, NewsdocCompiled *compiled);

/* The same the other way. */
void                 newsdoc_compiled_write  (GByteArray *out, const char *name, const NewsdocCompiled *compiled);

/* A language's file: how many records it has, where in the file each begins, four bytes each, and the records, sorted by name; so that of
 * all its keys those are looked at that a document asks for. Finds a record by its name. */
gboolean             newsdoc_compiled_find   (const char *file, const char *name, NewsdocCompiled *compiled);

/* The same the other way: starts are gsize, where in records each begins. */
GByteArray          *newsdoc_compiled_file   (const GByteArray *records, const GArray *starts);

/* The entries of one key in one language and those behind it. Made ready for matching at the first question, kept for ever, and asked from
 * any thread. Private to the lexicon. */
typedef struct _NewsdocPhrases NewsdocPhrases;

NewsdocPhrases      *newsdoc_phrases_new     (void);

/* Before the first question: more entries, after those added before. What compiled points to is kept. */
void                 newsdoc_phrases_add     (NewsdocPhrases *phrases, const NewsdocCompiled *compiled);

const char * const  *newsdoc_phrases_entries (NewsdocPhrases *phrases);

/* Both: phrases may be NULL, then nothing matches. Lengths are in bytes, 0 for none; with whole, only punctuation may follow. */
gsize                newsdoc_phrases_match   (NewsdocPhrases *phrases, const char *folded, gboolean whole, guint *entry);
gsize                newsdoc_phrases_scan    (NewsdocPhrases *phrases, const char *folded, gboolean whole, gsize *at);

/* Might one of them begin a text that is not folded? FALSE is certain. */
gboolean             newsdoc_phrases_may_match (NewsdocPhrases *phrases, const char *text);

/* Is one of them in the text that these are the places of? Without sure, what a wildcard at the beginning stands for is not looked at: then
 * only FALSE is certain. */
gboolean             newsdoc_phrases_are_in  (NewsdocPhrases *phrases, const NewsdocPlaces *places, gboolean sure);

/* For watch.h: the list's bits, and the heads of its phrases (newsdoc_phrase_pattern_head()); of one that begins with a wildcard, of what is behind it. Where a
 * number stands first there are no such bytes. */
typedef void       (*NewsdocPhraseHeadFunc)  (guint64 head, guint64 mask, gboolean number, gpointer data);

void                 newsdoc_phrases_heads   (NewsdocPhrases *phrases, NewsdocPhraseHeadFunc func, gpointer data);
void                 newsdoc_phrases_watch   (NewsdocPhrases *phrases, guint64 bits);
guint64              newsdoc_phrases_watched (const NewsdocPhrases *phrases);

G_END_DECLS
