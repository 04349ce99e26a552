/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* The folded names of the article's authors, but for those of one word (transfer full). */
GPtrArray *newsdoc_portrait_authors (NewsdocStory *story);

/* Is the image without a caption an author's portrait? */
gboolean   newsdoc_portrait_is      (NewsdocStory *story, GPtrArray *authors, NewsdocLine *line);
