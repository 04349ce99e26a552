/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"
#include "newsdoc-types.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_SETTINGS (newsdoc_settings_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocSettings, newsdoc_settings, NEWSDOC, SETTINGS, GObject)

NEWSDOC_EXTERN NewsdocSettings *newsdoc_settings_new           (void);
NEWSDOC_EXTERN void             newsdoc_settings_reset         (NewsdocSettings *self);
NEWSDOC_EXTERN NewsdocFurniture newsdoc_settings_get_furniture (NewsdocSettings *self);
NEWSDOC_EXTERN void             newsdoc_settings_set_furniture (NewsdocSettings *self, NewsdocFurniture furniture);
NEWSDOC_EXTERN gboolean         newsdoc_settings_get_quiet     (NewsdocSettings *self);
NEWSDOC_EXTERN void             newsdoc_settings_set_quiet     (NewsdocSettings *self, gboolean quiet);
NEWSDOC_EXTERN NewsdocStyle     newsdoc_settings_get_style     (NewsdocSettings *self);
NEWSDOC_EXTERN void             newsdoc_settings_set_style     (NewsdocSettings *self, NewsdocStyle style);

NEWSDOC_EXTERN NewsdocCredits   newsdoc_settings_get_credits   (NewsdocSettings *self);
NEWSDOC_EXTERN void             newsdoc_settings_set_credits   (NewsdocSettings *self, NewsdocCredits credits);
NEWSDOC_EXTERN NewsdocChecks    newsdoc_settings_get_fail_on   (NewsdocSettings *self);
NEWSDOC_EXTERN void             newsdoc_settings_set_fail_on   (NewsdocSettings *self, NewsdocChecks checks);

G_END_DECLS
