/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../newsdoc-types.h"
#include "../story/story.h"

/* Bring the story's tree to the normal form, as its claims say. The story keeps its texts and claims, for the report; its nodes
 * have then been moved or are gone. In a story that is decided already nothing changes
 * but what a person has said of it since. */
void newsdoc_markup (NewsdocStory *story, NewsdocFurniture furniture);

/* On a saved page, make paragraphs of what is set apart by line breaks. TRUE when there was any: the story is to be made anew from its tree then. It is the
 * only change that comes before the claims, since what is not a line cannot be claimed. */
gboolean newsdoc_markup_paragraphs (NewsdocStory *story);
