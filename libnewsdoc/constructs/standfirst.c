/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* A standfirst (deck, intro; German Vorspann, French chapô) is a sentence or two, set apart from the text by its type. */
#define FEWEST_WORDS 6

/* Where the page says that it is one, it may be shorter; a word or two is a label. */
#define FEWEST_NAMED_WORDS 3

#define MOST_WORDS 70

/* Stars that a critic gives, a rule. */
static gboolean
is_wordless (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->letters == 0 && line->image == NULL;
}

/* It follows the headline at once, or after the byline, the dates, the picture and a word from the editors. */
static NewsdocLine *
first_open_line (NewsdocStory *story)
{
  NewsdocLine *line = newsdoc_story_after (story, story->headline);

  while (line != NULL
         && (line->label == NEWSDOC_LABEL_BYLINE || line->label == NEWSDOC_LABEL_DATES || line->label == NEWSDOC_LABEL_PHOTO
             || line->label == NEWSDOC_LABEL_CORRECTION || line->label == NEWSDOC_LABEL_EDITORS_NOTE
             || line->label == NEWSDOC_LABEL_CAPTION || (line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE)) || is_wordless (line)))
    line = newsdoc_story_after (story, line->index);

  return line;
}

static gboolean
is_set_apart (NewsdocLine *line)
{
  return line->level > 0 || (line->flags & (NEWSDOC_LINE_BOLD | NEWSDOC_LINE_ITALIC)) || (line->flags & NEWSDOC_LINE_QUOTE);
}

/* Paragraphs all of one type are a text set in that type, not a standfirst and a text. */
static gboolean
differs_from_next (NewsdocStory *story,
                   NewsdocLine  *line)
{
  NewsdocLine *next = newsdoc_story_after (story, line->index);
  const NewsdocLineFlags type = NEWSDOC_LINE_BOLD | NEWSDOC_LINE_ITALIC | NEWSDOC_LINE_QUOTE;

  return next != NULL && (line->level > 0 || (line->flags & type) != (next->flags & type));
}

/* What stands between the headline and the byline or the date belongs to the headline: on a page that sets it in plain type, its place tells. */
static gboolean
is_between (NewsdocStory *story,
            NewsdocLine  *line)
{
  NewsdocLine *before = newsdoc_story_before (story, line->index), *after = newsdoc_story_after (story, line->index);

  while (before != NULL && is_wordless (before))
    before = newsdoc_story_before (story, before->index);
  return before != NULL && before->label == NEWSDOC_LABEL_HEADLINE
         && after != NULL && (after->label == NEWSDOC_LABEL_BYLINE || after->label == NEWSDOC_LABEL_DATES)
         && line->link_letters == 0 && !(line->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE));
}

static void
recognise (NewsdocStory *story)
{
  NewsdocLine *line;
  gboolean named;

  if (story->headline < 0)
    return;
  line = first_open_line (story);
  if (line == NULL || line->label != NEWSDOC_LABEL_NONE || line->words < FEWEST_NAMED_WORDS || line->words > MOST_WORDS)
    return;

  named = newsdoc_line_in_class (line, story->lexicon, "standfirst", 2);
  if (!named && line->words < FEWEST_WORDS)
    return;
  if (named || (is_set_apart (line) && differs_from_next (story, line)))
    newsdoc_story_claim (story, NEWSDOC_LABEL_STANDFIRST, line->index, line->index, named ? 0.93 : 0.85,
                         named ? "standfirst/class" : "standfirst/type");
  else if (is_between (story, line))
    newsdoc_story_claim (story, NEWSDOC_LABEL_STANDFIRST, line->index, line->index, 0.8, "standfirst/place");
}

const NewsdocConstruct newsdoc_construct_standfirst = {
  "standfirst", "the summary under the headline (deck)", recognise
};
