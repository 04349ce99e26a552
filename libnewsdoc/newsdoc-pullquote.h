/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_PULLQUOTE (newsdoc_pullquote_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocPullquote, newsdoc_pullquote, NEWSDOC, PULLQUOTE, GObject)

NEWSDOC_EXTERN const char *newsdoc_pullquote_get_text        (NewsdocPullquote *self);
NEWSDOC_EXTERN const char *newsdoc_pullquote_get_attribution (NewsdocPullquote *self);
NEWSDOC_EXTERN gboolean    newsdoc_pullquote_get_duplicate   (NewsdocPullquote *self);

G_END_DECLS
