/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "markup.h"

/* The steps of newsdoc_markup(), in their order. */

/* unmark.c: a page's own names that are also the normal form's go */
void newsdoc_markup_unmark (NewsdocStory *story);

/* join.c: what furniture had cut in two becomes one paragraph again */
void newsdoc_markup_join (NewsdocStory *story);

/* page.c: of a saved page's own structure nothing stays */
void newsdoc_markup_page (NewsdocStory *story);

/* images.c: a picture has the address of its file, and no size for the page's sake */
void newsdoc_markup_images (NewsdocStory *story);

/* images.c: and its caption is one paragraph. Ranges are counted with what is taken out here, so it is behind spans.c. */
void newsdoc_markup_captions (NewsdocStory *story);

/* embeds.c: what only a browser can show gets a link that can be printed */
void newsdoc_markup_embeds (NewsdocStory *story);

/* spans.c: ranges of lines become Spans; agencies' instructions go */
void newsdoc_markup_spans (NewsdocStory *story, NewsdocFurniture furniture);

/* metadata.c: what was found out becomes metadata */
void newsdoc_markup_metadata (NewsdocStory *story);

/* headline.c: and the headline, a part of that step; a kicker in its line is lifted out. ours: the fields under "newsdoc" */
void newsdoc_markup_headline (NewsdocStory *story, NewsdocNode *ours);

/* divs.c: whole lines are wrapped, moved or taken out */
void newsdoc_markup_divs (NewsdocStory *story, NewsdocFurniture furniture);

/* head.c: a saved page's byline and date are words, and no list's items */
void newsdoc_markup_head (NewsdocStory *story);

/* figures.c: the words beside a figure's picture go into its caption */
void newsdoc_markup_figures (NewsdocStory *story);

/* hollow.c: what shows nothing goes. A line that it takes out is in the tree no more. */
void newsdoc_markup_hollow (NewsdocStory *story);

/* repeats.c: what is one byline in two boxes becomes one, and what a page prints twice stays once. Neighbours are asked, so it is behind hollow.c. */
void newsdoc_markup_repeats (NewsdocStory *story);

/* behind.c: and a caption in a box of its own comes to the picture that it is right behind */
void newsdoc_markup_behind (NewsdocStory *story);

/* headings.c: crossheads get a level that suits a text whose title is not in it */
void newsdoc_markup_headings (NewsdocStory *story);
