/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* The title of a page's head without the names of the site and its sections, which stand behind it or before it, set apart by a mark, and
 * which the page says elsewhere too: in a field of the head, or as a line of its own. NULL where it has none. */
char *newsdoc_title_without_site (NewsdocStory *story);
