/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "portrait.h"

#include <string.h>

#include "../language/text.h"
#include "../story/address.h"

/* A writer's portrait: beside the byline, or behind the text. */

/* It stands so near its byline. */
#define LINES_BESIDE 4

/* What describes it is a name and a word or two. */
#define NAME_WORDS 5

/* A live blog has a byline an entry; the article's own are its first. */
#define MOST_AUTHORS 20

/* Its description is the name in the byline, or that and what they do; or the site keeps it with its authors. */
static gboolean
is_beside (NewsdocStory *story,
           NewsdocLine  *line)
{
  guint first = MAX (line->index, LINES_BESIDE) - LINES_BESIDE, end = MIN (line->index + LINES_BESIDE + 1, story->lines->len);
  g_autofree char *path = NULL;

  for (guint i = first; i < end; i++)
    {
      NewsdocLine *byline = newsdoc_story_line (story, i);

      if (byline->label != NEWSDOC_LABEL_BYLINE)
        continue;
      if (line->words >= 2 && (strstr (byline->folded, line->folded) != NULL || strstr (line->folded, byline->folded) != NULL))
        return TRUE;
      if (path == NULL)
        path = newsdoc_image_dup_path_words (line->image, TRUE);
      if (newsdoc_lexicon_finds (story->lexicon, "classes", "byline", path, NULL) > 0)
        return TRUE;
    }
  return FALSE;
}

/* "https://example.org/img/Jane_Doe.jpg?w=140" → "jane doe" */
static char *
dup_stem (NewsdocLine *line)
{
  g_autofree char *address = newsdoc_image_dup_address (line->image);
  const char *slash;
  char *dot;

  address[strcspn (address, "?#")] = '\0';
  slash = strrchr (address, '/');
  slash = slash != NULL ? slash + 1 : address;
  if ((dot = strrchr (slash, '.')) != NULL)
    *dot = '\0';
  g_strdelimit (address, "-_.%", ' ');
  return newsdoc_text_fold (slash, -1);
}

/* An author's name, and little besides. */
static gboolean
is_name (GPtrArray  *authors,
         const char *words)
{
  for (guint i = 0; i < authors->len; i++)
    if (strlen (authors->pdata[i]) * 2 > strlen (words) && strstr (words, authors->pdata[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* Elsewhere, mostly behind the text: the file is named as an author is, or the description says nobody else. A photographer's name stands behind what
 * is seen. */
static gboolean
is_named_as_author (GPtrArray   *authors,
                    NewsdocLine *line)
{
  g_autofree char *stem = authors->len > 0 && line->words <= NAME_WORDS ? dup_stem (line) : NULL;

  return stem != NULL && (is_name (authors, stem) || is_name (authors, line->folded));
}

GPtrArray *
newsdoc_portrait_authors (NewsdocStory *story)
{
  GPtrArray *authors = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < story->claims->len && authors->len < MOST_AUTHORS; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];
      const char *name = claim->label == NEWSDOC_LABEL_BYLINE ? newsdoc_claim_get (claim, "author.name") : NULL;

      if (name != NULL && strchr (name, ' ') != NULL)
        g_ptr_array_add (authors, newsdoc_text_fold (name, -1));
    }
  return authors;
}

gboolean
newsdoc_portrait_is (NewsdocStory *story,
                     GPtrArray    *authors,
                     NewsdocLine  *line)
{
  return is_beside (story, line) || is_named_as_author (authors, line);
}
