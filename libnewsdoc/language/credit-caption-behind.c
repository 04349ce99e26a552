/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-caption-part.h"
#include "credit-parts.h"
#include "text.h"

#include <string.h>

/* What a caption's last words are by their place: no sentence is there, and who is named made the picture. */

/* A sentence before a name: fewer words are a title or a label ("Mr. Jane Doe", "Below. Jane Doe"). */
#define SENTENCE_WORDS 3

/* A name, and whom it was made for. */
#define NAME_WORDS 8

/* "Dr.", "Capt.": a stop behind them ends no sentence. */
static gboolean
ends_in_title (const NewsdocCaptionPart *part,
               gsize                     end)
{
  gsize word = end;
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  while (word > 0 && part->text[word - 1] != ' ')
    word--;
  text = newsdoc_caption_part_dup (part, word, end);
  folded = newsdoc_text_fold (text, -1);
  return newsdoc_lexicon_is (part->lexicon, "names", "titles", folded);
}

/* Where the last sentence ends and something else begins, or the part's length. An initial's stop ends none. */
static gsize
behind_last_sentence (const NewsdocCaptionPart *part)
{
  for (gsize i = part->length; i > 2; i--)
    {
      gsize start = i - 1;

      if (part->text[start - 1] != ' ' || !newsdoc_credit_ends_sentence (part->text + start - 2))
        continue;
      if (start > 3 && !g_ascii_isupper (part->text[start - 3]) && newsdoc_text_ends_sentence (part->text, start - 1)
          && !ends_in_title (part, start - 1))
        return start;
    }
  return part->length;
}

static gboolean
is_person (const NewsdocCaptionPart *part,
           gsize                     start,
           gsize                     end)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, start, end);

  return newsdoc_text_count_words (text) <= NAME_WORDS && newsdoc_credit_is_person (part->lexicon, g_strstrip (text));
}

/* "… at the quay. Jane Doe for Example News" */
static gboolean
take_person (const NewsdocCaptionPart *part,
             NewsdocCreditRange       *range)
{
  gsize start = behind_last_sentence (part);
  g_autofree char *before = newsdoc_caption_part_dup (part, 0, start);

  /* a stop in brackets ends none of the caption's sentences */
  if (start >= part->length || (strrchr (before, '(') != NULL && strchr (strrchr (before, '('), ')') == NULL) || newsdoc_text_count_words (before) < SENTENCE_WORDS || newsdoc_text_ends_sentence (part->text, part->length)
      || !is_person (part, start, part->length))
    return FALSE;
  *range = (NewsdocCreditRange) { start, part->length, start, part->length, FALSE };
  return TRUE;
}

/* "… at the quay JANE DOE/EXAMPLE NEWS": capitals behind words that are none, with a slash among them. */
static gboolean
take_capitals (const NewsdocCaptionPart *part,
               NewsdocCreditRange       *range)
{
  gsize start = part->length;
  g_autofree char *text = NULL;

  for (gsize i = part->length; i > 0;)
    {
      gsize word = i;
      g_autofree char *capitals = NULL;

      while (word > 0 && part->text[word - 1] != ' ')
        word--;
      capitals = newsdoc_caption_part_dup (part, word, i);
      if (!newsdoc_text_is_caps (capitals) && newsdoc_text_count_words (capitals) > 0)
        break;
      start = word;
      i = word > 0 ? word - 1 : 0;
    }
  if (start == 0 || start == part->length)
    return FALSE;
  text = newsdoc_caption_part_dup (part, start, part->length);
  if (strchr (text, '/') == NULL || !newsdoc_credit_is_own (part->lexicon, text))
    return FALSE;
  *range = (NewsdocCreditRange) { start + strspn (text, "/ "), part->length, start, part->length, FALSE };
  return TRUE;
}

gboolean
newsdoc_caption_part_take_behind (const NewsdocCaptionPart *part,
                                  NewsdocCreditRange       *range)
{
  return take_capitals (part, range) || take_person (part, range);
}

void
newsdoc_caption_part_take_name (const NewsdocCaptionPart *part,
                                NewsdocCreditRange       *range)
{
  const char *slash = g_strrstr_len (part->text, range->outer_start, " / ");
  NewsdocCaptionPart before = { part->lexicon, part->text, range->outer_start };
  gsize start = slash != NULL ? (gsize) (slash - part->text) + strlen (" / ") : behind_last_sentence (&before);

  if (range->outer_start == range->start || strchr ("([", part->text[range->outer_start]) == NULL || range->instruction
      || start >= range->outer_start || !is_person (part, start, range->outer_start))
    return;
  range->outer_start = slash != NULL ? (gsize) (slash - part->text) : start;
  range->start = start;
  range->end = g_utf8_next_char (part->text + range->end) - part->text;
}

void
newsdoc_caption_part_leave_rest (const NewsdocCaptionPart *part,
                                 NewsdocCreditRange       *range)
{
  g_autofree char *text = newsdoc_caption_part_dup (part, range->start, range->end);
  char *bar = strstr (text, " | ");

  if (bar == NULL || range->outer_start > 0 || newsdoc_credit_label (part->lexicon, text) == 0 || newsdoc_credit_looks_like (part->lexicon, bar + strlen (" | ")) > 0)
    return;
  *bar = '\0';
  if (newsdoc_credit_looks_like (part->lexicon, text) == 0)
    return;
  range->end = range->start + strlen (text);
  range->outer_end = range->end + strlen (" | ");
}
