/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "keys.h"
#include "lexicon.h"
#include "phrases.h"

/* Shared by what makes lexicons and what asks them. */
struct _NewsdocLexicon
{
  char        *tag, *region;
  NewsdocKeys *keys;   /* shared by the regions of a language */
};

/* The function words of all languages, and eight bytes for each: see NEWSDOC_LEXICONS_TYPE. */
void newsdoc_lexicon_function_words (NewsdocCompiled *words, const guchar **owners);
