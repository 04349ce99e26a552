/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* An offer is a sentence or two. */
#define MOST_WORDS 40

static void
recognise (NewsdocStory *story)
{
  newsdoc_wording_claim (story, NEWSDOC_LABEL_PAYWALL, "paywall", MOST_WORDS, 0.9, "paywall/phrase");
}

const NewsdocConstruct newsdoc_construct_paywall = {
  "paywall", "an offer to subscribe or log in", recognise
};
