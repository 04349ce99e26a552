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

char *
tree_write_document (NewsdocDocument *document)
{
  g_autoptr(GBytes) bytes = newsdoc_document_to_bytes (document);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

GBytes *
tree_article (guint paragraphs)
{
  GString *json = g_string_new ("{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":["
                                HEADER ("1", "Ferry sails again") "," PARA (STR ("By") "," SPACE "," STR ("Karin Holm")) ","
                                PARA (STR ("It sailed on Monday with nine hundred passengers, the owners of the line said in the evening.")));

  for (guint i = 0; i < paragraphs; i++)
    {
      g_string_append (json, ",{\"t\":\"Para\",\"c\":[");
      for (guint j = 0; j < 20; j++)
        g_string_append_printf (json, "{\"t\":\"Str\",\"c\":\"word%u\"},{\"t\":\"Space\"},", i * j % 1000);
      g_string_append (json, "{\"t\":\"Str\",\"c\":\"end.\"}]}");
    }
  g_string_append (json, "]}");
  return g_string_free_to_bytes (json);
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
