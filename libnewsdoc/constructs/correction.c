/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* A correction says what was wrong and what is right: a paragraph, not a page. */
#define MOST_WORDS 150

static void
recognise (NewsdocStory *story)
{
  newsdoc_wording_claim (story, NEWSDOC_LABEL_CORRECTION, "correction", MOST_WORDS, 0.95, "correction/phrase");
}

const NewsdocConstruct newsdoc_construct_correction = {
  "correction", "what an earlier version had wrong", recognise
};
