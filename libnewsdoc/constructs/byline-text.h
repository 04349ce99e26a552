/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* The line as a byline is read (transfer full): where two elements meet without a space ("Jane DoeReporter") there is a line break, and where
 * pages set two spaces to keep elements apart as well. */
char      *newsdoc_byline_text  (NewsdocStory *story, NewsdocLine *line);

/* The texts of the links in the line that lead to an author's page or say that they do (rel="author"): strings (transfer full). */
GPtrArray *newsdoc_byline_links (NewsdocStory *story, NewsdocLine *line);

/* The texts of the Spans in the line that the page calls an author's: strings (transfer full). */
GPtrArray *newsdoc_byline_spans (NewsdocStory *story, NewsdocLine *line);
