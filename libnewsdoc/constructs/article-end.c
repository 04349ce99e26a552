/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "article-end.h"

#include "../language/dates.h"
#include "../language/tidy.h"
#include "stretch.h"

/* Between a headline and its text, and between a comment's author and the comment, stand a few short lines. */
#define LINES_TO_TEXT 6

/* What is dated, or has an author, before any running text: an article, a comment. */
static gboolean
is_dated (NewsdocStory *story,
          guint         index)
{
  for (guint i = index + 1; i < MIN (index + 1 + LINES_TO_TEXT, story->lines->len); i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      g_autofree char *published = NULL, *modified = NULL;

      if (line->level > 0 || newsdoc_stretch_worth (story, line) > 0)
        return FALSE;
      if (line->datetime != NULL || newsdoc_dates_is_stamp (story->lexicon, line->text, &published, &modified)
          || newsdoc_line_in_class (line, story->lexicon, "byline", 1)
          || newsdoc_tidy_led (story->lexicon, line->text) != line->text)
        return TRUE;
    }
  return FALSE;
}

/* The first line behind a paragraph of the text for which is_end says so. */
static guint
find (NewsdocStory *story,
      gboolean    (*is_end) (NewsdocStory *story, NewsdocLine *line))
{
  gboolean text = FALSE;

  for (guint i = story->headline >= 0 ? (guint) story->headline + 1 : story->lines->len; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (text && line->level > 0 && is_end (story, line))
        return i;
      text |= newsdoc_stretch_worth (story, line) > 0;
    }
  return story->lines->len;
}

/* Its headline is of the level of this one's, and is named as one too, or is of the first level and has a date or a byline of its own. A live blog's entries have these,
 * too, but a lower level. */
static gboolean
is_headline (NewsdocStory *story,
             NewsdocLine  *line)
{
  NewsdocLine *headline = newsdoc_story_line (story, story->headline);

  if (line->level != headline->level || *line->folded == '\0')
    return FALSE;
  return (newsdoc_line_in_class (headline, story->lexicon, "headline", 1) && newsdoc_line_in_class (line, story->lexicon, "headline", 1))
         || (line->level == 1 && line->link_letters * 2 <= line->letters && is_dated (story, line->index));
}

guint
newsdoc_article_end_next (NewsdocStory *story)
{
  return find (story, is_headline);
}

/* "Discussion" may be a crosshead; what readers say under it has a day and an hour each. */
static gboolean
is_comments (NewsdocStory *story,
             NewsdocLine  *line)
{
  return newsdoc_lexicon_is (story->lexicon, "comments", "label", line->folded) && is_dated (story, line->index);
}

guint
newsdoc_article_end_comments (NewsdocStory *story)
{
  return find (story, is_comments);
}
