/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What SECURITY.md promises: no file that a document names is opened and nothing it names is run; and each thread may have a document of its own. */

#include <string.h>

#include "newsdoc.h"
#include "run.h"

#define STR(text) "{\"t\":\"Str\",\"c\":\"" text "\"}"
#define SECRET "/etc/newsdoc-secret"
#define STORY "{\"pandoc-api-version\":[1,23],\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[" STR ("Pier") "]}," \
              "\"bibliography\":{\"t\":\"MetaString\",\"c\":\"" SECRET "\"},\"css\":{\"t\":\"MetaString\",\"c\":\"" SECRET "\"}},\"blocks\":[" \
              "{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[" STR ("A pier. Photo: Jane Doe/AP") "],[\"" SECRET "\",\"\"]]}]}," \
              "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<script src='" SECRET "'></script>\"]}," \
              "{\"t\":\"RawBlock\",\"c\":[\"latex\",\"\\\\input{" SECRET "}\\\\write18{" SECRET "}\"]}," \
              "{\"t\":\"Para\",\"c\":[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[" STR ("Read.") "],[\"file://" SECRET "\",\"\"]]}]}]}"

#define STORY_IN "{\"pandoc-api-version\":[1,23],\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[" STR ("Pier") "]},\"lang\":{\"t\":\"MetaString\",\"c\":\"%s\"}},\"blocks\":[" \
                 "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[" STR ("Pier") "]]},{\"t\":\"Para\",\"c\":[" STR ("By Jane Doe") "]}," \
                 "{\"t\":\"Para\",\"c\":[" STR ("3 May 2024, 10:31") "]}," \
                 "{\"t\":\"Para\",\"c\":[" STR ("SKARVIK, May 3 (NCP) — The pier is closed until the winter, the harbour master said.") "]}," \
                 "{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[" STR ("A pier. Photo: Jane Doe/AP") "],[\"a.jpg\",\"\"]]}]}," \
                 "{\"t\":\"Para\",\"c\":[" STR ("Share this") "]}]}"

/* The system calls of files and programs, as strace tells them: neither names the document's file, and after the filter itself nothing is run. */
static void
test_opens_nothing (gconstpointer data)
{
  g_autofree char *strace = g_find_program_in_path ("strace");
  const char *argv[] = { strace, "-f", "-e", "trace=file,process,network", run_filter (), data, NULL };
  const char *execve;
  g_auto(Run) run = { -1 };

  if (strace == NULL)
    {
      g_test_skip ("no strace");
      return;
    }
  run = run_command (argv, STORY, -1);
  if (run.status != 0 || strstr (run.errors, "execve(") == NULL)
    {
      g_test_skip ("strace may not trace here");
      return;
    }
  g_assert_nonnull (strstr (run.output, SECRET));
  g_assert_null (strstr (run.errors, SECRET));
  g_assert_null (strstr (run.errors, "socket("));
  execve = strstr (run.errors, "execve(");
  g_assert_null (strstr (execve + 1, "execve("));
}

/* What a thread makes of its own document, again and again; each in another language, and for all the writers in turn, so that any two threads have
 * read and written of what is shared. The answer is the same each time. */
static gpointer
work (gpointer data)
{
  static const char * const languages[] = { "en", "de", "fr", "es", "ja", "pt-BR", "no", "x" };
  static const char * const writers[] = { "html", "latex", "docx", "epub", "typst", "markdown", "ms", "tei", "context", "jats", "asciidoc" };
  guint number = GPOINTER_TO_UINT (data);
  g_autofree char *json = g_strdup_printf (STORY_IN, languages[number]);
  g_autoptr(GPtrArray) first = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (guint i = 0; i < 3 * G_N_ELEMENTS (writers); i++)
    {
      guint writer = i % G_N_ELEMENTS (writers);
      g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (json, -1, NULL);
      g_autoptr(JsonNode) report = NULL;
      g_autoptr(GBytes) bytes = NULL;

      g_assert_nonnull (document);
      newsdoc_document_normalize (document);
      report = newsdoc_document_report (document);
      newsdoc_document_dress (document, writers[writer], number % 2);
      bytes = newsdoc_document_to_bytes (document);
      if (first->len <= writer)
        g_ptr_array_add (first, g_bytes_ref (bytes));
      g_assert_true (g_bytes_equal (first->pdata[writer], bytes));
    }
  return NULL;
}

/* All begin at once, so that what is made ready at the first question is asked for by all of them. ./check runs this under the thread sanitizer, too. */
static void
test_threads (void)
{
  GThread *threads[8];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("document", work, GUINT_TO_POINTER (i));
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
}

int
main (int    argc,
      char **argv)
{
  static const char * const writers[] = { "html", "latex", "docx", "epub" };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    {
      g_autofree char *path = g_strconcat ("/safety/opens-nothing/", writers[i], NULL);

      g_test_add_data_func (path, writers[i], test_opens_nothing);
    }
  g_test_add_func ("/safety/threads", test_threads);
  return g_test_run ();
}
