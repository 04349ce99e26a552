/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The filter as a program: what it says and how it ends. */

#include <string.h>

#include "run.h"

#define DOCUMENT "{\"pandoc-api-version\":[1,22,2,1],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"Hello.\"}]}]}"
#define WITH_META(meta) "{\"pandoc-api-version\":[1,22,2,1],\"meta\":{" meta "},\"blocks\":[]}"
#define META_STRING(key, value) "\"" key "\":{\"t\":\"MetaString\",\"c\":\"" value "\"}"

static Run
run (const char *argument,
     const char *input,
     gssize      length)
{
  const char *argv[] = { run_filter (), argument, NULL };

  return run_command (argv, input, length);
}

/* Bad input: status 1, nothing on standard output, one line that says where. */
static const struct
{
  const char *name;
  const char *input;
  gssize      length;
  const char *says;
} bad[] = {
  { "empty", "", 0, "empty" },
  { "white-space", " \n\t", -1, "white space" },
  { "not-json", "Hello, world", -1, "byte 0" },
  { "html", "<!DOCTYPE html>", -1, "byte 0" },
  { "no-document", "{\"a\":1}", -1, "Pandoc" },
  { "no-blocks", "{\"pandoc-api-version\":[1,22],\"meta\":{}}", -1, "blocks" },
  { "number", "17", -1, "Pandoc" },
  { "truncated", "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blo", -1, "byte 43" },
  { "trailing", DOCUMENT "x", -1, "byte 98" },
  { "invalid-utf8", "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"\xff\"}]}]}", -1, "byte 82" },
  { "lone-surrogate", "{\"pandoc-api-version\":[1,22],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"\\ud800\"}]}]}", -1, "byte 82" },
  { "zero-byte", "{\"pandoc-api-version\":[1,22],\0}", 32, "byte 29" },
};

static void
test_bad (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto(Run) result = run (NULL, bad[i].input, bad[i].length);

  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpuint (result.length, ==, 0);
  g_assert_nonnull (strstr (result.errors, bad[i].says));
  g_assert_true (strchr (result.errors, '\n') == result.errors + strlen (result.errors) - 1);
}

static void
test_brackets (void)
{
  g_autofree char *brackets = g_strnfill (1000000, '[');
  g_auto(Run) result = run (NULL, brackets, 1000000);

  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpuint (result.length, ==, 0);
  g_assert_nonnull (strstr (result.errors, "byte 8192"));
}

/* Every prefix of a document is an error; none is a crash, and none gives half a document. */
static void
test_prefixes (void)
{
  for (gsize length = 0; length < strlen (DOCUMENT); length++)
    {
      g_auto(Run) result = run (NULL, DOCUMENT, length);

      g_assert_cmpint (result.status, ==, 1);
      g_assert_cmpuint (result.length, ==, 0);
    }
}

static void
test_identity (void)
{
  g_auto(Run) result = run ("--identity", DOCUMENT "\n", -1);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.output, ==, DOCUMENT "\n");
  g_assert_cmpstr (result.errors, ==, "");
}

/* A writer that nobody knows gets the normal form, as no writer does, where it is a newer Pandoc that knows it. */
static void
test_unknown_writer (void)
{
  g_auto(Run) none = run (NULL, DOCUMENT, -1);
  const char * const by_pandoc[] = { "env", "PANDOC_VERSION=9.0", run_filter (), "telegraph", NULL };
  g_auto(Run) unknown = run_command (by_pandoc, DOCUMENT, -1);
  g_auto(Run) by_hand = run ("telegraph", NULL, -1);

  g_assert_cmpint (unknown.status, ==, 0);
  g_assert_nonnull (strstr (unknown.output, "Hello."));
  g_assert_nonnull (strstr (none.output, "Hello."));
  g_assert_cmpint (by_hand.status, ==, 1);
}

static const struct
{
  const char *name;
  const char *input;
  const char *says;  /* NULL: nothing */
} warnings[] = {
  { "unknown-setting", WITH_META (META_STRING ("newsdoc-furnitur", "drop")), "newsdoc-furniture" },
  { "unknown-value", WITH_META (META_STRING ("newsdoc-furniture", "burn")), "drop, mark, keep" },
  { "known-value", WITH_META (META_STRING ("newsdoc-furniture", "keep")), NULL },
  { "unknown-api", "{\"pandoc-api-version\":[2,0],\"meta\":{},\"blocks\":[]}", "API version 2" },
};

static void
test_warning (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto(Run) result = run (NULL, warnings[i].input, -1);

  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpuint (result.length, >, 0);
  if (warnings[i].says != NULL)
    g_assert_nonnull (strstr (result.errors, warnings[i].says));
  else
    g_assert_cmpstr (result.errors, ==, "");
}

#define ADVERTISEMENT(meta) "{\"pandoc-api-version\":[1,22],\"meta\":{" meta "},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"Advertisement\"}]}]}"

static void
test_removed (void)
{
  g_auto(Run) dropped = run (NULL, ADVERTISEMENT (""), -1);
  g_auto(Run) quiet = run (NULL, ADVERTISEMENT ("\"newsdoc-quiet\":{\"t\":\"MetaBool\",\"c\":true}"), -1);
  g_auto(Run) kept = run (NULL, ADVERTISEMENT (META_STRING ("newsdoc-furniture", "keep")), -1);
  g_auto(Run) marked = run (NULL, ADVERTISEMENT (META_STRING ("newsdoc-furniture", "mark")), -1);

  g_assert_nonnull (strstr (dropped.errors, "1 advertisement"));
  g_assert_null (strstr (dropped.output, "Advertisement"));
  g_assert_cmpstr (quiet.errors, ==, "");
  g_assert_null (strstr (quiet.output, "Advertisement"));
  g_assert_cmpstr (kept.errors, ==, "");
  g_assert_nonnull (strstr (kept.output, "Advertisement"));
  g_assert_nonnull (strstr (marked.output, "[\"\",[\"advertisement\"],[]]"));
}

static const struct
{
  const char *option;
  int         status;
  const char *output;  /* in standard output, or for a status of 1 in standard error */
  const char *input;
} calls[] = {
  { "--help", 0, "--explain" },
  { "--version", 0, "pandoc-newsdoc 0." },
  { "--list-constructs", 0, "pullquote" },
  { "--explain", 0, "body/rest                nothing says that it is anything else", DOCUMENT },
  { "--report=json", 0, "\"lines\"", DOCUMENT },
  { "--report=xml", 1, "--report=json" },
  { "--bogus", 1, "bogus; --help" },
  { "htmll", 1, "there is no writer “htmll”" },
  { ".", 1, "standard input" },
  { "own.lua", 0, "\"blocks\"", DOCUMENT },
  { "html", 1, "it must be what “pandoc -t json ARTICLE” writes", "<html>" },
};

static void
test_call (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto(Run) result = run (calls[i].option, calls[i].input, -1);

  g_assert_cmpint (result.status, ==, calls[i].status);
  g_assert_nonnull (strstr (calls[i].status == 0 ? result.output : result.errors, calls[i].output));
  if (calls[i].status != 0)
    g_assert_cmpuint (result.length, ==, 0);
}

/* Half a document with status 0 would be taken for a whole one. */
#define PARA(words) "{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"" words "\"}]}"
#define PULLQUOTE(words) "{\"t\":\"Div\",\"c\":[[\"\",[\"pullquote\"],[]],[" PARA (words) "]]}"
#define STORY PARA ("The outer forty metres move in a northerly gale, said the pilot, and a ferry's wash is worse than they say.")
#define ARTICLE(meta, blocks) \
  "{\"pandoc-api-version\":[1,22,2,1],\"meta\":{" meta "\"newsdoc\":{\"t\":\"MetaMap\",\"c\":{\"normal-form\":{\"t\":\"MetaString\",\"c\":\"1\"}}}},\"blocks\":[" blocks "]}"
#define FAIL_ON(words) META_STRING ("newsdoc-fail-on", words) ","
#define PICTURE(alt) "{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[" alt "],[\"pier.jpg\",\"fig:\"]]}]}"

/* What a publisher does not want to print, and what only looks like it. */
static const struct
{
  const char *name;
  const char *input;
  int         status;
  const char *says;  /* NULL: nothing */
} checks[] = {
  { "misquote/warning", ARTICLE ("", STORY "," PULLQUOTE ("The outer fifty metres move in a northerly gale.")), 0, "warning: a pull quote says" },
  { "misquote/error", ARTICLE (FAIL_ON ("misquote"), STORY "," PULLQUOTE ("The outer fifty metres move in a northerly gale.")), 1, "misquote: a pull quote says" },
  { "misquote/case-and-quotes", ARTICLE (FAIL_ON ("misquote"), STORY "," PULLQUOTE ("\u201cTHE OUTER FORTY METRES move, in a northerly gale!\u201d")), 0, NULL },
  { "misquote/ellipsis", ARTICLE (FAIL_ON ("misquote"), STORY "," PULLQUOTE ("The outer forty metres move \u2026 a ferry's wash is worse than they say")), 0, NULL },
  { "misquote/brackets", ARTICLE (FAIL_ON ("misquote"), STORY "," PULLQUOTE ("The outer forty metres [of the mole] move in a northerly gale")), 0, NULL },
  { "misquote/words-between", ARTICLE (FAIL_ON ("misquote"), STORY "," PULLQUOTE ("The outer forty metres move in a northerly gale, and a ferry's wash is worse")), 0, NULL },
  { "misquote/other-words", ARTICLE (FAIL_ON ("misquote"), STORY "," PULLQUOTE ("Nobody has asked the islanders what they want from a boat.")), 0, NULL },
  { "missing-credit", ARTICLE (FAIL_ON ("missing-credit"), PICTURE ("{\"t\":\"Str\",\"c\":\"Pier.\"}")), 1, "missing-credit: nobody is named as the maker of “pier.jpg”" },
  { "missing-credit/there", ARTICLE (FAIL_ON ("missing-credit,missing-alt"), PICTURE ("{\"t\":\"Span\",\"c\":[[\"\",[\"credit\"],[]],[{\"t\":\"Str\",\"c\":\"Pier.\"}]]}")), 0, NULL },
  { "missing-alt", ARTICLE (FAIL_ON ("lost-credit, missing-alt"), PICTURE ("")), 1, "missing-alt: the picture “pier.jpg”" },
  { "lost-credit/of-a-picture", ARTICLE (FAIL_ON ("lost-credit"), PICTURE ("{\"t\":\"Span\",\"c\":[[\"\",[\"credit\"],[]],[{\"t\":\"Str\",\"c\":\"Pier.\"}]]}")), 0, NULL },
  { "not-asked-for", ARTICLE ("", PICTURE ("")), 0, NULL },
  { "unknown-word", ARTICLE (FAIL_ON ("everything"), STORY), 0, "newsdoc-fail-on cannot be “everything”" },
};

static void
test_check (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto(Run) result = run ("html", checks[i].input, -1);

  g_assert_cmpint (result.status, ==, checks[i].status);
  g_assert_true ((result.length == 0) == (checks[i].status != 0));
  if (checks[i].says == NULL)
    g_assert_cmpstr (result.errors, ==, "");
  else
    g_assert_nonnull (strstr (result.errors, checks[i].says));
}

static void
test_full_disk (void)
{
  const char *argv[] = { "sh", "-c", "\"$0\" >/dev/full", run_filter (), NULL };
  g_auto(Run) result = { 0 };

  if (!g_file_test ("/dev/full", G_FILE_TEST_EXISTS))
    {
      g_test_skip ("there is no /dev/full");
      return;
    }
  result = run_command (argv, DOCUMENT, -1);
  g_assert_cmpint (result.status, ==, 1);
  g_assert_nonnull (strstr (result.errors, "cannot write"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *path = g_strconcat ("/filter/bad/", bad[i].name, NULL);
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_bad);
    }
  for (guint i = 0; i < G_N_ELEMENTS (warnings); i++)
    {
      g_autofree char *path = g_strconcat ("/filter/warning/", warnings[i].name, NULL);
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_warning);
    }
  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strconcat ("/filter/call/", calls[i].option + strspn (calls[i].option, "-"), NULL);
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_call);
    }
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_autofree char *path = g_strconcat ("/filter/check/", checks[i].name, NULL);
      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_check);
    }
  g_test_add_func ("/filter/brackets", test_brackets);
  g_test_add_func ("/filter/prefixes", test_prefixes);
  g_test_add_func ("/filter/identity", test_identity);
  g_test_add_func ("/filter/unknown-writer", test_unknown_writer);
  g_test_add_func ("/filter/removed", test_removed);
  g_test_add_func ("/filter/full-disk", test_full_disk);
  return g_test_run ();
}
