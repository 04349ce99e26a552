/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_IMAGE (newsdoc_image_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocImage, newsdoc_image, NEWSDOC, IMAGE, GObject)

NEWSDOC_EXTERN const char *newsdoc_image_get_src          (NewsdocImage *self);
NEWSDOC_EXTERN const char *newsdoc_image_get_alt          (NewsdocImage *self);
NEWSDOC_EXTERN const char *newsdoc_image_get_caption      (NewsdocImage *self);
NEWSDOC_EXTERN const char *newsdoc_image_get_credit       (NewsdocImage *self);
NEWSDOC_EXTERN const char *newsdoc_image_get_photographer (NewsdocImage *self);
NEWSDOC_EXTERN const char *newsdoc_image_get_agency       (NewsdocImage *self);
NEWSDOC_EXTERN const char *newsdoc_image_get_distributor  (NewsdocImage *self);

G_END_DECLS
