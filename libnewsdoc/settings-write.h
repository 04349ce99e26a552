/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "ast/newsdoc-node.h"
#include "newsdoc-settings.h"

/* Put what is set into the metadata, as pandoc -M does. */
void             newsdoc_settings_write (NewsdocSettings *self, NewsdocNode *meta);
NewsdocSettings *newsdoc_settings_copy  (NewsdocSettings *self);
