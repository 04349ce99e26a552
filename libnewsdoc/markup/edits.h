/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"
#include "../newsdoc-types.h"

#define NEWSDOC_N_FIELDS (NEWSDOC_FIELD_MODIFIED + 1)

/* Write into the metadata of a tree in normal form what a person has written: a text for each NewsdocField, NULL where it is to be as it was found. */
void newsdoc_edits_apply (NewsdocNode *root, char * const *edits);
