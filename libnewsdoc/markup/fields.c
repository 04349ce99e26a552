/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fields.h"

#include "../language/text.h"
#include "meta.h"

NewsdocClaim *
newsdoc_fields_claim (NewsdocStory *story,
                      NewsdocLabel  label)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == label)
        return claim;
    }
  return NULL;
}

gboolean
newsdoc_fields_is_free (NewsdocStory *story,
                        const char   *key)
{
  return story->page || newsdoc_node_map_get (story->meta, key) == NULL;
}

void
newsdoc_fields_move_line (NewsdocStory *story,
                          NewsdocClaim *claim,
                          const char   *key)
{
  NewsdocLine *line = newsdoc_story_line (story, claim->first);
  g_autofree char *there = newsdoc_meta_text (story->meta, key);
  g_autofree char *folded = there != NULL ? newsdoc_text_fold (there, -1) : NULL;

  if (claim->first != claim->last)
    return;
  if (newsdoc_fields_is_free (story, key))
    newsdoc_node_map_set (story->meta, key, newsdoc_meta_inlines (line->holder));
  else if (g_strcmp0 (folded, line->folded) != 0)
    return;
  claim->moved = TRUE;
}
