/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc.h"

/* What is to be made of a document. */
typedef enum
{
  OUTPUT_DOCUMENT,
  OUTPUT_IDENTITY,
  OUTPUT_EXPLAIN,
  OUTPUT_REPORT,
} Output;

typedef struct
{
  Output      output;
  const char *format;       /* (nullable) the Pandoc writer to dress for */
  gboolean    standalone;
  guint       width;        /* of the explanation, in characters */
  gboolean    pretty;       /* a report of many lines */
  gboolean    last;         /* the process ends behind it: its memory is left to the system, which takes it back faster than node by node */
} Job;

/* Bytes in, bytes out: the way of the data. NULL with an error where the input is no document, or one that must not be published (newsdoc-fail-on). What there is to tell a person is put into
 * messages, a sentence each (transfer full, NULL-terminated, also where it fails). Any thread may call it. */
GBytes *job_run (const Job *job, const char *data, gsize length, char ***messages, GError **error);
