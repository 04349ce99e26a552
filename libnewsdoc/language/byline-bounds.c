/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "byline-bounds.h"

#include "dates.h"
#include "names.h"
#include "text.h"

#include <string.h>

/* Every space but a line's end made the common one. */
char *
newsdoc_byline_plain (const char *text)
{
  GString *plain = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (*p != '\n' && g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_c (plain, ' ');
    else
      g_string_append_len (plain, p, g_utf8_next_char (p) - p);
  return g_string_free (plain, FALSE);
}

/* "ByJane Doe", "BYJane Doe": a lead word that lost its space. Its length in bytes. */
static gsize
glued_lead (const NewsdocLexicon *lexicon,
            const char           *text)
{
  const char *p = text;

  for (gunichar last = 0; g_unichar_isalpha (g_utf8_get_char (p)); p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (p > text && g_unichar_isupper (c) && (g_unichar_islower (last) || g_unichar_islower (g_utf8_get_char (g_utf8_next_char (p)))))
        {
          g_autofree char *folded = newsdoc_text_fold (text, p - text);

          return newsdoc_lexicon_match (lexicon, "byline", "lead", folded, NULL) == strlen (folded) &&
                 newsdoc_names_looks_like (lexicon, p) > 0 ? p - text : 0;
        }
      last = c;
    }
  return 0;
}

/* Past "By", unless what follows shows that it was no lead word. */
const char *
newsdoc_byline_skip_lead (const NewsdocLexicon *lexicon,
           const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_lexicon_begins (lexicon, "byline", "lead", folded);

  if (length == 0)
    return text + glued_lead (lexicon, text);
  text += newsdoc_text_unfold_length (text, length);
  while (*text == ' ' || *text == ':' || *text == '\n')
    text++;
  return text;
}

/* "Jane Doe on", "Jane Doe, posted on": the words that lead into the date that has been cut off. */
static gsize
without_date_words (const NewsdocLexicon *lexicon,
                    const char           *text,
                    gsize                 length)
{
  static const char *const keys[] = { "fillers", "at", "weekdays", "published", "updated" };

  for (gboolean again = TRUE; again;)
    {
      g_autofree char *folded = NULL;
      gsize end = length, word;

      while (end > 0 && strchr (" ,|:.-", text[end - 1]) != NULL)
        end--;
      for (word = end; word > 0 && strchr (" ,|", text[word - 1]) == NULL;)
        word--;
      folded = newsdoc_text_fold (text + word, end - word);

      again = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (keys) && end > word && !again; i++)
        again = newsdoc_lexicon_is (lexicon, "dates", keys[i], folded);
      if (again)
        length = word;
    }
  return length;
}

gsize
newsdoc_byline_length_to_date (const NewsdocLexicon *lexicon,
                const char           *text)
{
  NewsdocDate date;

  return newsdoc_dates_find (lexicon, text, -1, &date) ? without_date_words (lexicon, text, date.start) : strlen (text);
}

/* Where the names end: at a date, or at the first digit that is in no address. */
gsize
newsdoc_byline_names_length (const NewsdocLexicon *lexicon,
              const char           *text)
{
  gsize length = newsdoc_byline_length_to_date (lexicon, text);

  for (gsize i = 0; i < length; i++)
    {
      gsize word = i;

      while (word > 0 && text[word - 1] != ' ')
        word--;
      if (g_ascii_isdigit (text[i]) && memchr (text + word, '@', strcspn (text + word, " ")) == NULL)
        return i;
    }
  return length;
}
