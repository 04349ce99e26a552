/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  newsdoc_json_string_write  (GString *out, const char *text, gsize length);
gsize newsdoc_json_string_decode (char *out, const char *body, gsize length);

G_END_DECLS
