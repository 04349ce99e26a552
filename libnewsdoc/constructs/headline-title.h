/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* What a page says for machines that its article is called. */
typedef struct
{
  GPtrArray *titles;     /* the title and the fields of the head that repeat it, folded: often another wording, often with the site's name */
  GPtrArray *headlines;  /* schema.org's "headline", as newsdoc_title_letters() */
} NewsdocTitles;

/* How much of a line's text these titles bear out. */
typedef enum
{
  NEWSDOC_TITLE_OTHER,
  NEWSDOC_TITLE_SHARES,  /* half of its words and more are in one: search engines get another wording */
  NEWSDOC_TITLE_WITHIN,  /* one is the line and, beyond a mark that separates, a site's or a section's name: "Ten die in fire | Example Times" */
  NEWSDOC_TITLE_EQUALS,  /* one is the line */
} NewsdocTitleMatch;

NewsdocTitles    *newsdoc_titles_new     (NewsdocStory *story);
void              newsdoc_titles_free    (NewsdocTitles *titles);

NewsdocTitleMatch newsdoc_titles_match   (const NewsdocTitles *titles, const NewsdocLine *line);

/* Is it the headline that schema.org's NewsArticle gives? */
gboolean          newsdoc_titles_is_said (const NewsdocTitles *titles, const NewsdocLine *line);

/* The letters and figures of a folded text: what is left of it where pieces are set apart by marks here and by spaces there. */
char             *newsdoc_title_letters  (const char *folded);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocTitles, newsdoc_titles_free)
