/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "sections.h"

/* So many headings of a level are parts of a story; one may be a box's title. */
#define FEWEST 2

static gboolean
is_at_home (NewsdocHomes *homes,
            NewsdocLine  *line)
{
  return line->label == NEWSDOC_LABEL_NONE && newsdoc_homes_have (homes, line) && line->link_letters * 2 <= line->letters;
}

/* A sentence, however short: what a label or a button has is no end. */
static gboolean
is_text (NewsdocHomes *homes,
         NewsdocLine  *line)
{
  return is_at_home (homes, line) && line->level == 0 && (line->flags & (NEWSDOC_LINE_ENDS | NEWSDOC_LINE_PROSE));
}

/* The first text under the heading, past its picture; NULL when it heads none. */
static NewsdocLine *
text_of (NewsdocStory *story,
         NewsdocHomes *homes,
         NewsdocLine  *line)
{
  NewsdocLine *next;

  if (line->level == 0 || !is_at_home (homes, line) || *line->folded == '\0' || line->image != NULL)
    return NULL;
  next = newsdoc_story_after (story, line->index);
  while (next != NULL && (next->flags & NEWSDOC_LINE_IMAGE))
    next = newsdoc_story_after (story, next->index);
  return next != NULL && is_text (homes, next) ? next : NULL;
}

NewsdocSections
newsdoc_sections_find (NewsdocStory *story,
                       NewsdocHomes *homes,
                       guint         first)
{
  NewsdocSections sections = { 0, first };
  guint counts[8] = { 0 };

  for (guint i = first; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (text_of (story, homes, line) == NULL)
        continue;
      if (++counts[line->level & 7] >= FEWEST)
        sections.levels |= 1u << (line->level & 7);
    }

  for (guint i = first; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (newsdoc_sections_have (&sections, story, homes, line))
        sections.end = text_of (story, homes, line)->index + 1;
      else if (i == sections.end && is_text (homes, line))
        sections.end = i + 1;
    }
  return sections;
}

gboolean
newsdoc_sections_have (const NewsdocSections *sections,
                       NewsdocStory          *story,
                       NewsdocHomes          *homes,
                       NewsdocLine           *line)
{
  return line->level > 0 && (sections->levels & (1u << (line->level & 7))) != 0 && text_of (story, homes, line) != NULL;
}
