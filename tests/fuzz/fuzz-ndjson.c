/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Lines of any bytes, through --ndjson as the filter runs it, with its threads. The first byte chooses what is made of each line, how many threads there are, and whether
 * the first bad line ends it. Each line must have its answer, in the order of the lines. */

#include <stdio.h>
#include <string.h>

#include "../../filter/ndjson.h"

/* A line end behind the last line may be missing. */
static guint
count_lines (const char *text,
             gsize       length)
{
  guint n = length > 0 && text[length - 1] != '\n';

  for (gsize i = 0; i < length; i++)
    n += text[i] == '\n';
  return n;
}

/* Runs with the C library's own streams turned to these; what it says goes nowhere. */
static int
run (const Job    *job,
     guint         threads,
     gboolean      fail_fast,
     const guint8 *data,
     gsize         size,
     char        **output,
     size_t       *length)
{
  FILE *in = stdin, *out = stdout, *err = stderr;
  int status;

  stdin = size > 0 ? fmemopen ((void *) data, size, "r") : fopen ("/dev/null", "r");
  stdout = open_memstream (output, length);
  stderr = fopen ("/dev/null", "w");
  status = ndjson_run (job, threads, fail_fast);
  fclose (stdin);
  fclose (stdout);
  fclose (stderr);
  stdin = in;
  stdout = out;
  stderr = err;
  return status;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  static const Output outputs[] = { OUTPUT_IDENTITY, OUTPUT_DOCUMENT, OUTPUT_REPORT, OUTPUT_IDENTITY };
  char *output = NULL;
  size_t length = 0;
  guint asked, given;
  gboolean fail_fast, failed;
  int status;

  if (size == 0)
    return 0;
  fail_fast = data[0] & 1;
  asked = count_lines ((const char *) data + 1, size - 1);
  status = run (&(Job) { .output = outputs[data[0] >> 1 & 3], .format = data[0] & 32 ? "html" : NULL, .width = 80 }, 1 + (data[0] >> 3 & 3), fail_fast,
                data + 1, size - 1, &output, &length);
  given = count_lines (output, length);
  failed = length > 0 && (g_str_has_prefix (output, "{\"error\":") || strstr (output, "\n{\"error\":") != NULL);

  g_assert_true (length == 0 || output[length - 1] == '\n');
  g_assert_true (failed || status == 0);
  if (fail_fast)
    g_assert_cmpuint (given, <=, asked);
  else
    g_assert_cmpuint (given, ==, asked);
  free (output);
  return 0;
}
