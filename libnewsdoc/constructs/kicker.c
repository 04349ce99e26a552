/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* A kicker (eyebrow, rubric; German Dachzeile) is a word or two above the headline. */
#define MOST_WORDS 6
#define MOST_BYTES 60

static gboolean
is_short_label (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE
         && line->words >= 1 && line->words <= MOST_WORDS && line->length <= MOST_BYTES
         && !(line->flags & (NEWSDOC_LINE_ENDS | NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE));
}

/* The kicker may be inside the heading, as a Span of its own before the headline's words. */
static void
look_inside (NewsdocStory *story)
{
  NewsdocLine *headline = newsdoc_story_line (story, story->headline);
  NewsdocNode *first = newsdoc_node_get_first_child (headline->holder);
  g_autofree char *text = NULL;
  guint words;

  if (first == NULL || newsdoc_node_get_kind (first) != NEWSDOC_NODE_SPAN || newsdoc_node_get_next (first) == NULL)
    return;
  text = newsdoc_node_dup_plain_text (first);
  words = newsdoc_text_count_words (text);
  if (words == 0 || words > MOST_WORDS || headline->words < words + 2 || !g_str_has_prefix (headline->text, text)
      || !newsdoc_node_in_class (first, story->lexicon, "kicker"))
    return;
  newsdoc_story_claim_range (story, NEWSDOC_LABEL_KICKER, story->headline, 0, strlen (text), 0.9, "kicker/in-heading");
}

/* On a page the line above the headline is as often a menu's last; there a name must say so: a class or a known word. In a
 * document with no such surroundings, what stands first, right above the headline, is one. */
static void
recognise (NewsdocStory *story)
{
  NewsdocLine *line;
  gboolean known, named;

  if (story->headline < 0)
    return;
  look_inside (story);
  line = newsdoc_story_before (story, story->headline);
  if (line == NULL || !is_short_label (line))
    return;

  known = newsdoc_lexicon_is (story->lexicon, "kicker", "labels", line->folded);
  named = newsdoc_line_in_class (line, story->lexicon, "kicker", 2);
  if (known || named || (!story->page && newsdoc_story_before (story, line->index) == NULL))
    newsdoc_story_claim (story, NEWSDOC_LABEL_KICKER, line->index, line->index, named || known ? 0.92 : 0.85,
                         named ? "kicker/class" : known ? "kicker/word" : "kicker/first-line");
}

const NewsdocConstruct newsdoc_construct_kicker = {
  "kicker", "a word or two above the headline", recognise
};
