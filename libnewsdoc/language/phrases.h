/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The entries of one key of a lexicon, with all their forms ready for matching. Made once, kept for ever. Private to the lexicon. */
typedef struct _NewsdocPhrases NewsdocPhrases;

NewsdocPhrases      *newsdoc_phrases_new     (void);
void                 newsdoc_phrases_add     (NewsdocPhrases *phrases, const char *entry);

/* After the last entry, and before the first question. */
void                 newsdoc_phrases_finish  (NewsdocPhrases *phrases);

const char * const  *newsdoc_phrases_entries (const NewsdocPhrases *phrases);

/* All three: phrases may be NULL, then nothing matches. Lengths are in bytes, 0 for none; with whole, only punctuation may follow. */
gsize                newsdoc_phrases_match   (const NewsdocPhrases *phrases, const char *folded, gboolean whole, guint *entry);
gsize                newsdoc_phrases_scan    (const NewsdocPhrases *phrases, const char *folded, gboolean whole, gsize *at);

G_END_DECLS
