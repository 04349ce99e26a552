/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What SECURITY.md promises: no file that a document names is opened and nothing it names is run. */

#include <string.h>

#include "run.h"

#define STR(text) "{\"t\":\"Str\",\"c\":\"" text "\"}"
#define SECRET "/etc/newsdoc-secret"
#define STORY "{\"pandoc-api-version\":[1,23],\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[" STR ("Pier") "]}," \
              "\"bibliography\":{\"t\":\"MetaString\",\"c\":\"" SECRET "\"},\"css\":{\"t\":\"MetaString\",\"c\":\"" SECRET "\"}},\"blocks\":[" \
              "{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[" STR ("A pier. Photo: Jane Doe/AP") "],[\"" SECRET "\",\"\"]]}]}," \
              "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<script src='" SECRET "'></script>\"]}," \
              "{\"t\":\"RawBlock\",\"c\":[\"latex\",\"\\\\input{" SECRET "}\\\\write18{" SECRET "}\"]}," \
              "{\"t\":\"Para\",\"c\":[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[" STR ("Read.") "],[\"file://" SECRET "\",\"\"]]}]}]}"

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
  return g_test_run ();
}
