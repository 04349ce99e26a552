/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* The head of an article: what a fragment must carry in its body, and what the
 * title block of a writer's template prints. The formats' own hooks are made of these. */

/* The first Div of the class in the document; NULL when there is none. */
NewsdocNode *newsdoc_head_find          (NewsdocNode *root, const char *class_name);

/* All of the head into the body, in order; the metadata stays as well. */
void         newsdoc_head_into_body     (NewsdocNode *root);

/* author := the byline as printed (the names are for the format to keep, in
 * author-meta), date := the dates line as printed (date-meta: ISO 8601); the Divs
 * leave the body. What a title block cannot hold (a picture, a list) stays where it is. */
void         newsdoc_head_lift_byline   (NewsdocNode *root);
void         newsdoc_head_lift_dates    (NewsdocNode *root);

/* The kicker into the title, before the headline: two Spans, "kicker" and
 * "headline"; title-meta and pagetitle keep the headline alone. open and close,
 * raw text of the format, stand around the kicker's words where they are not NULL. */
void         newsdoc_head_lift_kicker   (NewsdocNode *root, const char *raw_format, const char *open, const char *close);

/* Take the byline out where it says no more than the names that the title block prints. */
void         newsdoc_head_drop_byline   (NewsdocNode *root);

/* date := its day alone, where it is ISO 8601. */
void         newsdoc_head_cut_date      (NewsdocNode *root);
