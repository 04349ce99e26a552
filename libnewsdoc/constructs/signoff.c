/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/names.h"
#include "../language/text.h"
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

/* So many lines under or over a byline a line of the same head may stand. */
#define LINES_BESIDE 3

/* "Translated by John Roe" */
#define NAME_WORDS 8

/* "By Jane Doe / Edited by John Roe": who edited or translated may be said over the text, too, beside who wrote. */
static gboolean
is_beside_byline (NewsdocStory *story,
                  NewsdocLine  *line)
{
  guint first = line->index > LINES_BESIDE ? line->index - LINES_BESIDE : 0;

  if (newsdoc_lexicon_begins (story->lexicon, "signoff", "editing", line->folded) == 0
      && (line->words > NAME_WORDS || (line->flags & NEWSDOC_LINE_ENDS) || newsdoc_lexicon_begins (story->lexicon, "signoff", "lead", line->folded) == 0))
    return FALSE;
  for (guint i = first; i <= line->index + LINES_BESIDE && i < story->lines->len; i++)
    if (newsdoc_story_line (story, i)->label == NEWSDOC_LABEL_BYLINE)
      return TRUE;
  return FALSE;
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
         && !newsdoc_line_has (line, story->lexicon, "signoff", "contains");
}

/* What follows the phrase are the names of persons, as far as they read as such. */
static void
add_names (NewsdocStory *story,
           const char   *text,
           GString      *names)
{
  g_autoptr(GPtrArray) authors = newsdoc_names_parse (story->lexicon, text);

  for (guint i = 0; i < authors->len; i++)
    {
      const NewsdocBylineName *author = authors->pdata[i];

      if (author->kind == NEWSDOC_BYLINE_PERSON && newsdoc_name_is_person (story->lexicon, author->name) > 0)
        g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "", author->name);
    }
}

/* The names of the parts that begin with a phrase of the key: "editing by Helen Marsh". */
static void
add_detail (NewsdocStory *story,
            NewsdocClaim *claim,
            char        **parts,
            const char   *key,
            const char   *detail)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *folded = newsdoc_text_fold (parts[i], -1);
      gsize length = newsdoc_lexicon_begins (story->lexicon, "signoff", key, folded);

      if (length > 0)
        add_names (story, parts[i] + newsdoc_text_unfold_length (parts[i], length), names);
    }
  if (names->len > 0)
    newsdoc_claim_add (claim, detail, names->str);
}

/* "Reporting by A; additional reporting by B; editing by C": who did what, for formats that have a place for it. */
static void
add_details (NewsdocStory *story,
             NewsdocClaim *claim,
             const char   *text)
{
  g_autofree char *bare = g_strdup (text);
  g_auto(GStrv) parts = NULL;

  g_strstrip (g_strdelimit (bare, "()[]", ' '));
  parts = g_strsplit (bare, ";", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    g_strstrip (parts[i]);
  add_detail (story, claim, parts, "editing", "editors");
  add_detail (story, claim, parts, "additional", "contributors");
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && line->level == 0 && line->words <= MOST_WORDS
          && newsdoc_wording_matches (story, line, "signoff") && !runs_on (story, line) && (is_beside_byline (story, line) || !story_goes_on (story, i)))
        {
          NewsdocClaim *claim = newsdoc_story_claim (story, NEWSDOC_LABEL_SIGNOFF, i, i, 0.92, "signoff/phrase");

          if (claim != NULL)
            add_details (story, claim, line->text);
        }
    }
}

const NewsdocConstruct newsdoc_construct_signoff = {
  "signoff", "who reported, wrote and edited, at the end of agency copy", recognise
};
