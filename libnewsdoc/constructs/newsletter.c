/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* An invitation is one or two sentences; longer text that begins like one is a story about newsletters. */
#define MOST_WORDS 40

/* "Subscribe to our newsletter", but not "Subscribe to continue reading": both begin alike, and what is in them tells them apart. */
static gboolean
is_invitation (NewsdocStory *story,
               NewsdocLine  *line)
{
  if (line->label != NEWSDOC_LABEL_NONE || line->words > MOST_WORDS)
    return FALSE;
  return newsdoc_line_has (line, story->lexicon, "newsletter", "contains")
         || (newsdoc_lexicon_begins (story->lexicon, "newsletter", "lead", line->folded) > 0
             && !newsdoc_line_has (line, story->lexicon, "paywall", "contains"));
}

/* A form's label or button: nothing but a phrase of the lexicon, but for the asterisk of what is required. */
static gboolean
is_form_line (NewsdocStory *story,
              NewsdocLine  *line)
{
  return newsdoc_lexicon_is (story->lexicon, "newsletter", "form", line->folded)
         || is_invitation (story, line);
}

static gboolean
is_furniture (NewsdocLine *line)
{
  return *line->folded == '\0' || newsdoc_label_is_furniture (line->label);
}

/* The last line of the form that begins at first. Furniture may stand inside: a running head does. */
static guint
form_end (NewsdocStory *story,
          guint         first)
{
  guint last = first;

  for (guint i = first + 1; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (is_form_line (story, line))
        last = i;
      else if (!is_furniture (line))
        break;
    }
  return last;
}

/* One line that invites may be all there is; the form's lines are taken only behind an invitation, since "Subscribe" or "Full
 * name" alone could be anything. */
static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      guint last;

      if (!is_invitation (story, newsdoc_story_line (story, i)))
        continue;
      last = form_end (story, i);
      for (guint j = i; j <= last; j++)
        newsdoc_story_claim (story, NEWSDOC_LABEL_NEWSLETTER, j, j, last > i ? 0.97 : 0.9,
                             last > i ? "newsletter/form" : "newsletter/invitation");
      i = last;
    }
}

const NewsdocConstruct newsdoc_construct_newsletter = {
  "newsletter", "a newsletter's form or invitation", recognise
};
