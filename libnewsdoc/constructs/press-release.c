/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/dates.h"

/* "Embargoed until 00:01 on Tuesday 14 May 2024": a line, no paragraph. */
#define RELEASE_WORDS 20

/* "About Harbour Company Inc. (OSE: HARB)": a title. */
#define TITLE_WORDS 12

/* "Jane Doe, head of communications, +47 555 0100, press@harbour.example". */
#define CONTACT_WORDS 25

/* A name, an office and a street may stand before the next address. */
#define CONTACT_LINES 6

static gboolean
begins (NewsdocStory *story,
        NewsdocLine  *line,
        const char   *key)
{
  return newsdoc_lexicon_begins (story->lexicon, "press-release", key, line->folded) > 0;
}

/* "FOR IMMEDIATE RELEASE", "EMBARGOED UNTIL …": over the headline, or between it and the text. */
static void
find_release (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      gboolean embargo = line->label == NEWSDOC_LABEL_NONE && begins (story, line, "embargo");
      NewsdocClaim *claim;
      NewsdocDate date;

      if (line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_PROSE) && !embargo)
        return;
      if (line->label != NEWSDOC_LABEL_NONE || line->words > RELEASE_WORDS || !(embargo || begins (story, line, "release")))
        continue;
      claim = newsdoc_story_claim (story, NEWSDOC_LABEL_RELEASE, i, i, 0.95, embargo ? "press-release/embargo" : "press-release/release");
      if (embargo && newsdoc_dates_find (story->lexicon, line->text, -1, &date))
        newsdoc_claim_add (claim, "embargo", date.iso);
    }
}

/* A telephone number, or an address: what one is asked at. */
static gboolean
has_address (NewsdocLine *line)
{
  guint digits = 0;

  for (const char *p = line->text; *p != '\0'; p++)
    digits += g_ascii_isdigit (*p);
  return strchr (line->text, '@') != NULL || digits >= 7;
}

/* "Media contact:" and the lines behind it, as far as one has an address: names stand between. */
static void
find_contact (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      guint last = i;

      if (line->label != NEWSDOC_LABEL_NONE || line->words > CONTACT_WORDS || !begins (story, line, "contact"))
        continue;
      for (guint j = i + 1; j < story->end && j <= last + CONTACT_LINES; j++)
        {
          NewsdocLine *next = newsdoc_story_line (story, j);

          if (next->label != NEWSDOC_LABEL_NONE || next->words > CONTACT_WORDS || next->level > 0
              || ((next->flags & NEWSDOC_LINE_PROSE) && !has_address (next)))
            break;
          if (has_address (next))
            last = j;
        }
      if (last > i || has_address (line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_CONTACT, i, last, 0.9, "press-release/contact");
      i = last;
    }
}

/* Does the text begin with the word, or with one small word before it: "The Skarvik Line has …"? */
static gboolean
begins_with_word (const char *text,
                  const char *word,
                  gsize       length)
{
  const char *second = strchr (text, ' ');

  if (strncmp (text, word, length) == 0 && strchr (" (,", text[length]) != NULL)
    return TRUE;
  return second != NULL && strncmp (second + 1, word, length) == 0 && strchr (" (,", second[1 + length]) != NULL;
}

/* "About the Skarvik Line", and behind it "The Skarvik Line has …": the title names what the paragraph begins with. */
static gboolean
is_boilerplate (NewsdocStory *story,
                NewsdocLine  *title,
                NewsdocLine  *text)
{
  gsize length = newsdoc_lexicon_begins (story->lexicon, "press-release", "about", title->folded);
  const char *name = title->folded + length;
  gsize word;

  if (length == 0 || title->words > TITLE_WORDS || (title->flags & NEWSDOC_LINE_ENDS) || !(text->flags & NEWSDOC_LINE_PROSE))
    return FALSE;
  while (*name == ' ')
    name++;
  word = strcspn (name, " (,");
  return word > 1 && begins_with_word (text->folded, name, word);
}

static void
find_boilerplate (NewsdocStory *story)
{
  for (guint i = story->begin; i + 1 < story->end; i++)
    {
      NewsdocLine *title = newsdoc_story_line (story, i);
      NewsdocLine *text = newsdoc_story_after (story, i);

      if (title->label == NEWSDOC_LABEL_NONE && text != NULL && text->index == i + 1 && text->label == NEWSDOC_LABEL_NONE
          && is_boilerplate (story, title, text))
        newsdoc_story_claim (story, NEWSDOC_LABEL_ABOUT_AUTHOR, i, i + 1, 0.9, "press-release/boilerplate");
    }
}

static void
recognise (NewsdocStory *story)
{
  find_release (story);
  find_contact (story);
  find_boilerplate (story);
}

const NewsdocConstruct newsdoc_construct_press_release = {
  "press-release", "when a press release may be published, whom to ask, and about its house", recognise
};
