/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../story/story.h"

/* The time that an entry of a live blog stands under. */
typedef struct
{
  guint index;     /* its line */
  guint minutes;   /* since midnight */
} NewsdocLiveStamp;

/* The times of the story's entries, in the order of their lines: none, where it is no live blog. */
GArray   *newsdoc_live_stamps_find (NewsdocStory *story);

/* Is the line one of these times? */
gboolean  newsdoc_live_stamps_have (GArray *stamps, guint index);
