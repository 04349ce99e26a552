/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credits.h"

#include <string.h>

/* "CreditJane", "iStock": a capital inside a word, which two words may have made that were glued together. */
static gboolean
has_inner_capital (const char *text)
{
  gboolean inside = FALSE;    /* behind a character of a word that is no capital */

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_ascii_islower (*p))
      {
        while (g_ascii_islower (p[1]))
          p++;
        inside = TRUE;
      }
    else if (*p == ' ')
      inside = FALSE;
    else
      {
        gunichar c = g_utf8_get_char (p);
        gboolean capital = g_unichar_isupper (c);

        if (inside && capital)
          return TRUE;
        inside = !capital && g_unichar_isalnum (c);
      }
  return FALSE;
}

/* Sure where it is FALSE: every part of a credit begins where a phrase may, but behind a word that it was glued to; and a lead word that is
 * inside of another ("by-Photo:") has a colon. */
gboolean
newsdoc_credit_may_be_in (const NewsdocLexicon *lexicon,
                          const char           *text,
                          const NewsdocPlaces  *places)
{
  if (newsdoc_lexicon_may_be_in (lexicon, "agency", "names+pictures", places)
      || newsdoc_lexicon_may_be_in (lexicon, "agency", "forms", places)
      || newsdoc_lexicon_may_be_in (lexicon, "credit", "lead+courtesy-of+courtesy+instruction", places))
    return TRUE;
  return strchr (text, ':') != NULL || strstr (text, "©") != NULL || has_inner_capital (text);
}
