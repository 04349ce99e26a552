/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#define ADDRESS(name) &newsdoc_construct_##name,

static const NewsdocConstruct * const constructs[] = {
  NEWSDOC_CONSTRUCTS (ADDRESS)
  NULL
};

const NewsdocConstruct * const *
newsdoc_constructs (void)
{
  return constructs;
}

void
newsdoc_constructs_recognise (NewsdocStory *story)
{
  for (guint i = 0; constructs[i] != NULL; i++)
    {
      /* a document in normal form has been decided: what is marked in it is all there is to find */
      if (story->decided && constructs[i] != &newsdoc_construct_marked && constructs[i] != &newsdoc_construct_body)
        continue;
      constructs[i]->recognise (story);
    }
}
