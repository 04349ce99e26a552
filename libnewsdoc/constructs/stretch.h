/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Lines that stand together, and how much running text they are. */
typedef struct
{
  guint first, end;   /* first ≤ i < end; empty where there is no running text */
  int   worth;
} NewsdocStretch;

/* What a line says for a stretch that it is in: above 0 for running text, below for what is none. */
int            newsdoc_stretch_worth   (NewsdocStory *story, NewsdocLine *line);

/* The stretch between two lines whose worths add up to most. */
NewsdocStretch newsdoc_stretch_find    (NewsdocStory *story, guint first, guint end);

/* The innermost element that holds most of the stretch's running text. */
NewsdocNode   *newsdoc_stretch_element (NewsdocStory *story, const NewsdocStretch *stretch);
