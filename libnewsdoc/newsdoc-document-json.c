/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "ast/reader.h"
#include "ast/writer.h"
#include "document-private.h"

/* From JSON and to it. */

NewsdocNode *
newsdoc_document_parse (GBytes  *source,
                        GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (source, &length);

  return newsdoc_reader_read (data, length, error);
}

/**
 * newsdoc_document_new_from_data:
 * @json: a Pandoc document as JSON, in UTF-8; copied
 * @length: its length in bytes, or -1 when it ends with a zero byte
 * @error: return location for an error
 *
 * Reads a document from memory.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR, whose message names the byte offset
 */
NewsdocDocument *
newsdoc_document_new_from_data (const char  *json,
                                gssize       length,
                                GError     **error)
{
  g_autoptr(GBytes) bytes = NULL;

  g_return_val_if_fail (json != NULL || length == 0, NULL);

  bytes = g_bytes_new (json, length < 0 ? strlen (json) : (gsize) length);
  return newsdoc_document_new_from_bytes (bytes, error);
}

/**
 * newsdoc_document_new_from_bytes:
 * @bytes: a Pandoc document as JSON, in UTF-8
 * @error: return location for an error
 *
 * Reads a document from bytes. The document keeps them, to go back to them
 * when it is normalised again.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_bytes (GBytes  *bytes,
                                 GError **error)
{
  g_autoptr(NewsdocNode) root = NULL;
  NewsdocDocument *self;

  g_return_val_if_fail (bytes != NULL, NULL);

  root = newsdoc_document_parse (bytes, error);
  if (root == NULL)
    return NULL;

  self = g_object_new (NEWSDOC_TYPE_DOCUMENT, NULL);
  self->source = g_bytes_ref (bytes);
  self->root = g_steal_pointer (&root);
  self->settings = newsdoc_settings_read (newsdoc_node_get_meta (self->root), self->warnings);
  newsdoc_document_check_version (self);
  return self;
}

/**
 * newsdoc_document_new_from_json_node:
 * @node: a Pandoc document as json-glib has read it
 * @error: return location for an error
 *
 * Makes a document of a tree that json-glib has read. What json-glib itself
 * does not keep (a string's part after U+0000, integers beyond 64 bits) is not
 * there; reading the bytes loses nothing.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_json_node (JsonNode  *node,
                                     GError   **error)
{
  g_autoptr(GBytes) bytes = NULL;
  char *json;

  g_return_val_if_fail (node != NULL, NULL);

  json = json_to_string (node, FALSE);
  bytes = g_bytes_new_take (json, strlen (json));
  return newsdoc_document_new_from_bytes (bytes, error);
}

/**
 * newsdoc_document_to_bytes:
 * @self: a document
 *
 * Writes the document as Pandoc writes JSON.
 *
 * Returns: (transfer full): the JSON, in UTF-8
 */
GBytes *
newsdoc_document_to_bytes (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  return g_string_free_to_bytes (newsdoc_writer_write (self->root));
}

/**
 * newsdoc_document_to_json_node:
 * @self: a document
 *
 * Gives the document as a tree of json-glib's.
 *
 * Returns: (transfer full): the JSON
 */
JsonNode *
newsdoc_document_to_json_node (NewsdocDocument *self)
{
  g_autoptr(GString) json = NULL;
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  json = newsdoc_writer_write (self->root);
  if (!json_parser_load_from_data (parser, json->str, json->len, NULL))
    g_return_val_if_reached (NULL);
  return json_parser_steal_root (parser);
}
