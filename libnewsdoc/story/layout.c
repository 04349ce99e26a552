/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "layout.h"

#include "../language/text.h"

/* Pages of the first ten years were laid out as tables: the menu in one cell, the article in the next. A cell of data has a figure, a word, a sentence; one that
 * holds another table, or several paragraphs, is a column of the page. */

/* So many paragraphs in a cell, and so many words in them, are a text; an address has fewer words. */
#define PARAGRAPHS 3
#define WORDS 60

/* A picture, its caption and its credit. */
#define PICTURE_CELLS 3

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

gboolean
newsdoc_layout_is_any (NewsdocNode *root)
{
  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_in_tree (node, root))
    if (is_table (node) && is_layout (node))
      return TRUE;

  return FALSE;
}

/* A picture, and no letter. */
static gboolean
is_image (NewsdocNode *cell)
{
  guint images = 0;

  for (NewsdocNode *node = newsdoc_node_next_in_tree (cell, cell); node != NULL; node = newsdoc_node_next_in_tree (node, cell))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      images += kind == NEWSDOC_NODE_IMAGE;
      /* what is in another table is asked when that is looked at: once, however deep they are nested */
      if (is_table (node))
        return FALSE;
      if (kind == NEWSDOC_NODE_STR && newsdoc_node_get_kind (newsdoc_node_get_parent (node)) != NEWSDOC_NODE_IMAGE)
        return FALSE;
    }
  return images == 1;
}

/* So the same pages set a picture: in the first cell it, in one or two under it the caption and the credit. */
static gboolean
is_picture (NewsdocNode *table)
{
  guint cells = 0, words = 0;

  for (NewsdocNode *node = newsdoc_node_next_in_tree (table, table); node != NULL; node = newsdoc_node_next_in_tree (node, table))
    {
      g_autofree char *text = NULL;

      if (is_table (node) || newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER)
        return FALSE;
      if (!is_cell (node) || newsdoc_node_get_first_child (node) == NULL)
        continue;
      if (cells++ == 0 ? !is_image (node) : cells > PICTURE_CELLS)
        return FALSE;
      text = newsdoc_node_dup_plain_text (node);
      words += cells > 1 ? newsdoc_text_count_words (text) : 0;
    }
  return words > 0 && words < WORDS;
}

/* Each cell's contents in an element of their own, or all of them in one. */
static void
dissolve (NewsdocNode *table,
          gboolean     apart)
{
  NewsdocNode *div = NULL;

  for (NewsdocNode *node = table; node != NULL; node = next_of (node, table))
    {
      if (!is_cell (node) || newsdoc_node_get_first_child (node) == NULL)
        continue;
      if (div == NULL || apart)
        {
          div = newsdoc_node_new_div (NULL);
          newsdoc_node_insert_before (table, div);
        }
      newsdoc_node_move_children (node, div);
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
      gboolean picture = is_table (node) && is_picture (node);

      if (!is_table (node) || !(picture || is_layout (node)))
        {
          next = newsdoc_node_next_in_tree (node, root);
          continue;
        }
      before = newsdoc_node_get_previous (node);
      parent = newsdoc_node_get_parent (node);
      dissolve (node, !picture);
      changed = TRUE;
      next = before != NULL ? newsdoc_node_get_next (before) : newsdoc_node_get_first_child (parent);
    }
  return changed;
}
