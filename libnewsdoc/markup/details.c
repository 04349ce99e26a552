/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "details.h"

#include <string.h>

void
newsdoc_markup_set_details (NewsdocNode        *node,
                            const NewsdocClaim *claim)
{
  const char *name = newsdoc_label_info (claim->label)->name;

  /* a style's name said so; in the normal form it is the class */
  if (!newsdoc_node_has_class (node, name))
    newsdoc_node_add_class (node, name);
  for (guint i = 0; claim->details != NULL && i < claim->details->len; i += 2)
    {
      const char *key = claim->details->pdata[i];

      if (strchr (key, '.') == NULL && newsdoc_node_get_attribute (node, key) == NULL)
        newsdoc_node_set_attribute (node, key, claim->details->pdata[i + 1]);
    }
}
