/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Text for comparison: NFKC, case folded, quotes and dashes unified to ' " -, runs of white space one space, none at the
 * ends, soft hyphens and zero-width characters gone. Not of the same length as the original: offsets do not carry over
 * (newsdoc_text_unfold_length() maps a prefix's length back). */
char     *newsdoc_text_fold          (const char *text, gssize length);

/* How many bytes of text fold to the first folded_length bytes of its folded form. */
gsize     newsdoc_text_unfold_length (const char *text, gsize folded_length);

gboolean  newsdoc_text_ends_sentence (const char *text, gssize length);
guint     newsdoc_text_count_words   (const char *text);
gboolean  newsdoc_text_is_caps       (const char *text);

/* "PETER PARKS" → "Peter Parks", "MCDONALD-O'NEIL" → "McDonald-O'Neil"; mixed case stays as it is. */
char     *newsdoc_text_mend_case     (const char *text);
