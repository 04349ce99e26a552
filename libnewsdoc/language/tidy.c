/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "tidy.h"

#include "dates.h"
#include "name-kind.h"
#include "names-split.h"
#include "names.h"
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

/* Behind the first length bytes of the folded text, and behind the signs that may follow a lead word. */
static const char *
skip_lead (const char *text,
           gsize       length)
{
  text += newsdoc_text_unfold_length (text, length);
  while (*text == ':' || *text == '/' || *text == '=' || g_utf8_get_char (text) == 0xFF1A || g_utf8_get_char (text) == 0xFF1D
         || g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return text;
}

/* "By our staff reporter": phrases that only begin like a byline are none ("by our"), but before a desk. */
static const char *
skip_lead_of_desk (const NewsdocLexicon *lexicon,
                   const char           *text,
                   const char           *folded)
{
  gsize length = newsdoc_lexicon_match (lexicon, "byline", "lead", folded, NULL);
  const char *rest = length > 0 ? skip_lead (text, length) : text;

  return rest != text && (newsdoc_name_is_staff (lexicon, rest) || newsdoc_name_behind_role (lexicon, rest) != NULL) ? rest : text;
}

const char *
newsdoc_tidy_led (const NewsdocLexicon *lexicon,
                  const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_lexicon_begins (lexicon, "byline", "lead", folded);

  return length > 0 ? skip_lead (text, length) : skip_lead_of_desk (lexicon, text, folded);
}

const char *
newsdoc_tidy_lead (const NewsdocLexicon *lexicon,
                   const char           *text)
{
  const char *rest = newsdoc_tidy_led (lexicon, text);

  return rest != text ? rest : skip_glued_lead (lexicon, text);
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

      if (lead > 0 && (folded[lead - 1] == ':' || folded[lead] == ':') && newsdoc_lexicon_begins (lexicon, "signoff", "editing", folded) == 0)
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

/* "Photo: Jane Doe", "Pictures Jane Doe", "edited by Jane Doe": who is named behind it is no author. */
static gboolean
leads_to_other (const NewsdocLexicon *lexicon,
                const char           *folded)
{
  if (newsdoc_lexicon_begins (lexicon, "signoff", "editing", folded) > 0)
    return TRUE;
  if (newsdoc_lexicon_begins (lexicon, "byline", "lead", folded) > 0)
    return FALSE;
  return newsdoc_lexicon_begins (lexicon, "credit", "lead", folded) >= LEAD_LETTERS || newsdoc_lexicon_match (lexicon, "byline", "pictures", folded, NULL) > 0;
}

gsize
newsdoc_tidy_without_credit (const NewsdocLexicon *lexicon,
                             const char           *text)
{
  gboolean names = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      g_autofree char *folded = names && strchr (" ,;\n\t|", p[-1]) != NULL ? newsdoc_text_fold (p, -1) : NULL;

      if (folded != NULL && leads_to_other (lexicon, folded))
        return p - text;
      names |= g_unichar_isalpha (g_utf8_get_char (p));
    }
  return strlen (text);
}

/* "홍길동기자": where the title begins that is written together with the name; 0 for none. */
static gsize
find_glued_title (const NewsdocLexicon *lexicon,
                  const char           *words)
{
  const char * const *titles = newsdoc_lexicon_list (lexicon, "byline", "suffix");
  const char *space = strrchr (words, ' '), *last = space != NULL ? space + 1 : words;

  for (guint i = 0; titles != NULL && titles[i] != NULL; i++)
    {
      g_autofree char *name = g_str_has_suffix (last, titles[i]) ? g_strndup (last, strlen (last) - strlen (titles[i])) : NULL;

      if (name != NULL && newsdoc_name_is_person (lexicon, name) >= NEWSDOC_NAME_FAMILY)
        return last - words + strlen (name);
    }
  return 0;
}

/* The words before their title, or all of them. */
static void
cut_title (const NewsdocLexicon *lexicon,
           const char           *folded,
           char                 *words)
{
  gsize suffix = newsdoc_lexicon_ends (lexicon, "byline", "suffix", folded);
  gsize glued = suffix == 0 && g_unichar_get_script (g_utf8_get_char (words)) == G_UNICODE_SCRIPT_HANGUL ? find_glued_title (lexicon, words) : 0;
  g_autofree char *name = NULL;

  if (suffix > 0 && suffix < strlen (folded))
    words[newsdoc_text_unfold_length (words, strlen (folded) - suffix)] = '\0';
  else if (glued > 0)
    words[glued] = '\0';
  else
    return;
  name = newsdoc_names_before_title (lexicon, g_strchomp (words));
  memmove (words, name, strlen (name) + 1);
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

  if (*folded == '\0' || is_stamp_word (lexicon, folded))
    return NULL;
  cut_title (lexicon, folded, words);
  /* "Jane Doe on 3 May": what led into the number */
  if (words[0] != '\0' && strlen (words) < strlen (text) && filler > 0 && filler < strlen (folded))
    words[newsdoc_text_unfold_length (words, strlen (folded) - filler)] = '\0';
  return g_strdup (g_strstrip (words));
}
