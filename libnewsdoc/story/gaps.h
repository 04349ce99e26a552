/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Set a space between two words of a saved page that only its style kept apart: "<span>12:24</span><span>Reading time</span>". */
void newsdoc_gaps_fill (NewsdocNode *root);
