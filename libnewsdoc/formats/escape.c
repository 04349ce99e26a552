/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "escape.h"

#include <string.h>

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

static char *
escape_latex (const char *text)
{
  GString *out = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    {
      const char *escape = latex_escape (*p);

      if (escape != NULL)
        g_string_append (out, escape);
      else
        g_string_append_c (out, *p);
    }

  return g_string_free (out, FALSE);
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
  static const char * const tex[] = { "latex", "tex", "beamer", "context", NULL };

  if (g_strv_contains (xml, raw_format))
    return g_markup_escape_text (text, -1);
  if (g_strv_contains (tex, raw_format))
    return escape_latex (text);
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
