/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "lexicon.h"
#include "text.h"

#include <string.h>

/* Names in capitals, brought back to the case that they are written in. */

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_ismark (c);
}

static const char *
letters_end (const char *p)
{
  while (*p != '\0' && is_letter (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

/* One character in lower case. Some languages have pairs of their own: Turkish "Iı" and "İi". */
static void
append_lower (GString            *out,
              const char         *p,
              const char * const *pairs)
{
  const char *next = g_utf8_next_char (p);
  g_autofree char *lower = NULL;

  for (guint i = 0; pairs != NULL && pairs[i] != NULL; i++)
    if (g_utf8_get_char (pairs[i]) == g_utf8_get_char (p))
      {
        g_string_append (out, g_utf8_next_char (pairs[i]));
        return;
      }
  lower = g_utf8_strdown (p, next - p);
  g_string_append (out, lower);
}

static void
append_lowers (GString            *out,
               const char         *p,
               const char         *end,
               const char * const *pairs)
{
  for (; p < end; p = g_utf8_next_char (p))
    append_lower (out, p, pairs);
}

/* "MCDONALD": Scots and Irish names have a second capital. MAC is left alone, for the sake of Mackey and Macron. */
static gsize
prefix_length (const char *word,
               const char *end)
{
  return end - word > 4 && g_ascii_strncasecmp (word, "mc", 2) == 0 ? 2 : 0;
}

static void
append_titled (GString            *out,
               const char         *word,
               const char         *end,
               const char * const *pairs)
{
  const char *next = g_utf8_next_char (word);
  gsize prefix = prefix_length (word, end);
  g_autofree char *first = g_utf8_strup (word, next - word);

  g_string_append (out, first);
  append_lowers (out, next, prefix > 0 ? word + prefix : end, pairs);
  if (prefix > 0)
    append_titled (out, word + prefix, end, pairs);
}

static gboolean
is_particle (const char *word,
             const char *end)
{
  g_autofree char *folded = newsdoc_text_fold (word, end - word);

  return newsdoc_lexicon_is (newsdoc_lexicon_get ("und"), "names", "particles", folded);
}

/* Letters between stops ("J.P.") are initials: capitals. */
static gboolean
is_initial (const char *word,
            const char *end)
{
  return g_utf8_next_char (word) >= end;
}

char *
newsdoc_text_mend_case (const char *text)
{
  return newsdoc_lexicon_mend_case (NULL, text);
}

char *
newsdoc_lexicon_mend_case (const NewsdocLexicon *lexicon,
                           const char           *text)
{
  const char * const *pairs = lexicon != NULL ? newsdoc_lexicon_list (lexicon, "language", "lower") : NULL;
  g_autoptr (GString) out = NULL;
  const char *p = text;

  if (!newsdoc_text_is_caps (text))
    return g_strdup (text);

  out = g_string_sized_new (strlen (text));
  while (*p != '\0')
    {
      const char *end = letters_end (p);

      if (end == p)
        {
          end = g_utf8_next_char (p);
          g_string_append_len (out, p, end - p);
        }
      else if (p > text && !is_initial (p, end) && is_particle (p, end))
        append_lowers (out, p, end, pairs);
      else
        append_titled (out, p, end, pairs);
      p = end;
    }

  return g_string_free (g_steal_pointer (&out), FALSE);
}
