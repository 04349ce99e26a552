/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* newsdoc-credits: with "end" the credits leave the pictures for a list at the end of the text, as in print; with "both" they are in both places. */
void newsdoc_credits_gather (NewsdocNode *root);
