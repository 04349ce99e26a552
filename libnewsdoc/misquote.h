/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "ast/newsdoc-node.h"

/* Pull quotes that nearly repeat the text and differ from it in words: a sentence for each into sentences. The tree is in normal form. */
void newsdoc_misquotes_find (NewsdocNode *root, GPtrArray *sentences);
