/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-places.h"

#include "text.h"

#include <string.h>

gsize
newsdoc_credit_separator (const char *text,
                          const char *p)
{
  gunichar c = g_utf8_get_char (p);
  const char *after = g_utf8_next_char (p);
  gboolean space_before = p > text && p[-1] == ' ';
  gboolean space_after = *after == ' ';
  gboolean is = FALSE;

  if (c == '|' || c == '\n' || c == 0x2022 || c == 0xB7)
    is = TRUE;
  else if (c == '/')
    is = space_after;
  else if (c == '-' || c == 0x2013 || c == 0x2014)
    is = space_before && space_after;
  if (!is)
    return 0;
  return after + strspn (after, " ") - p;
}

/* A stop between letters in lower case is an address's. */
gsize
newsdoc_credit_sentence_end (const char *text,
                             const char *p)
{
  const char *after = g_utf8_next_char (p);
  const char *next;

  /* an East Asian stop needs no space behind it */
  if (p > text && (guchar) *p >= 0x80 && newsdoc_text_is_stop (g_utf8_get_char (p)))
    return after - p;
  if (p == text || strchr (".!?", *p) == NULL)
    return 0;
  while (*after != '\0' && (strchr ("\"')]", *after) != NULL || g_unichar_type (g_utf8_get_char (after)) == G_UNICODE_FINAL_PUNCTUATION))
    after = g_utf8_next_char (after);
  next = after + strspn (after, " ");

  /* "on 15.04.2024": a date's stop ends nothing */
  if (p > text && g_ascii_isdigit (p[-1]) && g_ascii_isdigit (*next))
    return 0;

  /* "J. Smith": an initial's stop ends nothing */
  if (g_unichar_isupper (g_utf8_get_char (g_utf8_prev_char (p))) &&
      (g_utf8_prev_char (p) == text || strchr (" .", *(g_utf8_prev_char (p) - 1)) != NULL))
    return 0;
  return *next != '\0' && !g_unichar_islower (g_utf8_get_char (next)) ? next - p : 0;
}

/* "… at dusk. — © Jane Doe": the sign between a caption and its credit is of neither. */
gsize
newsdoc_credit_skip_rule (const char *text,
                          gsize       start,
                          gsize       end)
{
  while (start < end)
    {
      gunichar c = g_utf8_get_char (text + start);

      if (c != ' ' && c != '|' && c != '/' && c != '-' && c != 0x2013 && c != 0x2014)
        break;
      start = g_utf8_next_char (text + start) - text;
    }
  return start;
}

static gboolean
is_caps_word (const char *word,
              gsize       length)
{
  g_autofree char *copy = g_strndup (word, length);

  return newsdoc_text_is_caps (copy);
}

static gboolean
is_sign (const char *word,
         gsize       length)
{
  return strspn (word, "/-.&|") >= length;
}

/* "… in Kalk JANE DOE / AFP": where the capitals at the end begin, when a slash is among them. Signs between them belong to the
 * run, but do not begin it: in "Photo: Jane Doe / AP" is none. */
gsize
newsdoc_credit_caps_run (const char *text,
                         gsize       start,
                         gsize       end)
{
  gsize run = end;
  guint words = 0;

  for (gsize i = end; i > start;)
    {
      gsize word = i;

      while (word > start && text[word - 1] != ' ')
        word--;
      if (i > word && !is_sign (text + word, i - word))
        {
          if (!is_caps_word (text + word, i - word))
            break;
          run = word;
          words++;
        }
      i = word > start ? word - 1 : start;
    }
  return words >= 2 && memchr (text + run, '/', end - run) != NULL ? run : end;
}
