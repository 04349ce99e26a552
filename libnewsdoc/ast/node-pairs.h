/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-node.h"

G_BEGIN_DECLS

/* The node's attributes in their order: key, value, key, value … NULL (transfer none). */
const char * const *newsdoc_node_get_pairs (NewsdocNode *node);

/* Take all classes from the node, and all attributes but those of these keys. */
void                newsdoc_node_strip (NewsdocNode *node, const char * const *keys);

G_END_DECLS
