/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "caption.h"
#include "constructs.h"
#include "../language/dates.h"
#include "../language/names.h"
#include "picture.h"
#include "stretch.h"

/* The picture at the head of an article stands between its headline and its text, or over the headline, and on many pages outside the
 * element that holds the text. So it is looked for before the page around the article is taken away. */

/* So far above the headline, in lines, pages set it: kicker, share buttons and date may be between. */
#define LINES_ABOVE 12

/* So far below it the text has begun, and so have so many paragraphs: one is the standfirst. */
#define LINES_BELOW 40
#define PARAGRAPHS_BELOW 2

/* A teaser's picture is linked, and what it says is the teaser's headline. */
static gboolean
is_candidate (NewsdocStory *story,
              NewsdocLine  *line)
{
  gboolean caption = newsdoc_caption_is_figure (story, line)
                     || (line->label == NEWSDOC_LABEL_NONE && line->level == 0 && !(line->flags & NEWSDOC_LINE_IMAGE)
                         && newsdoc_line_in_class (line, story->lexicon, "caption", 2));

  return caption && line->link_letters * 2 <= line->letters && newsdoc_caption_has_credit (story, line);
}

static gboolean
is_text (NewsdocStory *story,
         NewsdocLine  *line)
{
  return (line->flags & NEWSDOC_LINE_PROSE) && !(line->flags & (NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_BESIDE | NEWSDOC_LINE_IMAGE)) && line->level == 0
         && !newsdoc_line_in_class (line, story->lexicon, "caption", 2) && !newsdoc_line_in_class (line, story->lexicon, "standfirst", 2);
}

/* An image without a caption, and with the credit in its description. */
static gboolean
claim_image (NewsdocStory *story,
             guint         index)
{
  NewsdocPicture picture;

  return !newsdoc_picture_find (story, index, story->lines->len, &picture) && newsdoc_image_credit_claim (story, newsdoc_story_line (story, index));
}

/* Over the headline other articles' pictures may stand, too: the nearest is taken, and only when it has a credit. */
static void
look_above (NewsdocStory *story,
            guint         headline,
            guint         lines)
{
  guint least = MAX (headline, lines) - lines;

  for (guint i = headline; i > least; i--)
    {
      NewsdocLine *line = newsdoc_story_line (story, i - 1);

      if (is_candidate (story, line))
        {
          newsdoc_caption_claim_figure (story, line, 0.75, "caption/over-headline");
          return;
        }
      if (claim_image (story, line->index))
        return;
    }
}

/* "Words: Jane Doe Pictures: John Roe" is a byline with a credit in it, and a photo has no date beside its credit: "3 May 2024 | Jane Doe / Reuters". */
static gboolean
is_byline (NewsdocStory *story,
           NewsdocLine  *line)
{
  g_autofree char *day = newsdoc_dates_find_day (story->lexicon, line->text);

  return (day != NULL || newsdoc_lexicon_begins (story->lexicon, "byline", "lead", line->folded) > 0)
         && newsdoc_names_looks_like (story->lexicon, line->text) == NEWSDOC_NAMES_ALONE;
}

/* A line of the head that is nothing but a house's name is as like a byline: so no credit alone. The line after what was claimed. */
static guint
claim_at (NewsdocStory *story,
          guint         index,
          guint         end)
{
  NewsdocLine *line = newsdoc_story_line (story, index);
  guint after = index;

  if (line->label == NEWSDOC_LABEL_NONE && !(line->flags & (NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_BESIDE)) && !is_byline (story, line))
    after = newsdoc_photo_claim (story, index, end, FALSE, 0.87, "photo/under-headline");
  if (after == index && is_candidate (story, line))
    newsdoc_caption_claim_figure (story, line, 0.95, "caption/under-headline");
  return MAX (after, index + 1);
}

static void
look_below (NewsdocStory *story,
            guint         headline)
{
  guint end = MIN (headline + LINES_BELOW, story->lines->len);
  guint paragraphs = 0;

  for (guint i = headline + 1; i < end;)
    {
      paragraphs += is_text (story, newsdoc_story_line (story, i));
      if (paragraphs == PARAGRAPHS_BELOW)
        return;
      i = claim_at (story, i, end);
    }
}

static void
recognise (NewsdocStory *story)
{
  if (!story->page)
    return;
  /* the headline is in the page's head alone: the picture is over the text */
  if (story->headline < 0)
    {
      NewsdocStretch stretch = newsdoc_stretch_find (story, 0, story->lines->len);
      look_above (story, stretch.first, LINES_BELOW);
      return;
    }
  look_above (story, story->headline, LINES_ABOVE);
  look_below (story, story->headline);
}

const NewsdocConstruct newsdoc_construct_lead_photo = {
  "lead-photo", "the picture at the head of the article, wherever the page has it", recognise
};
