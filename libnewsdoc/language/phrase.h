/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One form of one entry of a lexicon's list, made ready for matching; the rules are in lexicon.h. Private to the lexicon. */
typedef struct _NewsdocPhrase NewsdocPhrase;

NewsdocPhrase *newsdoc_phrase_new        (const char *text, guint entry);
void           newsdoc_phrase_free       (NewsdocPhrase *phrase);
guint          newsdoc_phrase_entry      (const NewsdocPhrase *phrase);

/* The byte that a text must start with to match; 0 when the phrase starts with a wildcard. */
guchar         newsdoc_phrase_first_byte (const NewsdocPhrase *phrase);

/* Where the phrase that starts at text ends, or NULL. With whole, only punctuation may follow. */
const char    *newsdoc_phrase_match      (const NewsdocPhrase *phrase, const char *text, gboolean whole);

/* Past spaces, punctuation and signs. */
const char    *newsdoc_phrase_skip_punctuation (const char *text);

/* May a phrase start here? before is the start of the text. */
gboolean       newsdoc_phrase_may_start  (const char *before, const char *text);

G_END_DECLS
