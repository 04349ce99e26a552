/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gtk/gtk.h>
#include <newsdoc.h>

/* Where a finding is in the buffer, in characters. */
typedef struct
{
  NewsdocFinding *finding;
  int             start, end;
} InspectorPlace;

/* Puts the document's lines into the buffer, with tags for what they are. (transfer full): an #InspectorPlace for each finding, in the list's order. */
GArray *inspector_text_fill   (GtkTextBuffer *buffer, NewsdocDocument *document);

/* Gives the tags the colours of the style. */
void    inspector_text_colour (GtkTextView *view);
