/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_OPERATION (newsdoc_operation_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocOperation, newsdoc_operation, NEWSDOC, OPERATION, GCancellable)

NEWSDOC_EXTERN NewsdocOperation *newsdoc_operation_new          (void);
NEWSDOC_EXTERN double            newsdoc_operation_get_fraction (NewsdocOperation *self);

G_END_DECLS
