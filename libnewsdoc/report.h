/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "markup/markup.h"

/* What was made of each line, and why: for people, and for programs. */
JsonArray *newsdoc_report_lines   (NewsdocStory *story, NewsdocFurniture furniture);
char      *newsdoc_report_table   (NewsdocStory *story, NewsdocFurniture furniture, guint width);

/* Does what has the label go? */
gboolean   newsdoc_report_is_removed (NewsdocLabel label, NewsdocFurniture furniture);

/* "4 advertisement, 7 newsletter": what was taken out; NULL when nothing was. */
char      *newsdoc_report_removed (NewsdocStory *story, NewsdocFurniture furniture);
