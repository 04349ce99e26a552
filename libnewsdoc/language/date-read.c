/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "date-read.h"

#include "text.h"

#include <string.h>

/* No word of a date is longer, folded or not. */
#define WINDOW 40

#define MOST_BETWEEN 8

/* The bytes at p that may be of one word or phrase. */
static gsize
window_length (const char *p)
{
  const char *end = p;
  gunichar before = 0;

  while (*end != '\0' && end - p < WINDOW)
    {
      gunichar c = g_utf8_get_char (end);

      if ((g_unichar_isalpha (before) && g_unichar_isdigit (c)) || (g_unichar_islower (before) && g_unichar_isupper (c)))
        break;
      before = c;
      end = g_utf8_next_char (end);
    }
  return end - p;
}

const char *
newsdoc_date_read_word (const NewsdocLexicon *lexicon,
                        const char           *group,
                        const char           *key,
                        const char           *p,
                        guint                *entry)
{
  g_autofree char *folded = NULL;
  gsize window, length;

  /* this is asked at every word of a text */
  if (g_ascii_isspace (*p) || !newsdoc_lexicon_may_match (lexicon, group, key, p) || (window = window_length (p)) == 0)
    return NULL;
  folded = newsdoc_text_fold (p, window);
  length = newsdoc_lexicon_match (lexicon, group, key, folded, entry);
  return length > 0 ? p + newsdoc_text_unfold_length (p, length) : NULL;
}

gboolean
newsdoc_date_is_digit (const char *p)
{
  return g_unichar_isdigit (g_utf8_get_char (p));
}

const char *
newsdoc_date_read_number (const char *p,
                          guint       most_digits,
                          int        *value,
                          guint      *digits)
{
  guint n = 0;

  *value = 0;
  for (; n <= most_digits && newsdoc_date_is_digit (p); p = g_utf8_next_char (p), n++)
    *value = *value * 10 + g_unichar_digit_value (g_utf8_get_char (p));
  if (digits != NULL)
    *digits = n;
  return n > 0 && n <= most_digits ? p : NULL;
}

static gboolean
is_between (gunichar c)
{
  return g_unichar_isspace (c) || (c != 0 && c < 0x80 && strchr (",|-;:()/@", c) != NULL) || c == 0x2013 || c == 0x2014 || c == 0xB7 || c == 0x2022 ||
         c == 0x25CF || c == 0x060C || c == 0xFF08 || c == 0xFF09 || c == 0xFF0C || c == 0xFF5C; /* ، （ ） ， ｜ */
}

const char *
newsdoc_date_skip_between (const NewsdocLexicon *lexicon,
                           const char           *p)
{
  for (guint i = 0; i < MOST_BETWEEN; i++)
    {
      const char *next = NULL;

      while (is_between (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);

      next = newsdoc_date_read_word (lexicon, "dates", "fillers", p, NULL);
      if (next == NULL)
        next = newsdoc_date_read_word (lexicon, "dates", "at", p, NULL);
      if (next == NULL)
        next = newsdoc_date_read_word (lexicon, "dates", "weekdays", p, NULL);
      if (next == NULL)
        break;
      p = next;
    }
  return p;
}
