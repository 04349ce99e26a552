/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* The lines of a house advertisement shout, and they are few words each. */
#define MOST_WORDS 15

/* Two lines that shout are an advertisement's; one is a crosshead. */
#define FEWEST_LINES 2

static gboolean
shouts (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE
         && (line->flags & (NEWSDOC_LINE_BOLD | NEWSDOC_LINE_CAPS))
         && line->words <= MOST_WORDS
         && !g_str_has_suffix (line->folded, ".");
}

/* "+91 120 4565994": a telephone number has seven digits or more, and no letters among them. */
static gboolean
has_telephone (const char *folded)
{
  guint digits = 0;

  for (const char *p = folded; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p))
        digits++;
      else if (strchr (" +-()/.", *p) == NULL)
        digits = 0;
      if (digits >= 7)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_contact (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE
         && line->words <= MOST_WORDS
         && (strchr (line->folded, '@') != NULL || strstr (line->folded, "www.") != NULL || has_telephone (line->folded));
}

/* A run of lines that shout, one of them with an advertiser's words, and the contact lines behind it. An author's own "JANE DOE,
 * CHIEF REPORTER" with an address has no such words. */
static void
claim_house_ad (NewsdocStory *story,
                guint        *index)
{
  gboolean sells = FALSE;
  guint first = *index, end = first;

  for (; end < story->end && shouts (newsdoc_story_line (story, end)); end++)
    sells |= newsdoc_line_has (newsdoc_story_line (story, end), story->lexicon, "advertisement", "contains");

  *index = MAX (first, end - 1);
  if (end - first < FEWEST_LINES || !sells || end == story->end || !is_contact (newsdoc_story_line (story, end)))
    return;

  for (; end < story->end && is_contact (newsdoc_story_line (story, end)); end++)
    ;
  for (guint i = first; i < end; i++)
    newsdoc_story_claim (story, NEWSDOC_LABEL_ADVERTISEMENT, i, i, 0.9, "advertisement/house");
  *index = end - 1;
}

/* "Sponsored content" over an article or right under its headline says what the article is: a disclosure, not a banner's label. */
static gboolean
is_disclosure (NewsdocStory *story,
               NewsdocLine  *line)
{
  NewsdocLine *headline = story->headline >= 0 ? newsdoc_story_line (story, story->headline) : NULL;

  return headline != NULL && newsdoc_lexicon_begins (story->lexicon, "editors-note", "lead", line->folded) > 0
         && (newsdoc_story_after (story, line->index) == headline || newsdoc_story_before (story, line->index) == headline);
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE)
        continue;
      if (newsdoc_lexicon_is (story->lexicon, "advertisement", "label", line->folded) && !is_disclosure (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_ADVERTISEMENT, i, i, 0.95, "advertisement/label");
      else if (shouts (line))
        claim_house_ad (story, &i);
    }
}

const NewsdocConstruct newsdoc_construct_advertisement = {
  "advertisement", "an advertisement's label, or a house advertisement with its contact lines", recognise
};
