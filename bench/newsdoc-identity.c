/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdio.h>

#include "ast/reader.h"
#include "ast/writer.h"
#include "bench.h"

/* Reads a document from standard input and writes it to standard output, by the library's own reader and writer. */
int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NewsdocNode) root = NULL;
  g_autoptr (GString) out = NULL;
  g_autofree char *input = NULL;
  gsize length;

  input = bench_read_stdin (&length);
  root = newsdoc_reader_read (input, length, &error);
  if (root == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  out = newsdoc_writer_write (root);
  return fwrite (out->str, 1, out->len, stdout) == out->len ? 0 : 1;
}
