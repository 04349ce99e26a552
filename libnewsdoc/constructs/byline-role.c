/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "byline-role.h"

/* "Science editor, The Kalk Courier" */
#define MOST_WORDS 8

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->words > 0 && line->words <= MOST_WORDS && line->link_letters == 0 && line->level == 0
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_ENDS | NEWSDOC_LINE_PROSE));
}

/* The page says so, or the words do, and nothing else is in the line: behind a name another author's may follow, with a role. */
static gboolean
is_role (NewsdocStory *story,
         NewsdocLine  *line)
{
  return newsdoc_line_in_class (line, story->lexicon, "role", 1) || newsdoc_lexicon_is (story->lexicon, "byline", "roles", line->folded);
}

void
newsdoc_byline_claim_role (NewsdocStory *story,
                           NewsdocClaim *byline)
{
  guint next = byline->last + 1;
  NewsdocLine *line;

  while (next < story->lines->len && *newsdoc_story_line (story, next)->folded == '\0')
    next++;
  if (next >= story->lines->len)
    return;
  line = newsdoc_story_line (story, next);
  if (!may_be (line) || !is_role (story, line) || newsdoc_story_claim (story, NEWSDOC_LABEL_BYLINE, next, next, 0.9, "byline/role") == NULL)
    return;
  if (newsdoc_claim_get (byline, "author.name") != NULL && newsdoc_claim_get (byline, "author.role") == NULL)
    newsdoc_claim_add (byline, "author.role", line->text);
}
