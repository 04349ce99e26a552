/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "names.h"
#include "segments.h"

/* The parts of a byline (Segment), without the lead word and what is said of the article and not of its authors. Private to the parser of names. */
GArray *newsdoc_names_split (const NewsdocLexicon *lexicon, const char *text);

/* newsdoc_names_looks_like() of a text whose parts are known. */
NewsdocNamesLook newsdoc_names_look_at (const NewsdocLexicon *lexicon, const char *text, const GArray *segments);

/* "하버뉴스 홍길동" of "하버뉴스 홍길동 기자": before the title stands the name, and before that the house (transfer full). */
char *newsdoc_names_before_title (const NewsdocLexicon *lexicon, const char *words);

/* Parts what only a space parts, in scripts that have no other use for it, and takes away the title before a name. */
void newsdoc_names_split_unspaced (const NewsdocLexicon *lexicon, GArray *segments);
