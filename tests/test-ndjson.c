/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Many documents, a line each: order and bad lines. What becomes of output that nobody takes is in test-io.c. */

#include <string.h>

#include "run.h"

#define START "{\"pandoc-api-version\":[1,22,2,1],\"meta\":{},\"blocks\":["
#define PARA(text) "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"" text "\"}]}"
#define DOCUMENT(text) START PARA (text) "]}"

static Run
run (const char *input,
     const char *first,
     const char *second)
{
  const char *argv[] = { run_filter (), "--ndjson", first, second, NULL };

  return run_command (argv, input, -1);
}

static void
test_line_for_line (void)
{
  static const char input[] = DOCUMENT ("One") "\n\n" DOCUMENT ("Two") "\r\n" DOCUMENT ("Three");
  g_auto(Run) result = run (input, "--identity", NULL);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.output, ==, DOCUMENT ("One") "\n\n" DOCUMENT ("Two") "\n" DOCUMENT ("Three") "\n");
  g_assert_cmpstr (result.errors, ==, "");
}

/* A long document at the head of each dozen, so that the short ones behind it are done first. */
static void
test_order (void)
{
  g_autoptr(GString) input = g_string_new (NULL);
  g_autoptr(GString) expected = g_string_new (NULL);

  for (guint i = 0; i < 240; i++)
    {
      gsize start = input->len;

      g_string_append_printf (input, START PARA ("%u"), i);
      for (guint j = 0; i % 12 == 0 && j < 3000; j++)
        g_string_append (input, "," PARA ("The ferry sails at nine in the evening."));
      g_string_append (input, "]}\n");
      g_string_append_len (expected, input->str + start, input->len - start);
    }
  for (guint jobs = 1; jobs <= 8; jobs *= 2)
    {
      g_autofree char *argument = g_strdup_printf ("--jobs=%u", jobs);
      g_auto(Run) result = run (input->str, "--identity", argument);

      g_assert_cmpint (result.status, ==, 0);
      g_assert_cmpuint (result.length, ==, expected->len);
      g_assert_true (memcmp (result.output, expected->str, expected->len) == 0);
    }
}

/* Recognised and dressed, the lines are the same whoever has made them. */
static void
test_same_by_any (void)
{
  g_autoptr(GString) input = g_string_new (NULL);
  g_auto(Run) alone = { -1 }, together = { -1 };

  for (guint i = 0; i < 48; i++)
    g_string_append_printf (input, START PARA ("By Jane Doe") "," PARA ("SKARVIK, May %u (NCP) — The ferry sails at nine.") "]}\n", i % 28 + 1);
  alone = run (input->str, "html", "--jobs=1");
  together = run (input->str, "html", "--jobs=4");
  g_assert_cmpint (alone.status, ==, 0);
  g_assert_cmpint (together.status, ==, 0);
  g_assert_nonnull (strstr (alone.output, "dateline"));
  g_assert_cmpmem (alone.output, alone.length, together.output, together.length);
}

static void
test_bad_line (void)
{
  static const char input[] = DOCUMENT ("One") "\nnope\n" DOCUMENT ("Three") "\n";
  g_auto(Run) result = run (input, "--identity", NULL);
  g_auto(GStrv) lines = g_strsplit (result.output, "\n", -1);

  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_cmpstr (lines[0], ==, DOCUMENT ("One"));
  g_assert_true (g_str_has_prefix (lines[1], "{\"error\":{\"line\":2,\"message\":\""));
  g_assert_cmpstr (lines[2], ==, DOCUMENT ("Three"));
  g_assert_nonnull (strstr (result.errors, "line 2: "));
  g_assert_null (strstr (result.errors, "line 3: "));
}

static void
test_fail_fast (void)
{
  static const char input[] = DOCUMENT ("One") "\nnope\n" DOCUMENT ("Three") "\n";
  g_auto(Run) result = run (input, "--identity", "--fail-fast");
  g_auto(GStrv) lines = g_strsplit (result.output, "\n", -1);

  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_cmpstr (lines[0], ==, DOCUMENT ("One"));
  g_assert_true (g_str_has_prefix (lines[1], "{\"error\":"));
}

static void
test_report (void)
{
  g_auto(Run) result = run (DOCUMENT ("One") "\n" DOCUMENT ("Two") "\n", "--report=json", NULL);
  g_auto(GStrv) lines = g_strsplit (result.output, "\n", -1);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_nonnull (strstr (lines[0], "One"));
  g_assert_nonnull (strstr (lines[1], "Two"));
}

static void
test_nothing (void)
{
  g_auto(Run) result = run ("", "--identity", NULL);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpuint (result.length, ==, 0);
}

static void
test_arguments (void)
{
  static const char *bad[][2] = { { "--explain", NULL }, { "--jobs=-1", NULL }, { "--jobs=many", NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_auto(Run) result = run ("", bad[i][0], bad[i][1]);

      g_assert_cmpint (result.status, ==, 1);
      g_assert_cmpuint (result.length, ==, 0);
      g_assert_true (g_str_has_prefix (result.errors, "pandoc-newsdoc: "));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ndjson/line-for-line", test_line_for_line);
  g_test_add_func ("/ndjson/order", test_order);
  g_test_add_func ("/ndjson/same-by-any", test_same_by_any);
  g_test_add_func ("/ndjson/bad-line", test_bad_line);
  g_test_add_func ("/ndjson/fail-fast", test_fail_fast);
  g_test_add_func ("/ndjson/report", test_report);
  g_test_add_func ("/ndjson/nothing", test_nothing);
  g_test_add_func ("/ndjson/arguments", test_arguments);
  return g_test_run ();
}
