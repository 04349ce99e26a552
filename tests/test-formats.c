/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "formats/escape.h"
#include "formats/format.h"
#include "formats/style.h"
#include "own-cache.h"
#include "trees.h"

#define RAW(html) "{\"t\":\"RawBlock\",\"c\":[\"html\",\"" html "\"]}"

/* --- the tables --- */

static void
test_lookup (void)
{
  static const struct { const char *writer, *family; } rows[] = {
    { "html", "html" }, { "html5", "html" }, { "html4", "html4" }, { "revealjs", "slides" }, { "epub", "epub3" }, { "epub3", "epub3" },
    { "epub2", "epub2" }, { "latex", "latex" }, { "beamer", "beamer" }, { "docx", "docx" }, { "odt", "odt" }, { "icml", "icml" }, { "plain", "plain" },
    { "ansi", "ansi" }, { "gfm", "markdown" }, { "commonmark", "commonmark" }, { "djot", "djot" }, { "context", "context" }, { "typst", "typst" },
    { "jats", "jats" }, { "docbook", "docbook" }, { "tei", "tei" }, { "asciidoctor", "asciidoc" }, { "rst", "rst" }, { "man", "man" }, { "ms", "ms" },
    { "org", "org" }, { "rtf", "rtf" }, { "mediawiki", "wiki" }, { "jira", "words" }, { "texinfo", "titled" }, { "muse", "subtitled" }, { "pptx", "pptx" }, { "json", "tree" },
    { "xml", "tree" },
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

static gboolean
does_something (const NewsdocDress *dress)
{
  return dress->raw_format != NULL || dress->custom_style != NULL || dress->block_style != NULL || dress->attributes != NULL || dress->duplicate_attributes != NULL ||
         dress->prefix != NULL || dress->emphasis != NEWSDOC_NODE_OPAQUE || dress->quote || dress->unquote || dress->bare ||
         dress->drop_duplicate;
}

/* A construct that nobody thought of in a format is a construct that may be lost in it. Who adds one wants to be told of all tables at once. */
static void
test_complete (void)
{
  const NewsdocFormat * const *formats = newsdoc_formats ();
  g_autoptr(GString) missing = g_string_new (NULL);

  for (guint i = 0; formats[i] != NULL; i++)
    for (guint label = 1; label < NEWSDOC_N_LABELS && !formats[i]->verbatim; label++)
      {
        const NewsdocLabelInfo *info = newsdoc_label_info (label);
        const NewsdocDress *dress = newsdoc_format_dress (formats[i], label);

        /* what has no class in the normal form cannot be dressed */
        if (info->form == NEWSDOC_FORM_NONE || info->form == NEWSDOC_FORM_JOIN || info->form == NEWSDOC_FORM_HEADING)
          continue;
        if (dress == NULL)
          g_string_append_printf (missing, " %s/%s", formats[i]->name, info->name);
        else if (dress->as_is == does_something (dress))
          g_error ("%s: %s is either as it is or something is done", formats[i]->name, info->name);
      }
  if (missing->len > 0)
    g_error ("no row in the table of a format, or in the rows of rows.h that it uses:%s", missing->str);
}

/* Nor does anybody mark by hand what docs/normal-form.md does not name. */
static void
test_documented (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "docs", "normal-form.md", NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  for (guint label = 1; label < NEWSDOC_N_LABELS; label++)
    {
      const NewsdocLabelInfo *info = newsdoc_label_info (label);
      g_autofree char *word = g_strdup_printf ("`%s`", info->name);

      if (newsdoc_label_from_name (info->name) != NEWSDOC_LABEL_NONE && strstr (text, word) == NULL)
        g_error ("docs/normal-form.md does not name %s", info->name);
    }
}

/* A name that LaTeX, ConTeXt or Typst does not know stops it: what a table uses has to be in the style and in the guard. */
static void
test_names (void)
{
  static const struct { const char *writer, *style, *guard, *definition; } rows[] = {
    { "latex", "newsdoc.tex", "newsdoc-guard.tex", "\\newsdocnew{newsdoc" },
    { "context", "newsdoc.context", "newsdoc-guard.context", "\\definestartstop[newsdoc" },
    { "typst", "newsdoc.typ", "newsdoc-guard.typ", "#let newsdoc-" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *style = newsdoc_style_load (rows[i].style);
      g_autofree char *guard = newsdoc_style_load (rows[i].guard);

      for (const NewsdocDress *dress = newsdoc_format_for (rows[i].writer)->dresses; dress->label != NEWSDOC_LABEL_NONE; dress++)
        {
          const char *at = dress->open != NULL ? strstr (dress->open, "newsdoc") + strlen ("newsdoc") : "";
          g_autofree char *name = g_strdup (*at == '-' ? at + 1 : at);
          g_autofree char *one = NULL;
          g_autofree char *other = NULL;

          name[strcspn (name, "{}[ ")] = '\0';
          one = g_strconcat (rows[i].definition, name, NULL);
          other = g_strconcat ("\\newsdoc", name, NULL);
          if (*name != '\0' && ((strstr (style, one) == NULL && strstr (style, other) == NULL) || strstr (guard, name) == NULL))
            g_error ("%s does not know %s", rows[i].writer, name);
        }
    }
}

/* A style that the reference documents do not define is text like any other. */
static void
test_office_styles (void)
{
  static const char * const writers[] = { "docx", "odt" };
  g_autoptr (GKeyFile) styles = g_key_file_new ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "style", "reference.ini", NULL);

  g_assert_true (g_key_file_load_from_file (styles, path, G_KEY_FILE_NONE, NULL));
  g_assert_true (g_key_file_has_group (styles, "NewsKickerLine"));
  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    for (const NewsdocDress *dress = newsdoc_format_for (writers[i])->dresses; dress->label != NEWSDOC_LABEL_NONE; dress++)
      {
        const char *style = dress->custom_style != NULL ? dress->custom_style : dress->block_style;

        if (style != NULL && !g_key_file_has_group (styles, style))
          g_error ("reference.ini has no %s", style);
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
    { "context", "a|b\\c ^~", "a\\letterbar{}b\\letterbackslash{}c \\letterhat{}\\lettertilde{}" },
    { "typst", "#read(\"x\") *a* $1 [b] // \\", "\\#read(\\\"x\\\") \\*a\\* \\$1 \\[b\\] \\/\\/ \\\\" },
    { NEWSDOC_ESCAPE_TYPST_STRING, "a\"b\\c", "a\\\"b\\\\c" },
    { "ms", ".so /etc/passwd \\n", "\\&.so /etc/passwd \\[rs]n" },
    { "man", "a \"b\"\n.so x", "a \\[dq]b\\[dq] .so x" },
    { "tei", "a\"/><x>", "a&quot;/&gt;&lt;x&gt;" },
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

/* What is printed and is in no property of the file. */
#define PRINTED(words) \
  "{\"t\":\"RawInline\",\"c\":[\"openxml\",\"<w:r><w:t xml:space=\\\"preserve\\\">" words "</w:t></w:r>\"]},{\"t\":\"RawInline\",\"c\":[\"opendocument\",\"" words "\"]}"

static const Case cases[] = {
  { "pull-quote/html", "html", TRUE, "", QUOTE (""), { PAIR ("role", "doc-pullquote"), STR ("—") "," SPACE "," STR ("Ann") }, { "aria-hidden" } },
  { "pull-quote/html/duplicate", "html", TRUE, "", QUOTE (PAIR ("duplicate", "true")), { PAIR ("aria-hidden", "true"), STR ("Quoted") }, { NULL } },
  { "pull-quote/html/author's-role", "html", TRUE, "", QUOTE (PAIR ("role", "note")), { PAIR ("role", "note") }, { "doc-pullquote" } },
  { "pull-quote/epub2", "epub2", TRUE, "", QUOTE (""), { STR ("—") }, { "role\",\"doc", "epub:type" } },
  { "pull-quote/epub3", "epub3", TRUE, "", QUOTE (""), { PAIR ("epub:type", "pullquote") }, { NULL } },
  { "pull-quote/plain/duplicate", "plain", TRUE, "", QUOTE (PAIR ("duplicate", "true")) "," PARA (STR ("Kept")), { STR ("Kept") }, { STR ("Quoted") } },
  { "pull-quote/plain/not-in-the-body", "plain", TRUE, "", QUOTE (""), { STR ("Quoted"), STR ("—") }, { NULL } },
  { "pull-quote/latex", "latex", TRUE, "", QUOTE (""), { "\\\\begin{newsdocpullquote}", "\\\\end{newsdocpullquote}" }, { NULL } },
  { "pull-quote/docx/quoted", "docx", TRUE, "",
    DIV ("pullquote", "", "{\"t\":\"BlockQuote\",\"c\":[" PARA (STR ("Quoted")) "," PARA (SPAN ("attribution", "", "Ann")) "]}"),
    { PARA (STR ("Quoted")), "[\"\",[],[" PAIR ("custom-style", "NewsAttribution") "]],[{\"t\":\"Para\"" }, { "BlockQuote" } },
  { "dateline/odt", "odt", TRUE, "", PARA (SPAN ("dateline", "", "ROME")), { "<text:span text:style-name=\\\"NewsDateline\\\">" }, { "custom-style" } },
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
    DIV ("byline", "", PARA (STR ("By Ann"))), { "\"blocks\":[]", "\"author\":" LIST ("{\"t\":\"MetaInlines\",\"c\":[" PRINTED ("By ") "," STR ("Ann") "]}") }, { "By Ann" } },
  { "byline/docx/two", "odt", TRUE, "\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")), DIV ("byline", "", PARA (STR ("By Ann and Ben, Rome"))),
    { "\"author\":" LIST ("{\"t\":\"MetaInlines\",\"c\":[" PRINTED ("By ") "," STR ("Ann") "," PRINTED (" and") "]}"
      ",{\"t\":\"MetaInlines\",\"c\":[" STR ("Ben") "," PRINTED (", Rome") "]}") }, { NULL } },
  { "byline/docx/other-order", "docx", TRUE, "\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")), DIV ("byline", "", PARA (STR ("By Ben and Ann"))),
    { "By Ben and Ann", "\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")) }, { "openxml" } },
  { "byline/docx/none", "docx", TRUE, "\"lang\":" INLINES ("de") ",\"author\":" LIST (INLINES ("Ann")), "", { PRINTED ("Von ") "," STR ("Ann") }, { NULL } },
  { "byline/docx/no-language", "docx", TRUE, "\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")), "",
    { "\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")) }, { "openxml" } },
  { "kicker/docx", "docx", TRUE, TITLE, DIV ("kicker", "", PARA (STR ("A & B"))),
    { "<w:br/></w:r>", "A &amp; B<text:line-break/></text:span>\"]}," STR ("Headline"), "\"blocks\":[]" }, { NULL } },
  { "kicker/docx/no-title", "docx", TRUE, "", DIV ("kicker", "", PARA (STR ("A"))), { PAIR ("custom-style", "NewsKicker") }, { "openxml" } },
  { "byline/docx/says-more", "docx", TRUE,
    "\"author\":" LIST (INLINES ("Ann")) ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (MAP ("\"name\":" STRING ("Ann") ",\"place\":" STRING ("Rome"))))),
    DIV ("byline", "", PARA (STR ("By Ann in Rome"))), { PRINTED ("By ") "," STR ("Ann") "," PRINTED (" in Rome"), "\"blocks\":[]" }, { NULL } },
  { "byline/docx/another-name", "docx", TRUE,
    "\"author\":" LIST (INLINES ("Ann")) ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (MAP ("\"name\":" STRING ("Zoe"))))),
    DIV ("byline", "", PARA (STR ("By Zoe"))), { "By Zoe" }, { NULL } },
  { "byline/docx/not-read", "docx", TRUE, "\"author\":" LIST (INLINES ("Ann")), DIV ("byline", "", PARA (STR ("Our man"))), { "Our man" }, { NULL } },

  { "head/pptx", "pptx", TRUE, TITLE ",\"date\":" INLINES ("2024-05-03"), DIV ("kicker", "", PARA (STR ("A"))) "," DIV ("byline", "", PARA (STR ("By Ann in Rome"))) "," DIV ("dates", "", PARA (STR ("3 May"))),
    { "\"author\":" LIST (INLINES ("By Ann in Rome")), "\"date\":" INLINES ("3 May"), "{\"t\":\"LineBreak\"}", "\"blocks\":[]" }, { NULL } },
  { "figure/pptx", "pptx", TRUE, "", PARA (IMAGE (STR ("A boat"), "a.png", "fig:")), { PARA (IMAGE (STR ("A boat"), "a.png", "")) }, { "fig:" } },
  { "slides/beamer", "beamer", TRUE, "", PARA (STR ("a")) "," HEADER ("2", "B"), { "{\"t\":\"Header\",\"c\":[1,[\"\",[\"allowframebreaks\"],[]],[]]}," PARA (STR ("a")),
    "[2,[\"\",[\"allowframebreaks\"],[]],[" STR ("B") }, { NULL } },
  { "picture/html", "html", TRUE, "", PARA (IMAGE ("", "a.png", "")), { DIV ("figure", "", PARA (IMAGE ("", "a.png", ""))) }, { NULL } },
  { "picture/html/among-words", "html", TRUE, "", PARA (STR ("a") "," IMAGE ("", "a.png", "")), { "a.png" }, { "[\"figure\"]" } },
  { "picture/html/photo", "html", TRUE, "", DIV ("photo", "", PARA (IMAGE ("", "a.png", ""))), { "a.png" }, { "[\"figure\"]" } },

  { "dates/html", "html", TRUE, "\"date\":" INLINES ("2024-05-03T10:00Z"), DIV ("dates", "", PARA (STR ("3 May"))),
    { "\"date\":" INLINES ("3 May"), "\"date-meta\":" INLINES ("2024-05-03T10:00Z"), "\"blocks\":[]" }, { NULL } },
  { "dates/html/not-iso", "html", TRUE, "\"date\":" INLINES ("2024-05-03T'onload='x"), DIV ("dates", "", PARA (STR ("3 May"))), { INLINES ("3 May") }, { "date-meta" } },
  { "dates/epub", "epub", TRUE, "\"date\":" INLINES ("2024-05-03T10:00Z"), DIV ("dates", "", PARA (STR ("3 May"))),
    { "\"date\":" INLINES ("2024-05-03"), STR ("3 May") }, { "10:00Z" } },
  { "dates/epub/not-iso", "epub", TRUE, "\"date\":" INLINES ("Spring-2024"), "", { INLINES ("Spring-2024") }, { NULL } },
  { "dates/printed", "html", TRUE, "\"lang\":" INLINES ("de") ",\"date\":" INLINES ("2014-10-29T08:00Z"), "",
    { "\"c\":\"29.\"", STR ("Oktober"), "\"date-meta\":" INLINES ("2014-10-29T08:00Z") }, { NULL } },
  { "dates/printed/in-byline", "html", TRUE, "\"date\":" INLINES ("2014-10-09"), DIV ("byline", "", PARA (STR ("By Ann, Oct. 9, 2014"))), { "\"date-meta\":" INLINES ("2014-10-09") }, { "\"date\":" } },
  { "dates/printed/us", "docx", TRUE, "\"lang\":" INLINES ("en-US") ",\"date\":" INLINES ("2014-10-09"), "", { STR ("October") "," SPACE "," STR ("9,") "," SPACE "," STR ("2014") }, { NULL } },
  { "dates/printed/first", "latex", TRUE, "\"lang\":" INLINES ("fr") ",\"date\":" INLINES ("2024-05-01"), "", { STR ("1er") "," SPACE "," STR ("mai") }, { NULL } },
  { "dates/printed/unknown", "html", TRUE, "\"lang\":" INLINES ("tlh") ",\"date\":" INLINES ("2024-05-01T10:00Z"), "", { "\"date\":" INLINES ("2024-05-01") }, { NULL } },
  { "dates/printed/no-month", "html", TRUE, "\"lang\":" INLINES ("de") ",\"date\":" INLINES ("2024-13-01"), "", { "\"date\":" INLINES ("2024-13-01") }, { NULL } },
  { "dates/machines", "jats", TRUE, "\"lang\":" INLINES ("de") ",\"date\":" INLINES ("2014-10-29"), "", { INLINES ("2014-10-29") }, { "Oktober" } },
  { "dates/chapter", "epub", TRUE, TITLE ",\"lang\":" INLINES ("de") ",\"date\":" INLINES ("2014-10-29"), "", { "\"date\":" INLINES ("2014-10-29"), STR ("Oktober") }, { NULL } },
  { "head/epub/rtl", "epub", TRUE, TITLE ",\"dir\":" INLINES ("rtl"), "", { "[\"\",[\"unnumbered\"],[" PAIR ("dir", "rtl") "]]" }, { NULL } },
  { "raw/epub/frame", "epub", TRUE, "", RAW ("<iframe src=\\\"https://film.example\\\" allowfullscreen>") "," RAW ("</iframe>") "," PARA (STR ("Film")), { STR ("Film") }, { "iframe" } },
  { "raw/epub/value", "epub2", TRUE, "", RAW ("<video controls src=\\\"boat.mp4\\\">") "," RAW ("</video>"), { "<video controls=\\\"\\\" src=\\\"boat.mp4\\\">", "</video>" }, { NULL } },
  { "raw/epub/more", "epub", TRUE, "", RAW ("<p hidden>a < b</p>"), { "<p hidden>a < b</p>" }, { NULL } },
  { "heading/epub/in-a-div", "epub", TRUE, "", DIV ("wide", "", HEADER ("2", "A")) "," HEADER ("2", "B"), { "[2,[\"newsdoc-heading-1\",[],[]],[" STR ("A"), HEADER ("2", "B") }, { "heading-2" } },
  { "head/epub", "epub", TRUE, TITLE ",\"subtitle\":" INLINES ("Deck") ",\"lang\":" INLINES ("en") ",\"author\":" INLINES ("Ann"), DIV ("kicker", "", PARA (STR ("Topic"))),
    { "[{\"t\":\"Header\"", SPAN ("kicker", "", "Topic") "," SPACE "," STR ("Headline"), DIV ("standfirst", "", PARA (STR ("Deck"))), STR ("By") "," SPACE "," STR ("Ann") }, { "\"subtitle\"" } },
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

  { "authors/jats", "jats", TRUE,
    "\"author\":" LIST (INLINES ("Ann Ash") "," INLINES ("The Daily Ash")) ",\"newsdoc\":" MAP ("\"byline\":" MAP ("\"authors\":" LIST (
      MAP ("\"name\":" STRING ("Ann Ash") ",\"kind\":" STRING ("person") ",\"role\":" STRING ("pilot"))))), "",
    { "\"given-names\":" INLINES ("Ann"), "\"surname\":" INLINES ("Ash"), "\"roles\":" LIST (MAP ("\"name\":" INLINES ("pilot"))) },
    { "\"surname\":{\"t\":\"MetaInlines\",\"c\":[" STR ("Daily") } },
  { "kicker/jats", "jats", TRUE, TITLE, DIV ("kicker", "", PARA (STR ("Topic"))), { "\"heading\":" INLINES ("Topic"), "\"blocks\":[]" }, { NULL } },
  { "kicker/rtf", "rtf", TRUE, TITLE, DIV ("kicker", "", PARA (STR ("Topic"))), { SPAN ("kicker", "", "Topic") ",{\"t\":\"LineBreak\"}," SPAN ("headline", "", "Headline") }, { NULL } },
  { "byline/lead-word/de", "html", TRUE, "\"lang\":" INLINES ("de-AT") ",\"author\":" LIST (INLINES ("Ann") "," INLINES ("Ben")), "",
    { STR ("Von") "," SPACE "," STR ("Ann") "," SPACE "," STR ("und") "," SPACE "," STR ("Ben") }, { NULL } },
  { "byline/lead-word/is-there", "html", TRUE, "\"lang\":" INLINES ("en") ",\"author\":" INLINES ("By Ann"), "", { STR ("By") "," SPACE "," STR ("Ann") }, { STR ("By") "," SPACE "," STR ("By") } },
  { "byline/lead-word/unknown-language", "html", TRUE, "\"lang\":" INLINES ("tlh") ",\"author\":" LIST (INLINES ("Ann")), "", { "\"author\":" INLINES ("Ann") }, { STR ("By") } },
  { "head/context", "context", TRUE, TITLE ",\"author\":" LIST (INLINES ("Ann")), DIV ("kicker", "", PARA (STR ("Topic"))),
    { "\\setupinteraction[title={Headline},author={Ann}]", "\\startnewsdocheadline", "\\startnewsdocbyline" }, { "\"title\"", "\"author\"" } },
  { "head/context/style-none", "context", TRUE, TITLE ",\"newsdoc-style\":" STRING ("none"), "", { "\"title\"" }, { "setupinteraction", "startnewsdocheadline" } },
  { "head/typst", "typst", TRUE, TITLE ",\"author\":" LIST (INLINES ("Ann \\\"B\\\"")), "",
    { "#set document(title: [Headline], author: (\\\"Ann \\\\\\\"B\\\\\\\"\\\", ))", "#newsdoc-headline[" }, { "\"title\":" } },
  { "page/latex", "latex", TRUE, TITLE, "", { "\"papersize\":" STRING ("a4"), "\"fontsize\":" STRING ("11pt"), "\\\\newsdocrunning{", }, { "newsdocletter{", "classoption" } },
  { "page/latex/own", "latex", TRUE, TITLE ",\"papersize\":" INLINES ("letter") ",\"fontsize\":" INLINES ("12pt"), "", { INLINES ("letter"), INLINES ("12pt") }, { STRING ("a4"), STRING ("11pt") } },
  { "page/latex/columns", "latex", TRUE, TITLE ",\"columns\":" INLINES ("2"), "", { "\"classoption\":" STRING ("twocolumn"), "\"fontsize\":" STRING ("10pt") }, { NULL } },
  { "page/latex/script", "latex", TRUE, "\"title\":" INLINES ("7Ünïcode Газета"), "", { "newsdocletter{", "1043}" }, { NULL } },
  { "page/latex/style-none", "latex", TRUE, TITLE ",\"newsdoc-style\":" STRING ("none"), "", { "Headline" }, { "papersize", "newsdocrunning" } },
  { "page/typst", "typst", TRUE, TITLE, "", { "\"papersize\":" STRING ("a4"), "\"margin\":" }, { NULL } },
  { "page/typst/letter", "typst", TRUE, TITLE ",\"papersize\":" INLINES ("letter"), "", { "\"papersize\":" STRING ("us-letter") }, { NULL } },
  { "page/html", "html", TRUE, TITLE ",\"papersize\":" INLINES ("letter") ",\"columns\":" INLINES ("2"), "", { "@page { size: letter; }", "columns: 2;" }, { NULL } },
  { "page/html/not-a-size", "html", TRUE, TITLE ",\"papersize\":" INLINES ("a4;}</style>") ",\"columns\":" INLINES ("nine"), "", { "Headline" }, { "size: a4;}", "columns: 9" } },
  { "page/html/style-plain", "html", TRUE, TITLE ",\"newsdoc-style\":" STRING ("plain") ",\"papersize\":" INLINES ("letter"), "", { "Headline" }, { "size: letter" } },
  { "head/mediawiki", "mediawiki", TRUE, TITLE, HEADER ("1", "A"), { "{\"t\":\"Header\",\"c\":[1,[\"\",[\"headline\"],[]],[" STR ("Headline") "]]}," HEADER ("2", "A") }, { NULL } },
  { "heading/gap", "html", TRUE, "", HEADER ("2", "A") "," HEADER ("4", "B") "," HEADER ("3", "C"), { HEADER ("2", "A") "," HEADER ("3", "B") "," HEADER ("3", "C") }, { NULL } },
  { "pull-quote/man/duplicate", "man", TRUE, "", QUOTE (PAIR ("duplicate", "true")) "," PARA (STR ("Kept")), { STR ("Kept") }, { STR ("Quoted") } },
  { "pull-quote/org", "org", TRUE, "", QUOTE (""), { "BlockQuote", STR ("—") }, { NULL } },
  { "pull-quote/quoted-already", "org", TRUE, "", DIV ("pullquote", "", "{\"t\":\"BlockQuote\",\"c\":[" PARA (STR ("Q")) "]}," PARA (SPAN ("attribution", "", "Ann"))),
    { "{\"t\":\"BlockQuote\",\"c\":[" PARA (STR ("Q")) "," PARA ("{\"t\":\"Span\",\"c\":[[\"\",[\"attribution\"],[]],[" STR ("—") "," SPACE "," STR ("Ann") "]]}") "]}" }, { NULL } },
  { "box/jats", "jats", TRUE, "", DIV ("factbox", "", PARA (STR ("F"))) "," PARA (STR ("x")), { "<boxed-text content-type=\\\"factbox\\\">", PARA (STR ("F")) }, { "\"Div\"" } },
  { "box/jats/in-box", "jats", TRUE, "", DIV ("factbox", "", DIV ("correction", "", PARA (STR ("F")))), { "factbox", "<named-content content-type=\\\"correction\\\">" }, { "\"Div\"" } },
  { "words/docbook", "docbook", TRUE, "", DIV ("rights", "", PARA (STR ("R"))), { "<phrase role=\\\"rights\\\">" }, { NULL } },
  { "emphasis/rtf", "rtf", TRUE, "", PARA (SPAN ("credit", "", "C")), { "{\"t\":\"Emph\",\"c\":[" STR ("C") "]}" }, { NULL } },
  { "credits/end", "html", TRUE, "\"newsdoc-credits\":" STRING ("end") ",\"lang\":" INLINES ("en"), FIGURE (STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred"), IMAGE (STR ("Alt"), "a.png", "")),
    { PLAIN (STR ("Cap")), "{\"t\":\"BulletList\",\"c\":[[" PLAIN (STR ("Cap") "," SPACE "," STR ("—") "," SPACE "," SPAN ("credit", "", "Cred")) "]]}", PAIR ("role", "doc-credits"), STR ("Picture") }, { NULL } },
  { "credits/both", "html", TRUE, "\"newsdoc-credits\":" STRING ("both"), FIGURE (STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred"), IMAGE (STR ("Alt"), "a.png", "")),
    { STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred") "]", "BulletList" }, { STR ("Picture") } },
  { "credits/none-to-list", "html", TRUE, "\"newsdoc-credits\":" STRING ("end"), PARA (STR ("x")), { STR ("x") }, { "credits\"],", "BulletList" } },
  { "authors/epub/sign-off", "epub", TRUE, "\"author\":" LIST (INLINES ("Ann")), DIV ("signoff", PAIR ("editors", "Cy; Ann") "," PAIR ("contributors", "Dee"), PARA (STR ("x"))),
    { "\"contributor\":" LIST (MAP ("\"role\":" STRING ("edt") ",\"text\":" INLINES ("Cy")) "," MAP ("\"role\":" STRING ("ctb") ",\"text\":" INLINES ("Dee"))) }, { NULL } },
  { "style/plain", "html", TRUE, "\"newsdoc-style\":" STRING ("plain"), "", { "<style>" }, { "@page" } },
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
  { "figure/mediawiki", "mediawiki", TRUE, "", FIGURE (STR ("Cap") "," SPAN ("credit", "", "Cred"), IMAGE (STR ("Alt"), "a.png", "")),
    { DIV ("figure", "", PARA (IMAGE (STR ("Alt"), "a.png", ""))) "," DIV ("figcaption", "", PARA (STR ("Cap") "," SPAN ("credit", "", "Cred"))) }, { "Figure\"" } },
  { "figure/mediawiki/implicit", "mediawiki", TRUE, "", PARA (IMAGE (STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred"), "a.png", "fig:T")),
    { PARA (IMAGE (STR ("Cap"), "a.png", "T")) "," DIV ("figcaption", "", PARA (STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred"))) }, { NULL } },
  { "figure/docx", "docx", TRUE, "", FIGURE (STR ("Cap") "," SPACE "," SPAN ("credit", "", "Cred"), IMAGE (STR ("Alt"), "a.png", "")),
    { STR ("Cap") ",{\"t\":\"LineBreak\"},", "[[\"\",[],[]],[" STR ("Alt") "]" }, { "width" } },
  { "image/odt", "odt", TRUE, "", PARA (IMAGE (STR ("Alt"), "a.png", "")) "," PARA (STR ("a") "," IMAGE (STR ("Alt"), "b.png", "")),
    { "[\"\",[],[" PAIR ("width", "100%") "]],[" STR ("Alt") "],[\"a.png\"", IMAGE (STR ("Alt"), "b.png", "") }, { NULL } },
  { "figure/odt", "odt", TRUE, "", FIGURE (STR ("Cap"), IMAGE (STR ("Alt"), "a.png", "")), { PAIR ("width", "100%") }, { NULL } },
  { "figure/odt/sized", "odt", TRUE, "", FIGURE (STR ("Cap"), "{\"t\":\"Image\",\"c\":[[\"\",[],[" PAIR ("height", "2cm") "]],[],[\"a.png\",\"\"]]}"),
    { PAIR ("height", "2cm") }, { "width" } },
  { "figure/no-picture", "docbook", TRUE, "", "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[" PLAIN (STR ("Cap")) "]],[{\"t\":\"RawBlock\",\"c\":[\"html\",\"<video>\"]}]]}",
    { "[\"\",[\"photo\"],[]]", PARA (STR ("Cap")) }, { "Figure" } },
  { "figure/no-picture/html", "html", TRUE, "", "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[" PLAIN (STR ("Cap")) "]],[{\"t\":\"RawBlock\",\"c\":[\"html\",\"<video>\"]}]]}",
    { "Figure", "<video>" }, { NULL } },
  { "figure/in-a-line", "jats", TRUE, "", PARA ("{\"t\":\"Link\",\"c\":[[\"\",[],[]],[" IMAGE (STR ("Alt") "," SPAN ("credit", "", "Cred"), "a.png", "fig:") "],[\"b\",\"\"]]}"),
    { IMAGE (STR ("Alt"), "a.png", "fig:") "],[\"b\",\"\"]]}," SPACE "," SPAN ("credit", "", "Cred") }, { NULL } },
  { "figure/jats/signs", "jats", TRUE, "", FIGURE (STR ("Cap"), IMAGE (STR ("A&B"), "a.png", "")), { STR ("A＆B") }, { NULL } },
  { "figure/tei", "tei", TRUE, "", FIGURE (STR ("Cap"), IMAGE (STR ("A<b"), "a.png?x=\\\"", "")), { "<graphic url=\\\"a.png?x=&quot;\\\" />", "<head>", "<figDesc>A&lt;b</figDesc>" }, { NULL } },
  { "figure/words-beside", "plain", TRUE, "", "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[" PLAIN (STR ("Cap")) "]],[" PARA (IMAGE (STR ("Alt"), "a.png", "") "," STR ("Below")) ","
    PARA (SPAN ("credit", "", "Cred")) "]]}", { PARA (STR ("Cap")) "," PARA (STR ("Below")), STR ("Cred") }, { "Figure\"" } },
  { "figure/markdown", "markdown", TRUE, "", FIGURE (STR ("Cap"), IMAGE (STR ("Alt"), "a.png", "")), { "[\"\",[],[" PAIR ("alt", "Alt") "]],[],[\"a.png\"" }, { "dressed" } },
  { "figure/markdown/class", "markdown", TRUE, "", "{\"t\":\"Figure\",\"c\":[[\"\",[\"wide\"],[]],[null,[" PLAIN (STR ("Cap")) "]],[" PLAIN (IMAGE (STR ("Cap"), "a.png", "")) "]]}",
    { "{\"t\":\"Figure\",\"c\":[[\"\",[],[]]", "[[\"\",[\"wide\"],[]],[" STR ("Cap") "]" }, { "[\"alt\"" } },
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
  own_cache ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/formats/lookup", test_lookup);
  g_test_add_func ("/formats/tables", test_tables);
  g_test_add_func ("/formats/complete", test_complete);
  g_test_add_func ("/formats/documented", test_documented);
  g_test_add_func ("/formats/names", test_names);
  g_test_add_func ("/formats/office-styles", test_office_styles);
  g_test_add_func ("/formats/escape", test_escape);
  g_test_add_func ("/formats/expand", test_expand);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/formats/case/", cases[i].name, NULL);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
