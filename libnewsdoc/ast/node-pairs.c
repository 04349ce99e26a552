/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-pairs.h"

#include "node-private.h"

static const char * const no_pairs[] = { NULL };

const char * const *
newsdoc_node_get_pairs (NewsdocNode *node)
{
  return node->detail != NULL && node->detail->pairs != NULL ? (const char * const *) node->detail->pairs : no_pairs;
}

void
newsdoc_node_strip (NewsdocNode        *node,
                    const char * const *keys)
{
  char **pairs = node->detail != NULL ? node->detail->pairs : NULL;
  guint kept = 0;

  if (node->detail != NULL)
    g_clear_pointer (&node->detail->classes, g_strfreev);
  for (guint i = 0; pairs != NULL && pairs[i] != NULL; i += 2)
    if (g_strv_contains (keys, pairs[i]))
      {
        pairs[kept++] = pairs[i];
        pairs[kept++] = pairs[i + 1];
      }
    else
      {
        g_free (pairs[i]);
        g_free (pairs[i + 1]);
      }
  if (pairs != NULL)
    pairs[kept] = NULL;
}
