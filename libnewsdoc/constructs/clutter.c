/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "home.h"
#include "leftover.h"
#include "live-entry.h"
#include "sections.h"

/* Buttons, counters, labels and tags in the middle of the article on a saved page: what is left when all else has been claimed, is
 * no running text, and stands where no short line of the story would. */

static gboolean
is_open (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0' && !(line->flags & NEWSDOC_LINE_IMAGE);
}

/* A short sentence is the story's wherever it stands; a label has no end. Languages that glue what others say in words of their own have fewer and longer
 * ones, so as many letters as five English words have are enough; a question in so few is a button's. */
#define SENTENCE_WORDS 5
#define SENTENCE_LETTERS 25

/* A sentence so long is running text even where all of it is a link. */
#define LINKED_SENTENCE_WORDS 10

static gboolean
is_sentence (NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_ENDS) && line->link_letters * 2 <= line->letters
         && (line->words >= SENTENCE_WORDS || (line->words > 2 && line->letters >= SENTENCE_LETTERS && !g_str_has_suffix (line->folded, "?")));
}

/* Beside the story's paragraphs stand its crossheads, lists, tables and short or linked paragraphs; a label or a button has a box. */
static gboolean
is_story (NewsdocLine *line)
{
  if (line->link_letters * 2 > line->letters)
    return (line->flags & NEWSDOC_LINE_ENDS) && line->words >= LINKED_SENTENCE_WORDS;
  return (line->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_ENDS)) || line->words >= SENTENCE_WORDS;
}

/* A teaser or an invitation is a sentence or two. A longer text in a box of its own tells something, and stays. */
#define BOX_WORDS 40

typedef struct
{
  NewsdocStory *story;
  NewsdocHomes *homes;      /* (nullable) */
  NewsdocNode  *article;
  guint         start;      /* the headline, where the text is behind it; else the first of all lines */
  guint         first, end; /* the lines from the first paragraph to the last */
  guint         home;       /* the first paragraph in a home */
  NewsdocSections sections;
} Clutter;

/* Running text, the story's own or in one of the things that stand in it. */
static gboolean
is_paragraph (NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_PROSE)
         && (is_open (line) || line->label == NEWSDOC_LABEL_QNA || line->label == NEWSDOC_LABEL_TIMELINE || line->label == NEWSDOC_LABEL_EMBED);
}

static void
find_paragraphs (Clutter *clutter)
{
  NewsdocStory *story = clutter->story;

  clutter->start = story->begin;
  clutter->first = clutter->end = clutter->home = story->end;
  for (guint i = story->end; i > story->begin; i--)
    {
      NewsdocLine *line = newsdoc_story_line (story, i - 1);

      if (line->label == NEWSDOC_LABEL_HEADLINE && clutter->first < story->end)
        {
          clutter->start = i - 1;
          break;
        }
      if (!is_paragraph (line))
        continue;
      if (clutter->first == story->end)
        clutter->end = i;
      clutter->first = i - 1;
    }

  clutter->homes = newsdoc_homes_find (story, clutter->start, story->end);
  for (guint i = story->end; i > story->begin; i--)
    if (is_paragraph (newsdoc_story_line (story, i - 1)) && newsdoc_homes_have (clutter->homes, newsdoc_story_line (story, i - 1)))
      clutter->home = i - 1;

  clutter->sections = newsdoc_sections_find (story, clutter->homes, MIN (clutter->start, clutter->first));
  clutter->end = MAX (clutter->end, clutter->sections.end);
}

/* What holds the whole article, or another part of its text, may have any name; what stands beside the text, with the headline, is asked up
 * to where both meet. */
static gboolean
in_box (Clutter     *clutter,
        NewsdocLine *line,
        const char  *key)
{
  NewsdocStory *story = clutter->story;
  gboolean inside = newsdoc_node_is_inside (line->node, story->element);

  if ((!inside && newsdoc_homes_have (clutter->homes, line)) || newsdoc_line_in_class (line, story->lexicon, "body", 2))
    return FALSE;
  return newsdoc_line_in_class_below (line, story->lexicon, key, inside ? story->element : clutter->article);
}

/* What holds the text and its headline. */
static NewsdocNode *
find_article (NewsdocStory *story)
{
  NewsdocNode *article = story->element;

  while (story->headline >= 0 && newsdoc_node_get_parent (article) != NULL
         && !newsdoc_node_is_inside (newsdoc_story_line (story, story->headline)->node, article))
    article = newsdoc_node_get_parent (article);
  return article;
}

/* Apart from the story's paragraphs stand boxes. Above the paragraphs it may be a first one that is set in larger type; a quotation,
 * an interview's question and a crosshead may have elements of their own too. */
static gboolean
is_apart (Clutter     *clutter,
          NewsdocLine *line)
{
  if (clutter->homes == NULL || newsdoc_homes_have (clutter->homes, line)
      || line->level > 0 || (line->flags & NEWSDOC_LINE_QUOTE) || g_str_has_suffix (line->folded, "?"))
    return FALSE;
  if (!(line->flags & NEWSDOC_LINE_PROSE) && !is_sentence (line))
    return TRUE;
  return line->index > clutter->home && line->words <= BOX_WORDS && !in_box (clutter, line, "factbox");
}

/* No paragraph stands above the headline, where the text does not begin there. */
static gboolean
is_above (Clutter     *clutter,
          NewsdocLine *line)
{
  return line->index < clutter->start && clutter->home > clutter->start;
}

/* "Teaser" is also the name of an article's own first part: a paragraph longer than a teaser, where the others stand, is one of them. */
static gboolean
is_long_at_home (Clutter     *clutter,
                 NewsdocLine *line)
{
  return line->words > BOX_WORDS && newsdoc_homes_have (clutter->homes, line);
}

/* What a line that nobody claimed is, if not the story. */
static void
judge (Clutter     *clutter,
       NewsdocLine *line)
{
  NewsdocStory *story = clutter->story;
  guint i = line->index;
  gboolean edge = i < clutter->first || i >= clutter->end;
  gboolean linked = line->link_letters * 2 > line->letters && !(line->flags & NEWSDOC_LINE_PROSE);
  gboolean beside = newsdoc_homes_have (clutter->homes, line) && is_story (line) && !(line->level > 0 && i >= clutter->end);

  if (newsdoc_sections_have (&clutter->sections, story, clutter->homes, newsdoc_story_line (story, i)))
    return;
  /* a correction or a disclosure that no wording has told is never taken out with the boxes */
  if ((line->flags & NEWSDOC_LINE_PROSE) && in_box (clutter, line, "note"))
    return;
  if (is_above (clutter, line))
    newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.97, "clutter/above");
  else if (edge && !beside && !is_sentence (line))
    newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.95, "clutter/edge");
  else if (linked && !beside)
    newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.75, "clutter/link");
  else if (!is_long_at_home (clutter, line) && i != clutter->first && in_box (clutter, line, "related"))
    newsdoc_story_claim (story, NEWSDOC_LABEL_RELATED, i, i, 0.9, "clutter/related");
  else if (!(beside && (line->flags & NEWSDOC_LINE_TABLE)) && in_box (clutter, line, "furniture"))
    newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.93, "clutter/class");
  else if (is_apart (clutter, line))
    newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.9, "clutter/apart");
}

/* A time heads an entry of a live blog, and stays with it; a time whose entry has been found to be something else goes. */
static void
judge_stamps (Clutter *clutter,
              GArray  *stamps)
{
  for (guint i = 0; i < stamps->len; i++)
    {
      guint index = g_array_index (stamps, NewsdocLiveStamp, i).index;
      guint end = i + 1 < stamps->len ? g_array_index (stamps, NewsdocLiveStamp, i + 1).index : clutter->story->end;
      NewsdocLine *next = newsdoc_story_after (clutter->story, index);

      if (next == NULL || next->index >= end)
        judge (clutter, newsdoc_story_line (clutter->story, index));
    }
}

static void
recognise (NewsdocStory *story)
{
  g_autoptr(GArray) stamps = NULL;
  Clutter clutter = { story };

  if (!story->page || story->element == NULL)
    return;
  clutter.article = find_article (story);
  find_paragraphs (&clutter);
  stamps = newsdoc_live_stamps_find (story);
  for (guint i = story->begin; i < story->end; i++)
    if (is_open (newsdoc_story_line (story, i)) && !newsdoc_live_stamps_have (stamps, i))
      judge (&clutter, newsdoc_story_line (story, i));
  judge_stamps (&clutter, stamps);
  newsdoc_leftover_claim (story, clutter.homes, clutter.first);
  g_clear_pointer (&clutter.homes, g_hash_table_unref);
}

const NewsdocConstruct newsdoc_construct_clutter = {
  "clutter", "buttons, counters, labels and tags inside the article on a saved page", recognise
};
