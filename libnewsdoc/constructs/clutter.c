/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "home.h"

/* Buttons, counters, labels and tags in the middle of the article on a saved page: what is left when all else has been claimed, is
 * no running text, and stands where no short line of the story would. */

static gboolean
is_open (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0' && !(line->flags & NEWSDOC_LINE_IMAGE);
}

/* A short sentence is the story's wherever it stands; a label has no end. */
#define SENTENCE_WORDS 5

/* A sentence so long is running text even where all of it is a link. */
#define LINKED_SENTENCE_WORDS 10

static gboolean
is_sentence (NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_ENDS) && line->words >= SENTENCE_WORDS && line->link_letters * 2 <= line->letters;
}

/* Beside the story's paragraphs stand its crossheads and its short or linked paragraphs; a label or a button has a box. */
static gboolean
is_story (NewsdocLine *line)
{
  if (line->link_letters * 2 > line->letters)
    return (line->flags & NEWSDOC_LINE_ENDS) && line->words >= LINKED_SENTENCE_WORDS;
  return line->words >= SENTENCE_WORDS;
}

/* The first paragraph behind the headline. */
static guint
first_paragraph (NewsdocStory *story)
{
  guint i = story->headline >= 0 ? (guint) story->headline : story->begin;

  while (i < story->end
         && !(is_open (newsdoc_story_line (story, i)) && (newsdoc_story_line (story, i)->flags & NEWSDOC_LINE_PROSE)))
    i++;
  return i;
}

static guint
last_paragraph (NewsdocStory *story)
{
  guint i = story->end;

  while (i > story->begin
         && !(is_open (newsdoc_story_line (story, i - 1)) && (newsdoc_story_line (story, i - 1)->flags & NEWSDOC_LINE_PROSE)))
    i--;
  return i;
}

/* What a line that nobody claimed is, if not the story. */
static void
judge (NewsdocStory *story,
       NewsdocLine  *line,
       gboolean      home,
       gboolean      apart,
       gboolean      edge,
       gboolean      lede)
{
  guint i = line->index;

  gboolean story_like = home && is_story (line);

  if (!story_like && edge && !is_sentence (line))
    newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.85, "clutter/edge");
  else if (!story_like && line->link_letters * 2 > line->letters && !(line->flags & NEWSDOC_LINE_PROSE))
    newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.8, "clutter/link");
  else if (!lede && story->element != NULL && newsdoc_line_in_class_below (line, story->lexicon, "related", story->element))
    newsdoc_story_claim (story, NEWSDOC_LABEL_RELATED, i, i, 0.8, "clutter/related");
  else if (story->element != NULL && newsdoc_line_in_class_below (line, story->lexicon, "furniture", story->element))
    newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.85, "clutter/class");
  else if (apart && line->level == 0 && !(line->flags & NEWSDOC_LINE_QUOTE) && !is_sentence (line) && !(line->flags & NEWSDOC_LINE_PROSE))
    newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.85, "clutter/apart");
}

static void
recognise (NewsdocStory *story)
{
  guint first = first_paragraph (story), last = last_paragraph (story);
  NewsdocHomes *homes;

  if (!story->page)
    return;
  homes = newsdoc_homes_find (story, story->begin, story->end);
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      gboolean home = newsdoc_homes_have (homes, line);

      if (is_open (line))
        judge (story, line, home, homes != NULL && !home, i < first || i >= last, i == first);
    }
  g_clear_pointer (&homes, g_hash_table_unref);
}

const NewsdocConstruct newsdoc_construct_clutter = {
  "clutter", "buttons, counters, labels and tags inside the article on a saved page", recognise
};
