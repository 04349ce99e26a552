/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "families.h"

#include "figure.h"
#include "head.h"
#include "rows.h"

/* Wikis whose text may hold HTML: Pandoc writes classes. None of them prints a title, and of a figure they print the alt text alone,
 * or as its version is the caption alone. */
static const NewsdocDress dresses[] = {
  HEAD_AS_IS,
  AS_IS (PULLQUOTE),
  DASH_BEFORE_ATTRIBUTION,
  REST_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static const char * const writers[] = { "mediawiki", "textile", NULL };

const NewsdocFormat newsdoc_format_wiki = {
  .name = "wiki",
  .writers = writers,
  .dresses = dresses,
  .prints = NEWSDOC_PRINTS_NOTHING,
  .figure = newsdoc_figure_take_apart,
};

/* The others drop classes: bold, italics and quotations are what there is. An attribute of a Div would be a panel's parameter in Jira. */
static const NewsdocDress word_dresses[] = {
  AS_IS (HEADLINE),
  { NEWSDOC_LABEL_KICKER, .emphasis = NEWSDOC_NODE_STRONG },
  { NEWSDOC_LABEL_STANDFIRST, .emphasis = NEWSDOC_NODE_EMPH },
  AS_IS (BYLINE),
  AS_IS (DATES),
  AS_IS (RELEASE),
  { NEWSDOC_LABEL_PULLQUOTE, .quote = TRUE, .bare = TRUE },
  DASH_BEFORE_ATTRIBUTION,
  REST_AS_IS,
  { NEWSDOC_LABEL_NONE }
};

static const char * const word_writers[] = {
  "dokuwiki", "zimwiki", "xwiki", "jira", "haddock", "vimdoc",
  "bbcode", "bbcode_fluxbb", "bbcode_hubzilla", "bbcode_phpbb", "bbcode_steam", "bbcode_xenforo", NULL
};

const NewsdocFormat newsdoc_format_words = {
  .name = "words",
  .writers = word_writers,
  .dresses = word_dresses,
  .prints = NEWSDOC_PRINTS_NOTHING,
  .figure = newsdoc_figure_take_apart,
};

/* An outline: each heading has the text under it. */
static const char * const opml_writers[] = { "opml", NULL };

const NewsdocFormat newsdoc_format_opml = {
  .name = "opml",
  .writers = opml_writers,
  .dresses = word_dresses,
  .prints = NEWSDOC_PRINTS_NOTHING,
  .headline_first = TRUE,
  .figure = newsdoc_figure_take_apart,
};

/* Their templates print a head; Muse has a subtitle in it. */
static void
dress_head (NewsdocNode *root)
{
  newsdoc_head_drop_byline (root);
  newsdoc_head_cut_date (root);
}

static const char * const titled_writers[] = { "texinfo", "t2t", "fb2", NULL };

const NewsdocFormat newsdoc_format_titled = {
  .name = "titled",
  .writers = titled_writers,
  .dresses = word_dresses,
  .prints = NEWSDOC_PRINTS_TITLE,
  .heading = 1,
  .head = dress_head,
  .figure = newsdoc_figure_take_apart,
};

static const char * const subtitled_writers[] = { "muse", NULL };

const NewsdocFormat newsdoc_format_subtitled = {
  .name = "subtitled",
  .writers = subtitled_writers,
  .dresses = word_dresses,
  .head = dress_head,
  .figure = newsdoc_figure_take_apart,
};
