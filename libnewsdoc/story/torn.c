/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "torn.h"

#include "tag.h"

/* A kicker, a mark and the headline, some of them in parts. What is farther behind was no piece of the heading, and the tag is a stray one. */
#define MOST_PIECES 6

/* "h2" → 2 */
static guint
heading_level (const NewsdocTag *tag)
{
  if (tag->name[0] != 'h' || tag->name[1] < '1' || tag->name[1] > '6' || tag->name[2] != '\0')
    return 0;
  return tag->name[1] - '0';
}

void
newsdoc_torn_take_line (NewsdocTorn       *torn,
                        const NewsdocLine *line)
{
  if (line->level > 0)
    *torn = (NewsdocTorn) { line->level, line->index };
}

/* The lines from the heading's first on were pieces of it. */
static void
note_pieces (const NewsdocTorn *torn,
             NewsdocStory      *story)
{
  gboolean followed = FALSE;

  if (story->lines->len <= torn->begin || story->lines->len - torn->begin > MOST_PIECES)
    return;
  for (guint i = story->lines->len; i > torn->begin; i--)
    {
      NewsdocLine *line = story->lines->pdata[i - 1];

      line->torn = torn->level;
      line->followed = followed;
      followed |= line->letters > 0;
    }
}

void
newsdoc_torn_take_tag (NewsdocTorn  *torn,
                       NewsdocStory *story,
                       NewsdocNode  *raw)
{
  g_auto(NewsdocTag) tag = { NULL };
  guint level = newsdoc_tag_parse_name (newsdoc_node_get_text (raw, NULL), &tag) ? heading_level (&tag) : 0;

  if (level == 0)
    return;
  if (tag.closing && level == torn->level)
    note_pieces (torn, story);
  *torn = tag.closing ? (NewsdocTorn) { 0, 0 } : (NewsdocTorn) { level, story->lines->len };
}
