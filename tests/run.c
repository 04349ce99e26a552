/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "run.h"

#include <signal.h>
#include <string.h>

/* The bytes with a zero byte behind them; there may be others inside. */
static char *
take_string (GBytes *bytes,
             gsize  *length)
{
  gsize size = bytes != NULL ? g_bytes_get_size (bytes) : 0;
  char *string = g_malloc0 (size + 1);

  if (size > 0)
    memcpy (string, g_bytes_get_data (bytes, NULL), size);
  if (length != NULL)
    *length = size;
  return string;
}

Run
run_command (const char * const *argv,
             const char         *input,
             gssize              length)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) process = NULL;
  g_autoptr(GBytes) in = g_bytes_new (input != NULL ? input : "", input == NULL ? 0 : length < 0 ? strlen (input) : (gsize) length);
  g_autoptr(GBytes) out = NULL;
  g_autoptr(GBytes) err = NULL;
  Run run = { -1 };

  /* a program that ends before it has read everything breaks the pipe; that is its right */
  signal (SIGPIPE, SIG_IGN);
  process = g_subprocess_newv (argv, (input != NULL ? G_SUBPROCESS_FLAGS_STDIN_PIPE : 0)
                                       | G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  if (!g_subprocess_communicate (process, input != NULL ? in : NULL, NULL, &out, &err, &error))
    g_subprocess_wait (process, NULL, NULL);

  if (g_subprocess_get_if_exited (process))
    run.status = g_subprocess_get_exit_status (process);
  run.output = take_string (out, &run.length);
  run.errors = take_string (err, NULL);
  /* what a sanitizer has found in the program is seen, whatever the test says of its status */
  if (strstr (run.errors, "Sanitizer: ") != NULL)
    g_printerr ("%s", run.errors);
  return run;
}

void
run_clear (Run *run)
{
  g_clear_pointer (&run->output, g_free);
  g_clear_pointer (&run->errors, g_free);
}

const char *
run_filter (void)
{
  const char *filter = g_getenv ("NEWSDOC_FILTER");

  g_assert_nonnull (filter);
  return filter;
}

const char *
run_pandoc (void)
{
  static char *pandoc;

  if (pandoc == NULL)
    pandoc = g_getenv ("PANDOC") != NULL ? g_strdup (g_getenv ("PANDOC")) : g_find_program_in_path ("pandoc");
  return pandoc;
}

char *
run_shared (const char *path)
{
  const char *folder = g_getenv ("NEWSDOC_SHARED");
  g_autofree char *beside = g_test_build_filename (G_TEST_DIST, "..", "..", "shared", NULL);
  g_autofree char *full = g_build_filename (folder != NULL ? folder : beside, path, NULL);

  return g_file_test (full, G_FILE_TEST_EXISTS) ? g_steal_pointer (&full) : NULL;
}
