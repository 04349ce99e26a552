/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credits.h"

#include "credit-places.h"
#include "text.h"

#include <string.h>

/* Where a caption's credit is. First brackets are looked at, then the rest of the text up to the first of them: from each
 * place where a credit may begin, does everything to the end read as one? The first such place is taken. */

#define MOST_CREDIT_BYTES 160

typedef struct
{
  const NewsdocLexicon *lexicon;
  const char           *text;
  GArray               *ranges;
} Finder;

/* Where brackets and what is in them begin and end. */
typedef struct
{
  gsize open, inside, close, behind;
} Bracket;

static gsize
trim_end (const char *text,
          gsize       start,
          gsize       end)
{
  while (end > start && strchr (" \n\t", text[end - 1]) != NULL)
    end--;
  return end;
}

static gsize
trim_start (const char *text,
            gsize       start,
            gsize       end)
{
  while (start < end && strchr (" \n\t", text[start]) != NULL)
    start++;
  return start;
}

static guint
looks_like (const Finder *finder,
            gsize         start,
            gsize         end)
{
  g_autofree char *part = g_strndup (finder->text + start, end - start);

  return newsdoc_credit_looks_like (finder->lexicon, part);
}

static gsize
match (const Finder *finder,
       const char   *key,
       gsize         start,
       gsize         end)
{
  g_autofree char *folded = newsdoc_text_fold (finder->text + start, end - start);
  gsize length = newsdoc_lexicon_begins (finder->lexicon, "credit", key, folded);

  return length > 0 ? newsdoc_text_unfold_length (finder->text + start, length) : 0;
}

static gboolean
is_false_friend (const Finder *finder,
                 gsize         start,
                 gsize         end)
{
  g_autofree char *folded = newsdoc_text_fold (finder->text + start, end - start);

  return newsdoc_lexicon_is (finder->lexicon, "credit", "aside", folded);
}

/* A dateline's agency: "BERLIN (AP) — ". */
static gboolean
dash_follows (const char *text,
              gsize       at)
{
  gunichar c = g_utf8_get_char (text + at + strspn (text + at, " ."));

  return c == '-' || c == 0x2013 || c == 0x2014 || c == ':';
}

/* "(Photo credit should read JANE DOE/AFP/Getty Images)": the credit is what is to be read. */
static gboolean
take_instruction (Finder        *finder,
                  const Bracket *bracket)
{
  gsize close = bracket->close;
  gsize length = match (finder, "instruction", bracket->inside, close);
  NewsdocCreditRange range = { bracket->inside + length, close, bracket->open, bracket->behind, TRUE };

  range.start += strspn (finder->text + range.start, " :");
  if (length == 0 || range.start >= close)
    return FALSE;
  g_array_append_val (finder->ranges, range);
  return TRUE;
}

/* What is in brackets. In the midst of a caption it must be plainly a credit. */
static void
take_bracket (Finder        *finder,
              const Bracket *bracket)
{
  gsize inside = bracket->inside, close = bracket->close, behind = bracket->behind;
  NewsdocCreditRange range = { inside, close, bracket->open, behind, FALSE };
  gsize lead;

  if (close - inside > MOST_CREDIT_BYTES || take_instruction (finder, bracket) || is_false_friend (finder, inside, close) ||
      dash_follows (finder->text, behind) || looks_like (finder, inside, close) < 2)
    return;

  lead = match (finder, "lead", inside, close);
  if (finder->text[behind + strspn (finder->text + behind, " .\n\t")] == '\0' || finder->text[behind + strspn (finder->text + behind, " ")] == '(' || lead > 0 ||
      memchr (finder->text + inside, '/', close - inside) != NULL)
    g_array_append_val (finder->ranges, range);
}

static void
find_brackets (Finder *finder)
{
  Bracket bracket = { 0 };
  gboolean inside = FALSE;

  for (const char *p = finder->text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gsize at = p - finder->text, behind = g_utf8_next_char (p) - finder->text;

      if (c == '(' || c == '[' || c == 0xFF08)
        {
          bracket = (Bracket) { at, behind, 0, 0 };
          inside = TRUE;
        }
      else if ((c == ')' || c == ']' || c == 0xFF09) && inside)
        {
          bracket.close = at;
          bracket.behind = behind;
          inside = FALSE;
          take_bracket (finder, &bracket);
        }
    }
}

/* "2, 2014. Jane Doe / AP": a day and a year at the beginning are the end of the caption. */
static gboolean
begins_with_number (const char *text)
{
  gsize digits = strspn (text, "0123456789.");

  return digits > 0 && (text[digits] == ',' || text[digits] == ' ');
}

/* "(File picture) © Jane Doe": what the brackets before a credit say of the picture belongs to the caption. */
static gsize
skip_aside (const Finder *finder,
            gsize         start,
            gsize         end)
{
  const char *close = start < end && finder->text[start] == '(' ? memchr (finder->text + start, ')', end - start) : NULL;
  g_autofree char *folded = NULL;

  if (close == NULL)
    return start;
  folded = newsdoc_text_fold (finder->text + start + 1, close - finder->text - start - 1);
  if (!newsdoc_lexicon_is (finder->lexicon, "credit", "archive", folded) && !newsdoc_lexicon_is (finder->lexicon, "credit", "illustration", folded))
    return start;
  return trim_start (finder->text, close + 1 - finder->text, end);
}

/* Does everything from start to end read as a credit? What speaks for it must be in it: an agency, a lead word. */
static gboolean
take_tail (Finder *finder,
           gsize   outer,
           gsize   start,
           gsize   end)
{
  NewsdocCreditRange range = { start, end, outer, end, FALSE };

  range.start = skip_aside (finder, start, end);
  if (range.start > start)
    range.outer_start = range.start;
  range.start = start = newsdoc_credit_skip_rule (finder->text, range.start, end);
  if (end <= start || begins_with_number (finder->text + start) || end - start > MOST_CREDIT_BYTES || looks_like (finder, start, end) < 2 || is_false_friend (finder, start, end))
    return FALSE;
  g_array_append_val (finder->ranges, range);
  return TRUE;
}

/* What is further from the end than a credit and an aside before it are long cannot be where one begins: a long text is not read. */
static gsize
first_place (const char *text,
             gsize       start,
             gsize       end)
{
  const char *p = text + end - 2 * MOST_CREDIT_BYTES;

  if (end - start <= 2 * MOST_CREDIT_BYTES)
    return start;
  return ((guchar) *p & 0xC0) == 0x80 ? g_utf8_find_next_char (p, NULL) - text : p - text;
}

/* "crédito de la foto :" */
#define MOST_LEAD_WORDS 4

/* "fot.", in lower case, is no more than a word's beginning where no space is before it; and it has its stop or colon after a few words, which hardly a word of a text
 * has, so that few of them are looked up. */
static gboolean
may_be_cut_off (const char *text,
                gsize       at)
{
  const char *end = text + at;

  if (end[-1] != ' ')
    return FALSE;
  for (guint words = 0; words < MOST_LEAD_WORDS; words++)
    {
      end += strcspn (end, " :.");
      end += strspn (end, " ");
      if (*end == ':' || *end == '.')
        return TRUE;
    }
  return FALSE;
}

/* A lead word inside a sentence is none: it counts after a stop, a closing bracket, or where it is followed by a colon, or is cut short: "fot. Jan Kos". */
static gboolean
is_cut_off (const Finder *finder,
            gsize         at,
            gsize         length)
{
  const char *text = finder->text;

  return strchr (":.", text[at + length - 1]) != NULL || text[at + strspn (text + at + length, " ") + length] == ':';
}

/* "… at the quay, photo: Jane Doe": the comma that joins the two is of neither. */
static gsize
before_comma (const char *text,
              gsize       start,
              gsize       at)
{
  return at >= start + 2 && strchr (",;", text[at - 2]) != NULL ? at - 2 : at;
}

static gboolean
find_lead (Finder *finder,
           gsize   start,
           gsize   end)
{
  for (gsize i = first_place (finder->text, start, end); i < end; i = g_utf8_next_char (finder->text + i) - finder->text)
    {
      gunichar c = g_utf8_get_char (finder->text + i);
      gsize length;

      if (!(g_unichar_isupper (c) || c == 0xA9 || c == '(' || (i > start && may_be_cut_off (finder->text, i)))
          || (i > start && g_unichar_isupper (g_utf8_get_char (g_utf8_prev_char (finder->text + i)))))
        continue;
      length = match (finder, "lead", i, end);
      if (length == 0 || i + length >= end)
        continue;
      if (c != 0xA9 && !is_cut_off (finder, i, length))
        continue;
      if (take_tail (finder, g_unichar_islower (c) ? before_comma (finder->text, start, i) : i, i, end))
        return TRUE;
    }
  return FALSE;
}

static gboolean
find_tail (Finder *finder,
           gsize   start,
           gsize   end)
{
  gsize run;

  if (take_tail (finder, start, start, end))
    return TRUE;

  run = newsdoc_credit_caps_run (finder->text, start, end);
  if (run > start && run < end && take_tail (finder, trim_end (finder->text, start, run), run, end))
    return TRUE;

  for (gsize i = first_place (finder->text, start, end); i < end; i = g_utf8_next_char (finder->text + i) - finder->text)
    {
      const char *p = finder->text + i;
      gsize length = newsdoc_credit_separator (finder->text, p);

      if (length > 0 && take_tail (finder, trim_end (finder->text, start, i), i + length, end))
        return TRUE;
      length = newsdoc_credit_sentence_end (finder->text, p);
      if (length > 0 && take_tail (finder, i + length, i + length, end))
        return TRUE;
    }

  return find_lead (finder, start, end);
}

static int
compare_ranges (gconstpointer a,
                gconstpointer b)
{
  const NewsdocCreditRange *left = a, *right = b;

  return left->start < right->start ? -1 : left->start > right->start;
}

GArray *
newsdoc_credit_find (const NewsdocLexicon *lexicon,
                     const char           *caption)
{
  g_autofree char *plain = newsdoc_text_plain_spaces (caption);
  Finder finder = { lexicon, plain, g_array_new (FALSE, FALSE, sizeof (NewsdocCreditRange)) };
  gsize last = strlen (plain), end;

  find_brackets (&finder);
  if (finder.ranges->len > 0)
    last = g_array_index (finder.ranges, NewsdocCreditRange, 0).outer_start;
  end = trim_end (plain, 0, last);
  find_tail (&finder, trim_start (plain, 0, end), end);

  g_array_sort (finder.ranges, compare_ranges);
  return finder.ranges;
}
