/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "segments.h"

/* The parts of a byline (Segment), without the lead word and what is said of the article and not of its authors. Private to the parser of names. */
GArray *newsdoc_names_split (const NewsdocLexicon *lexicon, const char *text);
