/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "formats/escape.h"
#include "formats/format.h"
#include "formats/style.h"
#include "trees.h"

/* --- the tables --- */

static void
test_lookup (void)
{
  static const struct { const char *writer, *family; } rows[] = {
    { "html", "html" }, { "html5", "html" }, { "html4", "html4" }, { "revealjs", "slides" }, { "epub", "epub3" }, { "epub3", "epub3" },
    { "epub2", "epub2" }, { "latex", "latex" }, { "beamer", "beamer" }, { "docx", "docx" }, { "plain", "plain" }, { "gfm", "markdown" },
    { "json", "tree" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const NewsdocFormat *format = newsdoc_format_for (rows[i].writer);

      g_assert_nonnull (format);
      g_assert_cmpstr (format->name, ==, rows[i].family);
    }
  g_assert_null (newsdoc_format_for ("troff"));
  g_assert_null (newsdoc_format_for (NULL));
}

/* A writer in two families would be dressed as the list happens to stand; a file that is missing would be no style at all. */
static void
test_tables (void)
{
  g_autoptr (GHashTable) writers = g_hash_table_new (g_str_hash, g_str_equal);
  const NewsdocFormat * const *formats = newsdoc_formats ();

  for (guint i = 0; formats[i] != NULL; i++)
    {
      for (guint j = 0; formats[i]->writers[j] != NULL; j++)
        g_assert_true (g_hash_table_add (writers, (gpointer) formats[i]->writers[j]));
      for (guint j = 0; formats[i]->styles != NULL && formats[i]->styles[j] != NULL; j++)
        {
          g_autofree char *style = newsdoc_style_load (formats[i]->styles[j]);
          g_assert_nonnull (style);
        }
      for (const NewsdocDress *dress = formats[i]->dresses; dress != NULL && dress->label != NEWSDOC_LABEL_NONE; dress++)
        {
          g_assert_true (newsdoc_format_dress (formats[i], dress->label) == dress);
          g_assert_true ((dress->raw_format != NULL) == (dress->open != NULL && dress->close != NULL));
        }
    }
}

/* An environment that LaTeX does not know stops it: the style and the guard have to define each that the table uses. */
static void
test_latex_names (void)
{
  g_autofree char *style = newsdoc_style_load ("newsdoc.tex");
  g_autofree char *guard = newsdoc_style_load ("newsdoc-guard.tex");
  const char *begin = "\\begin{newsdoc";

  for (const NewsdocDress *dress = newsdoc_format_for ("latex")->dresses; dress->label != NEWSDOC_LABEL_NONE; dress++)
    {
      gboolean box = g_str_has_prefix (dress->open, begin);
      g_autofree char *name = g_strdup (dress->open + strlen (box ? begin : "\\newsdoc"));
      g_autofree char *defined = NULL;

      name[strcspn (name, "{}")] = '\0';
      defined = g_strdup_printf (box ? "\\newsdocnew{newsdoc%s}" : "\\newsdoc%s", name);
      g_assert_nonnull (strstr (style, defined));
      g_assert_nonnull (strstr (guard, name));
    }
}

static void
test_escape (void)
{
  static const struct { const char *format, *text, *expected; } rows[] = {
    { "latex", "50 % of #1 & ~{x}_$", "50 \\% of \\#1 \\& \\textasciitilde{}\\{x\\}\\_\\$" },
    { "latex", "\\input{/etc}", "\\textbackslash{}input\\{/etc\\}" },
    { "latex", "a]b\n\nc", "a{]}b  c" },
    { "html", "<b> & \"x\"", "&lt;b&gt; &amp; &quot;x&quot;" },
    { "unheard-of", "Zoë's <1>", "Zoë s  1 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *got = newsdoc_escape (rows[i].format, rows[i].text);
      g_assert_cmpstr (got, ==, rows[i].expected);
    }
}

static void
test_expand (void)
{
  g_autoptr (NewsdocNode) div = newsdoc_node_new_div ("pullquote");
  g_autofree char *both = NULL;
  g_autofree char *open = NULL;

  newsdoc_node_set_attribute (div, "by", "A & B");
  both = newsdoc_escape_expand ("latex", "\\x{%{by}}[%{absent}]", div);
  g_assert_cmpstr (both, ==, "\\x{A \\& B}[]");
  open = newsdoc_escape_expand ("latex", "100 %{by", div);
  g_assert_cmpstr (open, ==, "100 %{by");
}

/* --- one construct at a time, in the tree --- */

typedef struct
{
  const char *name, *writer;
  gboolean    standalone;
  const char *meta, *blocks;
  const char *wanted[5];
  const char *unwanted[4];
} Case;

static const Case cases[] = {
  { "pull-quote/html", "html", TRUE, "", QUOTE (""), { PAIR ("role", "doc-pullquote"), STR ("—") "," SPACE "," STR ("Ann") }, { "aria-hidden" } },
  { "pull-quote/html/duplicate", "html", TRUE, "", QUOTE (PAIR ("duplicate", "true")), { PAIR ("aria-hidden", "true"), STR ("Quoted") }, { NULL } },
  { "pull-quote/html/author's-role", "html", TRUE, "", QUOTE (PAIR ("role", "note")), { PAIR ("role", "note") }, { "doc-pullquote" } },
  { "pull-quote/epub2", "epub2", TRUE, "", QUOTE (""), { STR ("—") }, { "role\",\"doc", "epub:type" } },
  { "pull-quote/epub3", "epub3", TRUE, "", QUOTE (""), { PAIR ("epub:type", "pullquote") }, { NULL } },
  { "pull-quote/plain/duplicate", "plain", TRUE, "", QUOTE (PAIR ("duplicate", "true")) "," PARA (STR ("Kept")), { STR ("Kept") }, { STR ("Quoted") } },
  { "pull-quote/plain/not-in-the-body", "plain", TRUE, "", QUOTE (""), { STR ("Quoted"), STR ("—") }, { NULL } },
  { "pull-quote/latex", "latex", TRUE, "", QUOTE (""), { "\\\\begin{newsdocpullquote}", "\\\\end{newsdocpullquote}" }, { NULL } },
  { "pull-quote/docx", "docx", TRUE, "", QUOTE (""), { PAIR ("custom-style", "NewsPullQuote") }, { NULL } },
  { "pull-quote/unknown", "troff", TRUE, "", QUOTE (""), { "[\"\",[\"pullquote\"],[]]" }, { STR ("—") } },
  { "attribution/has-its-dash", "html", TRUE, "", DIV ("attribution", "", PARA (STR ("– Ann"))), { STR ("– Ann") }, { STR ("—") } },
  { "span/latex", "latex", TRUE, "", PARA (SPAN ("dateline", "", "PARIS")), { "\\\\newsdocdateline{", STR ("PARIS") }, { NULL } },
  { "words-of-other-classes", "html", TRUE, "", DIV ("wide", "", PARA (STR ("x"))), { "[\"\",[\"wide\"],[]]" }, { "role" } },

  { "heading/html", "html", TRUE, "", HEADER ("1", "A") "," HEADER ("2", "B"), { HEADER ("2", "A"), HEADER ("3", "B") }, { NULL } },
  { "heading/latex", "latex", TRUE, "", HEADER ("3", "A") "," HEADER ("4", "B"), { HEADER ("1", "A"), HEADER ("2", "B") }, { NULL } },
  { "heading/fragment", "html", FALSE, "", HEADER ("1", "A"), { HEADER ("2", "A") }, { NULL } },
  { "heading/unknown", "troff", TRUE, "", HEADER ("3", "A"), { HEADER ("3", "A") }, { NULL } },

  { "byline/html", "html", TRUE, "\"author\":" LIST (INLINES ("Ann")), DIV ("byline", "", PARA (STR ("By Ann in Rome"))),
    { "\"author\":" LIST (INLINES ("By Ann in Rome")), "\"author-meta\":" LIST ("{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"RawInline\",\"c\":[\"html\",\"Ann\"]}]}"), "\"blocks\":[]" }, { NULL } },
  { "byline/author's-author-meta", "html", TRUE, "\"author\":" INLINES ("Ann") ",\"author-meta\":" INLINES ("Z"), DIV ("byline", "", PARA (STR ("By Ann"))),
    { "\"author-meta\":" INLINES ("Z") }, { NULL } },
  { "byline/with-a-picture", "html", TRUE, "", DIV ("byline", "", PARA (IMAGE ("", "a.png", ""))), { "a.png" }, { "\"blocks\":[]" } },
  { "byline/latex", "latex", TRUE, "\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")), PARA (STR ("x")),
    { "\"author-meta\":{\"t\":\"MetaInlines\",\"c\":[" STR ("Ann;") "," SPACE "," STR ("Ben") "]}" }, { NULL } },
  { "byline/docx/names-only", "docx", TRUE,
    "\"author\":" LIST (INLINES ("Ann")) ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (MAP ("\"name\":" STRING ("Ann"))))),
    DIV ("byline", "", PARA (STR ("By Ann"))), { "\"blocks\":[]" }, { "By Ann" } },
  { "byline/docx/says-more", "docx", TRUE,
    "\"author\":" LIST (INLINES ("Ann")) ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (MAP ("\"name\":" STRING ("Ann") ",\"place\":" STRING ("Rome"))))),
    DIV ("byline", "", PARA (STR ("By Ann in Rome"))), { "By Ann in Rome" }, { NULL } },
  { "byline/docx/another-name", "docx", TRUE,
    "\"author\":" LIST (INLINES ("Ann")) ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (MAP ("\"name\":" STRING ("Zoe"))))),
    DIV ("byline", "", PARA (STR ("By Zoe"))), { "By Zoe" }, { NULL } },
  { "byline/docx/not-read", "docx", TRUE, "\"author\":" LIST (INLINES ("Ann")), DIV ("byline", "", PARA (STR ("Our man"))), { "Our man" }, { NULL } },

  { "dates/html", "html", TRUE, "\"date\":" INLINES ("2024-05-03T10:00Z"), DIV ("dates", "", PARA (STR ("3 May"))),
    { "\"date\":" INLINES ("3 May"), "\"date-meta\":" INLINES ("2024-05-03T10:00Z"), "\"blocks\":[]" }, { NULL } },
  { "dates/html/not-iso", "html", TRUE, "\"date\":" INLINES ("2024-05-03T'onload='x"), DIV ("dates", "", PARA (STR ("3 May"))), { INLINES ("3 May") }, { "date-meta" } },
  { "dates/epub", "epub", TRUE, "\"date\":" INLINES ("2024-05-03T10:00Z"), DIV ("dates", "", PARA (STR ("3 May"))),
    { "\"date\":" INLINES ("2024-05-03"), STR ("3 May") }, { "10:00Z" } },
  { "dates/epub/not-iso", "epub", TRUE, "\"date\":" INLINES ("Spring-2024"), "", { INLINES ("Spring-2024") }, { NULL } },
  { "dates/fragment", "html", FALSE, "\"date\":" INLINES ("2024-05-03T10:00Z"), "", { DIV ("dates", "", PARA (STR ("2024-05-03"))) }, { NULL } },

  { "kicker/html", "html", TRUE, TITLE, DIV ("kicker", "", PARA (STR ("Topic"))),
    { SPAN ("kicker", "", "Topic") "," SPACE "," SPAN ("headline", "", "Headline"), "\"pagetitle\":" INLINES ("Headline"), "\"blocks\":[]" }, { NULL } },
  { "kicker/no-title", "html", TRUE, "", DIV ("kicker", "", PARA (STR ("Topic"))), { DIV ("kicker", "", PARA (STR ("Topic"))) }, { NULL } },
  { "head/fragment", "html", FALSE, TITLE ",\"subtitle\":" INLINES ("Deck") ",\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")),
    PARA (STR ("Body")) "," DIV ("kicker", "", PARA (STR ("Topic"))),
    { DIV ("kicker", "", PARA (STR ("Topic"))) ",{\"t\":\"Header\",\"c\":[1,[\"\",[\"headline\"],[]],[" STR ("Headline") "]]}," DIV ("standfirst", "", PARA (STR ("Deck"))) "," DIV ("byline", "", PARA (STR ("Ann,") "," SPACE "," STR ("Ben"))) "," PARA (STR ("Body")) }, { NULL } },
  { "head/plain", "plain", TRUE, "\"subtitle\":" INLINES ("Deck"), DIV ("kicker", "", PARA (STR ("Topic"))),
    { DIV ("kicker", "", PARA (STR ("Topic"))) "," DIV ("standfirst", "", PARA (STR ("Deck"))) }, { NULL } },
  { "head/tree", "json", FALSE, TITLE, "", { "\"blocks\":[]" }, { "dressed" } },
  { "head/markdown", "markdown", TRUE, TITLE, DIV ("kicker", "", PARA (STR ("Topic"))), { "\"title\":" INLINES ("Headline"), DIV ("kicker", "", PARA (STR ("Topic"))) }, { NULL } },

  { "authors/epub", "epub", TRUE, "\"author\":" LIST (INLINES ("Ann")), PARA (SPAN ("credit", PAIR ("photographer", "Ben"), "Photo: Ben")),
    { "\"creator\":" LIST (MAP ("\"role\":" STRING ("aut") ",\"text\":" INLINES ("Ann"))), "\"contributor\":" LIST (MAP ("\"role\":" STRING ("pht") ",\"text\":" INLINES ("Ben"))) },
    { "\"author\"" } },
  { "authors/epub/own-photographs", "epub", TRUE, "\"author\":" LIST (INLINES ("Ann")), PARA (SPAN ("credit", PAIR ("photographer", "Ann"), "Photo: Ann")),
    { "\"creator\"" }, { "contributor" } },

  { "style/first", "html", TRUE, "\"header-includes\":" INLINES ("mine"), "", { "<style>", "</style>", ",{\"t\":\"MetaInlines\",\"c\":[" STR ("mine") "]}]}" }, { NULL } },
  { "style/none", "html", TRUE, "\"newsdoc-style\":" STRING ("none"), "", { "\"blocks\":[]" }, { "<style>" } },
  { "style/fragment", "html", FALSE, "", PARA (STR ("x")), { STR ("x") }, { "<style>" } },
  { "style/latex-guard", "latex", FALSE, "", PARA (STR ("x")), { "\\\\newsdocname" }, { "header-includes" } },

  { "figure/html/implicit", "html", TRUE, "", PARA (IMAGE (STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred"), "a.png", "fig:T")),
    { "<figure>", IMAGE (STR ("Cap"), "a.png", "T"), "<figcaption>", PLAIN (STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred")), "</figure>" }, { NULL } },
  { "figure/html4/implicit", "html4", TRUE, "", PARA (IMAGE (STR ("Cap"), "a.png", "fig:")), { PARA (IMAGE (STR ("Cap"), "a.png", "fig:")) }, { "<figure>" } },
  { "figure/html/alt-is-caption", "html", TRUE, "", FIGURE (STR ("Cap") "," SPAN ("credit", "", "Cred"), IMAGE (STR ("Cap") "," STR ("Cred"), "a.png", "")),
    { IMAGE (STR ("Cap"), "a.png", ""), SPAN ("credit", "", "Cred") }, { NULL } },
  { "figure/html/alt-is-alt", "html", TRUE, "", FIGURE (STR ("Cap"), IMAGE (STR ("Alt"), "a.png", "")), { FIGURE (STR ("Cap"), IMAGE (STR ("Alt"), "a.png", "")) }, { NULL } },
  { "figure/plain/implicit", "plain", TRUE, "", PARA (IMAGE (STR ("Cap"), "a.png", "fig:")), { PARA (STR ("Cap")) }, { "a.png" } },
  { "figure/plain", "plain", TRUE, "", FIGURE (STR ("Cap"), IMAGE (STR ("Alt"), "a.png", "")), { PARA (STR ("Cap")) }, { "a.png" } },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *json = g_strdup_printf (DOCUMENT ("1,23,1", "%s", "%s"), test->meta, test->blocks);
  g_autoptr (NewsdocNode) root = tree_read (json);
  g_autofree char *once = NULL;
  g_autofree char *twice = NULL;

  newsdoc_dress (root, test->writer, test->standalone);
  once = tree_write (root);
  assert_parts (once, test->wanted, test->unwanted);

  newsdoc_dress (root, test->writer, test->standalone);
  twice = tree_write (root);
  g_assert_cmpstr (once, ==, twice);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *cache = g_dir_make_tmp ("newsdoc-cache-XXXXXX", NULL);

  /* The style's file is not the user's business in a test. */
  g_setenv ("XDG_CACHE_HOME", cache, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/lookup", test_lookup);
  g_test_add_func ("/formats/tables", test_tables);
  g_test_add_func ("/formats/latex-names", test_latex_names);
  g_test_add_func ("/formats/escape", test_escape);
  g_test_add_func ("/formats/expand", test_expand);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/formats/case/", cases[i].name, NULL);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
