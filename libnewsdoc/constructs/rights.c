/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* The longest are the agencies': "This material may not be published, broadcast, rewritten …" */
#define MOST_WORDS 120

static void
recognise (NewsdocStory *story)
{
  newsdoc_wording_claim (story, NEWSDOC_LABEL_RIGHTS, "rights", MOST_WORDS, 0.95, "rights/phrase");
}

const NewsdocConstruct newsdoc_construct_rights = {
  "rights", "the copyright line", recognise
};
