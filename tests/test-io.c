/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Input that does not come, output that nobody takes, memory that is not there, and signals: the exit status says it, one sentence says what, and
 * nothing that is half a document ends with status 0. */

#include <signal.h>
#include <string.h>

#include <glib/gstdio.h>

#include "run.h"
#include "sanitized.h"

#define START "{\"pandoc-api-version\":[1,22,2,1],\"meta\":{},\"blocks\":["
#define PARA "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"Hello.\"}]}"
#define DOCUMENT START PARA "]}"

#define NO_INPUT "cannot read the input: "
#define NO_JOBS "--jobs takes a number from 1 to 4096"
#define NO_OUTPUT "cannot write the output: "

/* What a shell runs, with the filter as $0 and the document as $1. The status is the filter's own. */
static const struct
{
  const char *name, *script;
  int         status;
  const char *says;     /* NULL: nothing */
  const char *output;   /* NULL: any */
} rows[] = {
  { "closed-input", "\"$0\" <&-", 1, NO_INPUT, "" },
  { "closed-input/lines", "\"$0\" --ndjson <&-", 1, NO_INPUT, "" },
  { "folder", "\"$0\" < /", 1, NO_INPUT "Is a directory", "" },
  { "folder/lines", "\"$0\" --ndjson < /", 1, NO_INPUT "Is a directory", "" },
  { "byte-by-byte", "printf %s \"$1\" | dd bs=1 status=none | \"$0\" --identity", 0, NULL, DOCUMENT },
  { "byte-by-byte/lines", "printf '%s\\n%s' \"$1\" \"$1\" | dd bs=1 status=none | \"$0\" --ndjson --identity", 0, NULL, DOCUMENT "\n" DOCUMENT "\n" },
  { "in-two-pieces", "{ printf %s \"${1:0:60}\"; sleep 0.2; printf %s \"${1:60}\"; } | \"$0\" --identity", 0, NULL, DOCUMENT },
  { "half", "printf %s \"${1:0:60}\" | \"$0\" --identity", 1, "ends at byte 60", "" },
  { "half/last-line", "printf '%s\\n%s' \"$1\" \"${1:0:60}\" | \"$0\" --ndjson --identity", 1, "line 2: ", NULL },

  { "closed-output", "printf %s \"$1\" | \"$0\" >&-", 1, NO_OUTPUT, NULL },
  { "closed-output/lines", "printf %s \"$1\" | \"$0\" --ndjson >&-", 1, NO_OUTPUT, NULL },
  { "closed-output/version", "\"$0\" --version >&-", 1, NO_OUTPUT, NULL },
  { "full-disk", "printf %s \"$1\" | \"$0\" >/dev/full", 1, NO_OUTPUT "No space left", NULL },
  { "full-disk/lines", "printf %s \"$1\" | \"$0\" --ndjson >/dev/full", 1, NO_OUTPUT "No space left", NULL },
  { "full-disk/report", "printf %s \"$1\" | \"$0\" --report=json >/dev/full", 1, NO_OUTPUT "No space left", NULL },
  { "full-disk/explain", "printf %s \"$1\" | \"$0\" --explain >/dev/full", 1, NO_OUTPUT "No space left", NULL },
  { "full-disk/version", "\"$0\" --version >/dev/full", 1, NO_OUTPUT "No space left", NULL },
  { "full-disk/list-constructs", "\"$0\" --list-constructs >/dev/full", 1, NO_OUTPUT "No space left", NULL },
  { "reader-gone", "{ sleep 0.2; printf %s \"$1\"; } | \"$0\" | true; exit ${PIPESTATUS[1]}", 1, NO_OUTPUT "Broken pipe", NULL },
  { "reader-gone/lines", "for i in 1 2 3 4 5 6 7 8; do printf '%s\\n' \"$1\"; sleep 0.1; done | \"$0\" --ndjson | true; exit ${PIPESTATUS[1]}", 1, NO_OUTPUT "Broken pipe", NULL },
  { "jobs/none", "\"$0\" --ndjson --jobs=-1 </dev/null", 1, NO_JOBS, "" },
  { "jobs/too-many", "\"$0\" --ndjson --jobs=1073741824 </dev/null", 1, NO_JOBS, "" },
  { "closed-errors", "printf %s \"$1\" | \"$0\" --identity 2>&-", 0, NULL, DOCUMENT },
  { "closed-errors/bad", "printf x | \"$0\" 2>&-", 1, NULL, "" },
};

static void
test_row (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  const char *argv[] = { "/bin/bash", "-c", rows[i].script, run_filter (), DOCUMENT, NULL };
  g_auto(Run) run = { -1 };

  if (strstr (rows[i].script, "/dev/full") != NULL && !g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  run = run_command (argv, NULL, 0);
  g_assert_cmpint (run.status, ==, rows[i].status);
  if (rows[i].says != NULL)
    g_assert_nonnull (strstr (run.errors, rows[i].says));
  else
    g_assert_cmpstr (run.errors, ==, "");
  /* one sentence */
  g_assert_true (*run.errors == '\0' || strchr (run.errors, '\n') == run.errors + strlen (run.errors) - 1);
  if (rows[i].output != NULL)
    g_assert_cmpstr (run.output, ==, rows[i].output);
}

static char *
repeat (const char *piece,
        const char *between,
        guint       n)
{
  GString *all = g_string_new (piece);

  for (guint i = 1; i < n; i++)
    g_string_append_printf (all, "%s%s", between, piece);
  return g_string_free (all, FALSE);
}

/* In memory for little: a document of so many paragraphs, from a file, since the filter does not read all of it. */
static Run
run_in_little_memory (const char *mode,
                      guint       paragraphs)
{
  g_autofree char *blocks = repeat (PARA, ",", paragraphs), *json = g_strconcat (START, blocks, "]}", NULL), *path = NULL;
  const char *argv[] = { "/bin/bash", "-c", "ulimit -v 90000; exec \"$0\" $1 html <\"$2\"", run_filter (), mode, NULL, NULL };
  Run run;

  g_assert_true (g_close (g_file_open_tmp ("newsdoc-XXXXXX", &path, NULL), NULL));
  g_assert_true (g_file_set_contents (path, json, -1, NULL));
  argv[5] = path;
  run = run_command (argv, NULL, 0);
  g_unlink (path);
  return run;
}

/* There is no output, and one sentence. */
static void
assert_no_memory (const char *mode,
                  guint       paragraphs)
{
  g_auto(Run) run = run_in_little_memory (mode, paragraphs);

  g_assert_cmpint (run.status, ==, 1);
  g_assert_cmpuint (run.length, ==, 0);
  g_assert_true (strchr (run.errors, '\n') == run.errors + strlen (run.errors) - 1);
  g_assert_true (g_str_has_prefix (run.errors, "pandoc-newsdoc: failed to allocate") || g_str_has_suffix (run.errors, NO_INPUT "Cannot allocate memory\n"));
}

static void
test_memory (void)
{
  g_auto(Run) enough = { -1 };

  if (!IS_SANITIZED)
    enough = run_in_little_memory ("", 1);
  if (enough.status != 0)
    {
      g_test_skip ("the filter does not start with so little memory here");
      return;
    }
  /* for the tree, for the text, for the line */
  assert_no_memory ("", 200000);
  assert_no_memory ("", 2000000);
  assert_no_memory ("--ndjson --jobs=1", 2000000);
}

/* The threads of --ndjson, each with a stack, are too much for it: those that there are do the work, and with none there is a sentence. */
static void
test_threads (void)
{
  static const char script[] = "ulimit -v 400000; exec \"$0\" --ndjson --jobs=4000 --identity";
  const char *argv[] = { "/bin/bash", "-c", script, run_filter (), NULL };
  g_autofree char *lines = repeat (DOCUMENT "\n", "", 1000);
  g_auto(Run) run = { -1 };

  if (IS_SANITIZED)
    {
      g_test_skip ("a sanitizer needs more memory");
      return;
    }
  run = run_command (argv, lines, -1);
  if (run.status == 0)
    g_assert_cmpstr (run.output, ==, lines);
  else
    g_assert_cmpuint (run.length, ==, 0);
}

/* The filter is in the middle of its input when the signal comes: it ends by the signal, as whoever sent it wants to know; of lines, those that are out are whole. */
static void
assert_ends_by (int         signal_number,
                const char *mode,
                const char *jobs,
                const char *input,
                const char *answer)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, run_filter (), "--identity", mode, jobs, NULL);
  GInputStream *out = g_subprocess_get_stdout_pipe (process);
  g_autofree char *got = g_malloc0 (strlen (answer) + 1);
  char rest;
  gsize n;

  g_assert_no_error (error);
  g_output_stream_write_all (g_subprocess_get_stdin_pipe (process), input, strlen (input), NULL, NULL, &error);
  g_assert_no_error (error);
  /* without an answer to wait for, it is given the time to read */
  if (*answer == '\0')
    g_usleep (G_USEC_PER_SEC / 5);
  g_input_stream_read_all (out, got, strlen (answer), &n, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (got, ==, answer);
  g_subprocess_send_signal (process, signal_number);
  g_subprocess_wait (process, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (process));
  g_assert_cmpint (g_subprocess_get_term_sig (process), ==, signal_number);
  g_assert_cmpint (g_input_stream_read (out, &rest, 1, NULL, NULL), ==, 0);
}

static void
test_signals (void)
{
  static const int signals[] = { SIGTERM, SIGINT, SIGHUP };

  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    {
      /* what started the tests may have ignored it, and children take that over */
      signal (signals[i], SIG_DFL);
      assert_ends_by (signals[i], NULL, NULL, START PARA ",", "");
      assert_ends_by (signals[i], "--ndjson", "--jobs=1", DOCUMENT "\n" START PARA ",", DOCUMENT "\n");
      assert_ends_by (signals[i], "--ndjson", "--jobs=4", DOCUMENT "\n" START PARA ",", DOCUMENT "\n");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/io/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_row);
    }
  g_test_add_func ("/io/memory", test_memory);
  g_test_add_func ("/io/threads", test_threads);
  g_test_add_func ("/io/signals", test_signals);
  return g_test_run ();
}
