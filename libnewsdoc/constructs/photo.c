/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "caption.h"
#include "constructs.h"
#include "picture.h"

#include "../language/credits.h"

/* A byline, too, stands alone and names a house: "The Example Press". Without a caption or an image beside it, a credit says by
 * its lead word or by its form that it is one. */
#define LONE_WORDS 2

/* A credit without a caption and an image. */
static gboolean
stands_alone (NewsdocStory *story,
              NewsdocLine  *line)
{
  g_autoptr(NewsdocCredit) credit = newsdoc_credit_parse (story->lexicon, line->text);

  if (line->words < LONE_WORDS || newsdoc_picture_leads_source (story, line->text))
    return FALSE;
  return newsdoc_picture_leads_credit (story, line->text) || newsdoc_line_in_class (line, story->lexicon, "credit", 2)
         || newsdoc_line_in_class (line, story->lexicon, "caption", 2) || credit->photographer != NULL || credit->distributor != NULL;
}

/* A caption without an image and a credit is a sentence. A quotation, too, may have a "caption", which says who said it, and a film
 * its length: these are not the story's text either, and remain unsplit. */
static gboolean
is_sentence (NewsdocStory *story,
             NewsdocLine  *line)
{
  return line->words >= NEWSDOC_PICTURE_SENTENCE_WORDS || newsdoc_caption_has_credit (story, line);
}

static gboolean
may_claim (NewsdocStory         *story,
           const NewsdocPicture *picture,
           gboolean              alone)
{
  if (picture->image != NULL || (picture->caption != NULL && picture->credit != NULL))
    return TRUE;
  if (picture->credit != NULL)
    return alone && stands_alone (story, picture->credit);
  return alone || is_sentence (story, picture->caption);
}

guint
newsdoc_photo_claim (NewsdocStory *story,
                     guint         first,
                     guint         end,
                     gboolean      alone,
                     double        confidence,
                     const char   *rule)
{
  NewsdocPicture picture;

  if (!newsdoc_picture_find (story, first, end, &picture) || !may_claim (story, &picture, alone)
      || newsdoc_story_claim (story, NEWSDOC_LABEL_PHOTO, first, picture.end - 1, confidence, rule) == NULL)
    return first;
  if (picture.caption != NULL
      && (picture.image != NULL || picture.caption->image != NULL || picture.credit != NULL || is_sentence (story, picture.caption)))
    newsdoc_caption_split (story, picture.caption);
  if (picture.credit != NULL)
    newsdoc_caption_claim_credit (story, picture.credit);
  return picture.end;
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end;)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      guint end = i;

      if (newsdoc_caption_is_figure (story, line))
        newsdoc_caption_claim_figure (story, line, 0.96, "caption/figure");
      else if (line->label == NEWSDOC_LABEL_NONE)
        end = newsdoc_photo_claim (story, i, story->end, TRUE, 0.8, "photo/parts");
      i = MAX (end, i + 1);
    }
}

const NewsdocConstruct newsdoc_construct_photo = {
  "photo", "captions and credits, in a figure, beside an image, or without one", recognise
};
