/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Metadata values, as Pandoc's readers make them. */
NewsdocNode *newsdoc_meta_string  (const char *text);
NewsdocNode *newsdoc_meta_words   (const char *text);        /* MetaInlines, a Str a word */
NewsdocNode *newsdoc_meta_inlines (NewsdocNode *holder);     /* MetaInlines, a copy of holder's */
char        *newsdoc_meta_text    (NewsdocNode *map, const char *key);  /* (nullable): stripped, never empty */

/* Set key to a string; nothing happens for NULL or "". */
void         newsdoc_meta_set_string (NewsdocNode *map, const char *key, const char *text);
