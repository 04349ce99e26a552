/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "wording.h"

gboolean
newsdoc_wording_matches (NewsdocStory *story,
                         NewsdocLine  *line,
                         const char   *group)
{
  return newsdoc_lexicon_is (story->lexicon, group, "label", line->folded)
         || newsdoc_lexicon_begins (story->lexicon, group, "lead", line->folded) > 0
         || newsdoc_lexicon_finds (story->lexicon, group, "contains", line->folded, NULL) > 0;
}

void
newsdoc_wording_claim (NewsdocStory *story,
                       NewsdocLabel  label,
                       const char   *group,
                       guint         words,
                       double        confidence,
                       const char   *rule)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && line->words <= words
          && !(line->flags & (NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE))
          && newsdoc_wording_matches (story, line, group))
        newsdoc_story_claim (story, label, i, i, confidence, rule);
    }
}
