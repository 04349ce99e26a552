/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "picture.h"

#include <string.h>

#include "../language/credit-parts.h"
#include "../language/credits.h"
#include "../language/text.h"
#include "caption.h"
#include "picture-end.h"

/* A caption is a few sentences; agencies' are the longest. */
#define CAPTION_WORDS 90

/* "Photo: Jane Doe for Example News / Getty Images" and the like. */
#define CREDIT_WORDS 16

/* What a line is to a picture. */
typedef enum
{
  PART_NONE,
  PART_IMAGE,
  PART_CAPTION,
  PART_CREDIT,
} Part;

/* "Quelle: …" under a text is where it is from. */
gboolean
newsdoc_picture_leads_source (NewsdocStory *story,
                              const char   *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_begins (story->lexicon, "source", "lead", folded) > 0;
}

/* Does it begin with a word that leads in nothing but a picture's credit? */
gboolean
newsdoc_picture_leads_credit (NewsdocStory *story,
                              const char   *text)
{
  return newsdoc_credit_label (story->lexicon, text) > 0 && !newsdoc_credit_is_film (story->lexicon, text) && !newsdoc_picture_leads_source (story, text);
}

/* A line that is nothing but "Photo: X" is a picture's credit, whatever X is and however the page has set it. "Source: X" may be a text's
 * and "© X" a page's; "Photos: X" is a teaser's where X is a link and names nobody. */
gboolean
newsdoc_picture_is_led (NewsdocStory *story,
                        NewsdocLine  *line)
{
  return line->letters > 0 && line->link_letters < line->letters
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_TABLE))
         && newsdoc_credit_is_led (story->lexicon, line->text) && !newsdoc_credit_is_film (story->lexicon, line->text) && !newsdoc_picture_leads_source (story, line->text)
         && (line->link_letters == 0 || newsdoc_credit_looks_like (story->lexicon, line->text) >= 2)
         && newsdoc_lexicon_begins (story->lexicon, "rights", "lead", line->folded) == 0;
}

static gboolean
is_credit (NewsdocStory *story,
           NewsdocLine  *line)
{
  if (line->words > CREDIT_WORDS)
    return FALSE;
  /* "credit" is also what some pages call the writer's own line: "Follow Karin Holm on Facebook" */
  if (newsdoc_line_in_class (line, story->lexicon, "credit", 2))
    return newsdoc_credit_looks_like (story->lexicon, line->text) >= 1 && newsdoc_lexicon_begins (story->lexicon, "about-author", "follow", line->folded) == 0;
  return newsdoc_picture_may_hold_credit (story, line) && newsdoc_credit_looks_like (story->lexicon, line->text) >= 2 && !newsdoc_credit_is_film (story->lexicon, line->text);
}

/* "© All rights reserved" names nobody: it is the article's, not a picture's. */
static gboolean
reserves_rights (NewsdocStory *story,
                 NewsdocLine  *line)
{
  return line->words <= CREDIT_WORDS && newsdoc_line_has (line, story->lexicon, "rights", "contains");
}

/* May the line be a picture's caption or credit, if something speaks for it? */
static gboolean
may_be_words (NewsdocStory *story,
              NewsdocLine  *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->words <= CAPTION_WORDS && line->letters > 0
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_BESIDE))
         && !reserves_rights (story, line);
}

/* Set as a paragraph. Some pages set captions and credits as headings, or their pictures as a list. */
static gboolean
is_plain (NewsdocLine *line)
{
  return line->level == 0 && !(line->flags & (NEWSDOC_LINE_LIST | NEWSDOC_LINE_QUOTE));
}

/* A teaser's words are linked, and a portrait's are a byline. */
static gboolean
may_be_caption (NewsdocStory *story,
                NewsdocLine  *line)
{
  return may_be_words (story, line) && line->link_letters * 2 <= line->letters && !newsdoc_caption_is_byline (story, line);
}

static Part
part_of (NewsdocStory *story,
         NewsdocLine  *line)
{
  if (line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_IMAGE) && !(line->flags & NEWSDOC_LINE_FIGURE))
    return PART_IMAGE;
  if (line->label == NEWSDOC_LABEL_NONE && !(line->flags & NEWSDOC_LINE_BESIDE) && newsdoc_picture_is_led (story, line))
    return PART_CREDIT;
  if (!is_plain (line) || !may_be_words (story, line))
    return PART_NONE;
  if (is_credit (story, line))
    return PART_CREDIT;
  if (!may_be_caption (story, line))
    return PART_NONE;
  if (newsdoc_line_in_class (line, story->lexicon, "caption", 2) || newsdoc_picture_is_caption_span (story, line) || newsdoc_picture_ends_in_credit (story, line))
    return PART_CAPTION;
  return PART_NONE;
}

/* So many words are no name under a portrait, and no label of a box. */
#define DESCRIPTION_WORDS 4

/* Buttons may stand between an image and what is printed under it. */
#define LINES_BETWEEN 3

/* The nearest with a description: a page that a script fills has the same picture once more for who has none, and does not describe it twice. */
static NewsdocLine *
image_before (NewsdocStory *story,
              NewsdocLine  *line)
{
  for (guint i = line->index; i > 0 && line->index - i < LINES_BETWEEN; i--)
    {
      NewsdocLine *before = newsdoc_story_line (story, i - 1);

      if ((before->flags & NEWSDOC_LINE_IMAGE) && before->words > 0)
        return before;
      if (before->words >= NEWSDOC_PICTURE_SENTENCE_WORDS)
        return NULL;
    }
  return NULL;
}

/* Under an image its description is printed again as the caption, or as the beginning of it. */
static gboolean
repeats_description (NewsdocStory *story,
                     NewsdocLine  *line)
{
  NewsdocLine *image = image_before (story, line);

  return image != NULL && image->words >= DESCRIPTION_WORDS && g_str_has_prefix (line->folded, image->folded);
}

/* Do the lines from first to last fill an element of their own? */
static gboolean
fill_element (NewsdocStory *story,
              NewsdocLine  *first,
              NewsdocLine  *last)
{
  NewsdocNode *element = newsdoc_node_get_parent (first->node);

  while (element != NULL && !newsdoc_node_is_inside (last->node, element))
    element = newsdoc_node_get_parent (element);
  return element != NULL
         && (first->index == 0 || !newsdoc_node_is_inside (newsdoc_story_line (story, first->index - 1)->node, element))
         && (last->index + 1 == story->lines->len || !newsdoc_node_is_inside (newsdoc_story_line (story, last->index + 1)->node, element));
}

/* What stands between an image and a line that is plainly a credit is the caption. On a page, where another picture's credit may follow
 * a paragraph of the story, the three are to have an element of their own. */
static gboolean
stands_between (NewsdocStory *story,
                NewsdocLine  *image,
                guint         index)
{
  NewsdocLine *after = index + 1 < story->lines->len ? newsdoc_story_line (story, index + 1) : NULL;

  return image != NULL && after != NULL && part_of (story, after) == PART_CREDIT && newsdoc_picture_leads_credit (story, after->text)
         && (story->page ? fill_element (story, image, after) : is_plain (newsdoc_story_line (story, index)));
}

/* Into another article, as a teaser's is: not to the picture itself. */
static gboolean
is_linked (NewsdocLine *image)
{
  NewsdocNode *parent = newsdoc_node_get_parent (image->image);

  return parent != NULL && newsdoc_node_get_kind (parent) == NEWSDOC_NODE_LINK;
}

static gboolean
is_own_credit (NewsdocStory *story,
               NewsdocLine  *line)
{
  return may_be_words (story, line) && line->level == 0 && !(line->flags & NEWSDOC_LINE_QUOTE) && line->words <= CREDIT_WORDS && line->link_letters == 0
         && (newsdoc_credit_is_person (story->lexicon, line->text) || newsdoc_credit_looks_like (story->lexicon, line->text) >= 2);
}

/* Is the line a picture's credit by itself, or the name that stands behind the caption in the picture's own element? */
static gboolean
closes_picture (NewsdocStory *story,
                NewsdocLine  *line)
{
  return part_of (story, line) == PART_CREDIT || is_own_credit (story, line);
}

/* A sentence, what ends in its credit as captions do, or in an element that is named after the picture a few words: many captions have no full stop, and in some
 * scripts hardly one has. */
static gboolean
is_description (NewsdocStory *story,
                NewsdocLine  *line)
{
  return (line->flags & NEWSDOC_LINE_ENDS) || (line->words >= DESCRIPTION_WORDS && newsdoc_line_in_class (line, story->lexicon, "picture", 2))
         || newsdoc_caption_has_credit (story, line);
}

/* A picture's own element may hold it and who took it for which house: "Jane Doe for The Post". A name alone is under a portrait. */
static gboolean
is_taken_for (NewsdocStory         *story,
              const NewsdocPicture *picture,
              NewsdocLine          *line)
{
  g_autoptr(NewsdocCredit) credit = NULL;

  if (!story->page || picture->image == NULL || picture->caption != NULL || !may_be_words (story, line) || !is_plain (line) || line->words > CREDIT_WORDS
      || line->link_letters > 0 || strpbrk (line->text, "[(") != NULL || is_linked (picture->image) || !fill_element (story, picture->image, line))
    return FALSE;
  credit = newsdoc_credit_parse (story->lexicon, line->text);
  return credit->photographer != NULL && credit->agency != NULL && newsdoc_credit_looks_like (story->lexicon, line->text) >= 1;
}

/* A picture's own element, or its item in a list of them, holds it, a sentence about it, and perhaps a credit before or behind that: "The ferry at the quay.", "Jane Doe". */
static gboolean
is_own_caption (NewsdocStory         *story,
                const NewsdocPicture *picture,
                NewsdocLine          *line)
{
  NewsdocLine *after = line->index + 1 < story->lines->len ? newsdoc_story_line (story, line->index + 1) : NULL;
  NewsdocLine *first = picture->credit != NULL && picture->image != NULL && picture->credit->index < picture->image->index ? picture->credit : picture->image;

  if (!story->page || picture->image == NULL || picture->caption != NULL || line->level > 0 || (line->flags & NEWSDOC_LINE_QUOTE) || line->link_letters > 0
      || is_linked (picture->image) || !is_description (story, line))
    return FALSE;
  return fill_element (story, first, line) || (after != NULL && closes_picture (story, after) && fill_element (story, first, after));
}

/* In a list and as a heading, what stands right under an image and ends in its credit. */
static gboolean
is_credited (NewsdocStory         *story,
             const NewsdocPicture *picture,
             NewsdocLine          *line)
{
  return picture->image != NULL && line->index == picture->image->index + 1 && (newsdoc_picture_ends_in_credit (story, line) || newsdoc_picture_ends_in_sign (story, line));
}

static gboolean
is_paragraph (NewsdocLine *line)
{
  return line != NULL && (line->flags & NEWSDOC_LINE_PROSE) && !(line->flags & NEWSDOC_LINE_ITALIC);
}

/* A line in italics under a picture is its caption, or a standfirst, or behind the text a note on the author of the portrait: a credit in it decides, or that both
 * stand between two paragraphs of the story. */
static gboolean
is_set_as_caption (NewsdocStory *story,
                   NewsdocLine  *line)
{
  NewsdocLine *image = (line->flags & NEWSDOC_LINE_ITALIC) && line->index > 0 ? newsdoc_story_line (story, line->index - 1) : NULL;

  if (image == NULL || !(image->flags & NEWSDOC_LINE_IMAGE) || !is_plain (line))
    return FALSE;
  return newsdoc_caption_has_credit (story, line)
         || (is_paragraph (newsdoc_story_before (story, image->index)) && is_paragraph (newsdoc_story_after (story, line->index)));
}

/* Over the image in the picture's own element: the credit, the image, and nothing else or one line more. */
static gboolean
is_under_credit (NewsdocStory *story,
                 NewsdocLine  *credit,
                 NewsdocLine  *image)
{
  NewsdocLine *after = image->index + 1 < story->lines->len ? newsdoc_story_line (story, image->index + 1) : NULL;

  return story->page && credit->index + 1 == image->index
         && (fill_element (story, credit, image) || (after != NULL && may_be_words (story, after) && fill_element (story, credit, after)));
}

/* Take the line into the picture. FALSE where it is no part of it, or a second one of its kind. */
static gboolean
take_part (NewsdocStory   *story,
           NewsdocPicture *picture,
           NewsdocLine    *line)
{
  Part part = part_of (story, line);
  NewsdocLine **place = part == PART_IMAGE ? &picture->image : part == PART_CREDIT ? &picture->credit : &picture->caption;

  if (part == PART_NONE && (is_taken_for (story, picture, line)
                            || (picture->caption != NULL && picture->image != NULL && is_own_credit (story, line) && fill_element (story, picture->image, line))))
    {
      part = PART_CREDIT;
      place = &picture->credit;
    }
  if (part == PART_NONE && !(may_be_caption (story, line)
                             && ((is_plain (line) && repeats_description (story, line)) || stands_between (story, picture->image, line->index)
                                 || is_own_caption (story, picture, line) || is_credited (story, picture, line) || is_set_as_caption (story, line))))
    return FALSE;
  /* under an author's portrait, or a house's sign, stands the name that is its description */
  if (part == PART_CREDIT && picture->image != NULL && strcmp (picture->image->folded, line->folded) == 0)
    return FALSE;
  /* an image begins a picture */
  if (*place != NULL || (part == PART_IMAGE && (picture->caption != NULL || (picture->credit != NULL && !is_under_credit (story, picture->credit, line)))))
    return FALSE;
  *place = line;
  return TRUE;
}

gboolean
newsdoc_picture_find (NewsdocStory   *story,
                      guint           first,
                      guint           end,
                      NewsdocPicture *picture)
{
  *picture = (NewsdocPicture) { .end = first };
  for (guint i = first; i < end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (*line->folded == '\0' && line->image == NULL && i > first)
        continue;
      if (!take_part (story, picture, line))
        break;
      picture->end = i + 1;
    }
  return picture->caption != NULL || picture->credit != NULL;
}
