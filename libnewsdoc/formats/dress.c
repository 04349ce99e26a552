/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "format.h"

#include "../ast/node-walk.h"
#include "credits.h"
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

/* Dress it, and give what comes after it in the tree: where its contents took its place, that is the first of them. */
static NewsdocNode *
apply (const NewsdocDress *dress,
       NewsdocNode        *node,
       gboolean            duplicate,
       NewsdocNode        *blocks)
{
  NewsdocNode *outside = newsdoc_node_next_outside (node, blocks);
  NewsdocNode *before = newsdoc_node_get_previous (node), *parent = newsdoc_node_get_parent (node);

  newsdoc_dress_apply (dress, node, duplicate);
  if (!dress->bare)
    return newsdoc_node_next_holder (node, blocks);

  node = before != NULL ? newsdoc_node_get_next (before) : newsdoc_node_get_first_child (parent);
  return node != NULL ? node : outside;
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
        next = apply (dress, node, duplicate, blocks);
      else
        next = newsdoc_node_next_holder (node, blocks);
    }
}

/* The function may put other nodes in a figure's place, so the figures are gathered first. */
static void
for_figures (NewsdocNode *blocks,
             void       (*function) (NewsdocNode *figure))
{
  g_autoptr (GPtrArray) figures = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_block (node, blocks))
    if (newsdoc_figure_is_one (node))
      g_ptr_array_add (figures, newsdoc_node_ref (node));

  for (guint i = 0; i < figures->len; i++)
    function (g_ptr_array_index (figures, i));
}

/* The headline is above, and a level that is left out would be a gap: each heading stands one below the last that is above it. */
static void
set_heading_levels (NewsdocNode *blocks,
                    int          level)
{
  int above[6], depth = 0;

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_block (node, blocks))
    {
      int was = newsdoc_node_get_kind (node) == NEWSDOC_NODE_HEADER ? newsdoc_node_get_level (node) : 0;

      if (was == 0)
        continue;
      while (depth > 0 && above[depth - 1] >= was)
        depth--;
      newsdoc_node_set_level (node, MIN (level + depth, 6));
      if (depth < (int) G_N_ELEMENTS (above))
        above[depth++] = was;
    }
}

static void
put_headline_first (NewsdocNode *blocks)
{
  NewsdocNode *first = newsdoc_node_get_first_child (blocks);
  NewsdocNode *second = first != NULL ? newsdoc_node_get_next (first) : NULL;

  if (second != NULL && newsdoc_node_get_kind (first) == NEWSDOC_NODE_DIV && newsdoc_node_get_kind (second) == NEWSDOC_NODE_HEADER)
    newsdoc_node_insert_after (second, newsdoc_node_unlink (first));
}

static void
dress_head (NewsdocNode         *root,
            const NewsdocFormat *format,
            gboolean             standalone)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  gboolean below = !format->headline_div && (!standalone || format->prints == NEWSDOC_PRINTS_NOTHING);

  /* Level 1 is the headline's, where that is a heading in the text. */
  if (below || format->heading > 0)
    set_heading_levels (blocks, below ? 2 : MAX (format->heading, 1));
  if (standalone && format->head != NULL)
    format->head (root);
  if (!standalone || format->prints == NEWSDOC_PRINTS_NOTHING)
    newsdoc_head_into_body (root, format->headline_div);
  else if (format->prints == NEWSDOC_PRINTS_TITLE)
    newsdoc_head_standfirst_into_body (root);
  if (format->headline_first)
    put_headline_first (blocks);
  if (standalone)
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
  if (format->verbatim || (!(format->normal_form && standalone) && mark (root, writer)))
    return;

  newsdoc_figure_show_inline_credits (newsdoc_node_get_blocks (root));
  newsdoc_credits_gather (root);
  dress_head (root, format, standalone || format->standalone);
  /* in HTML a figure may show what is only raw text in it: a film */
  if (format->figure == newsdoc_figure_show_credit)
    newsdoc_figure_frame_images (newsdoc_node_get_blocks (root));
  else if (format->figure != NULL)
    {
      for_figures (newsdoc_node_get_blocks (root), newsdoc_figure_set_free);
      for_figures (newsdoc_node_get_blocks (root), newsdoc_figure_make_photo);
    }
  dress_parts (newsdoc_node_get_blocks (root), format);
  if (format->figure != NULL)
    for_figures (newsdoc_node_get_blocks (root), format->figure);
  newsdoc_style_guard (root, format);
}
