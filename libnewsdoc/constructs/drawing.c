/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../story/address.h"
#include "wording.h"

/* Images of a page that are no pictures of the article: a point that counts readers, a button's icon, the paper's name, a writer's portrait
 * beside the byline, a teaser's picture. What has a caption has a label by now, and is none. */

/* In pixels: a point is there to be fetched, and what is as small as a stamp is an icon. */
#define POINT 3
#define STAMP 64

/* An icon's description is a name or what its button does. */
#define ICON_WORDS 5

/* So far above the headline, in lines, the article's first picture may stand. */
#define LINES_ABOVE 12

/* A portrait stands so near its byline. */
#define LINES_BESIDE 4

static gboolean
is_image (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_IMAGE) && line->image != NULL
         && !((line->flags & NEWSDOC_LINE_FIGURE) && line->words > 0);
}

static gboolean
is_within (NewsdocLine *line,
           guint        most)
{
  guint width = newsdoc_image_get_pixels (line->image, "width"), height = newsdoc_image_get_pixels (line->image, "height");

  return (width > 0 || height > 0) && width <= most && height <= most;
}

/* The last folder and the file of an address: "https://example.org/img/icons/print.svg?v=1" → "icons print svg". */
static char *
dup_file_words (NewsdocLine *line)
{
  g_autofree char *address = newsdoc_image_dup_address (line->image);
  char *slash;

  address[strcspn (address, "?#")] = '\0';
  for (char *p = address; *p != '\0'; p++)
    if (strchr ("-_.%@", *p) != NULL)
      *p = ' ';
  slash = strrchr (address, '/');
  if (slash == NULL)
    return g_ascii_strdown (address, -1);
  *slash = ' ';
  slash = strrchr (address, '/');
  return g_ascii_strdown (slash != NULL ? slash + 1 : address, -1);
}

/* A photograph may show a logo; a file of a kind that is drawn and that is named so is one. */
static gboolean
is_named (NewsdocStory *story,
          NewsdocLine  *line)
{
  g_autofree char *file = NULL;

  if (line->words > ICON_WORDS)
    return FALSE;
  if (newsdoc_node_in_class (line->image, story->lexicon, "drawing"))
    return TRUE;
  file = dup_file_words (line);
  return newsdoc_lexicon_finds (story->lexicon, "classes", "drawn", file, NULL) > 0
         && newsdoc_lexicon_finds (story->lexicon, "classes", "drawing", file, NULL) > 0;
}

static gboolean
is_button (NewsdocStory *story,
           NewsdocLine  *line)
{
  return line->words > 0 && (newsdoc_lexicon_is (story->lexicon, "social", "networks", line->folded) || newsdoc_wording_matches (story, line, "share"));
}

/* Its description is the name in the byline, or that and what they do. */
static gboolean
is_portrait (NewsdocStory *story,
             NewsdocLine  *line)
{
  guint first = MAX (line->index, LINES_BESIDE) - LINES_BESIDE, end = MIN (line->index + LINES_BESIDE + 1, story->lines->len);

  if (line->words < 2)
    return FALSE;
  for (guint i = first; i < end; i++)
    {
      NewsdocLine *byline = newsdoc_story_line (story, i);

      if (byline->label == NEWSDOC_LABEL_BYLINE && (strstr (byline->folded, line->folded) != NULL || strstr (line->folded, byline->folded) != NULL))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_outside (NewsdocStory *story,
            NewsdocLine  *line)
{
  guint headline = story->headline >= 0 ? (guint) story->headline : story->begin;

  if (line->index >= story->end)
    return TRUE;
  return line->index < MIN (story->begin, headline) && line->index + LINES_ABOVE < headline;
}

static const char *
find_rule (NewsdocStory *story,
           NewsdocLine  *line)
{
  if (line->words == 0 && is_within (line, POINT))
    return "drawing/point";
  if (line->words <= ICON_WORDS && is_within (line, STAMP))
    return "drawing/small";
  if (is_button (story, line))
    return "drawing/button";
  if (is_named (story, line))
    return "drawing/name";
  if (is_portrait (story, line))
    return "drawing/portrait";
  return is_outside (story, line) ? "drawing/outside" : NULL;
}

static void
recognise (NewsdocStory *story)
{
  if (!story->page)
    return;
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      const char *rule = is_image (line) ? find_rule (story, line) : NULL;

      if (rule != NULL)
        newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.9, rule);
    }
}

const NewsdocConstruct newsdoc_construct_drawing = {
  "drawing", "images of the page: icons, logos, portraits beside the byline, points that count readers", recognise
};
