/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "format.h"

/* What a row says, done to one Div or Span; duplicate: its words stand in the body as well. */
void newsdoc_dress_apply (const NewsdocDress *dress, NewsdocNode *node, gboolean duplicate);
