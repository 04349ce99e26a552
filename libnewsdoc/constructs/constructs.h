/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* One file each. */
extern const NewsdocConstruct newsdoc_construct_marked;
extern const NewsdocConstruct newsdoc_construct_embed;
extern const NewsdocConstruct newsdoc_construct_printout;
extern const NewsdocConstruct newsdoc_construct_endmark;
extern const NewsdocConstruct newsdoc_construct_press_release;
extern const NewsdocConstruct newsdoc_construct_advisory;
extern const NewsdocConstruct newsdoc_construct_live_entry;
extern const NewsdocConstruct newsdoc_construct_timeline;
extern const NewsdocConstruct newsdoc_construct_toggle;
extern const NewsdocConstruct newsdoc_construct_qna;
extern const NewsdocConstruct newsdoc_construct_headline;
extern const NewsdocConstruct newsdoc_construct_first_line;
extern const NewsdocConstruct newsdoc_construct_running_head;
extern const NewsdocConstruct newsdoc_construct_continued;
extern const NewsdocConstruct newsdoc_construct_lead_photo;
extern const NewsdocConstruct newsdoc_construct_page;
extern const NewsdocConstruct newsdoc_construct_newsletter;
extern const NewsdocConstruct newsdoc_construct_advertisement;
extern const NewsdocConstruct newsdoc_construct_share;
extern const NewsdocConstruct newsdoc_construct_comments;
extern const NewsdocConstruct newsdoc_construct_paywall;
extern const NewsdocConstruct newsdoc_construct_related;
extern const NewsdocConstruct newsdoc_construct_broken;
extern const NewsdocConstruct newsdoc_construct_photo;
extern const NewsdocConstruct newsdoc_construct_image_credit;
extern const NewsdocConstruct newsdoc_construct_byline;
extern const NewsdocConstruct newsdoc_construct_byline_end;
extern const NewsdocConstruct newsdoc_construct_dates;
extern const NewsdocConstruct newsdoc_construct_kicker;
extern const NewsdocConstruct newsdoc_construct_standfirst;
extern const NewsdocConstruct newsdoc_construct_correction;
extern const NewsdocConstruct newsdoc_construct_editors_note;
extern const NewsdocConstruct newsdoc_construct_signoff;
extern const NewsdocConstruct newsdoc_construct_about_author;
extern const NewsdocConstruct newsdoc_construct_disclaimer;
extern const NewsdocConstruct newsdoc_construct_drawing;
extern const NewsdocConstruct newsdoc_construct_rights;
extern const NewsdocConstruct newsdoc_construct_pullquote;
extern const NewsdocConstruct newsdoc_construct_factbox;
extern const NewsdocConstruct newsdoc_construct_clutter;
extern const NewsdocConstruct newsdoc_construct_dateline;
extern const NewsdocConstruct newsdoc_construct_crosshead;
extern const NewsdocConstruct newsdoc_construct_body;

/* Let every construct of the list look at the story, in its order. */
void newsdoc_constructs_recognise (NewsdocStory *story);
