/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A document as bytes, through the whole filter; the first byte chooses the writer, the second the settings. */

#include "run-all.h"

static NewsdocSettings *
choose_settings (guint8 byte)
{
  NewsdocSettings *settings = newsdoc_settings_new ();

  newsdoc_settings_set_furniture (settings, byte % 3);
  newsdoc_settings_set_credits (settings, byte / 3 % 3);
  newsdoc_settings_set_style (settings, byte / 9 % 3);
  newsdoc_settings_set_quiet (settings, byte / 27 % 2);
  newsdoc_settings_set_fail_on (settings, byte / 54 * 5 % 16);
  return settings;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr(NewsdocDocument) document = NULL;
  g_autoptr(NewsdocSettings) settings = NULL;
  g_auto(GStrv) failures = NULL;

  if (size < 2)
    return 0;
  document = newsdoc_document_new_from_data ((const char *) data + 2, size - 2, NULL);
  if (document == NULL)
    return 0;
  settings = choose_settings (data[1]);
  newsdoc_document_set_settings (document, settings);
  run_all (document, data[0]);
  failures = newsdoc_document_dup_failures (document);
  g_assert_nonnull (failures);
  return 0;
}
