/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_PROGRESS (newsdoc_progress_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocProgress, newsdoc_progress, NEWSDOC, PROGRESS, GObject)

NEWSDOC_EXTERN NewsdocProgress *newsdoc_progress_new             (GCancellable *cancellable);
NEWSDOC_EXTERN GCancellable    *newsdoc_progress_get_cancellable (NewsdocProgress *self);
NEWSDOC_EXTERN double           newsdoc_progress_get_fraction    (NewsdocProgress *self);

G_END_DECLS
