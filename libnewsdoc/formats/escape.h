/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* Text made safe to stand in raw text of the format: every value that goes
 * into a raw block goes through here. A format that is not known keeps letters,
 * digits and spaces only. NEWSDOC_ESCAPE_TYPST_STRING is for what stands between Typst's quotation marks. */
#define NEWSDOC_ESCAPE_TYPST_STRING "typst-string"
char *newsdoc_escape (const char *raw_format, const char *text);

/* A row's raw text with every "%{key}" replaced by the escaped value of the node's attribute, or by nothing. */
char *newsdoc_escape_expand (const char *raw_format, const char *pattern, NewsdocNode *node);
