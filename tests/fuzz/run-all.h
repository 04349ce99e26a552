/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "formats/format.h"
#include "newsdoc.h"

/* All that can be asked of a document, for the writer that the number names: recognise, report, explain, dress, write, and read what was
 * written. */
static inline void
run_all (NewsdocDocument *document,
         guint            choice)
{
  const NewsdocFormat * const *formats = newsdoc_formats ();
  g_autoptr(JsonNode) report = NULL;
  g_autofree char *table = NULL;
  g_autofree char *removed = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(NewsdocDocument) again = NULL;
  g_autoptr(GError) error = NULL;
  guint n = 0;

  while (formats[n] != NULL)
    n++;
  newsdoc_document_normalize (document);
  report = newsdoc_document_report (document);
  table = newsdoc_document_explain (document, 80);
  removed = newsdoc_document_dup_removed (document);
  newsdoc_document_dress (document, formats[choice / 2 % n]->writers[0], choice % 2);
  bytes = newsdoc_document_to_bytes (document);
  again = newsdoc_document_new_from_bytes (bytes, &error);
  g_assert_no_error (error);
}
