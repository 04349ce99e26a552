/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* A note is a paragraph. What it says first tells it. */
#define MOST_WORDS 200

static void
recognise (NewsdocStory *story)
{
  newsdoc_wording_claim (story, NEWSDOC_LABEL_EDITORS_NOTE, "editors-note", MOST_WORDS, 0.93, "editors-note/phrase");
}

const NewsdocConstruct newsdoc_construct_editors_note = {
  "editors-note", "a word from the editors, a disclosure, a label of paid content", recognise
};
