/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* BCP 47 tags, as far as choosing a lexicon wants them. Private to the lexicon. */

/* In lower case with "-" between its parts; what a locale's name has after a full stop is gone ("de_AT.UTF-8": "de-at"). */
char *newsdoc_tag_normalize  (const char *tag);

/* The region, two letters: "at"; "" when there is none. Of a normalized tag, as is the next. */
char *newsdoc_tag_dup_region (const char *tag);

/* What the lookup of RFC 4647 tries next: "zh-hant-tw", "zh-hant", "zh"; FALSE when nothing is left. */
gboolean newsdoc_tag_shorten (char *tag);

G_END_DECLS
