/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Is the Figure, without a picture, of something to read: a table, a quotation, a program, a list, or paragraphs alone? */
gboolean newsdoc_figure_is_of_words  (NewsdocNode *figure);

/* Is that a quotation? */
gboolean newsdoc_figure_is_quotation (NewsdocNode *figure);

/* The Figure that the node stands in, and what a Figure has for its caption (transfer none) (nullable). */
NewsdocNode *newsdoc_figure_around      (NewsdocNode *node);
NewsdocNode *newsdoc_figure_caption     (NewsdocNode *figure);
