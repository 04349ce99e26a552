/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../language/credits.h"
#include "../story/story.h"

/* The bytes of the words that name a source, "Source:", or 0. */
gsize    newsdoc_caption_source_label   (NewsdocStory *story, const char *text);

/* Is what stands behind these words whose figures they are, and not who made the picture? */
gboolean newsdoc_caption_is_source      (NewsdocStory *story, const char *name, const NewsdocCredit *credit);

/* Appends the source that the caption ends in, as a NewsdocCreditRange. */
void     newsdoc_caption_find_source    (NewsdocStory *story, const char *text, GArray *credits);

/* Appends the credits from start to end. */
void     newsdoc_caption_append_credits (NewsdocStory *story, const char *text, gsize start, gsize end, GArray *credits);

/* Appends the source and the credits beside it, in their order; FALSE, and nothing, where there are not both. */
gboolean newsdoc_caption_find_both      (NewsdocStory *story, const char *text, GArray *credits);
