/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"
#include "../language/lexicon.h"

/* The head of an article: what a fragment must carry in its body, and what the
 * title block of a writer's template prints. The formats' own hooks are made of these. */

/* The first Div of the class in the document; NULL when there is none. */
NewsdocNode *newsdoc_head_find          (NewsdocNode *root, const char *class_name);

/* The same, of paragraphs alone: no picture, list or footnote in it, so that a title block can hold it. */
NewsdocNode *newsdoc_head_find_text     (NewsdocNode *root, const char *class_name);

/* All of the head into the body, in order; the metadata stays as well. as_div: the headline is a Div, no heading. */
void         newsdoc_head_into_body     (NewsdocNode *root, gboolean as_div);

/* The whole head set in the text, and no field left for the template to print it again; before it the raw text, which gives the file its
 * properties. */
void         newsdoc_head_set_in_text   (NewsdocNode *root, const char *raw_format, const char *properties);

/* The standfirst alone, behind the kicker, where the title block prints no subtitle. */
void         newsdoc_head_standfirst_into_body (NewsdocNode *root);

/* The byline as people read it, made of the metadata, for an article that prints none: "By Ann Ash, correspondent, in Rome and Ben Bo", with the
 * lead word of the document's language. NULL where no author is named. */
char        *newsdoc_head_dup_byline    (NewsdocNode *root);

/* What the byline says of the author of the name: a map of name, kind, role, place …; NULL where it says nothing. */
NewsdocNode *newsdoc_head_find_author   (NewsdocNode *root, const char *name);

/* The lexicon of the document's language; NULL where it says none, or one that we have no file for: English would be wrong there. */
const NewsdocLexicon *newsdoc_head_lexicon (NewsdocNode *root);

/* Is it a day in ISO 8601, with or without a time? */
gboolean     newsdoc_head_is_iso_date   (const char *date);

/* The metadata's date as a person reads it ("29. Oktober 2014"): the lexicon's [language] date. A date that is not ISO 8601 as it is; where the
 * lexicon has no pattern, the ISO day. NULL where there is none, or the byline prints it. */
char        *newsdoc_head_dup_day       (NewsdocNode *root);

/* What we print of our own, in the document's language: the lexicon's [language] byline, and, credits. NULL where its file has none. */
const char  *newsdoc_head_phrase        (NewsdocNode *root, const char *key);

/* The authors' names in one text; NULL where there are none. */
char        *newsdoc_head_dup_names     (NewsdocNode *root, const char *separator);

/* author-meta := the names in one text, for templates that take no list. */
void         newsdoc_head_join_author_meta (NewsdocNode *root);

/* author := the byline as printed, or as newsdoc_head_dup_byline() makes it (the names are for the format to keep, in
 * author-meta), date := the dates line as printed, or newsdoc_head_dup_day() (date-meta: ISO 8601); the Divs
 * leave the body. What a title block cannot hold (a picture, a list) stays where it is. */
void         newsdoc_head_lift_byline   (NewsdocNode *root);
void         newsdoc_head_lift_dates    (NewsdocNode *root);

/* The kicker into the title, before the headline: two Spans, "kicker" and
 * "headline", with between (a space, a line's end) between them; title-meta and pagetitle keep the headline alone. open and close,
 * raw text of the format, stand around the kicker's words where they are not NULL. */
void         newsdoc_head_lift_kicker   (NewsdocNode *root, NewsdocNodeKind between, const char *raw_format, const char *open, const char *close);

/* Word and OpenDocument: the kicker as the first line of the printed title, the byline as printed in the place of the authors, a paragraph a
 * name; the file's properties keep the headline and the names alone. A byline that does not have the names in their order stays in the text. */
void         newsdoc_head_print_kicker  (NewsdocNode *root);
void         newsdoc_head_print_byline  (NewsdocNode *root);

/* Take the byline out where it says no more than the names that the title block prints. */
void         newsdoc_head_drop_byline   (NewsdocNode *root);

/* date := its day alone, where it is ISO 8601. */
void         newsdoc_head_cut_date      (NewsdocNode *root);
