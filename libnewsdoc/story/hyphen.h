/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "story.h"

/* How the rest of a broken paragraph is put to its beginning. */
typedef enum
{
  NEWSDOC_GLUE_SPACE,   /* with a space, as between words */
  NEWSDOC_GLUE_HYPHEN,  /* with nothing: the hyphen is the word's own, "well-known" */
  NEWSDOC_GLUE_WORD,    /* with nothing, and the hyphen goes: it only stood where the line ended */
} NewsdocGlue;

/* Both ways of writing are wanted elsewhere in the text; where neither is met, nothing is changed: "three- and four-masted". */
NewsdocGlue newsdoc_hyphen_glue (NewsdocStory *story, NewsdocLine *left, NewsdocLine *right);
