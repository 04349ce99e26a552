/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dress-row.h"

#include <string.h>

#include "dress-raw.h"

/* What the author has set stays. */
static void
set_attribute (NewsdocNode *node,
               const char  *key,
               const char  *value)
{
  if (newsdoc_node_get_attribute (node, key) == NULL)
    newsdoc_node_set_attribute (node, key, value);
}

static void
set_attributes (NewsdocNode *node,
                const char  *attributes)
{
  g_auto (GStrv) pairs = g_strsplit (attributes != NULL ? attributes : "", " ", -1);

  for (guint i = 0; pairs[i] != NULL; i++)
    {
      char *value = strchr (pairs[i], '=');

      if (value == NULL)
        continue;
      *value = '\0';
      set_attribute (node, pairs[i], value + 1);
    }
}

/* Where the first words of the node are: itself, or a paragraph in it. NULL: it has none there. */
static NewsdocNode *
find_words (NewsdocNode *node)
{
  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_PARA && newsdoc_node_get_kind (node) != NEWSDOC_NODE_PLAIN &&
         newsdoc_node_get_kind (node) != NEWSDOC_NODE_SPAN && newsdoc_node_get_kind (node) != NEWSDOC_NODE_HEADER)
    node = newsdoc_node_get_first_child (node);

  return node;
}

static gboolean
begins_with_dash (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return g_unichar_type (g_utf8_get_char (text)) == G_UNICODE_DASH_PUNCTUATION;
}

/* Spaces at the ends of the text are words' spaces, and become nodes of their own. */
static void
add_prefix (NewsdocNode *node,
            const char  *prefix)
{
  NewsdocNode *words = find_words (node);
  g_autofree char *text = newsdoc_node_dup_plain_text (node);
  g_autofree char *trimmed = g_strchomp (g_strdup (prefix));

  if (words == NULL || text == NULL || (begins_with_dash (prefix) && begins_with_dash (text)))
    return;
  if (strlen (trimmed) < strlen (prefix))
    newsdoc_node_prepend_child (words, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  newsdoc_node_prepend_child (words, newsdoc_node_new_text (NEWSDOC_NODE_STR, trimmed, -1));
}

static void
wrap_children (NewsdocNode     *node,
               NewsdocNodeKind  kind)
{
  NewsdocNode *wrapper = newsdoc_node_new (kind);

  newsdoc_node_move_children (node, wrapper);
  newsdoc_node_append_child (node, wrapper);
}

static gboolean
has_words (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return kind == NEWSDOC_NODE_PARA || kind == NEWSDOC_NODE_PLAIN || kind == NEWSDOC_NODE_HEADER;
}

static void
add_emphasis (NewsdocNode     *node,
              NewsdocNodeKind  emphasis)
{
  if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN)
    wrap_children (node, emphasis);
  else
    for (NewsdocNode *part = newsdoc_node_get_first_child (node); part != NULL; part = newsdoc_node_next_in_tree (part, node))
      if (has_words (part) && newsdoc_node_get_first_child (part) != NULL)
        wrap_children (part, emphasis);
}

/* A quotation that the page had marked as one is not quoted twice, but who said it belongs into it. */
static void
add_quote (NewsdocNode *div)
{
  NewsdocNode *first = newsdoc_node_get_first_child (div), *rest;

  if (first == NULL || newsdoc_node_get_kind (div) != NEWSDOC_NODE_DIV)
    return;
  if (newsdoc_node_get_kind (first) != NEWSDOC_NODE_BLOCK_QUOTE)
    wrap_children (div, NEWSDOC_NODE_BLOCK_QUOTE);
  else
    while ((rest = newsdoc_node_get_next (first)) != NULL)
      newsdoc_node_append_child (first, newsdoc_node_unlink (rest));
}

/* Its contents take the node's place. */
static void
strip (NewsdocNode *node)
{
  NewsdocNode *child;

  while ((child = newsdoc_node_get_first_child (node)) != NULL)
    newsdoc_node_insert_before (node, newsdoc_node_unlink (child));
  newsdoc_node_remove (node);
}

static void
remove_quotes (NewsdocNode *div)
{
  NewsdocNode *next;

  for (NewsdocNode *part = newsdoc_node_get_first_child (div); part != NULL; part = next)
    {
      next = newsdoc_node_get_next (part);
      if (newsdoc_node_get_kind (part) == NEWSDOC_NODE_BLOCK_QUOTE)
        strip (part);
    }
}

static void
set_block_style (NewsdocNode *node,
                 const char  *style)
{
  NewsdocNode *para = newsdoc_node_get_parent (node), *div;

  if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV)
    {
      set_attribute (node, "custom-style", style);
      return;
    }
  if (!has_words (para) || newsdoc_node_get_previous (node) != NULL || newsdoc_node_get_next (node) != NULL)
    return;

  div = newsdoc_node_new_div (NULL);
  newsdoc_node_set_attribute (div, "custom-style", style);
  newsdoc_node_insert_before (para, div);
  newsdoc_node_append_child (div, newsdoc_node_unlink (para));
}

void
newsdoc_dress_apply (const NewsdocDress *dress,
                     NewsdocNode        *node,
                     gboolean            duplicate)
{
  set_attributes (node, dress->attributes);
  if (duplicate)
    set_attributes (node, dress->duplicate_attributes);
  if (dress->custom_style != NULL)
    set_attribute (node, "custom-style", dress->custom_style);
  if (dress->block_style != NULL)
    set_block_style (node, dress->block_style);
  if (dress->prefix != NULL)
    add_prefix (node, dress->prefix);
  if (dress->emphasis != NEWSDOC_NODE_OPAQUE)
    add_emphasis (node, dress->emphasis);
  if (dress->quote)
    add_quote (node);
  if (dress->unquote)
    remove_quotes (node);
  if (dress->raw_format != NULL)
    newsdoc_dress_add_raw (dress, node);
  if (dress->bare)
    strip (node);
}
