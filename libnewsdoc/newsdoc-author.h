/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_AUTHOR (newsdoc_author_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocAuthor, newsdoc_author, NEWSDOC, AUTHOR, GObject)

NEWSDOC_EXTERN const char *newsdoc_author_get_name         (NewsdocAuthor *self);
NEWSDOC_EXTERN const char *newsdoc_author_get_kind         (NewsdocAuthor *self);
NEWSDOC_EXTERN const char *newsdoc_author_get_role         (NewsdocAuthor *self);
NEWSDOC_EXTERN const char *newsdoc_author_get_place        (NewsdocAuthor *self);
NEWSDOC_EXTERN const char *newsdoc_author_get_organization (NewsdocAuthor *self);
NEWSDOC_EXTERN const char *newsdoc_author_get_contact      (NewsdocAuthor *self);

G_END_DECLS
