/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "format.h"

#include "dress-row.h"
#include "figure.h"
#include "head.h"
#include "style.h"

/* The first class that is a word of the vocabulary says what the node is. */
static NewsdocLabel
label_of (NewsdocNode *node)
{
  const char * const *classes = newsdoc_node_get_classes (node);

  for (guint i = 0; classes != NULL && classes[i] != NULL; i++)
    {
      NewsdocLabel label = newsdoc_label_from_name (classes[i]);

      if (label != NEWSDOC_LABEL_NONE)
        return label;
    }

  return NEWSDOC_LABEL_NONE;
}

static gboolean
is_container (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN;
}

static void
dress_parts (NewsdocNode         *blocks,
             const NewsdocFormat *format)
{
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = next)
    {
      const NewsdocDress *dress = is_container (node) ? newsdoc_format_dress (format, label_of (node)) : NULL;
      gboolean duplicate = dress != NULL && g_strcmp0 (newsdoc_node_get_attribute (node, "duplicate"), "true") == 0;

      if (duplicate && dress->drop_duplicate)
        {
          next = newsdoc_node_next_outside (node, blocks);
          newsdoc_node_remove (node);
          continue;
        }

      if (dress != NULL)
        newsdoc_dress_apply (dress, node, duplicate);
      next = newsdoc_node_next_in_tree (node, blocks);
    }
}

/* A hook may put other nodes in a figure's place, so the figures are gathered first. */
static void
dress_figures (NewsdocNode         *blocks,
               const NewsdocFormat *format)
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    if (newsdoc_figure_is_one (node))
      g_ptr_array_add (figures, newsdoc_node_ref (node));

  for (guint i = 0; i < figures->len; i++)
    format->figure (g_ptr_array_index (figures, i));
}

/* The outermost crosshead gets the level, the others keep their distance to it. */
static void
set_heading_level (NewsdocNode *blocks,
                   int          level)
{
  int outermost = G_MAXINT;

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER)
      outermost = MIN (outermost, newsdoc_node_get_level (node));

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER)
      newsdoc_node_set_level (node, CLAMP (newsdoc_node_get_level (node) - outermost + level, 1, 6));
}

static void
dress_head (NewsdocNode         *root,
            const NewsdocFormat *format,
            gboolean             standalone)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);

  if (!standalone)
    {
      /* Level 1 is the headline's. */
      set_heading_level (blocks, 2);
      newsdoc_head_into_body (root);
      return;
    }

  if (format->heading > 0)
    set_heading_level (blocks, format->heading);
  if (format->head != NULL)
    format->head (root);
  newsdoc_style_include (root, format);
}

/* TRUE when the tree has been dressed before. */
static gboolean
mark (NewsdocNode *root,
      const char  *writer)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *newsdoc = newsdoc_node_map_get (meta, "newsdoc");

  if (newsdoc == NULL || newsdoc_node_get_kind (newsdoc) != NEWSDOC_NODE_META_MAP)
    {
      newsdoc = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
      newsdoc_node_map_set (meta, "newsdoc", newsdoc);
    }
  else if (newsdoc_node_map_get (newsdoc, "dressed") != NULL)
    return TRUE;

  newsdoc_node_map_set (newsdoc, "dressed", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, writer, -1));
  return FALSE;
}

void
newsdoc_dress (NewsdocNode *root,
               const char  *writer,
               gboolean     standalone)
{
  static const NewsdocFormat unknown = { .name = "unknown" };
  const NewsdocFormat *format = newsdoc_format_for (writer);

  g_return_if_fail (root != NULL);
  g_return_if_fail (writer != NULL);

  /* A document without metadata or blocks is one that nobody understood. */
  if (newsdoc_node_get_meta (root) == NULL || newsdoc_node_get_blocks (root) == NULL)
    return;
  if (format == NULL)
    format = &unknown;
  if (format->verbatim || mark (root, writer))
    return;

  dress_head (root, format, standalone || format->standalone);
  dress_parts (newsdoc_node_get_blocks (root), format);
  if (format->figure != NULL)
    dress_figures (newsdoc_node_get_blocks (root), format);
  newsdoc_style_guard (root, format);
}
