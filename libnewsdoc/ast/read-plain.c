/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "read-private.h"

#include <string.h>

#include "newsdoc-error.h"

/* The short way for words and spaces as Pandoc writes them, which is what nearly all of a document is: {"t":"Space"}, {"t":"Str","c":"word"}.
   What is written in any other way goes the long one (read-element.c), from its first byte. */

#define OPENING "{\"t\":\""
#define CONTENT ",\"c\":\""

/* More than these bytes are left. */
static inline gboolean
starts_with (const NewsdocScan *scan, const char *at, const char *bytes, gsize length)
{
  return (gsize) (scan->end - at) > length && memcmp (at, bytes, length) == 0;
}

/* The kind of a tag of letters, and where its closing quote is; there is at least one byte more. */
static NewsdocNodeKind
read_kind (const NewsdocScan *scan, const char *tag, const char **quote)
{
  const char *end = tag;

  while (end < scan->end && g_ascii_isalpha (*end))
    end++;
  *quote = end;
  return scan->end - end > 1 && *end == '"' ? newsdoc_schema_find (tag, (gsize) (end - tag)) : NEWSDOC_NODE_OPAQUE;
}

/* The text and the brace behind it. Where no brace is there, nothing has been gone over. */
static NewsdocNode *
read_text (NewsdocReader *reader, NewsdocNodeKind kind, const char *text)
{
  NewsdocScan *scan = &reader->scan;
  const char *start = scan->at;
  NewsdocNode *node;

  scan->at = text;
  node = newsdoc_read_text_node (reader, kind);
  if (node != NULL && scan->at < scan->end && *scan->at == '}')
    {
      scan->at++;
      return node;
    }
  if (node != NULL)
    newsdoc_node_unref (node);
  if (scan->error == NULL)
    scan->at = start;
  return NULL;
}

/* Gives %NULL, too, for what is no plain element; the scanner has no error then. */
NewsdocNode *
newsdoc_read_plain (NewsdocReader *reader, NewsdocGroup group)
{
  NewsdocScan *scan = &reader->scan;
  const NewsdocRow *row;
  NewsdocNodeKind kind;
  const char *quote;

  if (scan->depth >= NEWSDOC_MAX_DEPTH || !starts_with (scan, scan->at, OPENING, strlen (OPENING)))
    return NULL;
  kind = read_kind (scan, scan->at + strlen (OPENING), &quote);
  row = newsdoc_schema_row (kind);
  if (kind == NEWSDOC_NODE_OPAQUE || row->group != group)
    return NULL;
  if (row->form == FORM_NONE && quote[1] == '}')
    {
      scan->at = quote + 2;
      return newsdoc_node_alloc (kind, NULL, 0);
    }
  if (row->form == FORM_ONE && row->fields[0].type == FIELD_TEXT && starts_with (scan, quote + 1, CONTENT, strlen (CONTENT)))
    return read_text (reader, kind, quote + strlen (CONTENT));
  return NULL;
}
