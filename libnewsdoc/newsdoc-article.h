/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_ARTICLE (newsdoc_article_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocArticle, newsdoc_article, NEWSDOC, ARTICLE, GObject)

G_END_DECLS
