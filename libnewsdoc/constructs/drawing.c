/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "banner.h"
#include "constructs.h"
#include "portrait.h"

#include <string.h>

#include "../story/address.h"
#include "wording.h"

/* Images of a page that are no pictures of the article: a point that counts readers, a button's icon, the paper's name, a writer's portrait
 * beside the byline, a teaser's picture, a picture once more. What has a caption has a label by now, and is none. */

/* In pixels: a point is there to be fetched, and what is as small as a stamp is an icon. */
#define POINT 3
#define STAMP 64

/* An icon's description is a name or what its button does. */
#define ICON_WORDS 5

/* So far above the headline, in lines, the article's first picture may stand. */
#define LINES_ABOVE 12

static gboolean
is_image (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_IMAGE) && line->image != NULL
         && !((line->flags & NEWSDOC_LINE_FIGURE) && line->words > 0);
}

/* Many sites name the size in the file's address: "jane-doe-60x60.jpg", "…?w=60&h=60". Under ten it is a proportion: "16x9". */
#define SMALL "(?<![0-9])[1-9][0-9]x[1-9][0-9](?![0-9])|[?&]w(idth)?=[1-9][0-9](?![0-9]).*[?&]h(eight)?=[1-9][0-9](?![0-9])"

static gboolean
is_small_file (const GRegex *small,
               NewsdocLine  *line)
{
  g_autofree char *address = newsdoc_image_dup_address (line->image);

  return g_regex_match (small, address, 0, NULL);
}

static gboolean
is_within (NewsdocLine *line,
           guint        most)
{
  guint width = newsdoc_image_get_pixels (line->image, "width"), height = newsdoc_image_get_pixels (line->image, "height");

  return (width > 0 || height > 0) && width <= most && height <= most;
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
  file = newsdoc_image_dup_path_words (line->image, FALSE);
  return newsdoc_lexicon_finds (story->lexicon, "classes", "drawn", file, NULL) > 0
         && newsdoc_lexicon_finds (story->lexicon, "classes", "drawing", file, NULL) > 0;
}

/* What it says it does, or, drawn, the name of a network with a word or two about it. */
static gboolean
is_button (NewsdocStory *story,
           NewsdocLine  *line)
{
  g_autofree char *file = NULL;

  if (line->words == 0)
    return FALSE;
  if (newsdoc_lexicon_is (story->lexicon, "social", "networks", line->folded) || newsdoc_wording_matches (story, line, "share"))
    return TRUE;
  if (line->words > ICON_WORDS || newsdoc_lexicon_finds (story->lexicon, "social", "networks", line->folded, NULL) == 0)
    return FALSE;
  file = newsdoc_image_dup_path_words (line->image, FALSE);
  return newsdoc_lexicon_finds (story->lexicon, "classes", "drawn", file, NULL) > 0;
}

/* Above the headline the article's picture may stand, but no menu between the two. */
static gboolean
is_outside (NewsdocStory *story,
            NewsdocLine  *line)
{
  guint headline = story->headline >= 0 ? (guint) story->headline : story->begin;

  if (line->index >= story->end)
    return TRUE;
  if (line->index >= MIN (story->begin, headline))
    return FALSE;
  if (line->index + LINES_ABOVE < headline)
    return TRUE;
  for (guint i = line->index + 1; i < headline; i++)
    if (newsdoc_story_line (story, i)->label == NEWSDOC_LABEL_NAVIGATION)
      return TRUE;
  return FALSE;
}

/* The same file in another size: an address that ends in a picture's file is it without its query. */
static char *
dup_file (NewsdocLine *line)
{
  char *address = newsdoc_image_dup_address (line->image);
  gsize length = strcspn (address, "?#");
  static const char * const endings[] = { ".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", NULL };

  for (guint i = 0; endings[i] != NULL; i++)
    if (length > strlen (endings[i]) && g_ascii_strncasecmp (address + length - strlen (endings[i]), endings[i], strlen (endings[i])) == 0)
      address[length] = '\0';
  return address;
}

/* The first line of the article with each file, or the first that is more than the image, which has its caption or is a photo's. */
static GHashTable *
find_files (NewsdocStory *story)
{
  GHashTable *files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      g_autofree char *file = line->image != NULL && !newsdoc_label_is_furniture (line->label) ? dup_file (line) : NULL;
      NewsdocLine *known = file != NULL && *file != '\0' ? g_hash_table_lookup (files, file) : NULL;

      if (file != NULL && *file != '\0' && (known == NULL || (is_image (known) && !is_image (line))))
        g_hash_table_insert (files, g_steal_pointer (&file), line);
    }
  return files;
}

static gboolean
is_again (GHashTable  *files,
          NewsdocLine *line)
{
  g_autofree char *file = dup_file (line);
  NewsdocLine *known = g_hash_table_lookup (files, file);

  return known != NULL && known != line;
}

static const char *
find_rule (NewsdocStory *story,
           const GRegex *small,
           GPtrArray    *authors,
           NewsdocLine  *line)
{
  const char *banner;

  if (line->words == 0 && is_within (line, POINT))
    return "drawing/point";
  if (line->words <= ICON_WORDS && (is_within (line, STAMP) || is_small_file (small, line)))
    return "drawing/small";
  if (is_button (story, line))
    return "drawing/button";
  if (is_named (story, line))
    return "drawing/name";
  if (newsdoc_portrait_is (story, authors, line))
    return "drawing/portrait";
  if ((banner = newsdoc_banner_find_rule (story, line)) != NULL)
    return banner;
  return is_outside (story, line) ? "drawing/outside" : NULL;
}

static void
recognise (NewsdocStory *story)
{
  g_autoptr(GHashTable) files = NULL;
  g_autoptr(GPtrArray) authors = NULL;
  g_autoptr(GRegex) small = NULL;

  if (!story->page)
    return;
  files = find_files (story);
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      const char *rule;

      if (!is_image (line))
        continue;
      /* once for all images of a page, and for none of a page without */
      if (small == NULL)
        {
          small = g_regex_new (SMALL, 0, 0, NULL);
          authors = newsdoc_portrait_authors (story);
        }
      rule = find_rule (story, small, authors, line);
      if (rule == NULL && is_again (files, line))
        rule = "drawing/again";
      if (rule != NULL)
        newsdoc_story_claim (story, NEWSDOC_LABEL_FURNITURE, i, i, 0.9, rule);
    }
}

const NewsdocConstruct newsdoc_construct_drawing = {
  "drawing", "images of the page: icons, logos, portraits beside the byline, points that count readers", recognise
};
