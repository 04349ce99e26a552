/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Claim the caption, the credits and a chart's source in a line that is a picture's; what a hand has marked in it wins. */
void newsdoc_caption_split (NewsdocStory *story, NewsdocLine *line);
