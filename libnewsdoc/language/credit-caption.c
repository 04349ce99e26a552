/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credits.h"

#include "credit-caption-part.h"
#include "credit-parts.h"
#include "text.h"

#include <string.h>

/* The credit in a text that is known to be a caption. There the place is evidence too: what stands in the last brackets, behind a
 * lead word, on a line of its own, or behind the bar at the end is a credit even when it names nobody that is known. */

/* A credit after the last sentence is no longer. */
#define MOST_OWN_BYTES 160

/* A lead word without a sign begins a line, a sentence or brackets. */
static gboolean
can_lead (const NewsdocCaptionPart *part,
          gsize                     at)
{
  g_autofree char *text = NULL;
  const char *before = part->text + at;

  while (before > part->text && before[-1] == ' ')
    before--;
  if (before == part->text || strchr (")]|/(\"", before[-1]) != NULL || newsdoc_text_is_stop (g_utf8_get_char (g_utf8_prev_char (before))))
    return TRUE;
  text = newsdoc_caption_part_dup (part, at, part->length);
  /* "The picture: a sign of hope" goes on */
  return newsdoc_credit_is_signed (text, newsdoc_credit_label (part->lexicon, text)) && newsdoc_credit_looks_like (part->lexicon, text) > 0;
}

static gboolean
take_lead (const NewsdocCaptionPart *part,
           NewsdocCreditRange       *range)
{
  gunichar before = ' ';

  for (gsize i = 0; i < part->length; i = g_utf8_next_char (part->text + i) - part->text)
    {
      gunichar c = g_utf8_get_char (part->text + i);
      gboolean word = !g_unichar_isalnum (before) || (g_unichar_islower (before) && g_unichar_isupper (c));

      before = c;
      if (!word || g_unichar_isspace (c) || c == '/' || c == '|' || g_unichar_islower (c) || !newsdoc_caption_part_is_led (part, i, part->length)
          || !can_lead (part, i))
        continue;
      *range = (NewsdocCreditRange) { i, part->length, i, part->length, FALSE };
      return TRUE;
    }
  return FALSE;
}

/* "…, 2020 | Jane Doe", "… |Jane Doe": only names behind the last bar. */
static gboolean
take_behind_bar (const NewsdocCaptionPart *part,
                 NewsdocCreditRange       *range)
{
  const char *bar = g_strrstr_len (part->text, part->length, " |");
  gsize start;

  if (bar == NULL)
    return FALSE;
  start = bar + 2 - part->text;
  start += strspn (part->text + start, " ");
  if (start >= part->length || newsdoc_caption_part_looks_like (part, start, part->length) == 0)
    return FALSE;
  *range = (NewsdocCreditRange) { start, part->length, bar - part->text, part->length, FALSE };
  return TRUE;
}

/* "… . /홍길동 기자": where no capital says that a name begins, the slash behind the last sentence does. */
static gboolean
take_behind_slash (const NewsdocCaptionPart *part,
                   NewsdocCreditRange       *range)
{
  const char *slash = g_strrstr_len (part->text, part->length, " /");
  gsize start;

  if (slash == NULL || !newsdoc_text_ends_sentence (part->text, slash - part->text))
    return FALSE;
  start = slash + 2 - part->text;
  if (start >= part->length || newsdoc_caption_part_looks_like (part, start, part->length) == 0)
    return FALSE;
  *range = (NewsdocCreditRange) { start, part->length, slash - part->text, part->length, FALSE };
  return TRUE;
}

/* "…＝ロイター", "…＝東京で2025年1月、AP": in Japanese the agency is the last thing said of the place. */
static gboolean
take_behind_sign (const NewsdocCaptionPart *part,
                  NewsdocCreditRange       *range)
{
  for (gsize i = part->length; i > 0;)
    {
      const char *sign = g_utf8_prev_char (part->text + i);
      gunichar c = g_utf8_get_char (sign);
      gsize start = g_utf8_next_char (sign) - part->text;

      i = sign - part->text;
      if (c != 0xFF1D && c != 0x3001)
        continue;
      if (i == 0 || start >= part->length || newsdoc_caption_part_looks_like (part, start, part->length) < 2)
        return FALSE;
      *range = (NewsdocCreditRange) { start, part->length, i, part->length, FALSE };
      return TRUE;
    }
  return FALSE;
}

/* "… the quay. JANE DOE": a name set in capitals behind a caption that is not. */
static gboolean
is_in_capitals (const NewsdocCaptionPart *part,
                gsize                     start,
                const char               *text)
{
  g_autofree char *before = NULL;

  if (start == 0 || !newsdoc_text_is_caps (text) || newsdoc_credit_looks_like (part->lexicon, text) == 0)
    return FALSE;
  before = newsdoc_caption_part_dup (part, 0, start);
  return !newsdoc_text_is_caps (before);
}

/* "Jane Doe/Example News", as all there is or after the last sentence. The first place where it reads so: a stop may be an initial's. */
static gboolean
take_own (const NewsdocCaptionPart *part,
          NewsdocCreditRange       *range)
{
  gsize start = 0;

  while (start < part->length)
    {
      if (part->length - start <= MOST_OWN_BYTES)
        {
          g_autofree char *text = newsdoc_caption_part_dup (part, start, part->length);

          if (newsdoc_credit_is_own (part->lexicon, text) || is_in_capitals (part, start, text))
            {
              *range = (NewsdocCreditRange) { start, part->length, start, part->length, FALSE };
              return TRUE;
            }
        }
      do
        start++;
      while (start < part->length && !newsdoc_credit_ends_sentence (part->text + start - 1));
      start += strspn (part->text + start, " ");
    }
  return FALSE;
}

/* "… for all. Supplied", "… Jane Doe / LRT nuotr.": what says by its last word, or all of it after the last sentence, whose it is. */
static gboolean
take_last_words (const NewsdocCaptionPart *part,
                 NewsdocCreditRange       *range)
{
  for (gsize i = part->length; i > 2; i--)
    {
      g_autofree char *text = NULL;

      if (!newsdoc_credit_ends_sentence (part->text + i - 2) || i >= part->length)
        continue;
      text = newsdoc_caption_part_dup (part, i, part->length);
      if (!newsdoc_caption_part_is_in (part, "courtesy", g_strstrip (text)))
        return FALSE;
      *range = (NewsdocCreditRange) { i, part->length, i, part->length, FALSE };
      return TRUE;
    }
  return FALSE;
}

/* What ends the caption before a credit that names itself at its end: "… / Jane Doe / LRT nuotr.", "…。共同撮影". */
static gsize
credit_start (const char *text)
{
  static const char *const ends[] = { "。", "＝", "、", "（", "(", "=", ". ", NULL };
  const char *slash = strstr (text, " / ");
  const char *start = text;

  if (slash != NULL)
    return slash + 3 - text;
  for (guint i = 0; ends[i] != NULL; i++)
    {
      const char *last = g_strrstr (text, ends[i]);

      if (last != NULL && last + strlen (ends[i]) > start)
        start = last + strlen (ends[i]);
    }
  return start - text;
}

static gboolean
take_trail (const NewsdocCaptionPart *part,
            NewsdocCreditRange       *range)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, 0, part->length);
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize start;

  if (newsdoc_lexicon_ends (part->lexicon, "credit", "trail", folded) == 0)
    return FALSE;
  start = credit_start (text);
  if (start == 0 || text[start] == '\0' || newsdoc_text_count_words (text + start) > NEWSDOC_CREDIT_LEAD_WORDS)
    return FALSE;
  *range = (NewsdocCreditRange) { start, part->length, start, part->length, FALSE };
  return TRUE;
}

static void
shift (NewsdocCreditRange *range,
       gsize               by)
{
  range->start += by;
  range->end += by;
  range->outer_start += by;
  range->outer_end += by;
}

/* Does the credit begin behind a caption of names, with a lead word that has its sign? A house before it is one of the givers, and "EXB/Foto: Jane Doe" is all credit. */
static gboolean
begins_inside (const NewsdocCaptionPart *part,
               NewsdocCreditRange       *range)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, 0, part->length);
  g_autofree char *before = NULL;

  if (newsdoc_credit_label (part->lexicon, text) > 0 || !take_lead (part, range) || range->start < 2 || part->text[range->start - 1] != ' ')
    return FALSE;
  before = newsdoc_caption_part_dup (part, 0, range->start);
  g_strchomp (before);
  if (newsdoc_text_ends_sentence (before, -1))
    return TRUE;
  if (!g_str_has_suffix (before, " |") && !g_str_has_suffix (before, " /") && !g_str_has_suffix (before, " -") && !g_str_has_suffix (before, " –"))
    return FALSE;
  *strrchr (before, ' ') = '\0';
  range->outer_start = strlen (before);
  return newsdoc_credit_looks_like (part->lexicon, before) < 2;
}

/* "© Jane Doe. All rights reserved.": the last sentence says of all pictures what may not be done with them. The part ends before it. */
static void
leave_rights (NewsdocCaptionPart *part)
{
  for (gsize i = part->length; i > 2; i--)
    if (newsdoc_credit_ends_sentence (part->text + i - 2) && i < part->length)
      {
        g_autofree char *last = newsdoc_caption_part_dup (part, i, part->length);
        g_autofree char *folded = newsdoc_text_fold (g_strstrip (last), -1);

        if (newsdoc_lexicon_finds (part->lexicon, "rights", "contains", folded, NULL) > 0)
          part->length = i - 2;
        return;
      }
}

static void
find_in_part (NewsdocCaptionPart *part,
              gsize               offset,
              GArray             *ranges)
{
  g_autofree char *text = (leave_rights (part), newsdoc_caption_part_dup (part, 0, part->length));
  g_autoptr(GArray) plain = newsdoc_credit_find (part->lexicon, text);
  NewsdocCreditRange range;

  /* "Anna Bell, Ben Cole | Photo: Example Club": names, and behind the bar whose picture it is */
  if (plain->len == 1 && g_array_index (plain, NewsdocCreditRange, 0).outer_start == 0 && newsdoc_credit_label (part->lexicon, text) == 0
      && take_behind_bar (part, &range) && newsdoc_caption_part_is_led (part, range.start, range.end))
    g_array_index (plain, NewsdocCreditRange, 0) = range;
  /* "The quay at noon | Photo: Example News | Jane Doe": all of it would read as a credit, and the lead word says where it begins */
  if (plain->len == 1 && g_array_index (plain, NewsdocCreditRange, 0).outer_start == 0 && begins_inside (part, &range))
    g_array_index (plain, NewsdocCreditRange, 0) = range;
  for (guint i = 0; i < plain->len; i++)
    {
      if (i + 1 == plain->len)
        newsdoc_caption_part_take_name (part, &g_array_index (plain, NewsdocCreditRange, i));
      newsdoc_caption_part_leave_rest (part, &g_array_index (plain, NewsdocCreditRange, i));
      shift (&g_array_index (plain, NewsdocCreditRange, i), offset);
    }
  if (plain->len > 0)
    {
      g_array_append_vals (ranges, plain->data, plain->len);
      return;
    }
  if (newsdoc_caption_part_take_bracket (part, TRUE, &range) || take_lead (part, &range) || newsdoc_caption_part_take_bracket (part, FALSE, &range)
      || take_behind_bar (part, &range) || take_behind_slash (part, &range) || take_behind_sign (part, &range) || take_last_words (part, &range) || take_trail (part, &range)
      || take_own (part, &range) || newsdoc_caption_part_take_behind (part, &range))
    {
      newsdoc_caption_part_take_name (part, &range);
      newsdoc_caption_part_leave_rest (part, &range);
      shift (&range, offset);
      g_array_append_val (ranges, range);
    }
}

/* Pandoc's reader puts "¶" between the paragraphs of a figure's caption; a line break divides, too. */
static gsize
divider (const char *p)
{
  if (*p == '\n')
    return 1;
  return g_utf8_get_char (p) == 0xB6 ? 2 : 0;
}

/* "Photo:" in a paragraph of its own leads in the next. */
static gboolean
is_lead_alone (const NewsdocLexicon *lexicon,
               const char           *text,
               gsize                 length)
{
  g_autofree char *folded = NULL;

  while (length > 0 && text[length - 1] == ' ')
    length--;
  if (length == 0 || text[length - 1] != ':')
    return FALSE;
  folded = newsdoc_text_fold (text, length);
  return newsdoc_lexicon_is (lexicon, "credit", "lead", folded);
}

/* "Jane Doe for The Example Times" on the last line, after a line that was a sentence. */
static void
take_last_line (const NewsdocCaptionPart *part,
                gsize                     offset,
                GArray                   *ranges)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, 0, part->length);
  const NewsdocCreditRange range = { offset, offset + part->length, offset, offset + part->length, FALSE };

  if (newsdoc_credit_is_person (part->lexicon, text))
    g_array_append_val (ranges, range);
}

GArray *
newsdoc_credit_find_in_caption (const NewsdocLexicon *lexicon,
                                const char           *caption)
{
  GArray *ranges = g_array_new (FALSE, FALSE, sizeof (NewsdocCreditRange));
  g_autofree char *plain = newsdoc_text_plain_spaces (caption);
  gboolean sentence = FALSE;

  for (const char *p = plain; *p != '\0';)
    {
      const char *end = p;
      gsize length;

      while (*end != '\0' && (divider (end) == 0 || is_lead_alone (lexicon, p, end - p)))
        end = g_utf8_next_char (end);
      length = end - p;
      while (length > 0 && strchr (" \n", *p) != NULL)
        p++, length--;
      while (length > 0 && strchr (" \n", p[length - 1]) != NULL)
        length--;
      if (length > 0)
        {
          NewsdocCaptionPart part = { lexicon, p, length };
          find_in_part (&part, p - plain, ranges);
          if (ranges->len == 0 && sentence && *end == '\0')
            take_last_line (&part, p - plain, ranges);
          sentence = newsdoc_text_ends_sentence (p, length);
        }
      p = end + divider (end);
    }
  return ranges;
}
