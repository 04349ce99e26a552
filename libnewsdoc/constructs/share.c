/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* A row of buttons may be one line: their names in a row. */
#define MOST_WORDS 10

static void
recognise (NewsdocStory *story)
{
  newsdoc_wording_claim (story, NEWSDOC_LABEL_SHARE, "share", MOST_WORDS, 0.9, "share/phrase");
}

const NewsdocConstruct newsdoc_construct_share = {
  "share", "buttons to share, print or save", recognise
};
