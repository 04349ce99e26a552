/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "caption.h"
#include "constructs.h"

#include <string.h>

#include "../language/credits.h"

/* A caption is a few sentences; agencies' are the longest. */
#define CAPTION_WORDS 90

/* "Photo: Jane Doe for Example News / Getty Images" and the like. */
#define CREDIT_WORDS 16

/* What a line is to a picture. The order is that in which they stand. */
typedef enum
{
  PART_NONE,
  PART_IMAGE,
  PART_CAPTION,
  PART_CREDIT,
} Part;

/* A paragraph of the story may end in "(Reuters)"; a caption's credit names a photographer, a seller of pictures, or says that it is a
 * photo's. */
static gboolean
ends_in_credit (NewsdocStory *story,
                NewsdocLine  *line)
{
  g_autoptr(GArray) credits = newsdoc_credit_find (story->lexicon, line->text);
  const NewsdocCreditRange *last;
  g_autofree char *text = NULL;
  g_autoptr(NewsdocCredit) credit = NULL;

  if (credits->len == 0)
    return FALSE;
  last = &g_array_index (credits, NewsdocCreditRange, credits->len - 1);
  if (last->outer_end + 1 < line->length)
    return FALSE;
  if (last->instruction)
    return TRUE;
  text = g_strndup (line->text + last->start, last->end - last->start);
  credit = newsdoc_credit_parse (story->lexicon, text);
  return newsdoc_credit_looks_like (story->lexicon, text) >= 2
         && (credit->photographer != NULL || credit->distributor != NULL);
}

static gboolean
is_credit (NewsdocStory *story,
           NewsdocLine  *line)
{
  guint looks;

  if (line->words > CREDIT_WORDS)
    return FALSE;
  looks = newsdoc_credit_looks_like (story->lexicon, line->text);
  return looks >= 2 || (looks == 1 && newsdoc_line_in_class (line, story->lexicon, "credit", 2));
}

/* "© All rights reserved" names nobody: it is the article's, not a picture's. */
static gboolean
reserves_rights (NewsdocStory *story,
                 NewsdocLine  *line)
{
  return line->words <= CREDIT_WORDS && newsdoc_lexicon_finds (story->lexicon, "rights", "contains", line->folded, NULL) > 0;
}

static Part
part_of (NewsdocStory *story,
         NewsdocLine  *line)
{
  if (line->label != NEWSDOC_LABEL_NONE || *line->folded == '\0' || line->level > 0 || (line->flags & NEWSDOC_LINE_VERBATIM))
    return PART_NONE;
  if ((line->flags & NEWSDOC_LINE_IMAGE) && !(line->flags & NEWSDOC_LINE_FIGURE))
    return PART_IMAGE;
  if ((line->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_QUOTE)) || reserves_rights (story, line))
    return PART_NONE;
  if (is_credit (story, line))
    return PART_CREDIT;
  if (line->words <= CAPTION_WORDS
      && (newsdoc_line_in_class (line, story->lexicon, "caption", 2) || ends_in_credit (story, line)))
    return PART_CAPTION;
  return PART_NONE;
}

/* So many words are no name under a portrait, and no label of a box. */
#define DESCRIPTION_WORDS 4

/* Under an image its description is printed again as the caption, or as the beginning of it. */
static gboolean
repeats_description (NewsdocLine *image,
                     NewsdocLine *line)
{
  return image != NULL && image->words >= DESCRIPTION_WORDS && line->label == NEWSDOC_LABEL_NONE && line->level == 0
         && !(line->flags & NEWSDOC_LINE_IMAGE) && g_str_has_prefix (line->folded, image->folded);
}

/* The parts of one picture that stand together: image, caption, credit, each at most once. The last line, or first - 1 for a lone image
 * or nothing. A word alone, "PA", may be anybody's initials. */
static guint
picture_end (NewsdocStory *story,
             guint         first)
{
  NewsdocLine *image = NULL;
  Part seen = PART_NONE;
  guint end = first;

  while (end < story->end && end < first + PART_CREDIT)
    {
      NewsdocLine *line = newsdoc_story_line (story, end);
      Part part = repeats_description (image, line) ? PART_CAPTION : part_of (story, line);

      if (part <= seen)
        break;
      if (part == PART_IMAGE)
        image = line;
      seen = part;
      end++;
    }
  if (seen == PART_CREDIT && end == first + 1 && newsdoc_story_line (story, first)->words < 2)
    return first;
  return seen > PART_IMAGE ? end : first;
}

static void
claim_picture (NewsdocStory *story,
               guint         first,
               guint         end)
{
  NewsdocClaim *claim = newsdoc_story_claim (story, NEWSDOC_LABEL_PHOTO, first, end - 1, 0.88, "photo/parts");

  for (guint i = first; claim != NULL && i < end; i++)
    if (!(newsdoc_story_line (story, i)->flags & NEWSDOC_LINE_IMAGE))
      newsdoc_caption_split (story, newsdoc_story_line (story, i));
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      guint end;

      if (newsdoc_caption_is_figure (story, line))
        {
          newsdoc_caption_claim_figure (story, line, "caption/figure");
          continue;
        }
      end = picture_end (story, i);
      if (end == i)
        continue;
      claim_picture (story, i, end);
      i = end - 1;
    }
}

const NewsdocConstruct newsdoc_construct_photo = {
  "photo", "captions and credits, in a figure, beside an image, or without one", recognise
};
