/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* The name that Pandoc has for the format: as given, else by the file's ending (transfer full); NULL with an error where that says nothing.
 * HTML is read with raw_html, since Pandoc would fetch what an iframe points to. */
char *newsdoc_pandoc_reader (GFile *file, const char *format, GError **error);
char *newsdoc_pandoc_writer (GFile *file, const char *format, GError **error);

/* The writer without its extensions: "markdown" of "markdown+hard_line_breaks". */
char *newsdoc_pandoc_base   (const char *format);
