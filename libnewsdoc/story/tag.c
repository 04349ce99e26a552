/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tag.h"

#include <string.h>

static gsize
name_length (const char *text)
{
  gsize length = 0;

  while (g_ascii_isalnum (text[length]) || (length > 0 && strchr ("-_:.", text[length]) != NULL && text[length] != '\0'))
    length++;
  return length;
}

static const char *
skip_space (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;
  return text;
}

/* The value at text, which is behind the "=": in quotes, or up to the next space. Gives what is behind it. */
static const char *
read_value (const char  *text,
            char       **value)
{
  char quote = *text == '"' || *text == '\'' ? *text : '\0';
  const char *end;

  if (quote != '\0')
    {
      end = strchr (++text, quote);
      if (end == NULL)
        end = text + strlen (text);
      *value = g_strndup (text, end - text);
      return *end != '\0' ? end + 1 : end;
    }
  end = text + strcspn (text, " \t\n>");
  *value = g_strndup (text, end - text);
  return end;
}

static char **
read_attributes (const char *text)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (text = skip_space (text); *text != '\0' && *text != '>'; text = skip_space (text))
    {
      gsize length = name_length (text);
      g_autofree char *name = g_ascii_strdown (text, length);
      g_autofree char *value = NULL;

      if (length == 0)
        {
          text++;
          continue;
        }
      text = skip_space (text + length);
      if (*text == '=')
        text = read_value (skip_space (text + 1), &value);
      g_strv_builder_add (builder, name);
      g_strv_builder_add (builder, value != NULL ? value : "");
    }
  return g_strv_builder_end (builder);
}

/* What is behind the name; NULL for what is no tag. */
static const char *
read_name (const char *text,
           NewsdocTag *tag)
{
  gsize length;

  text = skip_space (text);
  if (*text++ != '<')
    return NULL;
  tag->closing = *text == '/';
  text += tag->closing;
  length = name_length (text);
  /* HTML: a tag's name begins with a letter */
  if (!g_ascii_isalpha (*text) || length == 0)
    return NULL;

  tag->name = g_ascii_strdown (text, length);
  return text + length;
}

gboolean
newsdoc_tag_parse_name (const char *text,
                        NewsdocTag *tag)
{
  return read_name (text, tag) != NULL;
}

gboolean
newsdoc_tag_parse (const char *text,
                   NewsdocTag *tag)
{
  const char *attributes = read_name (text, tag);

  if (attributes != NULL)
    tag->attributes = read_attributes (attributes);
  return attributes != NULL;
}

const char *
newsdoc_tag_get (const NewsdocTag *tag,
                 const char       *attribute)
{
  for (guint i = 0; tag->attributes[i] != NULL; i += 2)
    if (strcmp (tag->attributes[i], attribute) == 0)
      return tag->attributes[i + 1];

  return NULL;
}

void
newsdoc_tag_clear (NewsdocTag *tag)
{
  g_clear_pointer (&tag->name, g_free);
  g_clear_pointer (&tag->attributes, g_strfreev);
}
