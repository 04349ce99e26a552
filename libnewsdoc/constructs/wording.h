/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Does a whole line say this, by the phrases of the lexicon's group: it begins with one of "lead", holds one of "contains", or
 * is one of "label", and begins with none of "not"? A group need not have all these keys. */
gboolean newsdoc_wording_matches (NewsdocStory *story, NewsdocLine *line, const char *group);

/* Claim every line of the article, not yet labelled and of at most words words, that says so. */
void     newsdoc_wording_claim   (NewsdocStory *story,
                                  NewsdocLabel  label,
                                  const char   *group,
                                  guint         words,
                                  double        confidence,
                                  const char   *rule);

/* A text in what the page calls the author's box: it says who that is, in whatever language. */
gboolean newsdoc_wording_is_in_authors_box (NewsdocStory *story, NewsdocLine *line);
