/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "story.h"

/* Part the blocks of a saved page whose paragraphs are told apart by line breaks alone. TRUE when the tree is another than the lines were read from. */
gboolean newsdoc_breaks_part (NewsdocStory *story);
