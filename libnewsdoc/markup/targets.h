/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* The ids below root that a link below root leads to: "#note-1". "#" alone leads to nothing. */
GHashTable *newsdoc_targets_find (NewsdocNode *root);

gboolean newsdoc_targets_contain (GHashTable *targets, NewsdocNode *node);
