/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Take a leaf block out, and every container around it that is empty then. A part that its parent cannot do without (a
 * definition's term, a table's cell) is emptied instead. */
void newsdoc_prune (NewsdocNode *leaf);

/* Take a container out where it is empty, and every container around it that is empty then. */
void newsdoc_prune_empty (NewsdocNode *container);

/* Take what a leaf block begins and ends with out, as long as it is of the kind. */
void newsdoc_prune_edges (NewsdocNode *leaf, gboolean (*is_kind) (NewsdocNode *node));
