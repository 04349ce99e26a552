/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tidy.h"

#include "dates.h"
#include "text.h"

#include <string.h>

/* No byline has more dates than two, and a time for each. */
#define MOST_DATES 4

/* Does a handle or an address begin at i: "Jane Doe @jane", "Jane Doe jane@example.org"? */
static gboolean
is_contact (const char *text,
            gsize       i,
            gsize       length)
{
  gsize end = i;
  const char *at;

  if (i == 0 || text[i - 1] != ' ')
    return FALSE;
  while (end < length && text[end] != ' ' && text[end] != '\n')
    end++;
  at = memchr (text + i, '@', end - i);
  return at != NULL && (at == text + i || memchr (at, '.', text + end - at) != NULL);
}

static void
add_text (GString    *tidy,
          const char *text,
          gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      if (is_contact (text, i, length))
        g_string_append_c (tidy, '\n');
      g_string_append_c (tidy, text[i]);
    }
}

/* "Jane Doe on", "Jane Doe published": what leads into the date that is cut off. */
static void
cut_end (const NewsdocLexicon *lexicon,
         const char           *key,
         GString              *text)
{
  g_autofree char *folded = newsdoc_text_fold (text->str, text->len);
  gsize end = newsdoc_lexicon_ends (lexicon, "dates", key, folded);

  if (end > 0 && end < strlen (folded))
    g_string_truncate (text, newsdoc_text_unfold_length (text->str, strlen (folded) - end));
}

char *
newsdoc_tidy_text (const NewsdocLexicon *lexicon,
                   const char           *text)
{
  GString *tidy = g_string_new (NULL);
  NewsdocDate date;

  for (guint i = 0; i < MOST_DATES && newsdoc_dates_find (lexicon, text, -1, &date); i++)
    {
      add_text (tidy, text, date.start);
      cut_end (lexicon, "fillers", tidy);
      cut_end (lexicon, "published", tidy);
      cut_end (lexicon, "updated", tidy);
      g_string_append (tidy, NEWSDOC_TIDY_DATE);
      text += date.end;
    }
  add_text (tidy, text, strlen (text));
  return g_string_free (tidy, FALSE);
}

/* "ByJane Doe": a lead word that the page's markup has glued to the name. One that is a particle of names too ("Di", "De") could be the
 * beginning of the name itself. */
static const char *
skip_glued_lead (const NewsdocLexicon *lexicon,
                 const char           *text)
{
  const char * const *leads = newsdoc_lexicon_list (lexicon, "byline", "lead");

  for (guint i = 0; leads != NULL && leads[i] != NULL; i++)
    {
      gsize length = strlen (leads[i]);
      g_autofree char *folded = NULL;

      if (!g_str_has_prefix (text, leads[i]) || !g_unichar_isupper (g_utf8_get_char (text + length))
          || !g_ascii_islower (leads[i][length - 1]) || strchr (text, ' ') == NULL)
        continue;
      folded = newsdoc_text_fold (leads[i], -1);
      if (!newsdoc_lexicon_is (lexicon, "names", "particles", folded))
        return text + length;
    }
  return text;
}

const char *
newsdoc_tidy_lead (const NewsdocLexicon *lexicon,
                   const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_lexicon_begins (lexicon, "byline", "lead", folded);

  if (length == 0)
    return skip_glued_lead (lexicon, text);
  text += newsdoc_text_unfold_length (text, length);
  while (*text == ':' || *text == '/' || g_utf8_get_char (text) == 0xFF1A || g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* "Source: Example Post  Author: Jane Doe": a label inside the line. A lead word without a colon may be any word there. */
static const char *
find_label (const NewsdocLexicon *lexicon,
            const char           *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean begins = p > text && (strchr (",;|\n", p[-1]) != NULL || g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (p))));
      g_autofree char *folded = begins && g_unichar_isalpha (g_utf8_get_char (p)) ? newsdoc_text_fold (p, -1) : NULL;
      gsize lead = folded != NULL ? newsdoc_lexicon_begins (lexicon, "byline", "lead", folded) : 0;

      if (lead > 0 && (folded[lead - 1] == ':' || folded[lead] == ':'))
        return p;
    }
  return NULL;
}

/* Most lines have no colon; the other kind of it, in UTF-8, begins with EF. */
const char *
newsdoc_tidy_label (const NewsdocLexicon *lexicon,
                    const char           *text)
{
  return strpbrk (text, ":\xEF") != NULL && newsdoc_tidy_lead (lexicon, text) == text ? find_label (lexicon, text) : NULL;
}

const char *
newsdoc_tidy_names (const NewsdocLexicon *lexicon,
                    const char           *text)
{
  const char *label = newsdoc_tidy_label (lexicon, text);

  return newsdoc_tidy_lead (lexicon, label != NULL ? label : text);
}

/* So many letters tell a lead word from a name's own ("Dr", "DR"). */
#define LEAD_LETTERS 4

gsize
newsdoc_tidy_without_credit (const NewsdocLexicon *lexicon,
                             const char           *text)
{
  gboolean names = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      g_autofree char *folded = names && strchr (" ,;\n\t|", p[-1]) != NULL ? newsdoc_text_fold (p, -1) : NULL;
      gsize lead = folded != NULL ? newsdoc_lexicon_begins (lexicon, "credit", "lead", folded) : 0;

      if (lead >= LEAD_LETTERS && newsdoc_lexicon_begins (lexicon, "byline", "lead", folded) == 0)
        return p - text;
      names |= g_unichar_isalpha (g_utf8_get_char (p));
    }
  return strlen (text);
}

/* Where the first word with a digit begins that is no address. */
static gsize
words_length (const char *text)
{
  gsize length = strlen (text);

  for (gsize i = 0; i < length; i++)
    {
      gsize word = i;

      while (word > 0 && text[word - 1] != ' ')
        word--;
      if (g_ascii_isdigit (text[i]) && memchr (text + word, '@', strcspn (text + word, " ")) == NULL)
        return word;
    }
  return length;
}

static gboolean
is_stamp_word (const NewsdocLexicon *lexicon,
               const char           *folded)
{
  return newsdoc_lexicon_begins (lexicon, "dates", "published", folded) > 0 || newsdoc_lexicon_begins (lexicon, "dates", "updated", folded) > 0 ||
         newsdoc_lexicon_is (lexicon, "dates", "fillers", folded) || newsdoc_lexicon_is (lexicon, "dates", "weekdays", folded) ||
         newsdoc_lexicon_is (lexicon, "dates", "months", folded) || newsdoc_lexicon_is (lexicon, "share", "label", folded) ||
         newsdoc_lexicon_is (lexicon, "comments", "label", folded) || newsdoc_lexicon_is (lexicon, "about-author", "follow", folded);
}

char *
newsdoc_tidy_part (const NewsdocLexicon *lexicon,
                   const char           *part)
{
  const char *text = newsdoc_tidy_lead (lexicon, part);
  g_autofree char *words = g_strchomp (g_strndup (text, words_length (text)));
  g_autofree char *folded = newsdoc_text_fold (words, -1);
  gsize filler = newsdoc_lexicon_ends (lexicon, "dates", "fillers", folded);

  gsize suffix = newsdoc_lexicon_ends (lexicon, "byline", "suffix", folded);

  if (*folded == '\0' || is_stamp_word (lexicon, folded))
    return NULL;
  if (suffix > 0 && suffix < strlen (folded))
    words[newsdoc_text_unfold_length (words, strlen (folded) - suffix)] = '\0';
  /* "Jane Doe on 3 May": what led into the number */
  if (words[0] != '\0' && strlen (words) < strlen (text) && filler > 0 && filler < strlen (folded))
    words[newsdoc_text_unfold_length (words, strlen (folded) - filler)] = '\0';
  return g_strdup (g_strstrip (words));
}
