/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"
#include "newsdoc-types.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_NOTE (newsdoc_note_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocNote, newsdoc_note, NEWSDOC, NOTE, GObject)

NEWSDOC_EXTERN NewsdocNoteKind newsdoc_note_get_kind (NewsdocNote *self);
NEWSDOC_EXTERN const char     *newsdoc_note_get_text (NewsdocNote *self);

G_END_DECLS
