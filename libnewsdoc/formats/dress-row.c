/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dress-row.h"

#include <string.h>

#include "escape.h"

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

/* Where the first (or last) words of the node are: itself, or a paragraph in it. NULL: it has none there. */
static NewsdocNode *
find_words (NewsdocNode *node,
            gboolean     last)
{
  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_PARA && newsdoc_node_get_kind (node) != NEWSDOC_NODE_PLAIN &&
         newsdoc_node_get_kind (node) != NEWSDOC_NODE_SPAN && newsdoc_node_get_kind (node) != NEWSDOC_NODE_HEADER)
    node = last ? newsdoc_node_get_last_child (node) : newsdoc_node_get_first_child (node);

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
  NewsdocNode *words = find_words (node, FALSE);
  g_autofree char *text = newsdoc_node_dup_plain_text (node);
  g_autofree char *trimmed = g_strchomp (g_strdup (prefix));

  if (words == NULL || text == NULL || (begins_with_dash (prefix) && begins_with_dash (text)))
    return;
  if (strlen (trimmed) < strlen (prefix))
    newsdoc_node_prepend_child (words, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  newsdoc_node_prepend_child (words, newsdoc_node_new_text (NEWSDOC_NODE_STR, trimmed, -1));
}

static void
add_suffix (NewsdocNode *node,
            const char  *suffix)
{
  NewsdocNode *words = find_words (node, TRUE);

  if (words != NULL)
    newsdoc_node_append_child (words, newsdoc_node_new_text (NEWSDOC_NODE_STR, suffix, -1));
}

static void
add_raw (NewsdocNode        *node,
         const NewsdocDress *dress)
{
  gboolean block = newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV;
  NewsdocNodeKind kind = block ? NEWSDOC_NODE_RAW_BLOCK : NEWSDOC_NODE_RAW_INLINE;
  g_autofree char *open = newsdoc_escape_expand (dress->raw_format, dress->open, node);
  g_autofree char *close = newsdoc_escape_expand (dress->raw_format, dress->close, node);

  newsdoc_node_prepend_child (node, newsdoc_node_new_raw (kind, dress->raw_format, open));
  newsdoc_node_append_child (node, newsdoc_node_new_raw (kind, dress->raw_format, close));
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
  if (dress->prefix != NULL)
    add_prefix (node, dress->prefix);
  if (dress->suffix != NULL)
    add_suffix (node, dress->suffix);
  if (dress->raw_format != NULL)
    add_raw (node, dress);
}
