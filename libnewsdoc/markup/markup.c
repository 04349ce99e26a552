/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "markup.h"

#include "steps.h"

/* Joining is first, since ranges are counted in joined texts; the page's own boxes go before ours are made; wrapping is late,
 * since it moves the blocks that the lines point at; the metadata is read off the lines before those that it repeats are taken out. */
void
newsdoc_markup (NewsdocStory     *story,
                NewsdocFurniture  furniture)
{
  if (story->decided && story->decisions == NULL)
    return;
  if (story->decided)
    {
      /* furniture that is in it was marked, and is there to stay; what is marked is found with its element, and is not wrapped again */
      newsdoc_markup_spans (story, NEWSDOC_FURNITURE_MARK);
      newsdoc_markup_divs (story, NEWSDOC_FURNITURE_MARK);
      return;
    }

  newsdoc_markup_unmark (story);
  newsdoc_markup_join (story);
  newsdoc_markup_page (story);
  newsdoc_markup_embeds (story);
  newsdoc_markup_images (story);
  newsdoc_markup_spans (story, furniture);
  newsdoc_markup_captions (story);
  newsdoc_markup_metadata (story);
  newsdoc_markup_headings (story);
  newsdoc_markup_divs (story, furniture);
  newsdoc_markup_head (story);
  newsdoc_markup_figures (story);
  newsdoc_markup_hollow (story);
  newsdoc_markup_repeats (story);
  newsdoc_markup_behind (story);
}
