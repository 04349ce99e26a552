/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "format.h"

/* The row's raw text, put where the row says. */
void newsdoc_dress_add_raw (const NewsdocDress *dress, NewsdocNode *node);
