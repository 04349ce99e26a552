/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Give the words that a saved page sets into one block with a picture a block of their own: "<div><img><span>The ferry.</span></div>". */
gboolean newsdoc_undertext_part (NewsdocNode *root);
