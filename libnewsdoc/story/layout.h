/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Put the contents of the tables that lay out a saved page in the place of the tables, each cell as a Div, and what a
 * table sets a picture with into one. TRUE when there was one. */
gboolean newsdoc_layout_dissolve (NewsdocNode *root);

/* Is there such a table? */
gboolean newsdoc_layout_is_any (NewsdocNode *root);
