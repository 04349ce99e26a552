/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-node.h"

G_BEGIN_DECLS

/* The children take the node's place in its parent. */
void newsdoc_node_unwrap (NewsdocNode *node);

G_END_DECLS
