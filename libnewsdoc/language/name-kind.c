/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "name-kind.h"

#include <string.h>

#include "agency.h"
#include "names.h"
#include "text.h"

/* "New Delhi", "Rio de Janeiro" */
#define MOST_PLACE_WORDS 3

gboolean
newsdoc_name_is_in (const NewsdocLexicon *lexicon,
       const char           *key,
       const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_finds (lexicon, "byline", key, folded, NULL) > 0;
}

gboolean
newsdoc_name_ends_in (const NewsdocLexicon *lexicon,
                      const char           *key,
                      const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_ends (lexicon, "byline", key, folded) > 0;
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

static gboolean
is_uncased (const char *text)
{
  gunichar c = g_utf8_get_char (text);

  return g_unichar_isalpha (c) && g_unichar_tolower (c) == g_unichar_toupper (c);
}

/* Where a name has no capitals, and spaces part its words as they do a place's, nothing but its commonest parts tells the two apart. */
gboolean
newsdoc_name_is_place_like (const NewsdocLexicon *lexicon,
                            const char           *text)
{
  gunichar c = g_utf8_get_char (text);
  gboolean spaced = !newsdoc_text_is_unspaced (c) && g_unichar_get_script (c) != G_UNICODE_SCRIPT_HANGUL;

  if (newsdoc_name_is_one_word (text))
    return TRUE;
  return is_uncased (text) && spaced && newsdoc_name_is_person (lexicon, text) < NEWSDOC_NAME_FAMILY && newsdoc_text_count_words (text) <= MOST_PLACE_WORDS;
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

/* The words of a key at the beginning of the text, with the spaces behind them. */
static gsize
skip_words (const NewsdocLexicon *lexicon,
            const char           *key,
            const char           *folded)
{
  gsize length = 0, word;

  while ((word = newsdoc_lexicon_match (lexicon, "byline", key, folded + length, NULL)) > 0 && folded[length + word] == ' ')
    length += word + 1;
  return length;
}

const char *
newsdoc_name_behind_role (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = MAX (skip_words (lexicon, "roles", folded), skip_words (lexicon, "staff", folded));
  const char *name = text + newsdoc_text_unfold_length (text, length);

  /* without capitals anything behind it has the shape of a name */
  if (length == 0 || newsdoc_name_is_person (lexicon, name) < (is_uncased (name) ? NEWSDOC_NAME_FAMILY : 1) || newsdoc_name_is_in (lexicon, "roles", name) || newsdoc_name_is_in (lexicon, "house", name))
    return NULL;
  return name;
}

const char *
newsdoc_name_agency (const NewsdocLexicon *lexicon,
                     const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize source = newsdoc_lexicon_begins (lexicon, "source", "lead", folded);
  const char *name = text + newsdoc_text_unfold_length (text, source);
  g_autofree char *agency = NULL;

  while (g_unichar_isspace (g_utf8_get_char (name)))
    name = g_utf8_next_char (name);
  agency = newsdoc_agency_name (lexicon, "names", name);
  return agency != NULL ? name : NULL;
}
