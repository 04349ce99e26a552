/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A document as bytes, through the whole filter; the first byte chooses the writer. */

#include "run-all.h"

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr(NewsdocDocument) document = NULL;

  if (size == 0)
    return 0;
  document = newsdoc_document_new_from_data ((const char *) data + 1, size - 1, NULL);
  if (document != NULL)
    run_all (document, data[0]);
  return 0;
}
