/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

#include <string.h>

/* Compares as Pandoc's maps do, by code point; in UTF-8 that is by byte. */
static int
compare_key (const NewsdocNode *entry, const char *key, gsize length)
{
  int order = entry->length > 0 && length > 0 ? memcmp (entry->text, key, MIN (entry->length, length)) : 0;

  if (order != 0)
    return order;
  return entry->length < length ? -1 : entry->length > length;
}

static NewsdocNode *
find_entry (NewsdocNode *map, const char *key)
{
  gsize length = strlen (key);

  for (NewsdocNode *entry = map->first_child; entry != NULL; entry = entry->next)
    {
      if (entry->kind == NEWSDOC_NODE_ENTRY && compare_key (entry, key, length) == 0)
        return entry;
    }
  return NULL;
}

/* Gives the entry that a new key goes before, so that a sorted map stays sorted. A map
   that is not sorted has no such place: NULL, as for the end. */
static NewsdocNode *
find_place (NewsdocNode *map, const char *key)
{
  NewsdocNode *place = NULL;
  gsize length = strlen (key);

  for (NewsdocNode *entry = map->first_child; entry != NULL; entry = entry->next)
    {
      if (entry->previous != NULL && compare_key (entry->previous, entry->text, entry->length) > 0)
        return NULL;
      if (place == NULL && compare_key (entry, key, length) > 0)
        place = entry;
    }
  return place;
}

/**
 * newsdoc_node_map_get:
 * @map: a map of the metadata
 * @key: the key
 *
 * Gives the value of a key in a map of the metadata.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if the key is not there
 */
NewsdocNode *
newsdoc_node_map_get (NewsdocNode *map, const char *key)
{
  NewsdocNode *entry;

  g_return_val_if_fail (map != NULL && key != NULL, NULL);

  entry = find_entry (map, key);
  return entry != NULL ? entry->first_child : NULL;
}

/**
 * newsdoc_node_map_set:
 * @map: a map of the metadata
 * @key: the key
 * @value: (transfer full): the value, a node of one of the kinds for metadata
 *
 * Sets the value of a key in a map of the metadata. A key that is there keeps its place. A
 * new one goes where the order by code point has it, which is how Pandoc writes its maps,
 * or to the end of a map that is not in that order.
 */
void
newsdoc_node_map_set (NewsdocNode *map, const char *key, NewsdocNode *value)
{
  NewsdocNode *entry, *place;

  g_return_if_fail (map != NULL && key != NULL && value != NULL);

  entry = find_entry (map, key);
  if (entry == NULL)
    {
      entry = newsdoc_node_new_text (NEWSDOC_NODE_ENTRY, key, -1);
      place = find_place (map, key);
      if (place != NULL)
        newsdoc_node_insert_before (place, entry);
      else
        newsdoc_node_append_child (map, entry);
    }
  while (entry->first_child != NULL && entry->first_child != value)
    newsdoc_node_remove (entry->first_child);
  newsdoc_node_append_child (entry, value);
}

/**
 * newsdoc_node_map_remove:
 * @map: a map of the metadata
 * @key: the key
 *
 * Takes a key and its value out of a map of the metadata. Does nothing if it is not there.
 */
void
newsdoc_node_map_remove (NewsdocNode *map, const char *key)
{
  NewsdocNode *entry;

  g_return_if_fail (map != NULL && key != NULL);

  entry = find_entry (map, key);
  if (entry != NULL)
    newsdoc_node_remove (entry);
}

/**
 * newsdoc_node_get_meta:
 * @pandoc: a document
 *
 * Gives the metadata of a document.
 *
 * Returns: (transfer none) (nullable): the map; %NULL for a document that was not read
 *   and has none
 */
NewsdocNode *
newsdoc_node_get_meta (NewsdocNode *pandoc)
{
  g_return_val_if_fail (pandoc != NULL && pandoc->kind == NEWSDOC_NODE_PANDOC, NULL);

  return newsdoc_node_map_get (pandoc, "meta");
}

/**
 * newsdoc_node_get_blocks:
 * @pandoc: a document
 *
 * Gives the node that holds a document's blocks.
 *
 * Returns: (transfer none) (nullable): the node; %NULL for a document that was not read
 *   and has none
 */
NewsdocNode *
newsdoc_node_get_blocks (NewsdocNode *pandoc)
{
  g_return_val_if_fail (pandoc != NULL && pandoc->kind == NEWSDOC_NODE_PANDOC, NULL);

  return newsdoc_node_map_get (pandoc, "blocks");
}
