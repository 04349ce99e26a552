/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"
#include "newsdoc-types.h"

G_BEGIN_DECLS

NEWSDOC_EXTERN const char        *newsdoc_label_get_title   (const char *label);
NEWSDOC_EXTERN const char        *newsdoc_label_get_meaning (const char *label);
NEWSDOC_EXTERN NewsdocLabelGroup  newsdoc_label_get_group   (const char *label);

G_END_DECLS
