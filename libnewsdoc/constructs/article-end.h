/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../story/story.h"

/* The line behind the text under the headline where the page goes on with the next article, or with its readers' comments; the number of lines where it does neither. */
guint newsdoc_article_end_next     (NewsdocStory *story);
guint newsdoc_article_end_comments (NewsdocStory *story);
