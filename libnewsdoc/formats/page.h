/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Paper and columns, by the names that Pandoc's templates have for them: papersize (a4, letter …), fontsize, and columns, a number, which
 * Pandoc knows in Typst alone. Nothing is done where newsdoc-style is not "news": the page is someone else's then. */

/* A default for a variable of the template, where the document has none. */
void newsdoc_page_default  (NewsdocNode *root, const char *key, const char *value);

/* The number of columns that the document asks for; 1 where it asks for none. */
int  newsdoc_page_columns  (NewsdocNode *root);

/* A rule for printed pages into header-includes, behind the style: HTML's template has no variable for paper. */
void newsdoc_page_add_css  (NewsdocNode *root);
