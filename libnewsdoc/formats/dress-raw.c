/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dress-raw.h"

#include "escape.h"

typedef struct
{
  const char *format;
  char *open, *close;
} Raw;

static NewsdocNode *
raw_node (NewsdocNodeKind  kind,
          const Raw       *raw,
          gboolean         close)
{
  return newsdoc_node_new_raw (kind, raw->format, close ? raw->close : raw->open);
}

static void
add_inside (NewsdocNode     *node,
            const Raw       *raw,
            NewsdocNodeKind  kind)
{
  newsdoc_node_prepend_child (node, raw_node (kind, raw, FALSE));
  newsdoc_node_append_child (node, raw_node (kind, raw, TRUE));
}

static gboolean
is_paragraph (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return kind == NEWSDOC_NODE_PARA || kind == NEWSDOC_NODE_PLAIN || kind == NEWSDOC_NODE_HEADER;
}

static void
add_to_words (NewsdocNode *div,
              const Raw   *raw)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (div); node != NULL; node = newsdoc_node_next_in_tree (node, div))
    if (is_paragraph (node))
      add_inside (node, raw, NEWSDOC_NODE_RAW_INLINE);
}

void
newsdoc_dress_add_raw (const NewsdocDress *dress,
                       NewsdocNode        *node)
{
  g_autofree char *open = newsdoc_escape_expand (dress->raw_format, dress->open, node);
  g_autofree char *close = newsdoc_escape_expand (dress->raw_format, dress->close, node);
  const Raw raw = { dress->raw_format, open, close };

  if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN)
    add_inside (node, &raw, NEWSDOC_NODE_RAW_INLINE);
  else if (dress->around == NEWSDOC_AROUND_ALL)
    add_inside (node, &raw, NEWSDOC_NODE_RAW_BLOCK);
  else
    add_to_words (node, &raw);
}
