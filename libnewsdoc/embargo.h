/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "ast/newsdoc-node.h"

/* An article, in normal form, that may not be published yet gives a warning (a sentence) in warnings: whoever prints it should know. */
void newsdoc_embargo_check (NewsdocNode *root, GPtrArray *warnings);
