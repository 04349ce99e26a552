/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-node.h"

G_BEGIN_DECLS

/* The children take the node's place in its parent. */
void newsdoc_node_unwrap (NewsdocNode *node);

/* The same of every node of a kind below root. */
void newsdoc_node_unwrap_kind (NewsdocNode *root, NewsdocNodeKind kind);

G_END_DECLS
