/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* One line on a terminal that says how far a long run is; on anything else nothing is ever printed. */
typedef struct
{
  gboolean shown;      /* standard error is a terminal */
  gint64   started;    /* monotonic, in microseconds */
  gint64   last;       /* when the line was drawn */
  guint64  bytes;      /* of the whole input; 0 where that is not known */
} Progress;

void progress_start (Progress *progress);

/* Draw the line anew, at most twice a second. */
void progress_show  (Progress *progress, guint64 done, guint64 failed, guint64 bytes_done);

/* Leave no half line behind. */
void progress_end   (Progress *progress);
