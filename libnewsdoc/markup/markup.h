/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../newsdoc-types.h"
#include "../story/story.h"

/* Bring the story's tree to the normal form, as its claims say. The story keeps its texts and claims, for the report; its nodes
 * have then been moved or are gone. In a story that is decided already nothing changes
 * but what a person has said of it since. */
void newsdoc_markup (NewsdocStory *story, NewsdocFurniture furniture);
