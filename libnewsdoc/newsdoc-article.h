/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include "ast/newsdoc-node.h"
#include "newsdoc-author.h"
#include "newsdoc-image.h"
#include "newsdoc-note.h"
#include "newsdoc-pullquote.h"
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_ARTICLE (newsdoc_article_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocArticle, newsdoc_article, NEWSDOC, ARTICLE, GObject)

NEWSDOC_EXTERN NewsdocArticle *newsdoc_article_new_from_root (NewsdocNode *root);
NEWSDOC_EXTERN JsonNode       *newsdoc_article_to_json       (NewsdocArticle *self);

NEWSDOC_EXTERN const char         *newsdoc_article_get_headline        (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_kicker          (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_standfirst      (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_byline          (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_dateline        (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_dateline_date   (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_dateline_source (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_published       (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_modified        (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_language        (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_publisher       (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_signoff         (NewsdocArticle *self);
NEWSDOC_EXTERN const char         *newsdoc_article_get_rights          (NewsdocArticle *self);
NEWSDOC_EXTERN const char * const *newsdoc_article_get_dateline_places (NewsdocArticle *self);
NEWSDOC_EXTERN const char * const *newsdoc_article_get_body            (NewsdocArticle *self);
NEWSDOC_EXTERN const char * const *newsdoc_article_get_corrections     (NewsdocArticle *self);
NEWSDOC_EXTERN const char * const *newsdoc_article_get_editors_notes   (NewsdocArticle *self);
NEWSDOC_EXTERN const char * const *newsdoc_article_get_about_author    (NewsdocArticle *self);
NEWSDOC_EXTERN const char * const *newsdoc_article_get_disclaimers     (NewsdocArticle *self);
NEWSDOC_EXTERN GListModel         *newsdoc_article_get_authors         (NewsdocArticle *self);
NEWSDOC_EXTERN GListModel         *newsdoc_article_get_images          (NewsdocArticle *self);
NEWSDOC_EXTERN GListModel         *newsdoc_article_get_pull_quotes     (NewsdocArticle *self);
NEWSDOC_EXTERN GListModel         *newsdoc_article_get_notes           (NewsdocArticle *self);

G_END_DECLS
