/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-parts.h"

#include "agency.h"
#include "names.h"
#include "text.h"

#include <string.h>

/* What one part of a credit is: a house that is known, a person by the form of the name, or something that only goes with one. */

#define MOST_NAME_WORDS 8

static gboolean
is_in (const NewsdocLexicon *lexicon,
       const char           *key,
       const char           *folded)
{
  return newsdoc_lexicon_is (lexicon, "credit", key, folded);
}

/* A year, or a line's own numbering: nothing that names anybody. */
static gboolean
is_number (const char *text)
{
  return strspn (text, "0123456789 .-") == strlen (text);
}

/* A stop after a word, and a capital: a sentence has ended in it, with a space behind or glued. */
static gboolean
has_sentence_end (const char *text)
{
  for (const char *stop = strchr (text, '.'); stop != NULL; stop = strchr (stop + 1, '.'))
    {
      const char *next = stop + 1 + strspn (stop + 1, " ");
      const char *word = stop;

      while (word > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (word))))
        word = g_utf8_prev_char (word);
      if (stop - word > 3 && g_unichar_isalpha (g_utf8_get_char (next)) && !g_unichar_islower (g_utf8_get_char (next)) && strlen (next) > 3)
        return TRUE;
    }
  return FALSE;
}

/* What no name has in it. */
static gboolean
has_sign (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_strchr ("?!\"“”£$€%", -1, g_utf8_get_char (p)) != NULL)
      return TRUE;
  return FALSE;
}

/* Words with capitals, small ones between them at most, and no sentence: a museum, a ministry, a handle. With article, one may
 * stand in front: "Courtesy of the Example Museum". */
static gboolean
is_name (const NewsdocLexicon *lexicon,
         const char           *text,
         gboolean              article)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t", -1);
  guint capitals = 0, small = 0;
  gboolean ends_small = FALSE;

  for (guint i = 0; words[i] != NULL; i++)
    {
      gunichar c = g_utf8_get_char (words[i]);
      g_autofree char *folded = newsdoc_text_fold (words[i], -1);

      if (*words[i] == '\0')
        continue;
      /* "島に着く…": where no space parts words, the small ones are in them, and a sentence has some */
      if (newsdoc_text_is_unspaced (c) && newsdoc_lexicon_finds (lexicon, "language", "stopwords", folded, NULL) > 0)
        return FALSE;
      if (*words[i] == '@' || g_unichar_isupper (c) || (g_unichar_isalpha (c) && !g_unichar_islower (c)) || strchr (words[i], '.') != NULL)
        {
          capitals++;
          ends_small = FALSE;
        }
      else if (strcmp (words[i], "&") == 0 || newsdoc_lexicon_is (lexicon, "names", "particles", folded) ||
               newsdoc_lexicon_is (lexicon, "language", "stopwords", folded))
        {
          if (capitals == 0 && !article)
            return FALSE;
          small++;
          ends_small = TRUE;
        }
      else
        return FALSE;
    }
  return capitals > 0 && !ends_small && small <= capitals && capitals + small <= MOST_NAME_WORDS && !has_sign (text);
}

static CreditPartKind
read_house (const NewsdocLexicon *lexicon,
            const char           *text,
            const char           *folded,
            char                **name)
{
  static const struct { const char *key; CreditPartKind kind; } keys[] = {
    { "names", CREDIT_PART_AGENCY }, { "pictures", CREDIT_PART_DISTRIBUTOR }, { "forms", CREDIT_PART_LIKE_DISTRIBUTOR },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if ((*name = newsdoc_agency_name_folded (lexicon, keys[i].key, text, folded)) != NULL)
      return keys[i].kind;
  return CREDIT_PART_PROSE;
}

/* "Reuters file": a house, and behind it that the picture is an old one. */
static CreditPartKind
read_archive (const NewsdocLexicon *lexicon,
              const char           *text,
              const char           *folded,
              char                **name)
{
  gsize length = newsdoc_lexicon_ends (lexicon, "credit", "archive", folded);
  g_autofree char *house = NULL;
  g_autofree char *house_folded = NULL;

  if (length == 0 || length >= strlen (folded))
    return CREDIT_PART_PROSE;
  house = g_strchomp (g_strndup (text, newsdoc_text_unfold_length (text, strlen (folded) - length)));
  house_folded = newsdoc_text_fold (house, -1);
  return read_house (lexicon, house, house_folded, name);
}

static gboolean
is_contact (const char *text)
{
  const char *at = strchr (text, '@');

  return at != NULL && at > text && strchr (at, '.') != NULL && strchr (text, ' ') == NULL;
}

/* Small letters, figures and an underline, in one word. */
static gboolean
is_handle (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_islower (g_utf8_get_char (p)) && !g_ascii_isdigit (*p) && *p != '_')
      return FALSE;
  return !g_ascii_isdigit (*text);
}

static CreditPartKind
read_other (const NewsdocLexicon *lexicon,
            const char           *text,
            const char           *folded,
            gboolean              courtesy)
{
  if (is_in (lexicon, "courtesy", folded))
    return CREDIT_PART_COURTESY;
  if (is_number (text) || is_in (lexicon, "archive", folded) || is_in (lexicon, "illustration", folded) || is_in (lexicon, "lead", folded) || is_in (lexicon, "trail", folded) || newsdoc_lexicon_is (lexicon, "byline", "staff", folded))
    return CREDIT_PART_NOISE;
  if (is_contact (text))
    return CREDIT_PART_CONTACT;
  if (newsdoc_name_is_person (lexicon, text) > 0 && newsdoc_lexicon_finds (lexicon, "byline", "house", folded, NULL) == 0)
    return CREDIT_PART_PERSON;
  if (is_name (lexicon, text, courtesy))
    return CREDIT_PART_NAME;
  return is_handle (text) ? CREDIT_PART_HANDLE : CREDIT_PART_PROSE;
}

CreditPartKind
newsdoc_credit_kind (const NewsdocLexicon *lexicon,
                     const char           *text,
                     gboolean              courtesy,
                     char                **name)
{
  g_autofree char *folded = NULL;
  CreditPartKind kind;

  *name = NULL;
  if (has_sentence_end (text))
    return CREDIT_PART_PROSE;
  folded = newsdoc_text_fold (text, -1);
  kind = read_house (lexicon, text, folded, name);
  if (kind == CREDIT_PART_PROSE)
    kind = read_archive (lexicon, text, folded, name);
  return kind == CREDIT_PART_PROSE ? read_other (lexicon, text, folded, courtesy) : kind;
}
