/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

/* A desk's list of names can be long, but it is one paragraph. */
#define MOST_WORDS 80

/* Is there running text after the line? "Reporting by the commission shows …" is a sentence of the story; a sign-off has at
 * most notes behind it. */
static gboolean
story_goes_on (NewsdocStory *story,
               guint         index)
{
  guint paragraphs = 0;

  for (NewsdocLine *line = newsdoc_story_after (story, index); line != NULL; line = newsdoc_story_after (story, line->index))
    paragraphs += line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_PROSE);

  return paragraphs > 2;
}

/* "Written by hand, it had lain in a drawer." runs on behind the phrase; a sign-off has names there. */
static gboolean
runs_on (NewsdocStory *story,
         NewsdocLine  *line)
{
  gsize length = newsdoc_lexicon_begins (story->lexicon, "signoff", "lead", line->folded);
  const char *rest = line->text + newsdoc_text_unfold_length (line->text, length);

  while (*rest == ' ')
    rest++;
  return length > 0 && (line->flags & NEWSDOC_LINE_PROSE)
         && g_unichar_islower (g_utf8_get_char (rest))
         && newsdoc_lexicon_finds (story->lexicon, "signoff", "contains", line->folded, NULL) == 0;
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && line->level == 0 && line->words <= MOST_WORDS
          && newsdoc_wording_matches (story, line, "signoff") && !runs_on (story, line) && !story_goes_on (story, i))
        newsdoc_story_claim (story, NEWSDOC_LABEL_SIGNOFF, i, i, 0.92, "signoff/phrase");
    }
}

const NewsdocConstruct newsdoc_construct_signoff = {
  "signoff", "who reported, wrote and edited, at the end of agency copy", recognise
};
