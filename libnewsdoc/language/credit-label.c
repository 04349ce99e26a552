/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credits.h"

#include "credit-parts.h"
#include "text.h"

#include <string.h>

/* No lead word is longer, in bytes; more of the text need not be looked at. */
#define WINDOW 64

static char *
fold_window (const char *text)
{
  gsize length = strnlen (text, WINDOW);

  while (length > 0 && text[length] != '\0' && ((guchar) text[length] & 0xC0) == 0x80)
    length--;
  return newsdoc_text_fold (text, length);
}

/* What stands between a lead word and who it leads in; the wide ones are East Asia's. */
static gboolean
is_sign (gunichar c)
{
  return c == ':' || c == '=' || c == '/' || c == 0xFF1A || c == 0xFF1D || c == 0xFF0F;
}

const char *
newsdoc_credit_skip_signs (const char *text)
{
  while (*text != '\0' && (is_sign (g_utf8_get_char (text)) || g_unichar_isspace (g_utf8_get_char (text)) || g_utf8_get_char (text) == 0xB6))
    text = g_utf8_next_char (text);
  return text;
}

/* "CreditJane Doe": a lead word, and a name that was glued to it on its way. */
gsize
newsdoc_credit_glued_lead (const NewsdocLexicon *lexicon,
                           const char           *text)
{
  const char *p = text;
  g_autofree char *folded = NULL;

  if (!g_unichar_isupper (g_utf8_get_char (p)) || !g_unichar_islower (g_utf8_get_char (g_utf8_next_char (p))))
    return 0;
  do
    p = g_utf8_next_char (p);
  while (g_unichar_islower (g_utf8_get_char (p)));
  if (!g_unichar_isupper (g_utf8_get_char (p)))
    return 0;

  folded = newsdoc_text_fold (text, p - text);
  return newsdoc_lexicon_match (lexicon, "credit", "lead", folded, NULL) == strlen (folded) ? p - text : 0;
}

/* What may be a lead word, folded; NULL where a letter stands first and begins none, as in most texts. */
static char *
fold_lead (const NewsdocLexicon *lexicon,
           const char           *text)
{
  return g_ascii_isalnum (*text) && !newsdoc_lexicon_may_match (lexicon, "credit", "lead", text) ? NULL : fold_window (text);
}

static gboolean
begins_with_lead (const NewsdocLexicon *lexicon,
                  const char           *text)
{
  g_autofree char *folded = fold_lead (lexicon, text);

  return folded != NULL && newsdoc_lexicon_begins (lexicon, "credit", "lead", folded) > 0;
}

/* The bytes of the lead word that the text begins with, or 0. "新华社记者": what names the house, too, is to be printed. */
static gsize
lead_length (const NewsdocLexicon *lexicon,
             const char           *text)
{
  g_autofree char *folded = fold_lead (lexicon, text);
  gsize length = folded != NULL ? newsdoc_lexicon_begins (lexicon, "credit", "lead", folded) : 0;

  return length > 0 && newsdoc_lexicon_match (lexicon, "agency", "names", folded, NULL) == 0 ? newsdoc_text_unfold_length (text, length) : 0;
}

gsize
newsdoc_credit_label (const NewsdocLexicon *lexicon,
                      const char           *text)
{
  gsize label = 0;

  for (;;)
    {
      gsize length = lead_length (lexicon, text + label);
      gsize next = label + (length > 0 ? length : newsdoc_credit_glued_lead (lexicon, text + label));

      if (next == label)
        return label;
      next = newsdoc_credit_skip_signs (text + next) - text;
      /* a lead word alone labels nothing: it is all there is to print */
      if (text[next] == '\0')
        return label;
      label = next;
    }
}

gboolean
newsdoc_credit_ends_sentence (const char *p)
{
  return strchr (".!?", *p) != NULL && p[1] == ' ' && (p[2] == '@' || g_unichar_isupper (g_utf8_get_char (p + 2)));
}

gboolean
newsdoc_credit_is_signed (const char *text,
                          gsize       label)
{
  g_autofree char *lead = g_strndup (text, label);

  for (const char *p = lead; *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) == 0xA9 || g_utf8_get_char (p) == 0x24D2 || is_sign (g_utf8_get_char (p)))  /* ©, ⓒ */
      return TRUE;
  return g_str_has_prefix (text, "(c)");
}

/* "Video: How the ferry was raised" is a title. */
gboolean
newsdoc_credit_is_film (const NewsdocLexicon *lexicon,
                        const char           *text)
{
  g_autofree char *folded = fold_window (text);

  return newsdoc_lexicon_begins (lexicon, "credit", "film", folded) > 0;
}

gboolean
newsdoc_credit_is_led (const NewsdocLexicon *lexicon,
                       const char           *text)
{
  gsize label = newsdoc_credit_label (lexicon, text);

  if ((label == 0 && !begins_with_lead (lexicon, text)) || newsdoc_text_count_words (text + label) > NEWSDOC_CREDIT_LEAD_WORDS)
    return FALSE;
  if (!newsdoc_credit_is_signed (text, label) || newsdoc_credit_is_film (lexicon, text))
    return newsdoc_credit_looks_like (lexicon, text) >= 2;
  for (const char *p = text + label; *p != '\0'; p++)
    if (newsdoc_credit_ends_sentence (p) && p - text > 4 && !g_unichar_isupper (g_utf8_get_char (g_utf8_prev_char (p))))
      return FALSE;
  return TRUE;
}
