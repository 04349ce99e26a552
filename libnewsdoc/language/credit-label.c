/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credits.h"

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

gsize
newsdoc_credit_label (const NewsdocLexicon *lexicon,
                      const char           *text)
{
  gsize label = 0;

  for (;;)
    {
      g_autofree char *folded = fold_window (text + label);
      gsize length = newsdoc_lexicon_begins (lexicon, "credit", "lead", folded);
      gsize next;

      if (length == 0)
        return label;
      next = label + newsdoc_text_unfold_length (text + label, length);
      next += strspn (text + next, " :=/\n");
      /* a lead word alone labels nothing: it is all there is to print */
      if (text[next] == '\0')
        return label;
      label = next;
    }
}
