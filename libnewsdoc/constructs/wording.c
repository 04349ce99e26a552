/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "wording.h"

#include <string.h>

#include "../language/dates.h"

/* Does the line begin with one of "lead"? A word alone from which the sentence goes on in lower case ("Correction of the timetable
 * will take two weeks") is the sentence's subject; a colon makes it a label. */
static gboolean
leads (NewsdocStory *story,
       NewsdocLine  *line,
       const char   *group)
{
  gsize length = newsdoc_lexicon_begins (story->lexicon, group, "lead", line->folded);
  const char *rest;

  if (length == 0)
    return FALSE;
  if (memchr (line->folded, ' ', length) != NULL || line->folded[length] != ' ' || line->folded[length - 1] == ':')
    return TRUE;
  rest = line->text + newsdoc_text_unfold_length (line->text, length + 1);
  return !g_unichar_islower (g_utf8_get_char (rest));
}

gboolean
newsdoc_wording_matches (NewsdocStory *story,
                         NewsdocLine  *line,
                         const char   *group)
{
  /* what most lines are asked */
  if (!newsdoc_lexicon_may_be_in (story->lexicon, group, "label+lead+contains", newsdoc_line_places (line, story->lexicon))
      || newsdoc_lexicon_begins (story->lexicon, group, "not", line->folded) > 0)
    return FALSE;
  return newsdoc_lexicon_is (story->lexicon, group, "label", line->folded)
         || leads (story, line, group)
         || newsdoc_line_has (line, story->lexicon, group, "contains");
}

/* "Comment" over the headline says what kind of article it is; behind it, it is a button. */
static gboolean
is_over_headline (NewsdocStory *story,
                  NewsdocLine  *line)
{
  return story->headline >= 0 && line->index < (guint) story->headline
         && newsdoc_lexicon_is (story->lexicon, "kicker", "labels", line->folded);
}

void
newsdoc_wording_claim (NewsdocStory *story,
                       NewsdocLabel  label,
                       const char   *group,
                       guint         words,
                       double        confidence,
                       const char   *rule)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && line->words <= words
          && !(line->flags & (NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE))
          && !is_over_headline (story, line)
          && newsdoc_wording_matches (story, line, group))
        newsdoc_story_claim (story, label, i, i, confidence, rule);
    }
}

/* So many words are no button; not every script ends its sentences. */
#define BOX_WORDS 10

/* So many elements out, a box's own name still says what the line is in. */
#define BOX_LEVELS 3

/* A page may set the article's stamp in the same box: "May 3, 2024 at 2:19 pm • 5 min read". */
static gboolean
has_day (NewsdocStory *story,
         NewsdocLine  *line)
{
  g_autofree char *day = newsdoc_dates_find_day (story->lexicon, line->text);

  return day != NULL;
}

gboolean
newsdoc_wording_is_in_authors_box (NewsdocStory *story,
                                   NewsdocLine  *line)
{
  return ((line->flags & NEWSDOC_LINE_PROSE) || (line->words >= BOX_WORDS && line->link_letters == 0))
         && newsdoc_line_in_class (line, story->lexicon, "about-author", BOX_LEVELS)
         && ((line->flags & NEWSDOC_LINE_PROSE) || !has_day (story, line));
}
