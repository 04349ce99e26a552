/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "story.h"

void
newsdoc_claim_add (NewsdocClaim *claim,
                   const char   *key,
                   const char   *value)
{
  if (claim == NULL || value == NULL || *value == '\0')
    return;
  if (claim->details == NULL)
    claim->details = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (claim->details, g_strdup (key));
  g_ptr_array_add (claim->details, g_strdup (value));
}

const char *
newsdoc_claim_get (const NewsdocClaim *claim,
                   const char         *key)
{
  for (guint i = 0; claim->details != NULL && i < claim->details->len; i += 2)
    if (strcmp (claim->details->pdata[i], key) == 0)
      return claim->details->pdata[i + 1];

  return NULL;
}
