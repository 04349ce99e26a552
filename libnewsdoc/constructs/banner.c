/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "banner.h"

#include <string.h>

#include "../language/provider.h"
#include "../story/address.h"

/* Pictures that lead elsewhere: to a shop, to an advertiser, to a network's form to share. A picture of the story leads nowhere, or to its own file. */

/* The formats that advertisements are sold in are strips, so many times as wide as high: 728 × 90, 468 × 60, 970 × 250; and the badges of the shops
 * for applications are. A picture of the story that is so wide is a panorama. */
#define STRIP 3

static gboolean
is_picture_file (const char *url)
{
  static const char * const endings[] = { ".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg" };
  g_autofree char *path = g_ascii_strdown (url, strcspn (url, "?#"));

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (path, endings[i]))
      return TRUE;
  return FALSE;
}

/* "…/banner-728x90.jpg", "…;sz=468x60;…" */
static void
read_size (const char *address,
           guint      *width,
           guint      *height)
{
  for (const char *x = strchr (address, 'x'); x != NULL; x = strchr (x + 1, 'x'))
    {
      const char *start = x;

      while (start > address && g_ascii_isdigit (start[-1]))
        start--;
      if (x - start < 2 || x - start > 4 || !g_ascii_isdigit (x[1]) || !g_ascii_isdigit (x[2]))
        continue;
      *width = strtoul (start, NULL, 10);
      *height = strtoul (x + 1, NULL, 10);
      return;
    }
}

static gboolean
is_strip (NewsdocNode *image,
          const char  *address)
{
  guint width = newsdoc_image_get_pixels (image, "width"), height = newsdoc_image_get_pixels (image, "height");

  if (width == 0 || height == 0)
    read_size (address, &width, &height);
  return height > 0 && width >= height * STRIP;
}

const char *
newsdoc_banner_find_rule (NewsdocStory *story,
                          NewsdocLine  *line)
{
  const char *link = newsdoc_image_get_link (line->image, line->node);
  g_autofree char *address = newsdoc_image_dup_address (line->image);

  if (newsdoc_provider_is_machinery (story->lexicon, address))
    return "drawing/advertisement";
  if (link == NULL || *link == '#' || is_picture_file (link))
    return NULL;
  if (newsdoc_provider_is_share (story->lexicon, link))
    return "drawing/share";
  if (newsdoc_provider_is_machinery (story->lexicon, link) || is_strip (line->image, address) || newsdoc_provider_is_sold (story->lexicon, address))
    return "drawing/advertisement";
  return NULL;
}
