/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"
#include "label.h"

/* What the author says that a Div or Span is: by a class of the vocabulary, or, in a word processor's file, by the name of a paragraph or
 * character style ("Byline", "Pull Quote"), which Pandoc gives as custom-style. NONE for neither. A caption's style is not
 * a mark but evidence, since the credit is in the same paragraph. */
NewsdocLabel newsdoc_mark_of (NewsdocNode *node);
