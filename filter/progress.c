/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "progress.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#define CLEAR_LINE "\r\033[K"

void
progress_start (Progress *progress)
{
  struct stat input;

  progress->shown = isatty (STDERR_FILENO);
  progress->started = progress->last = g_get_monotonic_time ();
  /* a file's size tells how long it will take; a pipe has none */
  progress->bytes = fstat (STDIN_FILENO, &input) == 0 && S_ISREG (input.st_mode) ? input.st_size : 0;
}

void
progress_show (Progress *progress,
               guint64   done,
               guint64   failed,
               guint64   bytes_done)
{
  gint64 now = g_get_monotonic_time ();
  double seconds = (now - progress->started) / (double) G_USEC_PER_SEC;

  if (!progress->shown || now - progress->last < G_USEC_PER_SEC / 2)
    return;
  progress->last = now;
  fprintf (stderr, CLEAR_LINE "%" G_GUINT64_FORMAT " done, %.0f a second, %" G_GUINT64_FORMAT " failed", done, done / seconds, failed);
  if (progress->bytes > bytes_done && bytes_done > 0)
    fprintf (stderr, ", %.0f s left", seconds * (progress->bytes - bytes_done) / bytes_done);
  fflush (stderr);
}

void
progress_end (Progress *progress)
{
  if (progress->shown)
    fputs (CLEAR_LINE, stderr);
}
