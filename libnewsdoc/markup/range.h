/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Put the bytes start ≤ i < end of holder's flattened text (see newsdoc_flatten()) into span, in their place. Words are split where
 * they must be; formatting that the range cuts through is continued inside. FALSE, and nothing is changed, where that would change what is
 * read: a range that begins or ends inside quotation marks that it does not hold as a whole. Takes span when it is TRUE. */
gboolean newsdoc_range_wrap   (NewsdocNode *holder, gsize start, gsize end, NewsdocNode *span);

/* Take the bytes out of the text. FALSE as above. */
gboolean newsdoc_range_remove (NewsdocNode *holder, gsize start, gsize end);
