/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The filter: arguments, and the way of the data, bytes in and bytes out. Everything else is the library's. */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "constructs/construct.h"
#include "newsdoc.h"

typedef enum
{
  OUTPUT_DOCUMENT,
  OUTPUT_IDENTITY,
  OUTPUT_EXPLAIN,
  OUTPUT_REPORT,
} Output;

static gboolean opt_version, opt_identity, opt_explain, opt_list;
static char *opt_report;

static const GOptionEntry options[] = {
  { "explain", 0, 0, G_OPTION_ARG_NONE, &opt_explain, "Print what was made of each line, and why", NULL },
  { "report", 0, 0, G_OPTION_ARG_STRING, &opt_report, "Print the article as JSON", "json" },
  { "identity", 0, 0, G_OPTION_ARG_NONE, &opt_identity, "Read and write, and do nothing between", NULL },
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
  if (fwrite (data, 1, length, stdout) == length && fflush (stdout) == 0)
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
list_constructs (void)
{
  const NewsdocConstruct * const *constructs = newsdoc_constructs ();

  for (guint i = 0; constructs[i] != NULL; i++)
    printf ("%-15s %s\n", constructs[i]->name, constructs[i]->about);
  return EXIT_SUCCESS;
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

static void
tell (NewsdocDocument *document)
{
  g_auto(GStrv) warnings = newsdoc_document_dup_warnings (document);
  g_autofree char *removed = newsdoc_document_dup_removed (document);

  for (guint i = 0; warnings[i] != NULL; i++)
    fprintf (stderr, "pandoc-newsdoc: warning: %s\n", warnings[i]);
  if (removed != NULL)
    fprintf (stderr, "pandoc-newsdoc: taken out: %s (--explain says why)\n", removed);
}

static int
write_document (NewsdocDocument *document)
{
  g_autoptr(GBytes) bytes = newsdoc_document_to_bytes (document);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  return write_all (data, length);
}

static int
write_report (NewsdocDocument *document)
{
  g_autoptr(JsonNode) report = newsdoc_document_report (document);
  g_autofree char *json = json_to_string (report, TRUE);
  g_autofree char *line = g_strconcat (json, "\n", NULL);

  return write_all (line, strlen (line));
}

static int
write_explanation (NewsdocDocument *document)
{
  g_autofree char *table = newsdoc_document_explain (document, terminal_width ());

  return write_all (table, strlen (table));
}

static int
run (Output      output,
     const char *format)
{
  g_autoptr(GString) input = read_all (stdin);
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = NULL;

  if (ferror (stdin))
    return fail ("cannot read the input");
  document = newsdoc_document_new_from_data (input->str, input->len, &error);
  if (document == NULL)
    return fail (error->message);
  if (output == OUTPUT_IDENTITY)
    return write_document (document);

  newsdoc_document_normalize (document);
  if (output == OUTPUT_EXPLAIN)
    return write_explanation (document);
  if (output == OUTPUT_REPORT)
    return write_report (document);

  tell (document);
  if (format != NULL)
    newsdoc_document_dress (document, format, is_standalone ());
  return write_document (document);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GOptionContext) context = g_option_context_new ("[WRITER] < AST");
  g_autoptr(GError) error = NULL;
  g_autofree char *help = NULL;

  g_option_context_set_summary (context, "Understands news articles in Pandoc's document tree: pandoc article.html --filter pandoc-newsdoc -o article.epub\n"
                                         "Reads a document as JSON (pandoc -t json) and writes it, dressed for Pandoc's writer of the name WRITER.");
  g_option_context_add_main_entries (context, options, NULL);
  if (!g_option_context_parse (context, &argc, &argv, &error))
    return fail (error->message);

  if (opt_version)
    return puts ("pandoc-newsdoc " NEWSDOC_VERSION) == EOF ? EXIT_FAILURE : EXIT_SUCCESS;
  if (opt_list)
    return list_constructs ();
  if (opt_report != NULL && strcmp (opt_report, "json") != 0)
    return fail ("there is one kind of report: --report=json");
  if (argc > 2)
    return fail ("there may be one argument, the name of a Pandoc writer");
  if (isatty (STDIN_FILENO))
    {
      help = g_option_context_get_help (context, TRUE, NULL);
      fputs (help, stderr);
      return EXIT_FAILURE;
    }
  return run (opt_identity ? OUTPUT_IDENTITY : opt_explain ? OUTPUT_EXPLAIN : opt_report != NULL ? OUTPUT_REPORT : OUTPUT_DOCUMENT,
              argc > 1 ? argv[1] : NULL);
}
