/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "agency.h"
#include "text.h"

#include <string.h>

/* Names of four letters and fewer may be people's, too: "Sid", "Sita". They count only as the lexicon writes them, or in capitals. */
#define SHORT_NAME 4

static gboolean
is_written_so (const char *entry,
               const char *text)
{
  g_auto (GStrv) forms = g_strsplit (entry, "|", -1);

  return g_utf8_strlen (text, -1) > SHORT_NAME || newsdoc_text_is_caps (text) || g_strv_contains ((const char * const *) forms, text);
}

static gboolean
is_lower (const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);

  return strcmp (lower, text) == 0;
}

char *
newsdoc_agency_name_folded (const NewsdocLexicon *lexicon,
                            const char           *key,
                            const char           *text,
                            const char           *folded)
{
  const char * const *entries = newsdoc_lexicon_list (lexicon, "agency", key);
  guint entry = 0;
  gsize length = newsdoc_lexicon_match (lexicon, "agency", key, folded, &entry);
  gboolean form_only;

  if (length == 0 || length != strlen (folded))
    return NULL;

  /* a small printer writes "afp", but nobody writes "the pool images" as a name */
  form_only = strchr (entries[entry], '*') != NULL;
  if (form_only ? is_lower (text) : !is_written_so (entries[entry], text) && !(is_lower (text) && strlen (text) == 3))
    return NULL;

  return form_only ? g_strdup (text) : g_strndup (entries[entry], strcspn (entries[entry], "|"));
}

char *
newsdoc_agency_name (const NewsdocLexicon *lexicon,
                     const char           *key,
                     const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_agency_name_folded (lexicon, key, text, folded);
}
