/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "repeats.h"

#include <string.h>

/* Fewer words than these may come twice by chance; more are no quotation to draw the eye. */
#define FEWEST_WORDS NEWSDOC_REPEATS_FEWEST_WORDS
#define MOST_WORDS 60

/* A name and a role. */
#define ATTRIBUTION_WORDS 14

/* Set to draw the eye: as a quotation, in bold or italics, as a heading, or short and between longer ones. */
static gboolean
stands_out (NewsdocLine *line)
{
  return (line->flags & (NEWSDOC_LINE_QUOTE | NEWSDOC_LINE_BOLD | NEWSDOC_LINE_ITALIC)) || line->level > 0;
}

static gboolean
is_dash (gunichar c)
{
  return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2015;
}

/* "— Jane Doe, harbour master" on the line behind. */
static gboolean
is_attribution (NewsdocLine *line)
{
  return line != NULL && line->label == NEWSDOC_LABEL_NONE && line->words <= ATTRIBUTION_WORDS
         && is_dash (g_utf8_get_char (line->text)) && !(line->flags & NEWSDOC_LINE_LIST);
}

/* A quotation's own last line, behind a hard break: "…\n— Jane Doe". Where the dash stands; 0 for none. */
static gsize
inner_attribution (NewsdocLine *line)
{
  const char *last = strrchr (line->text, '\n');

  if (last == NULL || !is_dash (g_utf8_get_char (last + 1)))
    return 0;
  return last + 1 - line->text;
}

static void
claim (NewsdocStory *story,
       NewsdocLine  *line,
       gboolean      duplicate,
       double        confidence,
       const char   *rule)
{
  NewsdocLine *next = newsdoc_story_after (story, line->index);
  gboolean attributed = is_attribution (next) && next->index == line->index + 1;
  gsize inner = inner_attribution (line);
  NewsdocClaim *quote = newsdoc_story_claim (story, NEWSDOC_LABEL_PULLQUOTE, line->index, line->index + (attributed ? 1 : 0), confidence, rule);

  if (quote == NULL)
    return;
  if (duplicate)
    newsdoc_claim_add (quote, "duplicate", "true");
  if (attributed)
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_ATTRIBUTION, next->index, 0, next->length,
                               confidence, "pullquote/attribution");
  else if (inner > 0 && inner < line->length)
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_ATTRIBUTION, line->index, inner, line->length, confidence,
                               "pullquote/attribution");
}

/* In the page's own box for it the lines behind the quotation are who said it, dash or no dash. */
static void
claim_box (NewsdocStory *story,
           NewsdocLine  *line,
           gboolean      repeated)
{
  guint last = line->index;
  NewsdocClaim *quote;

  while (last + 1 < story->end)
    {
      NewsdocLine *next = newsdoc_story_line (story, last + 1);

      if (next->label != NEWSDOC_LABEL_NONE || next->words > ATTRIBUTION_WORDS || next->letters == 0
          || (next->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_ENDS)) || !newsdoc_line_in_class (next, story->lexicon, "pullquote", 3))
        break;
      last++;
    }
  if (last == line->index)
    {
      claim (story, line, repeated, 0.93, "pullquote/class");
      return;
    }
  quote = newsdoc_story_claim (story, NEWSDOC_LABEL_PULLQUOTE, line->index, last, 0.93, "pullquote/class");
  if (repeated)
    newsdoc_claim_add (quote, "duplicate", "true");
  for (guint i = line->index + 1; i <= last; i++)
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_ATTRIBUTION, i, 0, newsdoc_story_line (story, i)->length, 0.9, "pullquote/attribution");
}

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->words >= FEWEST_WORDS && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_VERBATIM));
}

static void
look_at (NewsdocStory   *story,
         NewsdocLine    *line,
         NewsdocRepeats *repeats)
{
  gboolean repeated;

  if (!may_be (line))
    return;
  repeated = newsdoc_repeats_has (repeats, line);
  if (newsdoc_line_in_class (line, story->lexicon, "pullquote", 3))
    claim_box (story, line, repeated);
  else if (stands_out (line) && repeated)
    claim (story, line, TRUE, 0.93, "pullquote/repeats");
  /* where a page's markup was lost, the name behind the quotation sets it apart */
  else if (repeated && is_attribution (newsdoc_story_after (story, line->index)))
    claim (story, line, TRUE, 0.9, "pullquote/attributed");
}

/* What an author marked is a pull quote; whether its words are in the text too, and who said them, is still to be read. */
static void
read_marked (NewsdocStory   *story,
             NewsdocClaim   *made,
             NewsdocRepeats *repeats)
{
  NewsdocLine *first = newsdoc_story_line (story, made->first), *last = newsdoc_story_line (story, made->last);

  if (newsdoc_node_get_attribute (made->node, "duplicate") == NULL && newsdoc_repeats_has (repeats, first))
    newsdoc_claim_add (made, "duplicate", "true");
  if (last != first && last->ranges == NULL && last->words <= ATTRIBUTION_WORDS && is_dash (g_utf8_get_char (last->text)))
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_ATTRIBUTION, last->index, 0, last->length, 0.95, "pullquote/attribution");
}

static gboolean
is_marked (const NewsdocClaim *made)
{
  return made->label == NEWSDOC_LABEL_PULLQUOTE && made->node != NULL;
}

/* Does it matter of the line whether the text has its words, too? Of most paragraphs it does not. */
static gboolean
may_repeat (NewsdocStory *story,
            NewsdocLine  *line)
{
  return may_be (line)
         && (stands_out (line) || newsdoc_line_in_class (line, story->lexicon, "pullquote", 3)
             || is_attribution (newsdoc_story_after (story, line->index)));
}

static NewsdocRepeats *
find_repeats (NewsdocStory *story)
{
  g_autoptr(GArray) lines = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];

      if (is_marked (made) && newsdoc_story_line (story, made->first)->words >= FEWEST_WORDS)
        g_array_append_val (lines, made->first);
    }
  for (guint i = story->begin; i < story->end; i++)
    if (may_repeat (story, newsdoc_story_line (story, i)))
      g_array_append_val (lines, i);
  return newsdoc_repeats_new (story, lines);
}

static void
recognise (NewsdocStory *story)
{
  g_autoptr(NewsdocRepeats) repeats = find_repeats (story);
  guint n = story->claims->len;

  for (guint i = 0; i < n; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];

      if (is_marked (made))
        read_marked (story, made, repeats);
    }
  for (guint i = story->begin; i < story->end; i++)
    look_at (story, newsdoc_story_line (story, i), repeats);
}

const NewsdocConstruct newsdoc_construct_pullquote = {
  "pullquote", "words of the story set again to draw the eye", recognise
};
