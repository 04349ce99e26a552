/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "pandoc-format.h"

#include <string.h>

#include "newsdoc-error.h"

/* Pandoc goes by endings as well (Text.Pandoc.App.FormatHeuristics), but not where it is given a stream. An ending whose format has its name
 * is not here. Markdown is written without "smart", by which Pandoc would make English quotation marks of others. */
static const struct { const char *ending, *reader, *writer; } endings[] = {
  { "htm", "html", "html5" },
  { "html", "html", "html5" },
  { "xhtml", "html", "html5" },
  { "md", "markdown", "markdown-smart" },
  { "markdown", "markdown", "markdown-smart" },
  { "txt", "markdown", "plain" },
  { "text", "markdown", "plain" },
  { "tex", "latex", "latex" },
  { "latex", "latex", "latex" },
  { "ctx", NULL, "context" },
  { "wiki", "mediawiki", "mediawiki" },
  { "db", "docbook", "docbook" },
  { "dbk", "docbook", "docbook" },
  { "epub", "epub", "epub3" },
  { "pdf", NULL, "pdf" },
  { "typ", "typst", "typst" },
  { "adoc", NULL, "asciidoc" },
  { "1", "man", "man" },
};

static const char * const named[] = { "docx", "fb2", "icml", "ipynb", "json", "muse", "native", "odt", "opml", "org", "pptx", "rst", "rtf", "t2t", "textile", "xwiki", NULL };

static const char *
by_ending (const char *ending,
           gboolean    read)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (strcmp (endings[i].ending, ending) == 0)
      return read ? endings[i].reader : endings[i].writer;
  for (guint i = 0; named[i] != NULL; i++)
    if (strcmp (named[i], ending) == 0)
      return named[i];
  return NULL;
}

static char *
find_format (GFile       *file,
             const char  *format,
             gboolean     read,
             GError     **error)
{
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;
  const char *dot = name != NULL ? strrchr (name, '.') : NULL;
  g_autofree char *ending = dot != NULL ? g_ascii_strdown (dot + 1, -1) : g_strdup ("");

  if (format == NULL)
    format = by_ending (ending, read);
  if (format == NULL)
    g_set_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC, "the name of “%s” does not tell which format it is to be %s", name,
                 read ? "read as" : "written in");
  return g_strdup (format);
}

char *
newsdoc_pandoc_reader (GFile       *file,
                       const char  *format,
                       GError     **error)
{
  g_autofree char *name = find_format (file, format, TRUE, error);
  g_autofree char *base = name != NULL ? newsdoc_pandoc_base (name) : NULL;

  if (base != NULL && strcmp (base, "html") == 0 && strstr (name, "raw_html") == NULL)
    return g_strconcat (name, "+raw_html", NULL);
  return g_steal_pointer (&name);
}

char *
newsdoc_pandoc_writer (GFile       *file,
                       const char  *format,
                       GError     **error)
{
  return find_format (file, format, FALSE, error);
}

char *
newsdoc_pandoc_base (const char *format)
{
  return g_strndup (format, strcspn (format, "+-"));
}
