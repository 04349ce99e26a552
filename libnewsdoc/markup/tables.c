/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

#include "../ast/node-walk.h"

/* Old pages are laid out in tables: menus in one cell, the article in another. A table of data has a sentence or two in a cell, and neither the story's
 * headline nor its byline. */

/* So many paragraphs in one cell are an article. */
#define PARAGRAPHS 3

static NewsdocNode *
find_above (NewsdocNode     *node,
            NewsdocNodeKind  kind)
{
  do
    node = newsdoc_node_get_parent (node);
  while (node != NULL && newsdoc_node_get_kind (node) != kind);
  return node;
}

/* What a line says of the cell that it stands in, where PARAGRAPHS are enough. */
static guint
weigh (NewsdocLine *line)
{
  if (line->label == NEWSDOC_LABEL_HEADLINE || line->label == NEWSDOC_LABEL_BYLINE)
    return PARAGRAPHS;
  return line->label == NEWSDOC_LABEL_BODY && (line->flags & NEWSDOC_LINE_PROSE) != 0;
}

/* The tables that are no tables, and those around them. */
static GHashTable *
find_layout (NewsdocStory *story)
{
  g_autoptr(GHashTable) weights = g_hash_table_new (NULL, NULL);
  GHashTable *layout = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      NewsdocNode *cell = (line->flags & NEWSDOC_LINE_TABLE) && weigh (line) > 0 ? find_above (line->node, NEWSDOC_NODE_CELL) : NULL;
      guint weight = cell != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (weights, cell)) + weigh (line) : 0;
      NewsdocNode *table = weight >= PARAGRAPHS ? find_above (cell, NEWSDOC_NODE_TABLE) : NULL;

      if (cell != NULL)
        g_hash_table_insert (weights, cell, GUINT_TO_POINTER (weight));
      while (table != NULL && g_hash_table_add (layout, table))
        table = find_above (table, NEWSDOC_NODE_TABLE);
    }
  return layout;
}

/* What is in the table's own cells, and in its caption, takes its place. */
static void
unwrap (NewsdocNode *table)
{
  g_autoptr(GPtrArray) holders = g_ptr_array_new ();

  for (NewsdocNode *node = newsdoc_node_get_first_child (table); node != NULL; node = newsdoc_node_next_block (node, table))
    if ((newsdoc_node_get_kind (node) == NEWSDOC_NODE_CELL || newsdoc_node_get_kind (node) == NEWSDOC_NODE_CAPTION)
        && find_above (node, NEWSDOC_NODE_TABLE) == table)
      g_ptr_array_add (holders, node);
  for (guint i = 0; i < holders->len; i++)
    {
      NewsdocNode *child;

      while ((child = newsdoc_node_get_first_child (holders->pdata[i])) != NULL)
        newsdoc_node_insert_before (table, newsdoc_node_unlink (child));
    }
  newsdoc_node_remove (table);
}

void
newsdoc_markup_tables (NewsdocStory *story)
{
  g_autoptr(GHashTable) layout = NULL;
  GHashTableIter iter;
  gpointer table;

  if (!story->page)
    return;
  layout = find_layout (story);
  g_hash_table_iter_init (&iter, layout);
  while (g_hash_table_iter_next (&iter, &table, NULL))
    unwrap (table);
}
