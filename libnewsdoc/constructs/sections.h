/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "home.h"

/* A story in parts: a list of places, the entries of a live blog, letters. Headings of one level stand where the paragraphs stand, each with a text under it, however
 * short. */
typedef struct
{
  guint levels;   /* a bit for each level of which there are several */
  guint end;      /* behind the text of the last of them */
} NewsdocSections;

/* In the lines from first on; homes are those of the story's paragraphs. */
NewsdocSections newsdoc_sections_find (NewsdocStory *story, NewsdocHomes *homes, guint first);

/* Is the line one of these headings? */
gboolean        newsdoc_sections_have (const NewsdocSections *sections, NewsdocStory *story, NewsdocHomes *homes, NewsdocLine *line);
