/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "name-kind.h"

#include <string.h>

#include "text.h"

gboolean
newsdoc_name_is_in (const NewsdocLexicon *lexicon,
       const char           *key,
       const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_finds (lexicon, "byline", key, folded, NULL) > 0;
}

gboolean
newsdoc_name_is_contact (const char *text)
{
  return strchr (text, ' ') == NULL
         && (strchr (text, '@') != NULL || g_str_has_prefix (text, "http") || g_str_has_prefix (text, "www."));
}

/* "Example.com" */
gboolean
newsdoc_name_is_domain (const char *text)
{
  const char *dot = strrchr (text, '.');

  return dot != NULL && dot > text && g_ascii_isalpha (dot[1]) && g_ascii_islower (dot[1]) && strchr (text, ' ') == NULL;
}

gboolean
newsdoc_name_is_one_word (const char *text)
{
  gunichar c = g_utf8_get_char (text);

  return strchr (text, ' ') == NULL && (g_unichar_isupper (c) || g_unichar_istitle (c)) && strlen (text) > 2;
}

/* "Staff", "Reuters Staff", not "Jane Doe Staff". */
gboolean
newsdoc_name_is_staff (const NewsdocLexicon *lexicon,
          const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_is (lexicon, "byline", "staff", folded);
}

/* Capitals, and function words between them at most: a name of something, not a sentence. */
gboolean
newsdoc_name_is_title (const NewsdocLexicon *lexicon,
          const char           *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *folded = newsdoc_text_fold (words[i], -1);

      if (g_unichar_islower (g_utf8_get_char (words[i])) &&
          (i == 0 || (!newsdoc_lexicon_is (lexicon, "names", "particles", folded) && !newsdoc_lexicon_is (lexicon, "language", "stopwords", folded))))
        return FALSE;
    }
  return newsdoc_text_count_words (text) > 1;
}
