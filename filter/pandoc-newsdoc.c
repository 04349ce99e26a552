/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The filter: arguments, bytes in and bytes out. job.c has the way of the data, ndjson.c the same for many documents; everything else is
 * the library's. */

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "constructs/construct.h"
#include "formats/format.h"
#include "job.h"
#include "ndjson.h"

/* More threads than any machine has processors for. */
#define MOST_JOBS 4096

static gboolean opt_version, opt_identity, opt_explain, opt_list, opt_ndjson, opt_fail_fast;
static char *opt_report;
static int opt_jobs;

static const GOptionEntry options[] = {
  { "explain", 0, 0, G_OPTION_ARG_NONE, &opt_explain, "Print what was made of each line, and why", NULL },
  { "report", 0, 0, G_OPTION_ARG_STRING, &opt_report, "Print the article as JSON", "json" },
  { "identity", 0, 0, G_OPTION_ARG_NONE, &opt_identity, "Read and write, and do nothing between", NULL },
  { "ndjson", 0, 0, G_OPTION_ARG_NONE, &opt_ndjson, "Read a document a line, and write one, or a report, a line", NULL },
  { "jobs", 0, 0, G_OPTION_ARG_INT, &opt_jobs, "With --ndjson: so many at once (default: as many as there are processors)", "N" },
  { "fail-fast", 0, 0, G_OPTION_ARG_NONE, &opt_fail_fast, "With --ndjson: stop at the first line that fails", NULL },
  { "list-constructs", 0, 0, G_OPTION_ARG_NONE, &opt_list, "Print what can be recognised", NULL },
  { "version", 0, 0, G_OPTION_ARG_NONE, &opt_version, "Print the version", NULL },
  { NULL }
};

static int
fail (const char *message)
{
  fprintf (stderr, "pandoc-newsdoc: %s\n", message);
  return EXIT_FAILURE;
}

/* What GLib cannot go on after, above all memory that is not there. It would end the program by a signal, behind two lines that tell of its own source. */
static void
end (const char    *domain G_GNUC_UNUSED,
     GLogLevelFlags level G_GNUC_UNUSED,
     const char    *message,
     gpointer       user_data G_GNUC_UNUSED)
{
  const char *memory = message != NULL ? strstr (message, "failed to allocate") : NULL;

  fprintf (stderr, "pandoc-newsdoc: %s\n", memory != NULL ? memory : message != NULL ? message : "no memory");
  _exit (EXIT_FAILURE);
}

static GString *
read_all (FILE *file)
{
  GString *data = g_string_sized_new (1 << 16);
  gsize got;

  do
    {
      gsize old = data->len;

      g_string_set_size (data, old + (1 << 16) + old / 2);
      got = fread (data->str + old, 1, data->len - old, file);
      g_string_set_size (data, old + got);
    }
  while (got > 0);

  return data;
}

/* All of it or an error: half a document with status 0 would be taken for a whole one. */
static int
write_all (const char *data,
           gsize       length)
{
  if (fwrite (data, 1, length, stdout) == length && fflush (stdout) == 0 && !ferror (stdout))
    return EXIT_SUCCESS;

  fprintf (stderr, "pandoc-newsdoc: cannot write the output: %s\n", g_strerror (errno));
  return EXIT_FAILURE;
}

static guint
terminal_width (void)
{
  struct winsize size;
  const char *columns = g_getenv ("COLUMNS");

  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  if (columns != NULL && atoi (columns) > 0)
    return atoi (columns);
  return 100;
}

static int
show_version (void)
{
  static const char version[] = "pandoc-newsdoc " NEWSDOC_VERSION "\n";

  return write_all (version, strlen (version));
}

static int
list_constructs (void)
{
  const NewsdocConstruct * const *constructs = newsdoc_constructs ();

  for (guint i = 0; constructs[i] != NULL; i++)
    printf ("%-15s %s\n", constructs[i]->name, constructs[i]->about);
  return write_all ("", 0);
}

/* Pandoc tells a filter about its reader in the environment; there is "standalone" when a template will print the metadata. Without
 * the variable the filter was not called by Pandoc, and a fragment, which has everything in the text, is the safe guess. */
static gboolean
is_standalone (void)
{
  const char *json = g_getenv ("PANDOC_READER_OPTIONS");
  g_autoptr(JsonNode) node = json != NULL ? json_from_string (json, NULL) : NULL;

  return node != NULL && JSON_NODE_HOLDS_OBJECT (node)
         && json_object_get_boolean_member_with_default (json_node_get_object (node), "standalone", FALSE);
}

/* What is no document was most often not made by Pandoc, or cut off on the way. */
static const char *
advice (const GError *error)
{
  const gboolean unreadable = g_error_matches (error, NEWSDOC_ERROR, NEWSDOC_ERROR_EMPTY)
                              || g_error_matches (error, NEWSDOC_ERROR, NEWSDOC_ERROR_ENCODING)
                              || g_error_matches (error, NEWSDOC_ERROR, NEWSDOC_ERROR_SYNTAX)
                              || g_error_matches (error, NEWSDOC_ERROR, NEWSDOC_ERROR_NOT_PANDOC);

  return unreadable ? "; it must be what “pandoc -t json ARTICLE” writes, all of it" : "";
}

static int
run (const Job *job)
{
  g_autoptr(GString) input = read_all (stdin);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) output = NULL;
  g_auto(GStrv) messages = NULL;
  gsize length;
  const char *data;

  if (ferror (stdin))
    {
      fprintf (stderr, "pandoc-newsdoc: cannot read the input: %s\n", g_strerror (errno));
      return EXIT_FAILURE;
    }
  output = job_run (job, input->str, input->len, &messages, &error);
  for (guint i = 0; messages[i] != NULL; i++)
    fprintf (stderr, "pandoc-newsdoc: %s\n", messages[i]);
  if (output == NULL)
    {
      g_autofree char *message = g_strconcat (error->message, advice (error), NULL);
      return fail (message);
    }

  data = g_bytes_get_data (output, &length);
  if (write_all (data, length) != EXIT_SUCCESS)
    return EXIT_FAILURE;
  return job->output == OUTPUT_REPORT ? write_all ("\n", 1) : EXIT_SUCCESS;
}

/* What is wrong with the options, or NULL. */
static const char *
complaint (void)
{
  if (opt_report != NULL && strcmp (opt_report, "json") != 0)
    return "there is one kind of report: --report=json";
  if (opt_explain + (opt_report != NULL) + opt_identity > 1)
    return "--explain, --report=json and --identity print different things: take one of them";
  if (opt_ndjson && opt_explain)
    return "--explain is for one document, --ndjson for many: --report=json has the same";
  if (!opt_ndjson && (opt_jobs != 0 || opt_fail_fast))
    return "--jobs and --fail-fast go with --ndjson";
  if (opt_jobs < 0 || opt_jobs > MOST_JOBS)
    return "--jobs takes a number from 1 to " G_STRINGIFY (MOST_JOBS);
  return NULL;
}

/* A script's writer has any name, and so has one of a newer Pandoc, which says that it calls. By hand, a name that no writer has is a slip, or a file's. */
static gboolean
is_writer (const char *name)
{
  return newsdoc_format_for (name) != NULL || g_str_has_suffix (name, ".lua") || g_getenv ("PANDOC_VERSION") != NULL;
}

/* What is wrong with the arguments, or NULL. */
static char *
dup_complaint (int    argc,
               char **argv)
{
  if (argc > 2)
    return g_strdup ("there may be one argument, the name of a Pandoc writer");
  if (argc > 1 && g_file_test (argv[1], G_FILE_TEST_EXISTS) && !is_writer (argv[1]))
    return g_strdup_printf ("a document is read from the standard input: pandoc-newsdoc < %s", argv[1]);
  if (argc > 1 && !is_writer (argv[1]))
    return g_strdup_printf ("there is no writer “%s”: “pandoc --list-output-formats” has their names; without one, the normal form is written", argv[1]);
  return g_strdup (complaint ());
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GOptionContext) context = g_option_context_new ("[WRITER] < AST");
  g_autoptr(GError) error = NULL;
  g_autofree char *help = NULL;
  g_autofree char *wrong = NULL;
  Job job;

  g_log_set_handler ("GLib", G_LOG_LEVEL_ERROR | G_LOG_FLAG_FATAL | G_LOG_FLAG_RECURSION, end, NULL);
  g_option_context_set_summary (context, "Understands news articles in Pandoc's document tree: pandoc article.html --filter pandoc-newsdoc -o article.epub\n"
                                         "Reads a document as JSON (pandoc -t json) and writes it, dressed for Pandoc's writer of the name WRITER.");
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    {
      wrong = g_strconcat (error->message, "; --help has the options", NULL);
      return fail (wrong);
    }

  if (opt_version)
    return show_version ();
  if (opt_list)
    return list_constructs ();
  wrong = dup_complaint (argc, argv);
  if (wrong != NULL)
    return fail (wrong);
  if (isatty (STDIN_FILENO))
    {
      help = g_option_context_get_help (context, TRUE, NULL);
      fputs (help, stderr);
      return EXIT_FAILURE;
    }

  job = (Job) {
    .output = opt_identity ? OUTPUT_IDENTITY : opt_explain ? OUTPUT_EXPLAIN : opt_report != NULL ? OUTPUT_REPORT : OUTPUT_DOCUMENT,
    .format = argc > 1 ? argv[1] : NULL,
    .standalone = is_standalone (),
    .width = terminal_width (),
    .pretty = !opt_ndjson,
    .last = !opt_ndjson,
  };
  /* a reader that has gone is an error of writing, with its message, and no silent death */
  signal (SIGPIPE, SIG_IGN);
  if (opt_ndjson)
    return ndjson_run (&job, opt_jobs > 0 ? (guint) opt_jobs : g_get_num_processors (), opt_fail_fast);
  return run (&job);
}
