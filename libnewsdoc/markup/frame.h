/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"
#include "../language/lexicon.h"
#include "../story/tag.h"

/* An attribute's value as it is meant (transfer full). */
char       *newsdoc_frame_dup_value (const char *value);

/* The name of the site whose post, video or chart the frame shows (transfer none), and its address; NULL for none that is known. */
const char *newsdoc_frame_provider (const NewsdocLexicon *lexicon, NewsdocTag *tag, char **url);

/* Does the raw begin an element that was to show or play something, and that shows nothing? name: the element's, whose end goes with it. */
gboolean    newsdoc_frame_is_hollow (const NewsdocLexicon *lexicon, NewsdocNode *raw, char **name);

/* Is the raw the end of such an element, or a part of it that has no sense without it? */
gboolean    newsdoc_frame_is_end (NewsdocNode *raw, const char *name);
gboolean    newsdoc_frame_is_part (NewsdocNode *raw);
