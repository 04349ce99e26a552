/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "home.h"

/* On a saved page: take out what is left of boxes whose text was taken out, or never was text: their titles and pictures. first is the first
 * paragraph of the story; homes may be NULL. */
void newsdoc_leftover_claim (NewsdocStory *story, NewsdocHomes *homes, guint first);
