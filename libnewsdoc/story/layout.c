/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "layout.h"

#include "../language/text.h"

/* Pages of the first ten years were laid out as tables: the menu in one cell, the article in the next. A cell of data has a figure, a word, a sentence; one that
 * holds another table, or several paragraphs, is a column of the page. */

/* So many paragraphs in a cell, and so many words in them, are a text; an address has fewer words. */
#define PARAGRAPHS 3
#define WORDS 60

static gboolean
is_table (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_TABLE || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SIMPLE_TABLE;
}

static gboolean
is_cell (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_CELL || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SIMPLE_CELL;
}

/* A paragraph that <br> parts counts as its parts. */
static guint
count_paragraphs (NewsdocNode *block)
{
  guint count = 1;

  for (NewsdocNode *node = newsdoc_node_next_in_tree (block, block); node != NULL; node = newsdoc_node_next_in_tree (node, block))
    count += newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINE_BREAK;
  return count;
}

static gboolean
is_column (NewsdocNode *cell)
{
  guint paragraphs = 0, words = 0;

  for (NewsdocNode *node = newsdoc_node_get_first_child (cell); node != NULL; node = newsdoc_node_get_next (node))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);
      g_autofree char *text = NULL;

      if (is_table (node) || kind == NEWSDOC_NODE_HEADER)
        return TRUE;
      if (kind != NEWSDOC_NODE_PARA && kind != NEWSDOC_NODE_PLAIN)
        continue;
      text = newsdoc_node_dup_plain_text (node);
      paragraphs += count_paragraphs (node);
      words += newsdoc_text_count_words (text);
    }
  return paragraphs >= PARAGRAPHS && words >= WORDS;
}

/* The next node of the table that is in no other table within it. */
static NewsdocNode *
next_of (NewsdocNode *node,
         NewsdocNode *table)
{
  return node != table && is_table (node) ? newsdoc_node_next_outside (node, table) : newsdoc_node_next_in_tree (node, table);
}

/* A table with a caption is one of data, whatever is in its cells. */
static gboolean
is_layout (NewsdocNode *table)
{
  gboolean column = FALSE;

  for (NewsdocNode *node = table; node != NULL; node = next_of (node, table))
    {
      NewsdocNode *parent = newsdoc_node_get_parent (node);

      if (newsdoc_node_is_block (node) && parent != NULL
          && (newsdoc_node_get_kind (parent) == NEWSDOC_NODE_CAPTION || newsdoc_node_get_kind (parent) == NEWSDOC_NODE_SIMPLE_CAPTION))
        return FALSE;
      column |= is_cell (node) && is_column (node);
    }
  return column;
}

static void
dissolve (NewsdocNode *table)
{
  for (NewsdocNode *node = table; node != NULL; node = next_of (node, table))
    {
      NewsdocNode *div;

      if (!is_cell (node) || newsdoc_node_get_first_child (node) == NULL)
        continue;
      div = newsdoc_node_new_div (NULL);
      newsdoc_node_move_children (node, div);
      newsdoc_node_insert_before (table, div);
    }
  newsdoc_node_remove (table);
}

/* What stands before a table is another node once the table is gone: its cells' contents are looked at next. */
gboolean
newsdoc_layout_dissolve (NewsdocNode *root)
{
  gboolean changed = FALSE;

  for (NewsdocNode *node = root, *next; node != NULL; node = next)
    {
      NewsdocNode *before, *parent;

      if (!is_table (node) || !is_layout (node))
        {
          next = newsdoc_node_next_in_tree (node, root);
          continue;
        }
      before = newsdoc_node_get_previous (node);
      parent = newsdoc_node_get_parent (node);
      dissolve (node);
      changed = TRUE;
      next = before != NULL ? newsdoc_node_get_next (before) : newsdoc_node_get_first_child (parent);
    }
  return changed;
}
