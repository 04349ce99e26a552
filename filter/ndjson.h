/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "job.h"

/* Do the job on each line of standard input, on so many threads, and write a line for each to standard output, in the same order. A line that
 * fails gives an object with an "error" on its line and a sentence on standard error; with fail_fast nothing is done after it. An empty
 * line stays empty. Memory is that of a few documents a thread, however long the input. Gives the exit status: 0 when no line failed. */
int ndjson_run (const Job *job, guint threads, gboolean fail_fast);
