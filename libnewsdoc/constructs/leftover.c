/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "leftover.h"
#include "wording.h"

#include "../story/address.h"

/* What a teaser says has at least so many words; a button beside a picture of the story has fewer. */
#define TEASER_WORDS 5

/* What is said beside a picture in so few words may be who made it. */
#define CREDIT_WORDS 8

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
  gboolean leads_away;   /* to another article: its words are a link */
  gboolean related;      /* or say so themselves */
  gboolean sold;         /* it is called an advertisement */
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
      said->leads_away |= line->link_letters * 2 > line->letters;
      said->related |= line->label == NEWSDOC_LABEL_RELATED;
      said->sold |= line->label == NEWSDOC_LABEL_ADVERTISEMENT;
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

/* Where all that is said beside a picture was taken out: is it more than a button's name or a credit, and of another article or a shop? */
static gboolean
is_of_teaser (NewsdocLine *line,
              NewsdocNode *box,
              const Said  *said)
{
  if (said->related || (said->sold && newsdoc_image_get_link (line->image, line->node) != NULL))
    return TRUE;
  return said->words >= TEASER_WORDS && (said->leads_away || said->words > CREDIT_WORDS || has_empty_link (box));
}

/* A grid's cells have no element for the teaser as a whole: its picture is called so, and a label and a title behind it were taken out. A
 * gallery's pictures are called teasers, too, and have a text. */
static gboolean
is_called_teaser (NewsdocStory *story,
                  NewsdocHomes *homes,
                  NewsdocLine  *line)
{
  guint out = 0;

  if (homes == NULL || newsdoc_homes_have (homes, line) || !newsdoc_line_in_class_below (line, story->lexicon, "related", story->element))
    return FALSE;
  for (guint i = line->index + 1; i < story->end && i <= line->index + TEASER_LINES && out < 2; i++)
    {
      NewsdocLine *after = newsdoc_story_line (story, i);

      if (*after->folded == '\0' || (after->flags & NEWSDOC_LINE_IMAGE))
        continue;
      if (!newsdoc_label_is_furniture (after->label))
        return FALSE;
      out++;
    }
  return out == 2;
}

/* The innermost element around the picture that has other lines says what it is of. */
static gboolean
is_teasers_picture (NewsdocStory *story,
                    NewsdocHomes *homes,
                    NewsdocLine  *line)
{
  if (is_called_teaser (story, homes, line))
    return TRUE;
  for (NewsdocNode *box = newsdoc_node_get_parent (line->node); box != NULL && box != story->element; box = newsdoc_node_get_parent (box))
    {
      Said said = { 0 };

      if (!read_side (story, box, line->index, -1, &said) || !read_side (story, box, line->index, 1, &said))
        return FALSE;
      if (said.words > 0)
        return is_of_teaser (line, box, &said);
    }
  return FALSE;
}

static gboolean
is_lone_picture (NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_IMAGE) && line->label == NEWSDOC_LABEL_NONE && !((line->flags & NEWSDOC_LINE_FIGURE) && line->words > 0);
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

      if (is_lone_picture (line) && is_teasers_picture (story, homes, line))
        take (story, i, 0.95, "leftover/picture");
    }

  claim_titles (story, homes);
  claim_last_titles (story, homes);
}
