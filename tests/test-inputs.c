/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The same article from whatever it is kept in: Markdown, a pasted text, a word processor's file with named styles and without, an e-book. The
 * files are made by Pandoc from the Markdown here, and read back by it. What comes out is asked of the filter's report. */

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

#include "run.h"

#define TEXT "The company will sail twice a night from June, its director said on Monday, after two winters without a boat. "  \
             "We shall see what the ice allows, she said."
#define MORE "Nobody on the quay could say on Monday what a ticket will cost, and the company has promised to tell them soon."
#define CAPTION "The quay at Skarvik on Monday. (Photo: John Roe/AFP)"
#define CORRECTION "Correction: The company has two boats, not three."

/* Named styles, as a paper's template has them. */
static const char *styled =
  "::: {custom-style=\"Title\"}\nFerry company adds night sailings\n:::\n\n"
  "::: {custom-style=\"Subtitle\"}\nTwo boats a night from June, after two winters without one\n:::\n\n"
  "::: {custom-style=\"Byline\"}\nBy Jane Doe\n:::\n\n" TEXT "\n\n"
  "::: {custom-style=\"Caption\"}\n" CAPTION "\n:::\n\n"
  "::: {custom-style=\"Pull Quote\"}\nWe shall see what the ice allows\n:::\n\n" MORE "\n\n"
  "::: {custom-style=\"Correction\"}\n" CORRECTION "\n:::\n";

/* Headings, bold type and a quotation. */
static const char *typed =
  "# Ferry company adds night sailings\n\nBy Jane Doe\n\n" TEXT "\n\n" CAPTION "\n\n> We shall see what the ice allows\n\n" MORE "\n\n" CORRECTION "\n";

/* Nothing but paragraphs. */
static const char *pasted =
  "Ferry company adds night sailings\n\nBy Jane Doe\n\n" TEXT "\n\n" CAPTION "\n\n" MORE "\n\n" CORRECTION "\n";

/* Marked by hand in the vocabulary's own words. */
static const char *marked =
  "# Ferry company adds night sailings\n\n::: byline\nBy Jane Doe\n:::\n\n" TEXT "\n\n::: photo\n[The quay at Skarvik on Monday.]{.caption} "
  "[John Roe/AFP]{.credit}\n:::\n\n::: pullquote\nWe shall see what the ice allows\n:::\n\n" MORE "\n\n"
  "::: correction\nThe company has two boats, not three.\n:::\n";

typedef struct
{
  const char  *name;
  const char **markdown;
  const char  *writer;     /* (nullable) what Pandoc makes of it before it is read */
  const char  *reader;
  gboolean     pull_quote; /* the way there keeps what tells it from the text */
} Case;

static const Case cases[] = {
  { "markdown/marked", &marked, NULL, "markdown", TRUE },
  { "markdown/styled", &styled, NULL, "markdown", TRUE },
  { "markdown/typed", &typed, NULL, "markdown", TRUE },
  { "markdown/pasted", &pasted, NULL, "markdown", FALSE },
  { "commonmark/typed", &typed, NULL, "commonmark", TRUE },
  { "docx/styled", &styled, "docx", "docx+styles", TRUE },
  { "docx/styled-unnamed", &styled, "docx", "docx", FALSE },   /* without +styles Pandoc gives the title's alone */
  { "docx/typed", &typed, "docx", "docx", TRUE },
  { "docx/pasted", &pasted, "docx", "docx", FALSE },
  { "odt/styled", &styled, "odt", "odt", FALSE },              /* Pandoc's ODT reader gives no styles at all */
  { "odt/typed", &typed, "odt", "odt", FALSE },                /* nor a quotation that a style sets apart */
  { "odt/pasted", &pasted, "odt", "odt", FALSE },
  { "epub/styled", &styled, "epub", "epub", TRUE },
  { "epub/typed", &typed, "epub", "epub", TRUE },
  { "epub/marked", &marked, "epub", "epub", TRUE },
  { "epub/pasted", &pasted, "epub", "epub", FALSE },
};

/* The Markdown as Pandoc's JSON, by way of the file that the case is of. */
static char *
convert (const Case *test)
{
  g_autofree char *file = NULL;
  int fd = g_file_open_tmp ("newsdoc-XXXXXX", &file, NULL);
  const char *reader[] = { run_pandoc (), "-f", test->reader, "-t", "json", file, NULL };
  g_auto(Run) read = { -1 };

  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  if (test->writer == NULL)
    g_assert_true (g_file_set_contents (file, *test->markdown, -1, NULL));
  else
    {
      const char *writer[] = { run_pandoc (), "-f", "markdown", "-t", test->writer, "-o", file, NULL };
      g_auto(Run) written = run_command (writer, *test->markdown, -1);

      g_assert_cmpint (written.status, ==, 0);
    }
  read = run_command (reader, NULL, 0);
  g_assert_cmpint (read.status, ==, 0);
  g_unlink (file);
  return g_steal_pointer (&read.output);
}

static JsonObject *
first_of (JsonObject *object,
          const char *list)
{
  g_assert_true (json_object_has_member (object, list));
  return json_array_get_object_element (json_object_get_array_member (object, list), 0);
}

static void
assert_member (JsonObject *object,
               const char *name,
               const char *wanted)
{
  g_assert_cmpstr (json_object_get_string_member_with_default (object, name, NULL), ==, wanted);
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  const char *filter[] = { run_filter (), "--report=json", NULL };
  g_autofree char *json = NULL;
  g_auto(Run) run = { -1 };
  g_autoptr(JsonNode) node = NULL;
  JsonObject *report;

  if (run_pandoc () == NULL)
    {
      g_test_skip ("pandoc is not here");
      return;
    }
  json = convert (test);
  run = run_command (filter, json, -1);
  g_assert_cmpint (run.status, ==, 0);
  node = json_from_string (run.output, NULL);
  report = json_node_get_object (node);

  assert_member (report, "headline", "Ferry company adds night sailings");
  assert_member (json_object_get_object_member (report, "byline"), "text", "By Jane Doe");
  assert_member (first_of (json_object_get_object_member (report, "byline"), "authors"), "name", "Jane Doe");
  assert_member (first_of (report, "images"), "caption", "The quay at Skarvik on Monday.");
  assert_member (first_of (report, "images"), "credit", "John Roe/AFP");
  g_assert_true (json_object_has_member (report, "corrections"));
  if (test->pull_quote)
    {
      assert_member (first_of (report, "pull_quotes"), "text", "We shall see what the ice allows");
      g_assert_true (json_object_get_boolean_member (first_of (report, "pull_quotes"), "duplicate"));
    }
  if (test->markdown == &styled && test->pull_quote)
    assert_member (report, "standfirst", "Two boats a night from June, after two winters without one");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/inputs/%s", cases[i].name);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
