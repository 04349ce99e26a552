/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Make a book's raw HTML what may stand in it: no frames, and tags that are well-formed XML. */
void newsdoc_epub_mend_raw (NewsdocNode *blocks);
