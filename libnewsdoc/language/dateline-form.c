/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dateline-form.h"

#include <string.h>

#include "text.h"

/* As much of a paragraph is folded: no form is longer. */
#define MOST_BYTES 200

void
newsdoc_dateline_form_clear (NewsdocDatelineForm *form)
{
  g_clear_pointer (&form->place, g_free);
  g_clear_pointer (&form->source, g_free);
}

/* The dash or sign that leads into the text is not the dateline's; nor is the stop. */
static gsize
without_mark (const char *text,
              gsize       end)
{
  while (end > 0)
    {
      const char *last = g_utf8_prev_char (text + end);
      gunichar c = g_utf8_get_char (last);

      if (!g_unichar_isspace (c) && g_unichar_type (c) != G_UNICODE_DASH_PUNCTUATION && c != '.')
        break;
      end = last - text;
    }
  return end;
}

static gboolean
is_name_char (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_ismark (c) || g_unichar_isspace (c) || c == '-' || c == 0xB7 || c == 0x30FB;
}

/* The first letters in the part, up to a sign or a number. What begins with a number is the date. */
static char *
first_words (const char *part,
             const char *end)
{
  const char *start = part, *p;

  while (start < end && !g_unichar_isalnum (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  for (p = start; p < end && is_name_char (g_utf8_get_char (p)); p = g_utf8_next_char (p))
    ;
  return p > start ? g_strchomp (g_strndup (start, p - start)) : NULL;
}

/* Where the form's letters end that are no place: "電", "记者". */
static gboolean
is_word (const NewsdocLexicon *lexicon,
         const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_match (lexicon, "dateline", "words", folded, NULL) > 0;
}

/* The agency's name and, before or behind it, the place's. */
static void
read_names (const NewsdocLexicon *lexicon,
            const char           *text,
            NewsdocDatelineForm  *form)
{
  g_autofree char *whole = g_strndup (text + form->start, form->end - form->start);
  g_autofree char *folded = newsdoc_text_fold (whole, -1);
  const char *end = whole + strlen (whole);
  gsize at = 0, length = newsdoc_lexicon_finds (lexicon, "agency", "names", folded, &at);
  const char *source, *behind;

  if (length == 0)
    {
      form->place = first_words (whole, end);
      return;
    }
  source = whole + newsdoc_text_unfold_length (whole, at);
  behind = whole + newsdoc_text_unfold_length (whole, at + length);
  form->source = g_strstrip (g_strndup (source, behind - source));
  form->place = first_words (whole, source);
  if (form->place == NULL)
    form->place = first_words (behind, end);
  if (form->place != NULL && is_word (lexicon, form->place))
    g_clear_pointer (&form->place, g_free);
}

gboolean
newsdoc_dateline_form_read (const NewsdocLexicon *lexicon,
                            const char           *text,
                            NewsdocDatelineForm  *form)
{
  g_autofree char *folded = NULL;
  gsize window, length;

  if (!newsdoc_lexicon_may_match (lexicon, "dateline", "form", text))
    return FALSE;
  window = strnlen (text, MOST_BYTES);
  while (window > 0 && ((guchar) text[window] & 0xC0) == 0x80)
    window--;
  folded = newsdoc_text_fold (text, window);
  length = newsdoc_lexicon_match (lexicon, "dateline", "form", folded, NULL);
  if (length == 0)
    return FALSE;
  form->end = without_mark (text, newsdoc_text_unfold_length (text, length));
  while (g_unichar_isspace (g_utf8_get_char (text + form->start)))
    form->start = g_utf8_next_char (text + form->start) - text;
  read_names (lexicon, text, form);
  return TRUE;
}
