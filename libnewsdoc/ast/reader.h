/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-node.h"

G_BEGIN_DECLS

NewsdocNode *newsdoc_reader_read        (const char *data, gsize length, GError **error);
gboolean     newsdoc_reader_get_version (NewsdocNode *pandoc, guint *major, guint *minor);

G_END_DECLS
