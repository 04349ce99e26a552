/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../story/story.h"

/* What becomes of the lines that are not the story. */
typedef enum
{
  NEWSDOC_FURNITURE_DROP,  /* taken out */
  NEWSDOC_FURNITURE_MARK,  /* put into a Div of its label's class */
  NEWSDOC_FURNITURE_KEEP,  /* left alone */
} NewsdocFurniture;

/* Bring the story's tree to the normal form, as its claims say. The story keeps its texts and claims, for the report; its nodes
 * have then been moved or are gone. A story that is decided already stays as it is. */
void newsdoc_markup (NewsdocStory *story, NewsdocFurniture furniture);
