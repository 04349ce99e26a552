/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* All of them, one file each: newsdoc_construct_byline is in byline.c. The order is the precedence: what one construct has claimed, none
 * after it can. What an author marked comes first; then the headline, on which the rest is anchored; then what stands around the story, so
 * that the story's own constructs see only it. */
#define NEWSDOC_CONSTRUCTS(ROW) \
  ROW (marked) \
  ROW (headline) \
  ROW (first_line) \
  ROW (running_head) \
  ROW (printout) \
  ROW (continued) \
  ROW (lead_photo) \
  ROW (byline) \
  ROW (page) \
  ROW (newsletter) \
  ROW (advertisement) \
  ROW (share) \
  ROW (comments) \
  ROW (paywall) \
  ROW (related) \
  ROW (broken) \
  ROW (embed) \
  ROW (advisory) \
  ROW (press_release) \
  ROW (byline_end) \
  ROW (dates) \
  ROW (photo) \
  ROW (image_credit) \
  ROW (toggle) \
  ROW (kicker) \
  ROW (correction) \
  ROW (editors_note) \
  ROW (standfirst) \
  ROW (signoff) \
  ROW (about_author) \
  ROW (disclaimer) \
  ROW (rights) \
  ROW (pullquote) \
  ROW (qna) \
  ROW (timeline) \
  ROW (factbox) \
  ROW (endmark) \
  ROW (clutter) \
  ROW (dateline) \
  ROW (crosshead) \
  ROW (live_entry) \
  ROW (drawing) \
  ROW (body)

#define DECLARE(name) extern const NewsdocConstruct newsdoc_construct_##name;
NEWSDOC_CONSTRUCTS (DECLARE)
#undef DECLARE

/* Let every construct of the list look at the story, in its order. */
void newsdoc_constructs_recognise (NewsdocStory *story);
