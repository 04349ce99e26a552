/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "text.h"

#include <string.h>

/* Folding goes segment by segment: a character with the marks that follow it.
 * NFKC of a whole string is the NFKC of its segments in a row, so the length of
 * a folded prefix can be mapped back to the original by walking both together. */

/* Signs without a body, and what Arabic may write or leave out: vowel marks, and the line that stretches a word. */
static gboolean
is_invisible (gunichar c)
{
  return c == 0 || c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x061C || c == 0x0640 || (c >= 0x064B && c <= 0x0652);
}

static const char *
unified (gunichar c)
{
  switch (c)
    {
    case '`': case 0xB4: case 0x2018: case 0x2019: case 0x201A: case 0x201B: case 0x02BC: case 0x2032:
      return "'";
    case 0xAB: case 0xBB: case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x2033:
      return "\"";
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2015: case 0x2212:
      return "-";
    case 0x2026:
      return "...";
    case 0x130: case 0x131:   /* Turkish İ and ı: without this, no word in capitals would be the word in small letters */
      return "i";
    case 0x24D2: case 0x24B8: /* a c in a circle, as Korean writes the sign */
      return "\302\251";
    case 0x060C: /* Arabic */
      return ",";
    case 0x061B:
      return ";";
    case 0x061F:
      return "?";
    default:
      return NULL;
    }
}

/* Letters that lower-casing alone folds: Latin-1 and Cyrillic but for ß and the signs that NFKC changes. */
static gboolean
is_plain_letter (gunichar c)
{
  return (c >= 0xC0 && c <= 0x12F && c != 0xD7 && c != 0xDF && c != 0xF7) || (c >= 0x0400 && c <= 0x0481) ||
         (c >= 0x4E00 && c <= 0x9FFF);
}

/* Marks join the character before them; so do Hangul's letters, which compose among themselves. */
static gboolean
is_joining (gunichar c)
{
  return c >= 0x300 && !is_invisible (c) && (g_unichar_ismark (c) || (c >= 0x1160 && c <= 0x11FF));
}

static gunichar
next_char (const char **p, const char *end)
{
  gunichar c = g_utf8_get_char_validated (*p, end - *p);

  if (c == (gunichar) -1 || c == (gunichar) -2)
    {
      *p += 1;
      return 0xFFFD;
    }
  *p = *p + g_unichar_to_utf8 (c, NULL);
  return c;
}

/* A character that is folded but for what all texts share: quotes, dashes, spaces. */
static void
append_folded (GString *out, gunichar c)
{
  const char *same = unified (c);

  if (is_invisible (c))
    return;
  if (same != NULL)
    g_string_append (out, same);
  else if (!g_unichar_isspace (c))
    g_string_append_unichar (out, g_unichar_tolower (c));   /* g_utf8_casefold() only turns Cherokee's cases round */
  else if (out->len > 0 && out->str[out->len - 1] != ' ')
    g_string_append_c (out, ' ');
}

static void
fold_segment (GString *out, const char *segment, gsize length)
{
  g_autofree char *normal = g_utf8_normalize (segment, length, G_NORMALIZE_NFKC);
  g_autofree char *folded = normal != NULL ? g_utf8_casefold (normal, -1) : NULL;
  g_autofree char *again = folded != NULL ? g_utf8_normalize (folded, -1, G_NORMALIZE_NFKC) : NULL;

  if (again == NULL)
    again = g_strdup ("\357\277\275");
  /* what a sign is made of folds like the rest: three primes are quotes, and a spacing accent has a space in it */
  for (const char *p = again; *p != '\0'; p = g_utf8_next_char (p))
    append_folded (out, g_utf8_get_char (p));
}

/* Folds the character at *p with its marks and moves past them. White space is one space, unless out ends with one. */
static void
fold_step (GString *out, const char **p, const char *end)
{
  const char *start = *p;
  gunichar c = next_char (p, end);
  const char *same = unified (c);
  const char *ahead = *p;

  /* most that is no ASCII is a quotation mark, a dash or a letter with an accent between ASCII letters, which no mark joins */
  if ((*p == end || (guchar) **p < 0x80) && (same != NULL || is_plain_letter (c)))
    {
      if (same != NULL)
        g_string_append (out, same);
      else
        g_string_append_unichar (out, g_unichar_tolower (c));
      return;
    }

  if (is_invisible (c))
    return;

  /* the digits of all scripts are numbers */
  if (c >= 0x80 && g_unichar_type (c) == G_UNICODE_DECIMAL_NUMBER)
    {
      g_string_append_c (out, '0' + g_unichar_digit_value (c));
      return;
    }

  if (g_unichar_isspace (c))
    {
      if (out->len > 0 && out->str[out->len - 1] != ' ')
        g_string_append_c (out, ' ');
      return;
    }

  while (ahead < end && (guchar) *ahead >= 0x80 && is_joining (next_char (&ahead, end)))
    *p = ahead;

  if (*p - start != g_unichar_to_utf8 (c, NULL) || (same == NULL && c >= 0x80 && !is_plain_letter (c)))
    fold_segment (out, start, *p - start);
  else if (same != NULL)
    g_string_append (out, same);
  else
    g_string_append_unichar (out, g_unichar_tolower (c));
}

/* A mark takes the character before it back into its own segment; white space stays what it is. */
static gboolean
joins_last (const char *start, const char *p, const char *end)
{
  const char *ahead = p;

  return p > start && p < end && (guchar) *p >= 0x80 && !g_ascii_isspace (p[-1]) && is_joining (next_char (&ahead, end));
}

/* What an ASCII byte folds to, and 0 where that takes a look: white space, the accent "`", and what is no ASCII. */
static const guchar plain_bytes[256] = {
  ['!'] = '!', '"', '#', '$', '%', '&', '\'', '(', ')', '*', '+', ',', '-', '.', '/',
  '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', ';', '<', '=', '>', '?', '@',
  'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '[', '\\', ']', '^', '_', 0,
  'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '{', '|', '}', '~'
};

/* Most text is ASCII most of the way, which folds byte by byte into room that is made at once. Stops at limit bytes of out, or at a byte that
 * is more than that. */
static const char *
fold_ascii (GString *out, const char *p, const char *end, gsize limit)
{
  const char *start = p, *stop = p + MIN ((gsize) (end - p), limit - out->len);
  gsize length = out->len;
  char *first, *q;

  g_string_set_size (out, length + (stop - p));
  first = out->str;
  q = first + length;
  for (; p < stop; p++)
    {
      guchar plain = plain_bytes[(guchar) *p];

      if (plain != 0)
        *q++ = plain;
      else if (!g_ascii_isspace (*p))
        break;
      else if (q > first && q[-1] != ' ')
        *q++ = ' ';
    }
  if (joins_last (start, p, end))
    {
      p--;
      q--;
    }
  g_string_set_size (out, q - first);
  return p;
}

static const char *
fold_until (GString *out, const char *p, const char *end, gsize limit)
{
  while (p < end && out->len < limit)
    {
      if ((guchar) *p < 0x80)
        p = fold_ascii (out, p, end, limit);
      if (p < end && out->len < limit)
        fold_step (out, &p, end);
    }

  return p;
}

char *
newsdoc_text_fold (const char *text,
                   gssize      length)
{
  gsize bytes = text == NULL ? 0 : length < 0 ? strlen (text) : (gsize) length;
  g_autoptr (GString) out = g_string_sized_new (bytes + 1);

  fold_until (out, text, text + bytes, G_MAXSIZE);
  if (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);

  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* One byte's folded form, where what stands behind it cannot change that: no mark joins it, and no other space is made one with it. */
static guchar
fold_byte (const char *p)
{
  if (plain_bytes[(guchar) *p] != 0)
    return (guchar) p[1] < 0x80 ? plain_bytes[(guchar) *p] : 0;
  return *p == ' ' && plain_bytes[(guchar) p[1]] != 0 ? ' ' : 0;
}

guint64
newsdoc_text_fold_head (const char *text,
                        guint64    *known)
{
  guint64 head = 0;
  guint bits = 0;

  for (guchar byte; bits < 64 && (byte = fold_byte (text + bits / 8)) != 0 && !(bits == 0 && byte == ' '); bits += 8)
    head |= (guint64) byte << bits;
  *known = bits == 64 ? G_MAXUINT64 : (G_GUINT64_CONSTANT (1) << bits) - 1;
  return head;
}

gsize
newsdoc_text_unfold_length (const char *text,
                            gsize       folded_length)
{
  gsize bytes = strlen (text);
  g_autoptr (GString) out = g_string_sized_new (folded_length + 8);
  const char *end = text + bytes;
  const char *p = fold_until (out, text, end, folded_length);

  /* the rest of a run of white space folds to nothing, and belongs to the space before it; so do marks that leave no trace */
  while (out->len > 0 && p < end)
    {
      const char *next = p;
      gunichar c = next_char (&next, end);

      if (!is_invisible (c) && !(g_unichar_isspace (c) && out->str[out->len - 1] == ' '))
        break;
      p = next;
    }

  return p - text;
}
