/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <string.h>

#include "word.h"

G_BEGIN_DECLS

/* Goes over what stands in a string for itself. */
static inline const char *
newsdoc_json_skip_plain (const char *at, const char *end)
{
  while ((gsize) (end - at) >= NEWSDOC_WORD_BYTES)
    {
      NewsdocWord special = newsdoc_word_special (newsdoc_word_at (at));

      if (special != 0)
        return at + newsdoc_word_first (special);
      at += NEWSDOC_WORD_BYTES;
    }
  while (at < end && (guchar) *at >= 0x20 && *at != '"' && *at != '\\')
    at++;
  return at;
}

/* Makes room for so many bytes more, and gives the place. What is put there counts only when `len` does; the closing NUL is for whoever is done writing. */
static inline char *
newsdoc_json_room (GString *out, gsize length)
{
  gsize used = out->len;

  if (G_UNLIKELY (length >= out->allocated_len - used))
    {
      g_string_set_size (out, used + length);
      out->len = used;
    }
  return out->str + used;
}

static inline void
newsdoc_json_put (GString *out, const char *bytes, gsize length)
{
  memcpy (newsdoc_json_room (out, length), bytes, length);
  out->len += length;
}

static inline void
newsdoc_json_put_c (GString *out, char c)
{
  *newsdoc_json_room (out, 1) = c;
  out->len++;
}

void  newsdoc_json_string_write  (GString *out, const char *text, gsize length);
gsize newsdoc_json_string_decode (char *out, const char *body, gsize length);

G_END_DECLS
