/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tag.h"

#include <string.h>

char *
newsdoc_tag_normalize (const char *tag)
{
  g_autofree char *named = g_strndup (tag, strcspn (tag, ".@"));

  g_strdelimit (g_strstrip (named), "_", '-');
  return g_ascii_strdown (named, -1);
}

static gboolean
is_region (const char *part)
{
  return strlen (part) == 2 && g_ascii_isalpha (part[0]) && g_ascii_isalpha (part[1]);
}

char *
newsdoc_tag_dup_region (const char *tag)
{
  g_auto (GStrv) parts = g_strsplit (tag, "-", 8);

  /* the first part is the language, and what follows a single letter is an extension ("de-u-co-phonebk") */
  for (guint i = 1; parts[0] != NULL && parts[i] != NULL && strlen (parts[i]) > 1; i++)
    if (is_region (parts[i]))
      return g_strdup (parts[i]);
  return g_strdup ("");
}

gboolean
newsdoc_tag_shorten (char *tag)
{
  char *last = strrchr (tag, '-');

  if (last == NULL)
    return FALSE;
  *last = '\0';
  /* RFC 4647, 3.4: the single letter that led into what was cut goes, too */
  if (last - tag >= 2 && last[-2] == '-')
    last[-2] = '\0';
  return TRUE;
}
