/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Any bytes at all: an error, or a document that is the same once it was written and read again. */

#include <string.h>

#include "newsdoc.h"

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr(NewsdocDocument) first = newsdoc_document_new_from_data ((const char *) data, size, NULL);
  g_autoptr(NewsdocDocument) second = NULL;
  g_autoptr(GBytes) once = NULL;
  g_autoptr(GBytes) twice = NULL;
  g_autoptr(GError) error = NULL;

  if (first == NULL)
    return 0;
  once = newsdoc_document_to_bytes (first);
  second = newsdoc_document_new_from_bytes (once, &error);
  g_assert_no_error (error);
  twice = newsdoc_document_to_bytes (second);
  g_assert_true (g_bytes_equal (once, twice));
  return 0;
}
