/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "writer.h"

#include <string.h>

#include "json-string.h"
#include "node-private.h"
#include "schema.h"

static void write_node (GString *out, NewsdocNode *node);

static inline void
write_literal (GString *out, const char *json)
{
  newsdoc_json_put (out, json, strlen (json));
}

static void
write_string (GString *out, const char *text)
{
  newsdoc_json_string_write (out, text != NULL ? text : "", text != NULL ? strlen (text) : 0);
}

static void
write_text (GString *out, NewsdocNode *node)
{
  if (G_LIKELY ((node->flags & NODE_NO_ESCAPE) != 0))
    {
      char *at = newsdoc_json_room (out, node->length + 2);

      at[0] = '"';
      memcpy (at + 1, node->text, node->length);
      at[node->length + 1] = '"';
      out->len += node->length + 2;
      return;
    }
  newsdoc_json_string_write (out, node->text != NULL ? node->text : "", node->length);
}

/* Commas go before all but the first. */
static void
write_comma (GString *out, guint n)
{
  if (n > 0)
    newsdoc_json_put_c (out, ',');
}

static void
write_attr (GString *out, const NewsdocDetail *detail)
{
  if (detail == NULL || (detail->id == NULL && detail->classes == NULL && detail->pairs == NULL))
    {
      write_literal (out, "[\"\",[],[]]");
      return;
    }
  newsdoc_json_put_c (out, '[');
  write_string (out, detail->id);
  write_literal (out, ",[");
  for (guint i = 0; detail->classes != NULL && detail->classes[i] != NULL; i++)
    {
      write_comma (out, i);
      write_string (out, detail->classes[i]);
    }
  write_literal (out, "],[");
  for (guint i = 0; detail->pairs != NULL && detail->pairs[i] != NULL; i += 2)
    {
      write_comma (out, i);
      newsdoc_json_put_c (out, '[');
      write_string (out, detail->pairs[i]);
      newsdoc_json_put_c (out, ',');
      write_string (out, detail->pairs[i + 1]);
      newsdoc_json_put_c (out, ']');
    }
  write_literal (out, "]]");
}

static void
write_target (GString *out, const NewsdocDetail *detail)
{
  newsdoc_json_put_c (out, '[');
  write_string (out, detail != NULL ? detail->url : NULL);
  newsdoc_json_put_c (out, ',');
  write_string (out, detail != NULL ? detail->title : NULL);
  newsdoc_json_put_c (out, ']');
}

/* Takes the next child if it can stand in the field: it is of the field's kind, or it
   came from there and nobody knows what it is. */
static NewsdocNode *
take_child (NewsdocNode **next, NewsdocNodeKind kind, NewsdocNodeFlags stand_in)
{
  NewsdocNode *child = *next;

  if (child == NULL || (child->kind != kind && (child->kind != NEWSDOC_NODE_OPAQUE || (child->flags & stand_in) == 0)))
    return NULL;
  *next = child->next;
  return child;
}

#define SPACE "{\"t\":\"Space\"}"
#define STR   "{\"t\":\"Str\",\"c\":\""

/* The short way for words and spaces, which is what nearly all of a document is. FALSE for another node. */
static inline gboolean
write_plain (GString *out, const NewsdocNode *node)
{
  char *at;

  if (node->kind == NEWSDOC_NODE_SPACE && (node->flags & NODE_EMPTY_C) == 0)
    {
      newsdoc_json_put (out, SPACE, strlen (SPACE));
      return TRUE;
    }
  if (node->kind != NEWSDOC_NODE_STR || (node->flags & NODE_NO_ESCAPE) == 0)
    return FALSE;
  at = newsdoc_json_room (out, strlen (STR) + node->length + 2);
  memcpy (at, STR, strlen (STR));
  at += strlen (STR);
  memcpy (at, node->text, node->length);
  at[node->length] = '"';
  at[node->length + 1] = '}';
  out->len += strlen (STR) + node->length + 2;
  return TRUE;
}

static void
write_children (GString *out, NewsdocNode **next)
{
  newsdoc_json_put_c (out, '[');
  for (guint n = 0; *next != NULL; n++, *next = (*next)->next)
    {
      write_comma (out, n);
      if (!write_plain (out, *next))
        write_node (out, *next);
    }
  newsdoc_json_put_c (out, ']');
}

static void
write_list (GString *out, NewsdocNodeKind kind, NewsdocNode **next)
{
  NewsdocNode *child;

  newsdoc_json_put_c (out, '[');
  for (guint n = 0; (child = take_child (next, kind, NODE_IN_LIST)) != NULL; n++)
    {
      write_comma (out, n);
      write_node (out, child);
    }
  newsdoc_json_put_c (out, ']');
}

/* Pandoc wants each part, so one that was never made is written empty. */
static void
write_part (GString *out, NewsdocNodeKind kind, NewsdocNode **next)
{
  NewsdocNode *child = take_child (next, kind, NODE_IN_FIELD);
  g_autoptr (NewsdocNode) empty = NULL;

  if (child == NULL)
    child = empty = newsdoc_node_new (kind);
  write_node (out, child);
}

/* The metadata of a document are a map without a tag, all other maps have one. */
static void
write_map (GString *out, NewsdocNode *map)
{
  newsdoc_json_put_c (out, '{');
  for (NewsdocNode *entry = map->first_child; entry != NULL; entry = entry->next)
    {
      NewsdocNode *value = entry->first_child;

      write_comma (out, entry != map->first_child);
      write_text (out, entry);
      newsdoc_json_put_c (out, ':');
      if (value == NULL)
        write_literal (out, "null");
      else if (map->kind == NEWSDOC_NODE_PANDOC && value->kind == NEWSDOC_NODE_META_MAP)
        write_map (out, value);
      else
        write_node (out, value);
    }
  newsdoc_json_put_c (out, '}');
}

static void
write_field (GString *out, NewsdocNode *node, const NewsdocField *field, NewsdocNode **next)
{
  const char *raw;

  switch ((NewsdocFieldType) field->type)
    {
    case FIELD_TEXT:
      write_text (out, node);
      break;
    case FIELD_ATTR:
      write_attr (out, node->detail);
      break;
    case FIELD_TARGET:
      write_target (out, node->detail);
      break;
    case FIELD_RAW:
      raw = newsdoc_node_get_raw (node);
      write_literal (out, raw != NULL ? raw : field->fallback);
      break;
    case FIELD_NODES:
      write_children (out, next);
      break;
    case FIELD_LIST:
      write_list (out, field->of, next);
      break;
    case FIELD_OPTIONAL:
      if (*next == NULL || ((*next)->kind != field->of && ((*next)->flags & NODE_IN_FIELD) == 0))
        {
          write_literal (out, "null");
          break;
        }
      G_GNUC_FALLTHROUGH;
    case FIELD_CHILD:
      write_part (out, field->of, next);
      break;
    case FIELD_MAP:
      write_map (out, node);
      break;
    }
}

static void
write_array (GString *out, NewsdocNode *node, const NewsdocRow *row)
{
  NewsdocNode *next = node->first_child;

  newsdoc_json_put_c (out, '[');
  for (guint i = 0; i < row->n_fields; i++)
    {
      write_comma (out, i);
      write_field (out, node, &row->fields[i], &next);
    }
  newsdoc_json_put_c (out, ']');
}

/* The raw fields of an object are kept together, and with their keys. */
static void
write_object (GString *out, NewsdocNode *node, const NewsdocRow *row)
{
  NewsdocNode *next = node->first_child;
  gboolean with_keys = newsdoc_node_get_raw (node) != NULL;
  gboolean raw_done = FALSE;

  newsdoc_json_put_c (out, '{');
  for (guint i = 0; i < row->n_fields; i++)
    {
      const NewsdocField *field = &row->fields[i];
      gboolean is_kept = field->type == FIELD_RAW && with_keys;

      if (is_kept && raw_done)
        continue;
      write_comma (out, i);
      if (!is_kept)
        {
          write_string (out, field->key);
          newsdoc_json_put_c (out, ':');
        }
      write_field (out, node, field, &next);
      raw_done = is_kept;
    }
  newsdoc_json_put_c (out, '}');
}

static void
write_fields (GString *out, NewsdocNode *node, const NewsdocRow *row)
{
  NewsdocNode *next = node->first_child;

  if (row->form == FORM_ONE)
    write_field (out, node, &row->fields[0], &next);
  else if (row->form == FORM_ARRAY)
    write_array (out, node, row);
  else
    write_object (out, node, row);
}

static void
write_document (GString *out, NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);

  if ((root->flags & NODE_ARRAY_FORM) == 0)
    write_map (out, root);
  else
    {
      write_literal (out, "[{\"unMeta\":");
      if (meta != NULL)
        write_map (out, meta);
      else
        write_literal (out, "{}");
      write_literal (out, "},");
      if (blocks != NULL)
        write_node (out, blocks);
      else
        write_literal (out, "[]");
      newsdoc_json_put_c (out, ']');
    }
  if (root->length > 0)
    newsdoc_json_put (out, root->text, root->length);
}

/* An opening is copied with all its room, which is a constant, and faster than as much as there is. */
static inline void
write_opening (GString *out, const NewsdocRow *row)
{
  memcpy (newsdoc_json_room (out, sizeof row->opening), row->opening, sizeof row->opening);
  out->len += row->opening_length;
}

static void
write_tagged (GString *out, NewsdocNode *node, const NewsdocRow *row)
{
  write_opening (out, row);
  if (row->form != FORM_NONE)
    write_fields (out, node, row);
  else if ((node->flags & NODE_EMPTY_C) != 0)
    write_literal (out, ",\"c\":[]");
  newsdoc_json_put_c (out, '}');
}

static void
write_node (GString *out, NewsdocNode *node)
{
  const NewsdocRow *row = newsdoc_schema_row (node->kind);

  if (row->tag != NULL && (row->group != GROUP_PART || (node->flags & NODE_TAGGED) != 0))
    write_tagged (out, node, row);
  else if (node->kind == NEWSDOC_NODE_PANDOC)
    write_document (out, node);
  else if (node->kind == NEWSDOC_NODE_OPAQUE)
    write_literal (out, node->length > 0 ? node->text : "null");
  else
    write_fields (out, node, row);
}

/* Writes a document, or any node of one, as Pandoc's encoder does. */
GString *
newsdoc_writer_write (NewsdocNode *root)
{
  GString *out = g_string_sized_new (1024);

  write_node (out, root);
  out->str[out->len] = '\0';
  return out;
}
