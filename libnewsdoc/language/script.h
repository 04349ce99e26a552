/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The tag of the language that alone writes in the text's script, by und.ini: Hangul is Korean, kana Japanese, Han without kana Chinese.
 * NULL when several languages share the script, as most scripts are shared. */
const char *newsdoc_script_language (const char *text);

/* Is it one of those that alone write in a script? They share signs with each other: a Japanese name has no kana. */
gboolean    newsdoc_script_has_language (const char *tag);

G_END_DECLS
