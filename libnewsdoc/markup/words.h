/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../story/story.h"

/* The line's words go to the end of the caption: a Figure's, or the Image that is a figure. */
void newsdoc_markup_move_words (NewsdocLine *line, NewsdocNode *caption);
