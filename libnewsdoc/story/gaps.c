/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "gaps.h"

#include <string.h>

#include "../ast/node-walk.h"

/* What has a style of its own, and may have a margin. */
static gboolean
is_styled (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return kind == NEWSDOC_NODE_SPAN || kind == NEWSDOC_NODE_LINK || kind == NEWSDOC_NODE_EMPH || kind == NEWSDOC_NODE_STRONG;
}

/* The first or the last character of what is printed of the node; 0 where that is no text. */
static gunichar
edge (NewsdocNode *node,
      gboolean     last)
{
  gsize length = 0;
  const char *text;

  while (node != NULL && is_styled (node))
    node = last ? newsdoc_node_get_last_child (node) : newsdoc_node_get_first_child (node);
  if (node == NULL || newsdoc_node_get_kind (node) != NEWSDOC_NODE_STR)
    return 0;
  text = newsdoc_node_get_text (node, &length);
  if (length == 0)
    return 0;
  return g_utf8_get_char (last ? g_utf8_prev_char (text + length) : text);
}

/* A word does not go on with a capital ("Jane DoeReporter", "12:24Updated") nor with a figure ("Updated12:24"). One that is set with a large first letter
 * goes on with small ones. */
static gboolean
is_gap (gunichar left,
        gunichar right)
{
  if (g_unichar_isupper (right))
    return g_unichar_islower (left) || g_unichar_isdigit (left);
  return g_unichar_isdigit (right) && g_unichar_islower (left);
}

void
newsdoc_gaps_fill (NewsdocNode *root)
{
  for (NewsdocNode *node = newsdoc_node_next_holder (root, root); node != NULL; node = newsdoc_node_next_holder (node, root))
    {
      NewsdocNode *before = newsdoc_node_get_previous (node), *after = newsdoc_node_get_next (node);

      if (!is_styled (node))
        continue;
      if (before != NULL && is_gap (edge (before, TRUE), edge (node, FALSE)))
        newsdoc_node_insert_before (node, newsdoc_node_new (NEWSDOC_NODE_SPACE));
      if (after != NULL && !is_styled (after) && is_gap (edge (node, TRUE), edge (after, FALSE)))
        newsdoc_node_insert_after (node, newsdoc_node_new (NEWSDOC_NODE_SPACE));
    }
}
