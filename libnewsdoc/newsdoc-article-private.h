/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-article.h"

/* The article's fields: one text, a list of texts, or a list of objects. */
typedef enum
{
  ARTICLE_HEADLINE,
  ARTICLE_KICKER,
  ARTICLE_STANDFIRST,
  ARTICLE_BYLINE,
  ARTICLE_DATELINE,
  ARTICLE_DATELINE_DATE,
  ARTICLE_DATELINE_SOURCE,
  ARTICLE_PUBLISHED,
  ARTICLE_MODIFIED,
  ARTICLE_LANGUAGE,
  ARTICLE_PUBLISHER,
  ARTICLE_SIGNOFF,
  ARTICLE_RIGHTS,
  ARTICLE_N_TEXTS
} NewsdocArticleText;

typedef enum
{
  ARTICLE_DATELINE_PLACES,
  ARTICLE_BODY,
  ARTICLE_CORRECTIONS,
  ARTICLE_EDITORS_NOTES,
  ARTICLE_ABOUT_AUTHOR,
  ARTICLE_DISCLAIMERS,
  ARTICLE_N_LINES
} NewsdocArticleLines;

struct _NewsdocArticle
{
  GObject parent_instance;
  char *texts[ARTICLE_N_TEXTS];  /* (nullable) each */
  char **lines[ARTICLE_N_LINES]; /* (nullable) each */
  GListStore *authors, *images, *pull_quotes, *notes;
  GHashTable *captions;          /* a set: what the images say */
};

/* Exchange the contents with those of another article, and notify what differs. */
void newsdoc_article_take (NewsdocArticle *self, NewsdocArticle *other);

/* Fill a new article from a tree in normal form. */
void newsdoc_article_read_meta (NewsdocArticle *self, NewsdocNode *root);
void newsdoc_article_read_body (NewsdocArticle *self, NewsdocNode *root);

/* Add to the images: a figure, TRUE when there is nothing else to read in it; the pictures within a block's line; a caption whose picture is not there. */
gboolean newsdoc_article_add_figure    (NewsdocArticle *self, NewsdocNode *figure);
void newsdoc_article_add_inline_images (NewsdocArticle *self, NewsdocNode *block);
void newsdoc_article_add_photo         (NewsdocArticle *self, NewsdocNode *div);

/* The first Div or Span of the class below the node; a node's text without the space around it, NULL when there is none. */
NewsdocNode *newsdoc_article_find_class (NewsdocNode *root, const char *class_name);
char        *newsdoc_article_dup_text   (NewsdocNode *node);

NewsdocAuthor    *newsdoc_author_new    (const char * const *texts);
NewsdocImage     *newsdoc_image_new     (const char * const *texts);
NewsdocNote      *newsdoc_note_new      (NewsdocNoteKind kind, const char *text);
NewsdocPullquote *newsdoc_pullquote_new (const char * const *texts, gboolean duplicate);
