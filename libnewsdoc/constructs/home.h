/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* The names of the elements that hold the story's paragraphs. */
typedef GHashTable NewsdocHomes;

/* Of the lines first ≤ i < end: NULL where no name holds much of the text, and nothing is to be learned from names (transfer full). */
NewsdocHomes *newsdoc_homes_find (NewsdocStory *story, guint first, guint end);

/* Is what holds the line named as what holds the story's paragraphs? */
gboolean      newsdoc_homes_have (NewsdocHomes *homes, NewsdocLine *line);
