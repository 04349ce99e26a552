/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "trees.h"

#include <string.h>

#include "ast/reader.h"
#include "ast/writer.h"

NewsdocNode *
tree_read (const char *json)
{
  g_autoptr (GError) error = NULL;
  NewsdocNode *root = newsdoc_reader_read (json, strlen (json), &error);

  g_assert_no_error (error);
  return root;
}

char *
tree_write (NewsdocNode *root)
{
  return g_string_free (newsdoc_writer_write (root), FALSE);
}

void
assert_parts (const char         *text,
              const char * const *wanted,
              const char * const *unwanted)
{
  for (guint i = 0; wanted[i] != NULL; i++)
    if (strstr (text, wanted[i]) == NULL)
      g_error ("not there: %s\nin: %s", wanted[i], text);
  for (guint i = 0; unwanted[i] != NULL; i++)
    if (strstr (text, unwanted[i]) != NULL)
      g_error ("there: %s\nin: %s", unwanted[i], text);
}
