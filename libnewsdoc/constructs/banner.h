/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Does the image without a caption sell something, or share the article? The rule that says so; NULL where it is a picture. */
const char *newsdoc_banner_find_rule (NewsdocStory *story, NewsdocLine *line);
