/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* g_string_append_len() without the call, and without the NUL: whoever is done writing ends the string. */
static inline void
newsdoc_json_put (GString *out, const char *bytes, gsize length)
{
  if (G_LIKELY (out->len + length < out->allocated_len))
    {
      memcpy (out->str + out->len, bytes, length);
      out->len += length;
    }
  else
    g_string_append_len (out, bytes, (gssize) length);
}

void  newsdoc_json_string_write  (GString *out, const char *text, gsize length);
gsize newsdoc_json_string_decode (char *out, const char *body, gsize length);

G_END_DECLS
