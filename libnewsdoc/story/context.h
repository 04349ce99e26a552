/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "story.h"
#include "tag.h"

/* The context inside a container: a new one where the node has a name of its own, else the outer one. */
const NewsdocContext *newsdoc_context_enter (NewsdocStory *story, const NewsdocContext *outer, NewsdocNode *node);

/* The context of a leaf block: its own names, and those of a Span or Link that holds all of it. */
const NewsdocContext *newsdoc_context_own (NewsdocStory *story, const NewsdocContext *outer, NewsdocNode *leaf);

/* The context inside the raw HTML element that the tag opens; its name is a word too ("nav"). */
const NewsdocContext *newsdoc_context_enter_tag (NewsdocStory *story, const NewsdocContext *outer, NewsdocNode *raw, const NewsdocTag *tag);

void newsdoc_context_free (NewsdocContext *context);
