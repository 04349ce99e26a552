/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "escape.h"

#include <string.h>

typedef const char *(*EscapeFunc) (char c);

static const char *
latex_escape (char c)
{
  switch (c)
    {
    case '\\': return "\\textbackslash{}";
    case '{':  return "\\{";
    case '}':  return "\\}";
    case '$':  return "\\$";
    case '&':  return "\\&";
    case '#':  return "\\#";
    case '%':  return "\\%";
    case '_':  return "\\_";
    case '^':  return "\\textasciicircum{}";
    case '~':  return "\\textasciitilde{}";
    /* They would end an optional argument. */
    case '[':  return "{[}";
    case ']':  return "{]}";
    /* An empty line is a paragraph, and that ends a macro's argument. */
    case '\n': return " ";
    default:   return NULL;
    }
}

/* LaTeX's names for the characters are not ConTeXt's, and a bar opens a compound there. */
static const char *
context_escape (char c)
{
  switch (c)
    {
    case '\\': return "\\letterbackslash{}";
    case '^':  return "\\letterhat{}";
    case '~':  return "\\lettertilde{}";
    case '|':  return "\\letterbar{}";
    default:   return latex_escape (c);
    }
}

/* Markup; a backslash takes the meaning from any sign. */
static const char *
typst_escape (char c)
{
  static const char * const escapes[] = {
    "\\\\", "\\#", "\\$", "\\*", "\\_", "\\`", "\\@", "\\<", "\\>", "\\[", "\\]", "\\~", "\\\"", "\\'", "\\=", "\\-", "\\+", "\\/",
  };

  if (c == '\n')
    return " ";
  for (guint i = 0; i < G_N_ELEMENTS (escapes); i++)
    if (escapes[i][1] == c)
      return escapes[i];
  return NULL;
}

/* Between quotation marks. */
static const char *
typst_string_escape (char c)
{
  return c == '\\' ? "\\\\" : c == '"' ? "\\\"" : c == '\n' ? " " : NULL;
}

/* A quotation mark ends a macro's argument. */
static const char *
roff_escape (char c)
{
  return c == '\\' ? "\\[rs]" : c == '"' ? "\\[dq]" : c == '\n' ? " " : NULL;
}

/* To TeX a control character may be a line's end, or a paragraph's; to none of them is it a letter. */
static char *
escape_with (const char *text,
             EscapeFunc  escape_char)
{
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      const char *escape = escape_char (g_ascii_iscntrl (*p) ? '\n' : *p);

      if (escape != NULL)
        g_string_append (out, escape);
      else
        g_string_append_c (out, *p);
    }

  return g_string_free (out, FALSE);
}

static gboolean
is_in_xml (gunichar c)
{
  return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
}

/* What no document in XML may have, not even by its number, is left out, as Pandoc does. */
static char *
escape_xml (const char *text)
{
  g_autoptr (GString) legal = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (is_in_xml (g_utf8_get_char (p)))
      g_string_append_len (legal, p, g_utf8_next_char (p) - p);
  return g_markup_escape_text (legal->str, legal->len);
}

/* A full stop or an apostrophe at a line's begin would make a request of the line. */
static char *
escape_roff (const char *text)
{
  g_autofree char *escaped = escape_with (text, roff_escape);

  return g_strconcat (*text == '.' || *text == '\'' ? "\\&" : "", escaped, NULL);
}

static char *
escape_unknown (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      g_string_append_unichar (out, g_unichar_isalnum (c) || g_unichar_ismark (c) ? c : ' ');
    }

  return g_string_free (out, FALSE);
}

char *
newsdoc_escape (const char *raw_format,
                const char *text)
{
  static const char * const xml[] = { "html", "html4", "html5", "docbook", "jats", "tei", "openxml", "opendocument", NULL };
  static const struct { const char *format; EscapeFunc escape; } others[] = {
    { "latex", latex_escape }, { "tex", latex_escape }, { "beamer", latex_escape }, { "context", context_escape },
    { "typst", typst_escape }, { NEWSDOC_ESCAPE_TYPST_STRING, typst_string_escape },
  };

  if (g_strv_contains (xml, raw_format))
    return escape_xml (text);
  if (g_str_equal (raw_format, "man") || g_str_equal (raw_format, "ms"))
    return escape_roff (text);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_str_equal (others[i].format, raw_format))
      return escape_with (text, others[i].escape);
  return escape_unknown (text);
}

char *
newsdoc_escape_expand (const char  *raw_format,
                       const char  *pattern,
                       NewsdocNode *node)
{
  GString *out = g_string_new (NULL);
  const char *start;

  while ((start = strstr (pattern, "%{")) != NULL)
    {
      const char *end = strchr (start, '}');
      g_autofree char *key = end != NULL ? g_strndup (start + 2, end - start - 2) : NULL;
      const char *value = key != NULL ? newsdoc_node_get_attribute (node, key) : NULL;
      g_autofree char *escaped = value != NULL ? newsdoc_escape (raw_format, value) : NULL;

      if (end == NULL)
        break;

      g_string_append_len (out, pattern, start - pattern);
      if (escaped != NULL)
        g_string_append (out, escaped);
      pattern = end + 1;
    }

  g_string_append (out, pattern);
  return g_string_free (out, FALSE);
}
