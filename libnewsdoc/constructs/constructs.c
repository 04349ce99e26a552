/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* The order is the precedence: what one construct has claimed, none after it can. What an author marked comes first; then the
 * headline, on which the rest is anchored; then what stands around the story, so that the story's own constructs see only it. */
static const NewsdocConstruct * const constructs[] = {
  &newsdoc_construct_marked,
  &newsdoc_construct_headline,
  &newsdoc_construct_first_line,
  &newsdoc_construct_running_head,
  &newsdoc_construct_printout,
  &newsdoc_construct_continued,
  &newsdoc_construct_lead_photo,
  &newsdoc_construct_byline,
  &newsdoc_construct_page,
  &newsdoc_construct_newsletter,
  &newsdoc_construct_advertisement,
  &newsdoc_construct_share,
  &newsdoc_construct_comments,
  &newsdoc_construct_paywall,
  &newsdoc_construct_related,
  &newsdoc_construct_broken,
  &newsdoc_construct_embed,
  &newsdoc_construct_advisory,
  &newsdoc_construct_press_release,
  &newsdoc_construct_byline_end,
  &newsdoc_construct_dates,
  &newsdoc_construct_photo,
  &newsdoc_construct_image_credit,
  &newsdoc_construct_toggle,
  &newsdoc_construct_kicker,
  &newsdoc_construct_correction,
  &newsdoc_construct_editors_note,
  &newsdoc_construct_standfirst,
  &newsdoc_construct_signoff,
  &newsdoc_construct_about_author,
  &newsdoc_construct_disclaimer,
  &newsdoc_construct_rights,
  &newsdoc_construct_pullquote,
  &newsdoc_construct_qna,
  &newsdoc_construct_timeline,
  &newsdoc_construct_factbox,
  &newsdoc_construct_endmark,
  &newsdoc_construct_clutter,
  &newsdoc_construct_dateline,
  &newsdoc_construct_crosshead,
  &newsdoc_construct_live_entry,
  &newsdoc_construct_drawing,
  &newsdoc_construct_body,
  NULL
};

const NewsdocConstruct * const *
newsdoc_constructs (void)
{
  return constructs;
}

void
newsdoc_constructs_recognise (NewsdocStory *story)
{
  for (guint i = 0; constructs[i] != NULL; i++)
    {
      /* a document in normal form has been decided: what is marked in it is all there is to find */
      if (story->decided && constructs[i] != &newsdoc_construct_marked && constructs[i] != &newsdoc_construct_body)
        continue;
      constructs[i]->recognise (story);
    }
}
