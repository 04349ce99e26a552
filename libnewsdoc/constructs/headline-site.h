/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* What a page's head says that the article is called: for the cards of social networks, where the site's name stands apart and the words are more often
 * the printed ones, or else the title. Without the names of the site and its sections, which stand behind it or before it, set apart by a mark, and
 * which the page says elsewhere too: in a field of the head, or as a line of its own. NULL where it has none. */
char *newsdoc_title_without_site (NewsdocStory *story);
