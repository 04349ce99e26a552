/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

/* Shared by what makes lexicons and what asks them. */
struct _NewsdocLexicon
{
  char       *tag, *region;
  GHashTable *keys;   /* "group/key" → NewsdocPhrases; shared by the regions of a language */
};

/* A language's function words, compiled (NEWSDOC_PHRASES_TYPE, phrases.h), without those of the languages behind it; NULL when it has none.
 * Cheaper than the whole lexicon of a language that the text may not be in. (transfer full) */
GVariant *newsdoc_lexicon_stopwords (const char *tag);
