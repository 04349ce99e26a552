/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* "hh/ph/ts/hd", "Morning News, 3 May, 9:05; abc/de;fg": the initials of who wrote, edited and checked, the last word of a line that may say
 * where it was first told. */
#define MOST_INITIALS 6
#define INITIAL_LETTERS 4
#define MOST_WORDS 12

/* Links and buttons may stand behind them. */
#define LINES_BEHIND 12

/* "-30-", "###", "ENDS": a mark that there is no more. Behind it may come notes, but no story. */
static gboolean
is_mark (NewsdocStory *story,
         NewsdocLine  *line)
{
  if (newsdoc_lexicon_is (story->lexicon, "endmark", "label", line->folded))
    return TRUE;
  for (const char * const *marks = newsdoc_lexicon_list (story->lexicon, "endmark", "label"); marks != NULL && *marks != NULL; marks++)
    if (strcmp (line->text, *marks) == 0)
      return TRUE;
  return FALSE;
}

/* Small letters between slashes, three together or more. One pair is more often a word: "and/or". */
static gboolean
are_initials (const char *word)
{
  g_auto(GStrv) parts = strlen (word) <= MOST_INITIALS * (INITIAL_LETTERS + 1) ? g_strsplit_set (word, "/;", -1) : NULL;
  guint count = parts != NULL ? g_strv_length (parts) : 0;

  if (count < 3 || count > MOST_INITIALS)
    return FALSE;
  for (guint i = 0; i < count; i++)
    {
      gsize letters = strlen (parts[i]);

      if (letters < 2 || letters > INITIAL_LETTERS)
        return FALSE;
      for (gsize j = 0; j < letters; j++)
        if (!g_ascii_islower (parts[i][j]))
          return FALSE;
    }
  return TRUE;
}

static gboolean
ends_in_initials (NewsdocLine *line)
{
  const char *space = strrchr (line->text, ' ');

  return line->words <= MOST_WORDS && line->link_letters == 0 && are_initials (space != NULL ? space + 1 : line->text);
}

/* "/ritzau/", "(dpa)": the agency's name again, between marks, and nothing else. */
static gboolean
is_agency (NewsdocStory *story,
           NewsdocLine  *line)
{
  gsize length = line->length;
  g_autofree char *name = NULL;

  if (length < 4 || !((line->text[0] == '/' && line->text[length - 1] == '/') || (line->text[0] == '(' && line->text[length - 1] == ')')))
    return FALSE;
  name = g_strndup (line->folded + 1, strlen (line->folded) - 2);
  return newsdoc_lexicon_is (story->lexicon, "agency", "names", name);
}

static gboolean
is_story (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0';
}

/* From the end back to the last paragraph. */
static void
recognise (NewsdocStory *story)
{
  guint others = 0;

  for (guint i = story->end; i > story->begin && others < LINES_BEHIND; i--)
    {
      NewsdocLine *line = newsdoc_story_line (story, i - 1);

      if (!is_story (line))
        continue;
      if (is_mark (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i - 1, i - 1, 0.9, "endmark/mark");
      else if (ends_in_initials (line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_SIGNOFF, i - 1, i - 1, 0.9, "endmark/initials");
      else if (is_agency (story, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_SIGNOFF, i - 1, i - 1, 0.9, "endmark/agency");
      else if (line->flags & NEWSDOC_LINE_PROSE)
        return;
      else
        others++;
    }
}

const NewsdocConstruct newsdoc_construct_endmark = {
  "endmark", "the mark, the initials or the agency's name that end copy", recognise
};
