/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "story.h"

/* Fill story->lines and story->contexts from the blocks under root: every leaf block, in reading order, with its facts. */
void newsdoc_survey (NewsdocStory *story, NewsdocNode *root);

/* The facts of a line that follow from its text alone: taken again when lines are joined. */
void newsdoc_survey_text (NewsdocLine *line);
