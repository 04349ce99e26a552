/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Places in a caption where a credit may begin, and what stands between the two. All of them are bytes of the text. */

/* Is a separator at p? How many bytes of it, white space behind it included. */
gsize newsdoc_credit_separator    (const char *text, const char *p);

/* A sentence's end at p, glued or not: "…helfen.Getty Images". How many bytes of it, or 0. */
gsize newsdoc_credit_sentence_end (const char *text, const char *p);

/* Past the dashes, slashes and lines that stand between a caption and its credit. */
gsize newsdoc_credit_skip_rule    (const char *text, gsize start, gsize end);

/* Where the words in capitals at the end begin; end where there are none. */
gsize newsdoc_credit_caps_run     (const char *text, gsize start, gsize end);
