/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-node.h"

G_BEGIN_DECLS

/* newsdoc_node_next_in_tree() without words and the spaces between them, which are nearly all nodes of a document, and which who looks for
   elements of some class or kind need not see. */
NewsdocNode *newsdoc_node_next_holder (NewsdocNode *node, NewsdocNode *root);

/* The same without inlines, for who looks for blocks; but those that have a note among them are gone through, since a note holds blocks. */
NewsdocNode *newsdoc_node_next_block  (NewsdocNode *node, NewsdocNode *root);

/* Is it what stands between two words of a line: a space, or a line's end in the file? */
gboolean     newsdoc_node_is_space    (NewsdocNode *node);

/* The same, or a break of the line. */
gboolean     newsdoc_node_is_gap      (NewsdocNode *node);

G_END_DECLS
