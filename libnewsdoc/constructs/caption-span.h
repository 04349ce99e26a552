/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Narrow the stretch from start to end, in bytes, by what no caption and no credit begins or ends with. */
void newsdoc_caption_trim      (const char *text, gsize *start, gsize *end);

/* The credit that has a Span of its own in a caption's line, added to credits (NewsdocCreditRange). */
void newsdoc_caption_find_span (NewsdocStory *story, NewsdocLine *line, GArray *credits);
