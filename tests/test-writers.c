/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "formats/format.h"
#include "own-cache.h"
#include "run.h"
#include "trees.h"

/* A whole article, dressed and written by Pandoc. */

#define HEAD_META TITLE ",\"subtitle\":" INLINES ("Deck & more") ",\"lang\":" INLINES ("en") \
  ",\"author\":" LIST (INLINES ("Ann Ash") "," INLINES ("Ben \\\"B\\\" Bo")) ",\"date\":" INLINES ("2024-05-03") \
  ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (MAP ("\"name\":" STRING ("Ann Ash") ",\"place\":" STRING ("Rome")))))
#define HEAD DIV ("kicker", "", PARA (STR ("Topic"))) "," DIV ("byline", "", PARA (STR ("By Ann Ash in Rome"))) "," \
  DIV ("dates", "", PARA (STR ("Friday 3 May")))
#define CAPTION_WORDS SPAN ("caption", "", "A boat.") "," SPACE "," SPAN ("credit", PAIR ("photographer", "Cy Fry"), "Photo: Cy Fry")
#define REST PARA (SPAN ("dateline", "", "ROME —") "," SPACE "," STR ("Body text.")) "," QUOTE (PAIR ("duplicate", "true")) "," HEADER ("1", "Crosshead") "," \
  DIV ("photo", "", PARA (STR ("No image.") "," SPACE "," SPAN ("credit", "", "Photo: Dee"))) "," DIV ("correction", "", PARA (STR ("It was 1974.")))

typedef struct
{
  const char *writer;
  gboolean    standalone;
  const char *wanted[12];
  const char *unwanted[6];
} Output;

static const Output outputs[] = {
  { "html", TRUE,
    { "<meta name=\"author\" content=\"Ann Ash\" />", "<meta name=\"author\" content=\"Ben &quot;B&quot; Bo\" />", "<p class=\"author\">By Ann Ash in Rome</p>",
      "content=\"2024-05-03\"", "<p class=\"date\">Friday 3 May</p>", "<title>Headline</title>", "Deck &amp; more</p>", "role=\"doc-pullquote\"", "aria-hidden=\"true\"",
      ">Photo: Cy Fry</span>", "Photo: Dee" },
    { "true</p>", "<div class=\"byline\"", "<figcaption aria-hidden", "alt=\"A boat. Photo" } },
  { "html", FALSE, { "<h1 class=\"headline\"", "Deck &amp; more", "By Ann Ash in Rome", "Friday 3 May", "<h2>Crosshead</h2>" }, { "<style>" } },
  { "latex", TRUE,
    { "pdfauthor={Ann Ash; Ben \"B\" Bo}", "pdftitle={Headline}", "\\author{By Ann Ash in Rome}", "\\date{Friday 3 May}", "\\newsdoccredit{Photo: Cy Fry}",
      "\\begin{newsdoccorrection}", "\\section{Crosshead}", "Photo: Dee" },
    { "\\begin{newsdocbyline}" } },
  { "latex", FALSE, { "\\section{Headline}", "\\begin{newsdocbyline}", "\\subsection{Crosshead}" }, { "\\documentclass" } },
  { "plain", TRUE, { "Headline", "Deck & more", "Topic", "Ann Ash", "By Ann Ash in Rome", "Friday 3 May", "A boat. Photo: Cy Fry", "Photo: Dee", "It was 1974." }, { "Quoted", "[A boat" } },
  { "markdown", TRUE, { "title: Headline", "::: kicker", "[Photo: Cy Fry]{.credit photographer=\"Cy Fry\"}", "# Crosshead" }, { "role=" } },
  { "rst", TRUE, { "Headline", ":Author: Ann Ash", "By Ann Ash in Rome", "Photo: Cy Fry", ".. container:: correction", "— Ann" }, { "true", ":x:" } },
  { "context", TRUE,
    { "\\setupinteraction[title={Headline},subtitle={Deck \\& more},author={Ann Ash; Ben \"B\" Bo}]", "\\startnewsdockicker", "\\startnewsdocheadline", "\\newsdoccredit{Photo: Cy Fry}", "\\startnewsdocpullquote" },
    { "\\startalignment[middle]\n  {\\tfd", "true" } },
  { "jats", TRUE,
    { "<subject>Topic</subject>", "<subtitle>Deck &amp; more</subtitle>", "<string-name>Ann Ash</string-name>", "iso-8601-date=\"2024-05-03\"",
      "<named-content content-type=\"byline\">By Ann Ash in Rome</named-content>", "<disp-quote content-type=\"pullquote\">", "<named-content content-type=\"credit\">Photo: Cy Fry",
      "<named-content content-type=\"correction\">" },
    { "<boxed-text>", "true" } },
  { "docbook5", TRUE, { "<surname>Ash</surname>", "<subtitle>Deck &amp; more</subtitle>", "<phrase role=\"kicker\">Topic", "<sidebar role=\"pullquote\">", "<phrase role=\"credit\">Photo: Cy Fry", "<note role=\"correction\">" }, { "true" } },
  { "tei", TRUE, { "<author>Ann Ash</author>", "<head>Headline</head>", "<seg type=\"kicker\">Topic", "<seg type=\"byline\">By Ann Ash in Rome", "<seg type=\"credit\">Photo: Cy Fry", "<quote rend=\"pullquote\">" }, { ">fig:<", "true" } },
  { "asciidoc", TRUE, { "= Headline", "Ann Ash; Ben", "[.kicker]\n--\n", "[.byline]\n--\n", "[.credit]#Photo: Cy Fry#", "[.pullquote]\n--\n", "\n== Crosshead" }, { "true" } },
  { "man", TRUE, { "Headline", "Topic", "Deck & more", "By Ann Ash in Rome", "Photo: Cy Fry", "It was 1974." }, { "Quoted", "IMAGE" } },
  { "ms", TRUE, { ".TL\nTopic\n.br\nHeadline", ".AU\nBy Ann Ash in Rome", "Photo: Cy Fry", "It was 1974." }, { "Quoted", "IMAGE" } },
  { "org", TRUE, { "#+title: Headline", "Ann Ash; Ben", "*Topic*", "/Deck & more/", "#+begin_quote", "Photo: Cy Fry" }, { "true" } },
  { "rtf", TRUE, { "Topic\\line Headline", "By Ann Ash in Rome", "{\\i Photo: Cy Fry}" }, { "true" } },
  { "mediawiki", TRUE, { "= Headline =", "<div class=\"kicker\">", "<div class=\"figcaption\">", ">Photo: Cy Fry</span>" }, { NULL } },
  { "jira", TRUE, { "h1. ", "*Topic*", "Photo: Cy Fry", "{quote}" }, { "{panel" } },
  { "opml", TRUE, { "Topic", "By Ann Ash in Rome", "Photo: Cy Fry" }, { NULL } },
  { "icml", TRUE, { "NewsKicker", "NewsHeadline", "NewsByline", "NewsCredit" }, { "true</Content>" } },
};

/* Pandoc takes only a document of its own API's version. */
static char *
dup_api_version (void)
{
  g_auto (Run) run = run_command ((const char * const[]) { run_pandoc (), "-t", "json", NULL }, "", 0);
  const char *begin = strchr (run.output, '[');

  g_assert_nonnull (begin);
  return g_strndup (begin + 1, strcspn (begin + 1, "]"));
}

static NewsdocNode *
read_article (void)
{
  g_autofree char *api = dup_api_version ();
  int minor = atoi (api + strlen ("1,"));
  const char *figure = minor >= 23 ? FIGURE (CAPTION_WORDS, IMAGE (CAPTION_WORDS, "a.png", "")) : PARA (IMAGE (CAPTION_WORDS, "a.png", "fig:"));
  g_autofree char *json = g_strdup_printf (DOCUMENT ("%s", HEAD_META, HEAD ",%s," REST), api, figure);

  return tree_read (json);
}

static Run
write_with_pandoc (const char *writer,
                   gboolean    standalone,
                   const char *file)
{
  g_autoptr (NewsdocNode) root = read_article ();
  g_autofree char *json = NULL;

  newsdoc_dress (root, writer, standalone);
  json = tree_write (root);
  return run_command ((const char * const[]) { run_pandoc (), "-f", "json", "-t", writer, "--wrap=none", "-o", file, standalone ? "-s" : NULL, NULL },
                      json, -1);
}

static void
test_output (gconstpointer data)
{
  const Output *output = data;
  g_auto (Run) run = { 0 };

  if (run_pandoc () == NULL)
    {
      g_test_skip ("no Pandoc");
      return;
    }

  run = write_with_pandoc (output->writer, output->standalone, "-");
  g_assert_cmpint (run.status, ==, 0);
  assert_parts (run.output, output->wanted, output->unwanted);
}

/* A part of a zipped file; NULL, and the test is skipped, where a program is missing. */
static char *
dup_part (const char *writer,
          const char *part)
{
  g_autofree char *unzip = g_find_program_in_path ("unzip");
  g_autofree char *folder = NULL;
  g_autofree char *file = NULL;
  char *text;

  if (run_pandoc () == NULL || unzip == NULL)
    {
      g_test_skip ("no Pandoc, or no unzip");
      return NULL;
    }

  folder = g_dir_make_tmp ("newsdoc-XXXXXX", NULL);
  file = g_build_filename (folder, "article", NULL);
  {
    g_auto (Run) made = write_with_pandoc (writer, TRUE, file);
    g_auto (Run) read = run_command ((const char * const[]) { unzip, "-p", file, part, NULL }, NULL, 0);

    g_assert_cmpint (made.status, ==, 0);
    g_assert_cmpint (read.status, ==, 0);
    text = g_steal_pointer (&read.output);
  }
  g_unlink (file);
  g_rmdir (folder);
  return text;
}

static void
test_part (gconstpointer data)
{
  static const struct { const char *writer, *part; const char *wanted[8], *unwanted[4]; } rows[] = {
    { "epub3", "EPUB/content.opf", { ">Ann Ash</dc:creator>", ">aut</meta>", ">Cy Fry</dc:contributor>", ">pht</meta>", ">2024-05-03</dc:date>", ">Headline</dc:title>" }, { "true</dc" } },
    { "epub2", "EPUB/content.opf", { "opf:role=\"aut\">Ann Ash", "opf:role=\"pht\">Cy Fry" }, { NULL } },
    { "epub3", "EPUB/text/title_page.xhtml", { ">Headline</h1>", ">Ann Ash</p>", ">2024-05-03</p>" }, { "true</p>", "class=\"author\"" } },
    { "epub3", "EPUB/text/ch001.xhtml", { "By Ann Ash in Rome", "<span class=\"kicker\">Topic</span> Headline</h1>", "Deck &amp; more", "role=\"doc-pullquote\"", "epub:type=\"pullquote\"", "Photo: Cy Fry</span>", "<h2" }, { "aria-hidden=\"true\">A boat" } },
    { "epub2", "EPUB/text/ch001.xhtml", { "Photo: Cy Fry</span>", "<div class=\"pullquote\"" }, { "role=", "<figure" } },
    { "epub3", "EPUB/styles/stylesheet1.css", { ".pullquote" }, { NULL } },
    { "docx", "word/document.xml", { "w:val=\"NewsPullQuote\"", "w:val=\"NewsCredit\"", "Friday 3 May", "By Ann Ash in Rome", "Photo: Dee" }, { ">true<", "BlockText" } },
    { "docx", "word/styles.xml", { "\"NewsPullQuote\"", "\"NewsAttribution\"", "\"NewsCredit\"" }, { NULL } },
    { "docx", "docProps/core.xml", { "Ann Ash; Ben", ">Headline</dc:title>" }, { "true" } },
    { "odt", "meta.xml", { "Ann Ash; Ben", ">Headline</dc:title>" }, { ">true<" } },
    { "odt", "content.xml", { "\"NewsKickerLine\"", "\"NewsCredit\"", "Photo: Cy Fry", "\"NewsByline\"", "By Ann Ash in Rome" }, { ">true<" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = dup_part (rows[i].writer, rows[i].part);

      if (text == NULL)
        return;
      assert_parts (text, rows[i].wanted, rows[i].unwanted);
    }
}

int
main (int    argc,
      char **argv)
{
  own_cache ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (outputs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/writers/%s/%s", outputs[i].writer, outputs[i].standalone ? "standalone" : "fragment");
      g_test_add_data_func (path, &outputs[i], test_output);
    }
  g_test_add_data_func ("/writers/parts", NULL, test_part);
  return g_test_run ();
}
