/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* A label or a button, not a sentence on comments. */
#define MOST_WORDS 8

static void
recognise (NewsdocStory *story)
{
  newsdoc_wording_claim (story, NEWSDOC_LABEL_COMMENTS, "comments", MOST_WORDS, 0.93, "comments/phrase");
}

const NewsdocConstruct newsdoc_construct_comments = {
  "comments", "the way to readers' comments", recognise
};
