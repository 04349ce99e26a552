/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "read-private.h"

#include <string.h>

/* What is known of an element while its object is read. */
typedef struct
{
  const char *start;
  NewsdocNode *node;
  guint8 group;
  guint8 kind;      /* OPAQUE as long as the tag is not known */
  guint8 expected;  /* of a part: the only kind that it may be */
  gboolean fits;
  gboolean has_tag;
  gboolean has_content;
} Element;

static NewsdocNode *
make_opaque (NewsdocReader *reader, const char *start)
{
  NewsdocNode *node = newsdoc_read_make (reader, NEWSDOC_NODE_OPAQUE);

  node->text = (char *) start;
  node->length = (gsize) (reader->scan.at - start);
  node->flags |= NODE_BORROWED;
  reader->has_opaque = TRUE;
  return node;
}

/* Gives the node as it is, or if the input did not fit, the input. */
static NewsdocNode *
finish (NewsdocReader *reader, NewsdocNode *node, const char *start, gboolean fits)
{
  if (fits && reader->scan.error == NULL)
    return node;
  g_clear_pointer (&node, newsdoc_node_unref);
  return reader->scan.error == NULL ? make_opaque (reader, start) : NULL;
}

NewsdocNode *
newsdoc_read_opaque (NewsdocReader *reader)
{
  const char *start = reader->scan.at;

  newsdoc_scan_value (&reader->scan);
  return finish (reader, NULL, start, FALSE);
}

/* A tag with escapes is rare enough to be compared slowly. */
static NewsdocNodeKind
find_kind (const NewsdocSlice *tag)
{
  if (G_LIKELY (!tag->escaped))
    return newsdoc_schema_find (tag->start, tag->length);
  for (guint kind = 0; kind < NEWSDOC_N_NODE_KINDS; kind++)
    {
      const NewsdocRow *row = newsdoc_schema_row (kind);

      if (row->tag != NULL && newsdoc_slice_equal (tag, row->tag))
        return newsdoc_schema_find (row->tag, strlen (row->tag));
    }
  return NEWSDOC_NODE_OPAQUE;
}

/* Reads the tag; a tag that may not stand here is as good as none. */
static void
read_tag (NewsdocReader *reader, Element *element)
{
  NewsdocSlice tag;

  element->has_tag = TRUE;
  if (*reader->scan.at != '"')
    {
      element->fits = newsdoc_read_skip (reader);
      return;
    }
  if (!newsdoc_scan_string (&reader->scan, &tag))
    return;
  element->kind = (guint8) find_kind (&tag);
  element->fits = element->kind != NEWSDOC_NODE_OPAQUE
                  && newsdoc_schema_row (element->kind)->group == element->group
                  && (element->group != GROUP_PART || element->kind == element->expected);
}

/* "c" comes before "t". Looks ahead for the tag, and remembers those of all that is nested in
   this element, so that no byte is looked ahead at twice. */
static void
look_ahead (NewsdocReader *reader, Element *element)
{
  NewsdocScan *scan = &reader->scan;
  const char *content = scan->at;
  guint depth = scan->depth;
  gpointer tag = NULL;

  if (scan->tags == NULL || !g_hash_table_lookup_extended (scan->tags, element->start, NULL, &tag))
    {
      scan->at = element->start;
      scan->depth--;
      if (!newsdoc_scan_value_and_tags (scan))
        return;
      tag = g_hash_table_lookup (scan->tags, element->start);
    }
  element->fits = tag != NULL;
  if (tag != NULL)
    {
      scan->at = tag;
      read_tag (reader, element);
    }
  scan->at = content;
  scan->depth = depth;
}

/* The first field of a table is an Attr, which begins with a string; that of older tables is not. */
static gboolean
is_elder (const NewsdocScan *scan)
{
  NewsdocScan ahead = *scan;

  for (int i = 0; i < 2; i++)
    {
      if (*ahead.at != '[')
        return FALSE;
      ahead.at++;
      newsdoc_scan_space (&ahead);
      if (ahead.at == ahead.end)
        return FALSE;
    }
  return *ahead.at != '"';
}

/* The value is known to be good JSON. */
static gboolean
is_empty_array (const char *value)
{
  return value[0] == '[' && value[1 + strspn (value + 1, " \t\r\n")] == ']';
}

static void
read_content (NewsdocReader *reader, Element *element)
{
  const NewsdocRow *row = newsdoc_schema_row (element->kind);
  const char *start = reader->scan.at;

  if (row->elder != NEWSDOC_NODE_OPAQUE && is_elder (&reader->scan))
    element->kind = row->elder;
  if (row->form == FORM_NONE)
    {
      element->node = newsdoc_read_make (reader, element->kind);
      element->node->flags |= NODE_EMPTY_C;
      element->fits = newsdoc_scan_value (&reader->scan) && is_empty_array (start);
    }
  else if (row->form == FORM_ONE && row->fields[0].type == FIELD_TEXT && *start == '"')
    element->node = newsdoc_read_text_node (reader, element->kind);
  else
    {
      element->node = newsdoc_read_make (reader, element->kind);
      element->fits = newsdoc_read_fields (reader, element->node);
    }
}

/* Reads a key with its colon: 't', 'c', or another one, which is 0. Nearly all are as Pandoc writes
   them, and are known by their first bytes. */
static char
read_key (NewsdocReader *reader)
{
  NewsdocScan *scan = &reader->scan;
  const char *at = scan->at;
  NewsdocSlice key;

  if (G_LIKELY (scan->end - at > 4 && at[0] == '"' && (at[1] == 't' || at[1] == 'c') && at[2] == '"' && at[3] == ':'
                && (guchar) at[4] > ' '))
    {
      scan->at += 4;
      return at[1];
    }
  if (!newsdoc_scan_key (scan, &key))
    return 0;
  return newsdoc_slice_equal (&key, "t") ? 't' : newsdoc_slice_equal (&key, "c") ? 'c' : 0;
}

/* One key of an element and its value. Once the element does not fit, the rest is skipped. */
static void
read_member (NewsdocReader *reader, Element *element, gboolean is_first)
{
  char key = read_key (reader);
  gboolean is_tag = key == 't';
  gboolean is_content = key == 'c';

  if (is_content && !element->has_tag && is_first && reader->scan.error == NULL)
    look_ahead (reader, element);
  if (reader->scan.error != NULL)
    return;
  if (is_tag && !element->has_tag && element->fits)
    read_tag (reader, element);
  else if (is_content && !element->has_content && element->fits)
    {
      element->has_content = TRUE;
      read_content (reader, element);
    }
  else
    {
      /* Of a key that repeats the first counts, as in Pandoc. */
      element->fits = element->fits && (is_tag || is_content);
      newsdoc_read_skip (reader);
    }
}

static NewsdocNode *
read_object (NewsdocReader *reader, Element *element)
{
  gboolean is_first = TRUE;

  if (!newsdoc_scan_open (&reader->scan))
    return NULL;
  for (; newsdoc_scan_more (&reader->scan, '}'); is_first = FALSE)
    read_member (reader, element, is_first);
  if (element->fits && element->has_tag && element->node == NULL
      && newsdoc_schema_row (element->kind)->form == FORM_NONE)
    element->node = newsdoc_read_make (reader, element->kind);
  return finish (reader, element->node, element->start, element->fits && element->node != NULL);
}

/* Reads a constructor of a group. */
NewsdocNode *
newsdoc_read_element (NewsdocReader *reader, NewsdocGroup group)
{
  Element element = { .start = reader->scan.at, .group = (guint8) group, .fits = TRUE };

  if (*element.start != '{')
    return newsdoc_read_opaque (reader);
  return read_object (reader, &element);
}

/* Reads a part. API 1.21 gave some of them tags. */
NewsdocNode *
newsdoc_read_part (NewsdocReader *reader, NewsdocNodeKind kind)
{
  const char *start = reader->scan.at;
  NewsdocNode *node;

  if (*start == '{' && newsdoc_schema_row (kind)->tag != NULL)
    {
      Element element = { .start = start, .group = GROUP_PART, .expected = (guint8) kind, .fits = TRUE };

      node = read_object (reader, &element);
      if (node != NULL && node->kind == kind)
        node->flags |= NODE_TAGGED;
      return node;
    }
  node = newsdoc_read_make (reader, kind);
  return finish (reader, node, start, newsdoc_read_fields (reader, node));
}
