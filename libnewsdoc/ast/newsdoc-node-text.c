/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

#include <string.h>

#include "json-string.h"

void
newsdoc_node_clear_text (NewsdocNode *node)
{
  if (newsdoc_node_owns_text (node))
    g_free (node->text);
  node->flags &= (guint8) ~(NODE_BORROWED | NODE_NO_ESCAPE);
  node->text = NULL;
  node->length = 0;
}

/**
 * newsdoc_node_get_text:
 * @node: a node
 * @length: (out) (optional): the number of bytes; the text may have a NUL within it
 *
 * Gives the text that the node itself holds: a word, code, mathematics, a raw block's
 * content, a metadata string, an entry's key, a citation's identifier, and what is opaque
 * as JSON. newsdoc_node_dup_plain_text() gives the text of everything below a node.
 *
 * Returns: (transfer none): the text, UTF-8, with a NUL after it; empty if the node holds none
 */
const char *
newsdoc_node_get_text (NewsdocNode *node, gsize *length)
{
  g_return_val_if_fail (node != NULL, NULL);

  if (length != NULL)
    *length = node->length;
  return node->text != NULL ? node->text : "";
}

/**
 * newsdoc_node_set_text:
 * @node: a node
 * @text: the text, UTF-8
 * @length: bytes in @text, or -1 if it ends with a NUL
 *
 * Sets the text that the node itself holds. What an opaque node holds must be one
 * value of JSON.
 */
void
newsdoc_node_set_text (NewsdocNode *node, const char *text, gssize length)
{
  gsize bytes;
  char *copy;

  g_return_if_fail (node != NULL && text != NULL);

  bytes = length < 0 ? strlen (text) : (gsize) length;
  copy = g_malloc (bytes + 1);
  memcpy (copy, text, bytes);
  copy[bytes] = '\0';
  newsdoc_node_clear_text (node);
  node->text = copy;
  node->length = bytes;
}

/**
 * newsdoc_node_get_raw:
 * @node: a node
 *
 * Gives the fields of a node that the library keeps as they were written, as JSON: a
 * header's level (`2`), the kind of a quotation or of mathematics
 * (`{"t":"DoubleQuote"}`), an ordered list's numbering, a table's columns, a raw block's
 * format (`"html"`), true or false in the metadata. Several fields have commas between
 * them: a cell's are its alignment, its rows and its columns.
 *
 * Returns: (transfer none) (nullable): the JSON, or %NULL if nothing is set
 */
const char *
newsdoc_node_get_raw (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->detail != NULL ? node->detail->raw : NULL;
}

/**
 * newsdoc_node_set_raw:
 * @node: a node
 * @json: (nullable): the fields as JSON, or %NULL for Pandoc's default
 *
 * Sets what newsdoc_node_get_raw() gives. It is written as it is.
 */
void
newsdoc_node_set_raw (NewsdocNode *node, const char *json)
{
  NewsdocDetail *detail;
  char *copy;

  g_return_if_fail (node != NULL);

  detail = newsdoc_node_detail (node);
  copy = g_strdup (json);
  g_free (detail->raw);
  g_clear_pointer (&detail->format, g_free);
  detail->raw = copy;
}

/**
 * newsdoc_node_get_format:
 * @node: a RawBlock or a RawInline
 *
 * Gives the format that a raw piece is in, as Pandoc names it.
 *
 * Returns: (transfer none): the format; empty if the node is not raw
 */
const char *
newsdoc_node_get_format (NewsdocNode *node)
{
  NewsdocDetail *detail;

  g_return_val_if_fail (node != NULL, NULL);

  detail = node->detail;
  if (detail == NULL || detail->raw == NULL || detail->raw[0] != '"')
    return "";
  if (detail->format == NULL)
    {
      gsize length = strlen (detail->raw) - 2;

      detail->format = g_malloc (length + 1);
      length = newsdoc_json_string_decode (detail->format, detail->raw + 1, length);
      detail->format[length] = '\0';
    }
  return detail->format;
}

/**
 * newsdoc_node_get_level:
 * @node: a Header
 *
 * Gives the level of a header, from 1 down.
 *
 * Returns: the level; 1 if it was never set, 0 if the node is no header
 */
gint
newsdoc_node_get_level (NewsdocNode *node)
{
  const char *raw;

  g_return_val_if_fail (node != NULL, 0);

  if (node->kind != NEWSDOC_NODE_HEADER)
    return 0;
  raw = newsdoc_node_get_raw (node);
  /* Pandoc takes 2.0 and 2e0 for 2, too. */
  return raw != NULL ? (gint) CLAMP (g_ascii_strtod (raw, NULL), -G_MAXINT, G_MAXINT) : 1;
}

/**
 * newsdoc_node_set_level:
 * @node: a Header
 * @level: the level, from 1 down
 *
 * Sets the level of a header.
 */
void
newsdoc_node_set_level (NewsdocNode *node, gint level)
{
  char digits[16];

  g_return_if_fail (node != NULL && node->kind == NEWSDOC_NODE_HEADER);

  g_snprintf (digits, sizeof digits, "%d", level);
  newsdoc_node_set_raw (node, digits);
}
