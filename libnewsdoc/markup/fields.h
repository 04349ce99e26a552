/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "markup.h"

/* From claims to fields of the metadata. */

/* The first claim of a label (transfer none) (nullable). */
NewsdocClaim *newsdoc_fields_claim     (NewsdocStory *story, NewsdocLabel label);

/* May we set this field? An author's own metadata is never overwritten; that of a saved page's head is not an author's. */
gboolean      newsdoc_fields_is_free   (NewsdocStory *story, const char *key);

/* Move a line's words to a field. It is done as well where the field says the same already. */
void          newsdoc_fields_move_line (NewsdocStory *story, NewsdocClaim *claim, const char *key);
