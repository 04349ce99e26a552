/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "lexicon.h"

/* Shared by what makes lexicons and what asks them. */
struct _NewsdocLexicon
{
  char       *tag, *region;
  GHashTable *keys;   /* "group/key" → NewsdocPhrases; shared by the regions of a language */
};
