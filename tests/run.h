/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* What a command gave. */
typedef struct
{
  int   status;     /* its exit status; -1 when a signal ended it */
  char *output;     /* (owned) ends with a zero byte */
  gsize length;
  char *errors;     /* (owned) standard error */
} Run;

/* Run a command to its end with input on its standard input, or with none when it is NULL, for a program that ends without reading it;
 * argv is NULL-terminated. */
Run         run_command    (const char * const *argv, const char *input, gssize length);
void        run_clear      (Run *run);

/* The path of the filter that was built, of pandoc (from the environment's PANDOC or PATH; NULL: none), and of a file of the material that is kept
 * beside the project (from NEWSDOC_SHARED, else ../shared; NULL, when it is not there). */
const char *run_filter     (void);
const char *run_pandoc     (void);
char       *run_shared     (const char *path);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)
