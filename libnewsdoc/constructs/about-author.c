/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

#include <string.h>

#include "../language/names.h"

/* A note on the author is two or three sentences. */
#define MOST_WORDS 100

/* It stands at the end: among the last lines of the article that are text. */
#define LAST_LINES 6

/* In italics, a sentence that begins with the author's name needs no word that we know. */
static gboolean
may_be_note (NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_ITALIC) && (line->flags & (NEWSDOC_LINE_PROSE | NEWSDOC_LINE_ENDS));
}

/* "Jane Doe is a reporter at …": one of the byline's names, and then what the person is. */
static gboolean
begins_with_author (NewsdocStory *story,
                    NewsdocLine  *line)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label != NEWSDOC_LABEL_BYLINE || claim->details == NULL)
        continue;
      for (guint j = 0; j < claim->details->len; j += 2)
        {
          g_autofree char *name = NULL;

          if (strcmp (claim->details->pdata[j], "author.name") != 0)
            continue;
          name = newsdoc_text_fold (claim->details->pdata[j + 1], -1);
          if (g_str_has_prefix (line->folded, name)
              && (may_be_note (line) || newsdoc_lexicon_begins (story->lexicon, "about-author", "is", line->folded + strlen (name)) > 0))
            return TRUE;
        }
    }
  return FALSE;
}

/* "Jane Doe is a retired pilot …" in italics, where no byline names her. */
static gboolean
is_person_in_italics (NewsdocStory *story,
                      NewsdocLine  *line)
{
  g_autofree char *name = NULL;
  gsize at = 0;

  if (!(line->flags & NEWSDOC_LINE_ITALIC)
      || newsdoc_lexicon_finds (story->lexicon, "about-author", "is", line->folded, &at) == 0 || at == 0)
    return FALSE;
  name = g_strchomp (g_strndup (line->text, newsdoc_text_unfold_length (line->text, at)));
  return newsdoc_name_is_person (story->lexicon, name) > 0;
}

static gboolean
says_so (NewsdocStory *story,
         NewsdocLine  *line)
{
  return newsdoc_wording_is_in_authors_box (story, line) || newsdoc_wording_matches (story, line, "about-author")
         || newsdoc_lexicon_begins (story->lexicon, "about-author", "follow", line->folded) > 0
         || begins_with_author (story, line)
         || is_person_in_italics (story, line);
}

static void
recognise (NewsdocStory *story)
{
  guint seen = 0;

  for (NewsdocLine *line = newsdoc_story_before (story, story->end); line != NULL && seen < LAST_LINES;
       line = newsdoc_story_before (story, line->index))
    {
      if (line->label != NEWSDOC_LABEL_NONE)
        continue;
      seen++;
      if (line->words <= MOST_WORDS && says_so (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_ABOUT_AUTHOR, line->index, line->index, 0.9, "about-author/phrase");
    }
}

const NewsdocConstruct newsdoc_construct_about_author = {
  "about-author", "a note on the author at the end", recognise
};
