/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The main() of the fuzzers where there is no fuzzer: each file of the folder that is named is a test, given to the program as a fuzzer would. So what was found once
 * is asked again by every compiler. */

#include <glib.h>

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static void
test_file (gconstpointer path)
{
  g_autofree char *data = NULL;
  g_autoptr(GError) error = NULL;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  g_assert_cmpint (LLVMFuzzerTestOneInput ((const guint8 *) data, size), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) folder = NULL;
  const char *name;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  folder = g_dir_open (argv[1], 0, &error);
  g_assert_no_error (error);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *fuzzer = g_path_get_basename (argv[1]);
      g_autofree char *test = g_strdup_printf ("/fuzz/%s/%s", fuzzer, name);

      g_test_add_data_func_full (test, g_build_filename (argv[1], name, NULL), test_file, g_free);
    }
  return g_test_run ();
}
