/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <json-glib/json-glib.h>
#include <stdio.h>

#include "bench.h"

/* The same by json-glib: parser, tree, generator. What the library's own is measured against. */
int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *input = NULL;
  g_autofree char *out = NULL;
  gsize length;

  input = bench_read_stdin (&length);
  if (!json_parser_load_from_data (parser, input, (gssize) length, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  json_generator_set_root (generator, json_parser_get_root (parser));
  out = json_generator_to_data (generator, &length);
  return fwrite (out, 1, length, stdout) == length ? 0 : 1;
}
