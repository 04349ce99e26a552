/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "leftover.h"
#include "wording.h"

/* What a teaser says has at least so many words; a button beside a picture of the story has fewer. */
#define TEASER_WORDS 5

/* A teaser has a few lines: label, title, author, date. */
#define TEASER_LINES 12

static gboolean
is_blank (NewsdocLine *line)
{
  return *line->folded == '\0' && line->image == NULL;
}

static gboolean
is_open_heading (NewsdocLine *line)
{
  return line->level > 0 && line->label == NEWSDOC_LABEL_NONE && line->image == NULL && *line->folded != '\0';
}

static void
take (NewsdocStory *story,
      guint         index,
      double        confidence,
      const char   *rule)
{
  newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, index, index, confidence, rule);
}

/* What stands behind a heading, as far as it is kept. */
typedef struct
{
  gboolean taken;   /* the next line was taken out */
  guint    level;   /* of the next line that is kept: 0 for text and pictures; at the end 1, as a new article would have */
} Below;

/* A heading right above what was taken out is the box's title, if it is apart, says so ("See also"), or if nothing is left that it heads.
 * One that is apart and heads nothing is a teaser. */
static gboolean
is_title (NewsdocStory *story,
          NewsdocHomes *homes,
          NewsdocLine  *line,
          const Below  *below)
{
  gboolean apart = homes != NULL && !newsdoc_homes_have (homes, line);
  gboolean heads_nothing = below->level > 0 && below->level <= line->level;

  if (!below->taken)
    return apart && heads_nothing;
  return apart || heads_nothing || newsdoc_wording_matches (story, line, "related");
}

static void
claim_titles (NewsdocStory *story,
              NewsdocHomes *homes)
{
  Below below = { FALSE, 1 };

  for (guint i = story->end; i > story->begin; i--)
    {
      NewsdocLine *line = newsdoc_story_line (story, i - 1);

      if (is_blank (line))
        continue;
      if (is_open_heading (line) && is_title (story, homes, line, &below))
        take (story, i - 1, 0.75, "leftover/title");
      below.taken = newsdoc_label_is_furniture (line->label);
      if (!below.taken)
        below.level = line->level;
    }
}

/* The last of a list of teasers stands above the story's next paragraph as a crosshead would; the others tell what it is. */
static void
claim_last_titles (NewsdocStory *story,
                   NewsdocHomes *homes)
{
  NewsdocLine *above = NULL;

  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (is_blank (line) || (line->flags & NEWSDOC_LINE_IMAGE))
        continue;
      if (above != NULL && above->level == line->level && is_open_heading (line) && newsdoc_label_is_furniture (above->label)
          && homes != NULL && !newsdoc_homes_have (homes, line))
        take (story, i, 0.75, "leftover/title");
      above = line;
    }
}

/* What an element says beside its picture. */
typedef struct
{
  guint    words;
  gboolean leads_away;   /* to another article: its words are a link, or called so */
} Said;

/* Add what the lines on one side of a picture say that are in the box; FALSE when one of them is kept. */
static gboolean
read_side (NewsdocStory *story,
           NewsdocNode  *box,
           gint          index,
           gint          step,
           Said         *said)
{
  for (guint n = 0; n < TEASER_LINES; n++)
    {
      NewsdocLine *line;

      index += step;
      if (index < (gint) story->begin || index >= (gint) story->end)
        return TRUE;
      line = newsdoc_story_line (story, index);
      if (!newsdoc_node_is_inside (line->node, box))
        return TRUE;
      if (*line->folded == '\0' || (line->flags & NEWSDOC_LINE_IMAGE))
        continue;
      if (!newsdoc_label_is_furniture (line->label))
        return FALSE;
      said->words += line->words;
      said->leads_away |= line->label == NEWSDOC_LABEL_RELATED || line->link_letters * 2 > line->letters;
    }
  return FALSE;
}

/* A link without words lies over the whole of a teaser. */
static gboolean
has_empty_link (NewsdocNode *box)
{
  for (NewsdocNode *node = box; node != NULL; node = newsdoc_node_next_in_tree (node, box))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK && newsdoc_node_get_first_child (node) == NULL)
      return TRUE;
  return FALSE;
}

/* The innermost element around the picture that has other lines says what it is of: a teaser, where all of them were taken out and they lead
 * to another article. */
static gboolean
is_teasers_picture (NewsdocStory *story,
                    NewsdocLine  *line)
{
  for (NewsdocNode *box = newsdoc_node_get_parent (line->node); box != NULL && box != story->element; box = newsdoc_node_get_parent (box))
    {
      Said said = { 0 };

      if (!read_side (story, box, line->index, -1, &said) || !read_side (story, box, line->index, 1, &said))
        return FALSE;
      if (said.words > 0)
        return said.words >= TEASER_WORDS && (said.leads_away || has_empty_link (box));
    }
  return FALSE;
}

void
newsdoc_leftover_claim (NewsdocStory *story,
                        NewsdocHomes *homes,
                        guint         first)
{
  /* what stands above the text is the article's own picture, with buttons beside it */
  for (guint i = first; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if ((line->flags & NEWSDOC_LINE_IMAGE) && !(line->flags & NEWSDOC_LINE_FIGURE) && line->label == NEWSDOC_LABEL_NONE
          && is_teasers_picture (story, line))
        take (story, i, 0.95, "leftover/picture");
    }

  claim_titles (story, homes);
  claim_last_titles (story, homes);
}
