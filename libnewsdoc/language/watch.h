/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "keys.h"
#include "places.h"

G_BEGIN_DECLS

/* Made once and kept for ever, as the keys are. */
NewsdocWatch  *newsdoc_watch_new    (NewsdocKeys *keys);

/* The places of a folded text (transfer full), which is not copied. */
NewsdocPlaces *newsdoc_watch_places (const NewsdocWatch *watch, const char *folded);

G_END_DECLS
