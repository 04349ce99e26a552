/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Documents that are made to hurt, through the whole filter. Each comes in its full size, and must be done; and where valgrind is there, in a
 * small one and one of four times as much, for which at most five times as many instructions may be spent: what grows with the square
 * would take sixteen times as many. Instructions are counted, since times tell more of the machine. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "run.h"
#include "sanitized.h"

#define STR(text) "{\"t\":\"Str\",\"c\":\"" text "\"}"
#define PARA(inlines) "{\"t\":\"Para\",\"c\":[" inlines "]}"
#define SPACE ",{\"t\":\"Space\"},"
#define DIV(classes, blocks) "{\"t\":\"Div\",\"c\":[[\"\",[" classes "],[]],[" blocks "]]}"
#define MOST_GROWTH 5.0

/* A sanitizer walks a string to its end whenever one of C's functions is given it, so that a long one costs the square of its length; what it
 * looks for shows in a shorter one, too. */
#define FULL(row) (rows[row].full / (IS_SANITIZED ? 20 : 1))

/* What the example of the README may cost. A sixth more than it did when this was written: one rule costs far less than that. */
#define CEILING G_GUINT64_CONSTANT (26600000)

/* piece stands between before and after, so many times, with a comma between two; @ in it is the number of the piece. */
static const struct
{
  const char *name;
  const char *before, *piece, *after;
  guint       n, full;
} rows[] = {
  { "wide", "", PARA (STR ("The") SPACE STR ("mayor") SPACE STR ("said") SPACE STR ("that.")), "", 100, 100000 },
  { "deep", "", DIV ("\"a\"", "$"), "", 200, 2700 },
  { "one-string", "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"~", "all the words", "~\"}]}", 1000, 4000000 },
  { "empty-divs", "", DIV ("", ""), "", 1000, 1000000 },
  { "one-letter-lines", "", PARA (STR ("x")), "", 60, 1000000 },
  { "headings-like-the-title", "", "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[" STR ("Pier") "]]}", "", 400, 100000 },
  { "bylines", "", PARA (STR ("By") SPACE STR ("Jane") SPACE STR ("Doe@")), "", 60, 10000 },
  { "same-byline", "", PARA (STR ("By") SPACE STR ("Jane") SPACE STR ("Doe")), "", 100, 10000 },
  { "same-beginnings", "", PARA (STR ("It") SPACE STR ("was") SPACE STR ("the") SPACE STR ("same") SPACE STR ("thing") SPACE STR ("again,") SPACE
                                 STR ("said") SPACE STR ("the") SPACE STR ("mayor") SPACE STR ("of") SPACE STR ("the") SPACE STR ("town@.")), "", 60, 8000 },
  { "paragraphs-torn-by-pages", "", PARA (STR ("Page") SPACE STR ("3") SPACE STR ("of") SPACE STR ("9")) "," PARA (STR ("It") SPACE STR ("was") SPACE STR ("the") SPACE STR ("boat") SPACE STR ("of") SPACE STR ("town@") SPACE STR ("and")), "", 300, 10000 },
  { "quotes-like-each-other", "", PARA (STR ("It was the same thing again as in the town @.")) ",{\"t\":\"Div\",\"c\":[[\"\",[\"pullquote\"],[]],[" PARA (STR ("It was the same thing again as in another town")) "]]}", "", 60, 8000 },
  { "captions", "", "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[{\"t\":\"Plain\",\"c\":[" STR ("A boat. Photo: Jane Doe@/AP") "]}]],[{\"t\":\"Plain\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[],[\"a.jpg\",\"\"]]}]}]]}", "", 60, 8000 },
  { "classes", "{\"t\":\"Div\",\"c\":[[\"\",[", "\"class@\"", "],[]],[]]}", 500, 50000 },
  { "attributes", "{\"t\":\"Div\",\"c\":[[\"\",[],[", "[\"key@\",\"value\"]", "]],[]]}", 500, 50000 },
  { "cells", "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[[{\"t\":\"AlignDefault\"},{\"t\":\"ColWidthDefault\"}]],[[\"\",[],[]],[]],[[[\"\",[],[]],0,[],[",
    "[[\"\",[],[]],[[[\"\",[],[]],{\"t\":\"AlignDefault\"},1,1,[{\"t\":\"Plain\",\"c\":[" STR ("cell@") "]}]]]]", "]]],[[\"\",[],[]],[]]]}", 150, 10000 },
  { "combining-marks", "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"~", "\314\201", "~\"}]}", 1000, 300000 },
  { "bidi-controls", "", PARA (STR ("\342\200\256\327\220\342\200\254\342\200\217")), "", 100, 10000 },
  { "zero-characters", "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"~", "\\u0000", "~\"}]}", 2000, 300000 },
  { "open-brackets", "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"~", "(", "~\"}]}", 2000, 300000 },
  { "credits-in-a-line", "{\"t\":\"Para\",\"c\":[", "{\"t\":\"Span\",\"c\":[[\"\",[\"credit\"],[]],[" STR ("Jane@") "]]}", "]}", 1000, 8000 },
  { "open-tags", "", "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<div class=\\\"byline\\\">\"]}", "", 200, 20000 },
};

/* Deep ones nest ($ is where), strings have no commas (~ marks their ends). */
static char *
make (gsize row,
      guint n)
{
  g_autoptr(GString) json = g_string_new ("{\"pandoc-api-version\":[1,23],\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[" STR ("Pier") "]}},\"blocks\":[");
  const char *hole = strchr (rows[row].piece, '$');
  gboolean string = g_str_has_suffix (rows[row].before, "~");

  g_string_append_len (json, rows[row].before, strlen (rows[row].before) - string);
  for (guint i = 0; i < n; i++)
    {
      const char *number = strchr (rows[row].piece, '@');

      if (i > 0 && !string && hole == NULL)
        g_string_append_c (json, ',');
      if (hole != NULL)
        g_string_append_len (json, rows[row].piece, hole - rows[row].piece);
      else if (number != NULL)
        g_string_append_printf (json, "%.*s%u%s", (int) (number - rows[row].piece), rows[row].piece, i, number + 1);
      else
        g_string_append (json, rows[row].piece);
    }
  for (guint i = 0; hole != NULL && i < n; i++)
    g_string_append (json, hole + 1);
  g_string_append (json, rows[row].after + string);
  g_string_append (json, "]}");
  return g_string_free (g_steal_pointer (&json), FALSE);
}

static void
test_full (gconstpointer data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  g_autofree char *json = make (row, FULL (row));
  const char *argv[] = { run_filter (), "html", NULL };
  g_auto(Run) run = run_command (argv, json, -1);

  g_assert_cmpint (run.status, ==, 0);
  g_assert_true (g_str_has_prefix (run.output, "{\"pandoc-api-version\":[1,23]"));
}

static Run
count_run (const char *valgrind,
           const char *argument,
           const char *input)
{
  const char *argv[] = { valgrind, "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", run_filter (), argument, NULL };

  return run_command (argv, input, -1);
}

/* Older valgrinds stop at what newer compilers write for debuggers. */
static gboolean
can_count (const char *valgrind)
{
  static int can = -1;

  if (can < 0)
    {
      g_auto(Run) run = { -1 };

      if (valgrind != NULL && !IS_SANITIZED)
        run = count_run (valgrind, "--version", "");
      can = run.status == 0;
    }
  return can;
}

/* "==7== I   refs:      1,234,567" */
static guint64
read_count (const char *errors)
{
  const char *at = strstr (errors, "refs:");
  guint64 n = 0;

  g_assert_nonnull (at);
  for (at += strlen ("refs:"); *at == ' ' || *at == ',' || g_ascii_isdigit (*at); at++)
    if (g_ascii_isdigit (*at))
      n = 10 * n + (guint64) g_ascii_digit_value (*at);
  return n;
}

/* The instructions that the filter takes for a document; 0 without valgrind, or where it cannot run this build. */
static guint64
count (const char *json)
{
  g_autofree char *valgrind = g_find_program_in_path ("valgrind");
  g_auto(Run) run = { -1 };

  if (!can_count (valgrind))
    return 0;
  run = count_run (valgrind, "html", json);
  g_assert_cmpint (run.status, ==, 0);
  return read_count (run.errors);
}

static void
test_growth (gconstpointer data)
{
  gsize row = GPOINTER_TO_SIZE (data);
  static guint64 start;
  g_autofree char *none = make (row, 0), *once = make (row, rows[row].n), *fourfold = make (row, 4 * rows[row].n);
  guint64 small, large;

  /* nothing in a document is the same, whatever is repeated in it */
  if (start == 0)
    start = count (none);
  if (start == 0)
    {
      g_test_skip ("no valgrind, or a build that it cannot run");
      return;
    }
  small = count (once);
  large = count (fourfold);
  g_test_message ("%s: %" G_GUINT64_FORMAT " and %" G_GUINT64_FORMAT " instructions for %u and %u", rows[row].name, small - start, large - start,
                  rows[row].n, 4 * rows[row].n);
  g_assert_cmpfloat ((double) (large - start), <=, MOST_GROWTH * (double) (small - start));
}

static void
test_ceiling (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "examples", "harbour.md", NULL);
  const char *argv[] = { run_pandoc (), "-f", "markdown", "-t", "json", path, NULL };
  g_auto(Run) pandoc = { -1 };
  guint64 instructions;

  if (run_pandoc () == NULL)
    {
      g_test_skip ("no pandoc");
      return;
    }
  pandoc = run_command (argv, NULL, 0);
  g_assert_cmpint (pandoc.status, ==, 0);
  instructions = count (pandoc.output);
  if (instructions == 0)
    g_test_skip ("no valgrind, or a build that it cannot run");
  g_test_message ("%" G_GUINT64_FORMAT " instructions for examples/harbour.md", instructions);
  g_assert_cmpuint (instructions, <=, CEILING);
}

/* What the documents cost in their full size, and how many times what a quarter of each costs; two minutes. */
static void
print_table (void)
{
  g_autofree char *empty = make (0, 0);
  guint64 start = count (empty);

  g_assert_cmpuint (start, >, 0);
  printf ("| document | pieces | MB | million instructions | a byte | of a quarter |\n|---|---:|---:|---:|---:|---:|\n");
  for (gsize row = 0; row < G_N_ELEMENTS (rows); row++)
    {
      g_autofree char *full = make (row, rows[row].full), *quarter = make (row, rows[row].full / 4);
      double large = (double) (count (full) - start), small = (double) (count (quarter) - start), bytes = (double) strlen (full);

      printf ("| %s | %u | %.1f | %.0f | %.0f | × %.2f |\n", rows[row].name, rows[row].full, bytes / 1e6, large / 1e6, large / bytes, large / small);
      fflush (stdout);
    }
}

int
main (int    argc,
      char **argv)
{
  if (argc > 1 && g_str_equal (argv[1], "--table"))
    {
      print_table ();
      return EXIT_SUCCESS;
    }
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *full = g_strconcat ("/pathological-filter/full/", rows[i].name, NULL);
      g_autofree char *growth = g_strconcat ("/pathological-filter/growth/", rows[i].name, NULL);

      g_test_add_data_func (full, GSIZE_TO_POINTER (i), test_full);
      g_test_add_data_func (growth, GSIZE_TO_POINTER (i), test_growth);
    }
  g_test_add_func ("/pathological-filter/ceiling", test_ceiling);
  return g_test_run ();
}
