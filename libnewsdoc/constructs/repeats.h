/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../story/story.h"

/* Which of some lines are said again in a longer paragraph of the story. One pass over the story's text answers for all of them, however many. */
typedef struct _NewsdocRepeats NewsdocRepeats;

/* Fewer words than these may come twice by chance. */
#define NEWSDOC_REPEATS_FEWEST_WORDS 6

/* lines: the indices (guint) of those that will be asked for. */
NewsdocRepeats *newsdoc_repeats_new  (NewsdocStory *story, const GArray *lines);
void            newsdoc_repeats_free (NewsdocRepeats *repeats);

/* Are the line's words also in another, longer paragraph that nobody has claimed so far? Case, quotation marks, ellipses and brackets make no
 * difference. */
gboolean        newsdoc_repeats_has  (NewsdocRepeats *repeats, NewsdocLine *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocRepeats, newsdoc_repeats_free)
