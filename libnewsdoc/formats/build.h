/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* A node of the kind (a paragraph, a heading, MetaInlines …) that holds the text as Pandoc would have it: words and spaces. */
NewsdocNode *newsdoc_build_inlines  (NewsdocNodeKind kind, const char *text);

/* The same, appended to what the node holds. */
void         newsdoc_build_append   (NewsdocNode *node, const char *text);

/* A Div of the class around one paragraph of the text. */
NewsdocNode *newsdoc_build_div      (const char *class_name, const char *text);

/* A metadata field's text without the space around it; NULL where it is absent or empty. */
char        *newsdoc_build_dup_meta (NewsdocNode *map, const char *key);

/* The texts of a field that may be one value or a list of them; maps give their "name" or "text". */
char       **newsdoc_build_dup_list (NewsdocNode *map, const char *key);

/* The field as a MetaList that may be added to: what it was becomes the first item. */
NewsdocNode *newsdoc_build_meta_list (NewsdocNode *map, const char *key);
