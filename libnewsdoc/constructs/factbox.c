/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* "At a glance" is a title: a few words. */
#define MOST_WORDS 8

/* What a page calls an info box and is as long as an article is not one. */
#define BOX_WORDS 400

/* So many elements out, a box's own name still says what the line is in. */
#define BOX_LEVELS 3

/* A list that is mostly links leads to other pages. */
static gboolean
is_links (NewsdocLine *line)
{
  return line->link_letters * 2 > line->letters;
}

/* A fact box is a title from the lexicon and the list, or the one paragraph, behind it. */
static guint
list_end (NewsdocStory *story,
          guint         title)
{
  guint last = title, links = 0;

  for (guint i = title + 1; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || !(line->flags & NEWSDOC_LINE_LIST))
        break;
      links += is_links (line);
      last = i;
    }
  return links * 2 > last - title ? title : last;
}

static gboolean
is_title (NewsdocStory *story,
          NewsdocLine  *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->words <= MOST_WORDS && !(line->flags & NEWSDOC_LINE_LIST)
         && newsdoc_lexicon_begins (story->lexicon, "factbox", "lead", line->folded) > 0;
}

static gboolean
is_in_box (NewsdocStory *story,
           NewsdocLine  *line)
{
  return line->label == NEWSDOC_LABEL_NONE && !(line->flags & NEWSDOC_LINE_IMAGE)
         && newsdoc_line_in_class (line, story->lexicon, "factbox", BOX_LEVELS);
}

/* Text, or an item of a list of facts: "Serves: 12". */
static gboolean
tells (NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_PROSE) || ((line->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE)) && line->letters > 0 && !is_links (line));
}

/* The lines of what the page itself calls a box of facts, up to the last that tells something: buttons stand behind it. The first itself
 * when there is none. */
static guint
box_end (NewsdocStory *story,
         guint         first)
{
  guint end = first, last = first, words = 0;

  for (; end < story->end && words <= BOX_WORDS && is_in_box (story, newsdoc_story_line (story, end)); end++)
    {
      words += MAX (newsdoc_story_line (story, end)->words, 1);
      if (tells (newsdoc_story_line (story, end)))
        last = end + 1;
    }
  return words <= BOX_WORDS ? last : first;
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      guint last = is_title (story, line) ? list_end (story, i) : i;
      guint end = last == i ? box_end (story, i) : i;

      if (last > i)
        newsdoc_story_claim (story, NEWSDOC_LABEL_FACTBOX, i, last, 0.9, "factbox/title");
      else if (end > i)
        newsdoc_story_claim (story, NEWSDOC_LABEL_FACTBOX, i, last = end - 1, 0.9, "factbox/class");
      i = last;
    }
}

const NewsdocConstruct newsdoc_construct_factbox = {
  "factbox", "facts set apart from the story", recognise
};
