/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "read-private.h"

#include <string.h>

#include "json-string.h"

/* Goes over a value that is not what is expected. */
gboolean
newsdoc_read_skip (NewsdocReader *reader)
{
  newsdoc_scan_value (&reader->scan);
  return FALSE;
}

/* Steps into an array or an object, or goes over what is something else. */
gboolean
newsdoc_read_enter (NewsdocReader *reader, char open)
{
  return *reader->scan.at == open ? newsdoc_scan_open (&reader->scan) : newsdoc_read_skip (reader);
}

/* Decodes a string into memory that has one byte more than the string in the input. */
static gsize
decode (char *out, const NewsdocSlice *slice)
{
  gsize length = slice->length;

  if (slice->escaped)
    length = newsdoc_json_string_decode (out, slice->start, slice->length);
  else
    memcpy (out, slice->start, length);
  out[length] = '\0';
  return length;
}

/* A node of one text has it in the same piece of memory. */
NewsdocNode *
newsdoc_read_make_text (NewsdocReader *reader, NewsdocNodeKind kind, const NewsdocSlice *text)
{
  NewsdocNode *node = newsdoc_slab_node (&reader->slab, kind, text->length + 1);

  node->text = node->tail;
  node->length = decode (node->tail, text);
  if (!text->escaped)
    node->flags |= NODE_NO_ESCAPE;
  return node;
}

NewsdocNode *
newsdoc_read_text_node (NewsdocReader *reader, NewsdocNodeKind kind)
{
  NewsdocSlice body;

  return newsdoc_scan_string (&reader->scan, &body) ? newsdoc_read_make_text (reader, kind, &body) : NULL;
}

/* Reads a key with its colon, as the entry that its value is to go into. */
NewsdocNode *
newsdoc_read_key (NewsdocReader *reader)
{
  NewsdocSlice key;

  return newsdoc_scan_key (&reader->scan, &key) ? newsdoc_read_make_text (reader, NEWSDOC_NODE_ENTRY, &key) : NULL;
}

gboolean
newsdoc_read_text (NewsdocReader *reader, NewsdocNode *node)
{
  NewsdocSlice body;

  if (*reader->scan.at != '"')
    return newsdoc_read_skip (reader);
  if (!newsdoc_scan_string (&reader->scan, &body))
    return FALSE;
  newsdoc_node_clear_text (node);
  node->text = g_malloc (body.length + 1);
  node->length = decode (node->text, &body);
  if (!body.escaped)
    node->flags |= NODE_NO_ESCAPE;
  return TRUE;
}

/* Reads a string that has no NUL in it, for what is kept as a string of C. */
static char *
read_c_string (NewsdocReader *reader)
{
  g_autofree char *string = NULL;
  NewsdocSlice body;
  gsize length;

  if (*reader->scan.at != '"')
    {
      newsdoc_read_skip (reader);
      return NULL;
    }
  if (!newsdoc_scan_string (&reader->scan, &body))
    return NULL;
  string = g_malloc (body.length + 1);
  length = decode (string, &body);
  return strlen (string) == length ? g_steal_pointer (&string) : NULL;
}

/* Reads an array of strings, and appends them to the reader's list. */
static gboolean
read_strings (NewsdocReader *reader)
{
  gboolean fits = TRUE;

  if (!newsdoc_read_enter (reader, '['))
    return FALSE;
  while (newsdoc_scan_more (&reader->scan, ']'))
    {
      char *string = read_c_string (reader);

      if (string != NULL)
        g_ptr_array_add (reader->strings, string);
      else
        fits = FALSE;
    }
  return fits && reader->scan.error == NULL;
}

/* Gives what has come together in the list, with a NULL behind it, and empties it. A list of no strings takes no memory. */
static char **
take_strings (NewsdocReader *reader)
{
  char **list;

  if (reader->strings->len == 0)
    return NULL;
  g_ptr_array_add (reader->strings, NULL);
  list = g_memdup2 (reader->strings->pdata, reader->strings->len * sizeof *list);
  g_ptr_array_set_size (reader->strings, 0);
  return list;
}

static gboolean
read_classes (NewsdocReader *reader, NewsdocDetail *detail)
{
  gboolean fits = read_strings (reader);

  detail->classes = take_strings (reader);
  return fits;
}

static gboolean
read_pairs (NewsdocReader *reader, NewsdocDetail *detail)
{
  gboolean fits = TRUE;

  if (!newsdoc_read_enter (reader, '['))
    return FALSE;
  while (newsdoc_scan_more (&reader->scan, ']'))
    {
      guint before = reader->strings->len;

      fits = read_strings (reader) && reader->strings->len == before + 2 && fits;
    }
  detail->pairs = take_strings (reader);
  return fits && reader->scan.error == NULL;
}

static gboolean
read_id (NewsdocReader *reader, NewsdocDetail *detail)
{
  detail->id = read_c_string (reader);
  return detail->id != NULL;
}

static gboolean
read_full_attr (NewsdocReader *reader, NewsdocDetail *detail)
{
  gboolean (*const parts[]) (NewsdocReader *, NewsdocDetail *) = { read_id, read_classes, read_pairs };
  gboolean fits = TRUE;
  guint n = 0;

  if (!newsdoc_scan_open (&reader->scan))
    return FALSE;
  for (; newsdoc_scan_more (&reader->scan, ']'); n++)
    fits = (n < G_N_ELEMENTS (parts) ? parts[n] (reader, detail) : newsdoc_read_skip (reader)) && fits;
  return fits && n == G_N_ELEMENTS (parts) && reader->scan.error == NULL;
}

gboolean
newsdoc_read_attr (NewsdocReader *reader, NewsdocNode *node)
{
  static const char none[] = "[\"\",[],[]]";
  NewsdocScan *scan = &reader->scan;

  if ((gsize) (scan->end - scan->at) >= strlen (none) && memcmp (scan->at, none, strlen (none)) == 0)
    {
      scan->at += strlen (none);
      return TRUE;
    }
  if (*scan->at != '[')
    return newsdoc_read_skip (reader);
  return read_full_attr (reader, newsdoc_node_detail (node));
}

gboolean
newsdoc_read_target (NewsdocReader *reader, NewsdocNode *node)
{
  gboolean fits = read_strings (reader) && reader->strings->len == 2;
  char **strings = take_strings (reader);

  if (!fits)
    {
      g_strfreev (strings);
      return FALSE;
    }
  newsdoc_node_detail (node)->url = strings[0];
  newsdoc_node_detail (node)->title = strings[1];
  g_free (strings);
  return TRUE;
}
