/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "read-private.h"

#include <string.h>

static gint
compare_keys (const NewsdocNode *a, const NewsdocNode *b)
{
  gint order = memcmp (a->text, b->text, MIN (a->length, b->length));

  if (order != 0)
    return order;
  return a->length < b->length ? -1 : a->length > b->length;
}

static gint
compare_pointed_keys (gconstpointer a, gconstpointer b)
{
  return compare_keys (*(NewsdocNode * const *) a, *(NewsdocNode * const *) b);
}

static gboolean
is_ascending (const NewsdocNode *map)
{
  for (NewsdocNode *entry = map->first_child; entry != NULL && entry->next != NULL; entry = entry->next)
    {
      if (compare_keys (entry, entry->next) >= 0)
        return FALSE;
    }
  return TRUE;
}

/* Of a key that repeats the first counts, as in Pandoc. Pandoc's own maps are in order, so there
   is mostly nothing to do; sorting bounds the time where a hash of foreign keys would not. */
void
newsdoc_read_drop_repeats (NewsdocNode *map)
{
  g_autoptr (GPtrArray) entries = NULL;
  NewsdocNode *kept = NULL;

  if (is_ascending (map))
    return;
  entries = g_ptr_array_new ();
  for (NewsdocNode *entry = map->first_child; entry != NULL; entry = entry->next)
    g_ptr_array_add (entries, entry);
  /* It is a stable sort. */
  g_ptr_array_sort (entries, compare_pointed_keys);
  for (guint i = 0; i < entries->len; i++)
    {
      NewsdocNode *entry = entries->pdata[i];

      if (kept != NULL && compare_keys (kept, entry) == 0)
        newsdoc_node_remove (entry);
      else
        kept = entry;
    }
}

/* Reads an object whose keys are anybody's: "t" and "c" mean nothing here. */
gboolean
newsdoc_read_map (NewsdocReader *reader, NewsdocNode *map)
{
  NewsdocScan *scan = &reader->scan;

  if (!newsdoc_read_enter (reader, '{'))
    return FALSE;
  while (newsdoc_scan_more (scan, '}'))
    {
      NewsdocNode *entry = newsdoc_read_key (reader);
      NewsdocNode *value;

      if (entry == NULL)
        return FALSE;
      newsdoc_node_adopt (map, entry);
      value = newsdoc_read_element (reader, GROUP_META);
      if (value == NULL)
        return FALSE;
      newsdoc_node_adopt (entry, value);
    }
  newsdoc_read_drop_repeats (map);
  return scan->error == NULL;
}
