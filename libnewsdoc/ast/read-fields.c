/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "read-private.h"

#include <string.h>

/* The fields of one node. */
typedef struct
{
  const NewsdocRow *row;
  guint n;               /* fields that are complete */
  guint n_raw;           /* elements of the field at hand, if it is raw */
  const char *raw_start;
} Progress;

static gboolean
has_shape (char first, char shape)
{
  switch (shape)
    {
    case 'a': return first == '[';
    case 'b': return first == 't' || first == 'f';
    case 'n': return first == '-' || g_ascii_isdigit (first);
    case 'i': return first == '-' || g_ascii_isdigit (first) || first == '{';
    case 'o': return first == '{';
    default:  return first == '"';
    }
}

static gboolean
read_raw_value (NewsdocReader *reader, char shape)
{
  gboolean fits = has_shape (*reader->scan.at, shape);

  return newsdoc_scan_value (&reader->scan) && fits;
}

static void
set_raw (NewsdocReader *reader, NewsdocNode *node, const char *start)
{
  newsdoc_node_detail (node)->raw = g_strndup (start, (gsize) (reader->scan.at - start));
}

/* One element of a raw field, which may take several. */
static gboolean
read_raw_element (NewsdocReader *reader, NewsdocNode *node, Progress *progress)
{
  const char *shape = progress->row->fields[progress->n].shape;

  if (progress->n_raw == 0)
    progress->raw_start = reader->scan.at;
  if (!read_raw_value (reader, shape[progress->n_raw]))
    return FALSE;
  progress->n_raw++;
  if (shape[progress->n_raw] == '\0')
    {
      set_raw (reader, node, progress->raw_start);
      progress->n_raw = 0;
      progress->n++;
    }
  return TRUE;
}

/* Takes a child in, and remembers of an opaque one what it stands for. */
static gboolean
adopt (NewsdocNode *node, NewsdocNode *child, NewsdocNodeFlags stand_in)
{
  if (child == NULL)
    return FALSE;
  if (child->kind == NEWSDOC_NODE_OPAQUE)
    child->flags |= stand_in;
  newsdoc_node_adopt (node, child);
  return TRUE;
}

static gboolean
read_nodes (NewsdocReader *reader, NewsdocNode *node, NewsdocGroup group)
{
  if (!newsdoc_read_enter (reader, '['))
    return FALSE;
  while (newsdoc_scan_more (&reader->scan, ']'))
    {
      NewsdocNode *child = group == GROUP_INLINE ? newsdoc_read_plain (reader) : NULL;

      if (child == NULL && reader->scan.error == NULL)
        child = newsdoc_read_element (reader, group);
      if (!adopt (node, child, 0))
        return FALSE;
    }
  return reader->scan.error == NULL;
}

static gboolean
read_list (NewsdocReader *reader, NewsdocNode *node, NewsdocNodeKind kind)
{
  if (!newsdoc_read_enter (reader, '['))
    return FALSE;
  while (newsdoc_scan_more (&reader->scan, ']'))
    {
      if (!adopt (node, newsdoc_read_part (reader, kind), NODE_IN_LIST))
        return FALSE;
    }
  return reader->scan.error == NULL;
}

static gboolean
read_field (NewsdocReader *reader, NewsdocNode *node, const NewsdocField *field)
{
  switch ((NewsdocFieldType) field->type)
    {
    case FIELD_TEXT:
      return newsdoc_read_text (reader, node);
    case FIELD_ATTR:
      return newsdoc_read_attr (reader, node);
    case FIELD_TARGET:
      return newsdoc_read_target (reader, node);
    case FIELD_NODES:
      return read_nodes (reader, node, field->of);
    case FIELD_LIST:
      return read_list (reader, node, field->of);
    case FIELD_OPTIONAL:
      if (*reader->scan.at == 'n')
        return newsdoc_scan_value (&reader->scan);
      G_GNUC_FALLTHROUGH;
    case FIELD_CHILD:
      return adopt (node, newsdoc_read_part (reader, field->of), NODE_IN_FIELD);
    case FIELD_MAP:
      return newsdoc_read_map (reader, node);
    case FIELD_RAW:
      break;
    }
  return newsdoc_read_skip (reader);
}

static gboolean
read_array (NewsdocReader *reader, NewsdocNode *node, const NewsdocRow *row)
{
  Progress progress = { .row = row };
  gboolean fits = TRUE;

  if (!newsdoc_read_enter (reader, '['))
    return FALSE;
  while (newsdoc_scan_more (&reader->scan, ']'))
    {
      if (!fits || progress.n == row->n_fields)
        fits = newsdoc_read_skip (reader);
      else if (row->fields[progress.n].type == FIELD_RAW)
        fits = read_raw_element (reader, node, &progress);
      else
        fits = read_field (reader, node, &row->fields[progress.n++]);
    }
  return fits && progress.n == row->n_fields && reader->scan.error == NULL;
}

/* What an object's members were, until all are there and can be put in the schema's order. */
typedef struct
{
  NewsdocNode *children[NEWSDOC_MAX_FIELDS];
  char *raws[NEWSDOC_MAX_FIELDS];
  guint seen;
} Members;

static gint
find_field (const NewsdocRow *row, const NewsdocSlice *key)
{
  for (guint i = 0; i < row->n_fields; i++)
    {
      if (newsdoc_slice_equal (key, row->fields[i].key))
        return (gint) i;
    }
  return -1;
}

static gboolean
read_member (NewsdocReader *reader, NewsdocNode *node, const NewsdocRow *row, Members *members)
{
  const char *start;
  NewsdocSlice key;
  gboolean fits;
  gint i;

  if (!newsdoc_scan_key (&reader->scan, &key))
    return FALSE;
  i = find_field (row, &key);
  if (i < 0)
    return newsdoc_read_skip (reader);
  /* Of a key that repeats the first counts, as in Pandoc. */
  if ((members->seen & 1u << i) != 0)
    return newsdoc_scan_value (&reader->scan);
  members->seen |= 1u << i;
  start = reader->scan.at;
  if (row->fields[i].type == FIELD_RAW)
    {
      fits = read_raw_value (reader, row->fields[i].shape[0]);
      members->raws[i] = g_strndup (start, (gsize) (reader->scan.at - start));
      return fits;
    }
  fits = read_field (reader, node, &row->fields[i]);
  if (fits && row->fields[i].type == FIELD_CHILD)
    members->children[i] = newsdoc_node_unlink (node->last_child);
  return fits;
}

/* A raw member is kept with its key. */
static void
append_raw (GString *raw, const char *key, const char *json)
{
  if (raw->len > 0)
    g_string_append_c (raw, ',');
  g_string_append_c (raw, '"');
  g_string_append (raw, key);
  g_string_append (raw, "\":");
  g_string_append (raw, json);
}

static void
settle_members (NewsdocNode *node, const NewsdocRow *row, Members *members)
{
  g_autoptr (GString) raw = g_string_new (NULL);

  for (guint i = 0; i < NEWSDOC_MAX_FIELDS; i++)
    {
      if (members->children[i] != NULL)
        newsdoc_node_adopt (node, members->children[i]);
      if (members->raws[i] != NULL)
        append_raw (raw, row->fields[i].key, members->raws[i]);
      g_free (members->raws[i]);
    }
  newsdoc_node_set_raw (node, raw->str);
}

static gboolean
read_object (NewsdocReader *reader, NewsdocNode *node, const NewsdocRow *row)
{
  Members members = { 0 };
  gboolean fits = TRUE;

  if (!newsdoc_read_enter (reader, '{'))
    return FALSE;
  while (newsdoc_scan_more (&reader->scan, '}'))
    fits = read_member (reader, node, row, &members) && fits;
  settle_members (node, row, &members);
  return fits && members.seen == (1u << row->n_fields) - 1 && reader->scan.error == NULL;
}

/* Reads all that the node's row says it has. */
gboolean
newsdoc_read_fields (NewsdocReader *reader, NewsdocNode *node)
{
  const NewsdocRow *row = newsdoc_schema_row (node->kind);

  switch ((NewsdocForm) row->form)
    {
    case FORM_ARRAY:
      return read_array (reader, node, row);
    case FORM_OBJECT:
      return read_object (reader, node, row);
    case FORM_ONE:
      if (row->fields[0].type != FIELD_RAW)
        return read_field (reader, node, &row->fields[0]);
      else
        {
          Progress progress = { .row = row };

          return read_raw_element (reader, node, &progress);
        }
    case FORM_NONE:
      break;
    }
  return newsdoc_read_skip (reader);
}
