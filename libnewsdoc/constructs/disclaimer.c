/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* A disclaimer is one or two formal sentences. */
#define MOST_WORDS 120

static void
recognise (NewsdocStory *story)
{
  newsdoc_wording_claim (story, NEWSDOC_LABEL_DISCLAIMER, "disclaimer", MOST_WORDS, 0.95, "disclaimer/phrase");
}

const NewsdocConstruct newsdoc_construct_disclaimer = {
  "disclaimer", "whose opinion it is, and whose not", recognise
};
