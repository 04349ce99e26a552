/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-caption-part.h"
#include "credit-parts.h"
#include "text.h"

#include <string.h>

/* Who gave it, in brackets and without a lead word. */
#define BRACKET_WORDS 6

/* What stands in brackets without a lead word. Where nobody in it is known, it follows a sentence, has a slash, or the brackets are
 * square: "(Example United)" in a sentence is where somebody is from. */
static gboolean
is_bare_credit (const NewsdocCaptionPart *part,
                gsize                     open,
                gsize                     close)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, open, close);
  guint looks = newsdoc_text_count_words (text) <= BRACKET_WORDS ? newsdoc_caption_part_looks_like (part, open, close) : 0;
  gsize before = g_utf8_prev_char (part->text + open) - part->text;

  while (before > 0 && part->text[before - 1] == ' ')
    before--;
  return looks >= 2 || (looks == 1 && (strchr (text, '/') != NULL || part->text[open - 1] == '[' || newsdoc_text_ends_sentence (part->text, before)));
}

/* "(Jane Doe)" on a line of its own. */
static gboolean
take_own_brackets (const NewsdocCaptionPart *part,
                   gsize                     open,
                   gsize                     close,
                   NewsdocCreditRange       *range)
{
  if (newsdoc_caption_part_looks_like (part, open, close) == 0)
    return FALSE;
  *range = (NewsdocCreditRange) { open, close, 0, part->length, FALSE };
  return TRUE;
}

static gboolean
is_open (gunichar c)
{
  return c == '(' || c == '[' || c == 0xFF08 || c == 0x3010;
}

static gboolean
is_close (gunichar c)
{
  return c == ')' || c == ']' || c == 0xFF09 || c == 0x3011;
}

/* Who is said to have made it: "山田太郎撮影". */
static gboolean
is_trailed (const NewsdocCaptionPart *part,
            gsize                     start,
            gsize                     end)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, start, end);
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_lexicon_ends (part->lexicon, "credit", "trail", folded);

  return length > 0 && length < strlen (folded) && newsdoc_text_count_words (text) <= NEWSDOC_CREDIT_LEAD_WORDS;
}

/* "[사진 홍길동]": a lead word that counts in brackets alone, in bytes. */
static gsize
bracketed_lead (const NewsdocCaptionPart *part,
                gsize                     start,
                gsize                     end)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, start, end);
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_text_unfold_length (text, newsdoc_lexicon_begins (part->lexicon, "credit", "bracketed", folded));

  length += strspn (text + length, " ");
  return length > 0 && newsdoc_credit_looks_like (part->lexicon, text + length) > 0 ? length : 0;
}

/* The last brackets: "[Photo: X]", and, where no lead word is asked for, "(NPA)". */
gboolean
newsdoc_caption_part_take_bracket (const NewsdocCaptionPart *part,
                                   gboolean                  led,
                                   NewsdocCreditRange       *range)
{
  const char *close, *open;
  gsize end = part->length, from, to, lead;

  while (end > 0 && strchr (" .\n", part->text[end - 1]) != NULL)
    end--;
  if (end == 0 || !is_close (g_utf8_get_char (g_utf8_prev_char (part->text + end))))
    return FALSE;
  close = open = g_utf8_prev_char (part->text + end);
  do
    {
      if (open == part->text)
        return FALSE;
      open = g_utf8_prev_char (open);
      if (is_close (g_utf8_get_char (open)))
        return FALSE;
    }
  while (!is_open (g_utf8_get_char (open)));
  from = g_utf8_next_char (open) - part->text;
  to = close - part->text;
  if (open == part->text)
    return !led && take_own_brackets (part, from, to, range);

  lead = led ? bracketed_lead (part, from, to) : 0;
  if (led ? lead == 0 && !newsdoc_caption_part_is_led (part, from, to) : !is_trailed (part, from, to) && !is_bare_credit (part, from, to))
    return FALSE;
  *range = (NewsdocCreditRange) { from + lead, to, open - part->text, part->length, FALSE };
  return TRUE;
}
