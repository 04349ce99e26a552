/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "text.h"

#include <string.h>

/* Most text is below all of them. */
#define FIRST_UNSPACED 0x0E00

gboolean
newsdoc_text_is_unspaced (gunichar c)
{
  if (c < FIRST_UNSPACED)
    return FALSE;
  /* Thai, Lao, Tibetan, Burmese, Khmer; kana; Han. Hangul is spaced. */
  return (c >= FIRST_UNSPACED && c <= 0x0FFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
         (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF66 && c <= 0xFF9F) || (c >= 0x20000 && c <= 0x3FFFF);
}

gboolean
newsdoc_text_is_stop (gunichar c)
{
  switch (c)
    {
    case '.': case '!': case '?':
    case 0x2026: case 0x203C: case 0x2047: case 0x2048: case 0x2049: /* … and doubled marks */
    case 0x3002: case 0xFF01: case 0xFF1F: case 0xFF0E: case 0xFF61: /* East Asian */
    case 0x06D4: case 0x061F: case 0x0964: case 0x0965:              /* Urdu, Arabic, Devanagari */
    case 0x0589: case 0x1362: case 0x104B: case 0x17D4:              /* Armenian, Ethiopic, Burmese, Khmer */
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
is_closing (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
      return TRUE;
    default:
      /* quotes that one language closes with and another opens with */
      return c == '"' || c == '\'' || c == 0xAB || c == 0x2018 || c == 0x201C || g_unichar_isspace (c) || g_unichar_ismark (c) ||
             c == 0x200B || c == 0xFEFF;
    }
}

gboolean
newsdoc_text_ends_sentence (const char *text,
                            gssize      length)
{
  const char *p = text + (length < 0 ? strlen (text) : (gsize) length);

  while (p > text)
    {
      gunichar c;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (newsdoc_text_is_stop (c))
        return TRUE;
      if (!is_closing (c))
        return FALSE;
    }

  return FALSE;
}

/* Of the scripts that set no space between words, those of Indian descent write a word in letters, four or five of them with its vowels, where Han and kana
 * have two characters. */
#define LETTERS_OF_WORD 4

static gboolean
is_lettered (gunichar c)
{
  return c < 0x2000;
}

guint
newsdoc_text_count_words (const char *text)
{
  guint words = 0, characters = 0, letters = 0;
  gboolean inside = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c;

      /* most of a text is words of ASCII, and the spaces behind them */
      if (g_ascii_isalnum (*p))
        {
          while (g_ascii_isalnum (p[1]))
            p++;
          words += !inside;
          inside = TRUE;
          continue;
        }
      if (*p == ' ')
        {
          inside = FALSE;
          continue;
        }
      c = g_utf8_get_char (p);
      if (newsdoc_text_is_unspaced (c))
        {
          *(is_lettered (c) ? &letters : &characters) += 1;
          inside = FALSE;
        }
      else if (g_unichar_isspace (c))
        inside = FALSE;
      else if (!inside && g_unichar_isalnum (c))
        {
          words++;
          inside = TRUE;
        }
    }

  return words + (characters + 1) / 2 + (letters + LETTERS_OF_WORD - 1) / LETTERS_OF_WORD;
}

guint
newsdoc_text_count_letters (const char *text,
                            gsize       length)
{
  const char *p = text, *end = text + length;
  guint letters = 0;

  while (p < end)
    if ((guchar) *p < 0x80)
      letters += g_ascii_isalnum (*p++) != 0;
    else
      {
        letters += g_unichar_isalnum (g_utf8_get_char (p)) != 0;
        p = g_utf8_next_char (p);
      }
  return letters;
}

guint
newsdoc_text_hash (gconstpointer text)
{
  const char *p = text, *end = p + strlen (p);
  guint64 hash = end - p, word = 0;

  for (; end - p >= (gssize) sizeof word; p += sizeof word)
    {
      memcpy (&word, p, sizeof word);
      hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
      hash ^= hash >> 32;
    }
  word = 0;
  memcpy (&word, p, end - p);
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9E3779B97F4A7C15);
  return hash >> 32;
}

gboolean
newsdoc_text_is_caps (const char *text)
{
  gboolean upper = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_islower (c) && g_unichar_toupper (c) != c)
        return FALSE;
      if (g_unichar_isupper (c))
        upper = TRUE;
    }

  return upper;
}

char *
newsdoc_text_plain_spaces (const char *text)
{
  char *plain = g_strdup (text);

  for (char *p = plain; *p != '\0';)
    {
      char *next = g_utf8_next_char (p);

      if (next > p + 1 && g_unichar_type (g_utf8_get_char (p)) == G_UNICODE_SPACE_SEPARATOR)
        memset (p, ' ', next - p);
      p = next;
    }
  return plain;
}
