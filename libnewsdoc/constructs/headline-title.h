/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* What a page says for machines that its article is called: the title, the fields of the head that repeat it, schema.org's "headline". */
typedef struct _NewsdocTitles NewsdocTitles;

/* How much of a text these titles bear out. */
typedef enum
{
  NEWSDOC_TITLE_NOTHING, /* they have not one word of it */
  NEWSDOC_TITLE_OTHER,   /* they say something else, or there are none */
  NEWSDOC_TITLE_SHARES,  /* half of its words and more are in one: search engines get another wording */
  NEWSDOC_TITLE_WITHIN,  /* it is one but for a site's or a section's name, set apart by a mark: "Ten die in fire | Example Times" */
  NEWSDOC_TITLE_EQUALS,  /* it is one */
} NewsdocTitleMatch;

NewsdocTitles    *newsdoc_titles_new     (NewsdocStory *story);
void              newsdoc_titles_free    (NewsdocTitles *titles);

/* Marks and spaces make no difference: a heading's pieces are set apart by a Span here and by a colon there. */
NewsdocTitleMatch newsdoc_titles_match   (const NewsdocTitles *titles, const char *folded);

/* Is it the headline that schema.org's NewsArticle gives? */
gboolean          newsdoc_titles_is_said (const NewsdocTitles *titles, const char *folded);

/* Has a title both, joined by a colon? Then they are one headline in two pieces. */
gboolean          newsdoc_titles_joins   (const NewsdocTitles *titles, const char *left, const char *right);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocTitles, newsdoc_titles_free)
