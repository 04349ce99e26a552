/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* Claim the button glued to the line's end, and tell in bytes where the line's own words end. caption: in a picture's caption, where the
 * button may also stand behind a space, and where a gallery's counter may be. */
gsize newsdoc_toggle_claim (NewsdocStory *story, NewsdocLine *line, gboolean caption);
