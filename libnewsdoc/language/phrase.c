/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrase.h"
#include "text.h"

#include <string.h>

/* What `*` may span: a word costs WORD_COST, a character of a script without spaces 1. */
#define WORD_COST 4
#define ANY_BUDGET (6 * WORD_COST)

gboolean
newsdoc_phrase_is_word_char (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum (c);
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static gboolean
is_spaced_word_char (gunichar c)
{
  return newsdoc_phrase_is_word_char (c) && !newsdoc_text_is_unspaced (c);
}

static const char *
skip_spaces (const char *p)
{
  while (*p == ' ')
    p++;
  return p;
}

const char *
newsdoc_phrase_skip_punctuation (const char *p)
{
  while (*p != '\0' && !newsdoc_phrase_is_word_char (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

/* An apostrophe or a hyphen with a letter after it holds a word together: "by-election" has no word "by". */
static gboolean
at_word_end (const char *p)
{
  if (*p == '\'' || *p == '-')
    return !is_spaced_word_char (g_utf8_get_char (p + 1));
  return *p == '\0' || !is_spaced_word_char (g_utf8_get_char (p));
}

gboolean
newsdoc_phrase_may_start (const char *before,
                          const char *text)
{
  gunichar c = g_utf8_get_char (text), previous;
  const char *p;

  if (text == before || c == ' ' || !is_spaced_word_char (c))
    return c != ' ';

  p = g_utf8_prev_char (text);
  previous = g_utf8_get_char (p);
  if ((previous == '\'' || previous == '-') && p > before)
    return !is_spaced_word_char (g_utf8_get_char (g_utf8_prev_char (p)));
  return !is_spaced_word_char (previous);
}

guchar
newsdoc_phrase_first_byte (const char *pattern)
{
  return *pattern == NEWSDOC_PHRASE_WORD || *pattern == NEWSDOC_PHRASE_MARK ? pattern[2] : 0;
}

/* The item after a word or a mark. */
static const char *
next_item (const char *item)
{
  return item + 2 + (guchar) item[1];
}

/* Between words of a folded text that a phrase has side by side stands one space and nothing else, so that more than the first counts. */
guint64
newsdoc_phrase_pattern_head (const char *pattern,
                             guint64    *mask)
{
  const char *item = pattern;
  guint64 head = 0;
  guint bits = 0;

  while ((*item == NEWSDOC_PHRASE_WORD || *item == NEWSDOC_PHRASE_MARK) && bits < 64)
    {
      const char *next = next_item (item);

      for (const char *p = item + 2; p < next && bits < 64; p++, bits += 8)
        head |= (guint64) (guchar) *p << bits;
      if (bits == 64 || *next != NEWSDOC_PHRASE_WORD || !g_ascii_isalnum (next[-1]))
        break;
      head |= (guint64) ' ' << bits;
      bits += 8;
      item = next;
    }
  *mask = bits == 64 ? G_MAXUINT64 : (G_GUINT64_CONSTANT (1) << bits) - 1;
  return head;
}

/* "6A" is a number; but the letter may be the phrase's next word: "3h ago" for "#h ago". */
static const char *
match_number (const char *next,
              const char *p)
{
  gboolean unit;

  if (g_ascii_isalpha (*p) && g_unichar_isdigit (g_utf8_get_char (p + 1)))
    p++;
  if (!g_unichar_isdigit (g_utf8_get_char (p)))
    return NULL;

  while (g_unichar_isdigit (g_utf8_get_char (p)) ||
         (*p != '\0' && strchr (".,:/", *p) != NULL && g_unichar_isdigit (g_utf8_get_char (p + 1))))
    p = g_utf8_next_char (p);

  unit = *next == NEWSDOC_PHRASE_WORD && next[1] == 1 && next[2] == *p;
  if (g_ascii_isalpha (*p) && at_word_end (p + 1) && !unit)
    p++;
  return p;
}

static const char *
match_word (const char *item,
            const char *p)
{
  const char *word = item + 2, *next = next_item (item);
  const char *last;

  if (strncmp (p, word, next - word) != 0)
    return NULL;
  p += next - word;

  last = g_utf8_prev_char (next);
  if (at_word_end (p) || *last == '\'' || newsdoc_text_is_unspaced (g_utf8_get_char (last)))
    return p;

  /* "comments2" for "comments #", and the hyphen of "e-mail", which the phrase has, too */
  if (*next == NEWSDOC_PHRASE_NUMBER)
    return g_unichar_isdigit (g_utf8_get_char (p)) ? p : NULL;
  return *next == NEWSDOC_PHRASE_MARK && *p == next[2] ? p : NULL;
}

/* Where the sentence may end: a stop with space after it, but not that of an initial. Stops of other scripts do nothing but end sentences. */
static gboolean
stops_sentence (const char *before,
                const char *p)
{
  const char *word = p;

  if ((guchar) *p >= 0x80)
    return newsdoc_text_is_stop (g_utf8_get_char (p));
  if (strchr (".!?", *p) == NULL || (p[1] != ' ' && p[1] != '\0'))
    return FALSE;
  while (word > before && newsdoc_phrase_is_word_char (g_utf8_get_char (g_utf8_prev_char (word))))
    word = g_utf8_prev_char (word);
  return g_utf8_strlen (word, p - word) != 1;
}

static const char *match_items (const char *item, const char *p, gboolean whole);

/* Tries the longest span first; the recursion is as deep as the phrase has wildcards. */
static const char *
match_any (const char *item,
           const char *p,
           gboolean    whole)
{
  const char *stops[ANY_BUDGET];
  const char *start = p;
  guint n = 0, spent = 0;

  while (*p != '\0' && spent < ANY_BUDGET)
    {
      gunichar c = g_utf8_get_char (p);

      if (!newsdoc_phrase_is_word_char (c))
        {
          if (stops_sentence (start, p))
            break;
          p = g_utf8_next_char (p);
          continue;
        }

      if (newsdoc_text_is_unspaced (c))
        {
          p = g_utf8_next_char (p);
          spent++;
        }
      else
        {
          while (!at_word_end (p) || *p == '\'' || *p == '-')
            p = g_utf8_next_char (p);
          spent += WORD_COST;
        }
      stops[n++] = p;
    }

  while (n-- > 0)
    {
      const char *end = match_items (item + 1, stops[n], whole);

      if (end != NULL)
        return end;
    }

  return NULL;
}

static const char *
match_items (const char *item,
             const char *p,
             gboolean    whole)
{
  while (*item != NEWSDOC_PHRASE_END)
    {
      const char *start = skip_spaces (p);

      if (*item == NEWSDOC_PHRASE_ANY)
        return match_any (item, start, whole);
      if (*item == NEWSDOC_PHRASE_WORD)
        p = match_word (item, start);
      else if (*item == NEWSDOC_PHRASE_NUMBER)
        p = match_number (item + 1, start);
      else
        p = strncmp (start, item + 2, (guchar) item[1]) == 0 ? start + (guchar) item[1] : NULL;
      if (p == NULL)
        return NULL;
      item = *item == NEWSDOC_PHRASE_NUMBER ? item + 1 : next_item (item);
    }

  return whole && *newsdoc_phrase_skip_punctuation (p) != '\0' ? NULL : p;
}

const char *
newsdoc_phrase_match (const char *pattern,
                      const char *text,
                      gboolean    whole)
{
  return *pattern != NEWSDOC_PHRASE_END ? match_items (pattern, text, whole) : NULL;
}
