/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrase.h"
#include "text.h"

/* A phrase becomes the pattern that phrase.c walks. This runs while the library is built, not in it. */

static const char *
skip_spaces (const char *p)
{
  while (*p == ' ')
    p++;
  return p;
}

/* The end of the run of word characters at p, apostrophes inside and at its end among them. */
static const char *
word_end (const char *p)
{
  while (*p != '\0' && (*p == '\'' || newsdoc_phrase_is_word_char (g_utf8_get_char (p))))
    p = g_utf8_next_char (p);
  return p;
}

/* "###" and "***" are end marks, not wildcards. */
static NewsdocPhraseItem
kind_of_sign (const char *folded,
              const char *p)
{
  if (p[1] == *p || (p > folded && p[-1] == *p))
    return NEWSDOC_PHRASE_MARK;
  return *p == '*' ? NEWSDOC_PHRASE_ANY : *p == '#' ? NEWSDOC_PHRASE_NUMBER : NEWSDOC_PHRASE_MARK;
}

char *
newsdoc_phrase_compile (const char *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  g_autoptr (GString) pattern = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = skip_spaces (p))
    {
      const char *end = word_end (p);
      NewsdocPhraseItem kind = end > p ? NEWSDOC_PHRASE_WORD : kind_of_sign (folded, p);

      if (end == p)
        end = g_utf8_next_char (p);
      if (end - p > G_MAXUINT8)
        return NULL;
      g_string_append_c (pattern, kind);
      if (kind == NEWSDOC_PHRASE_WORD || kind == NEWSDOC_PHRASE_MARK)
        {
          g_string_append_c (pattern, end - p);
          g_string_append_len (pattern, p, end - p);
        }
      p = end;
    }

  return g_string_free (g_steal_pointer (&pattern), FALSE);
}
