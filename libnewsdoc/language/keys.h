/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "phrases.h"

G_BEGIN_DECLS

/* The keys of a language and of those behind it, by name. Kept for ever, and asked from any thread. Private to the lexicon. */
typedef struct _NewsdocKeys NewsdocKeys;

/* The lists whose phrases are looked for anywhere in a line, as one: a text is walked once for all of them. See watch.h. */
typedef struct _NewsdocWatch NewsdocWatch;

/* To begin with, the language's own file (phrases.h), which lives for ever. */
NewsdocKeys    *newsdoc_keys_new  (const char *file);

/* Before the first question: the file of one that stands behind it. Its group [language] is not taken. */
void            newsdoc_keys_add  (NewsdocKeys *keys, const char *file);

/* NULL where no file has the key. Quick for literals: the answer is remembered by the names' addresses. */
NewsdocPhrases *newsdoc_keys_find (NewsdocKeys *keys, const char *group, const char *key);

const NewsdocWatch *newsdoc_keys_watch (NewsdocKeys *keys);

G_END_DECLS
