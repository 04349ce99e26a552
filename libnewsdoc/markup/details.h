/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../story/story.h"

/* Write a claim's details as attributes; what is there already, an author has set. A detail whose key has a dot ("author.name")
 * is for the metadata only. */
void newsdoc_markup_set_details (NewsdocNode *node, const NewsdocClaim *claim);
