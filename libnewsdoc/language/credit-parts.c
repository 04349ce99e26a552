/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-parts.h"

#include "agency.h"
#include "names.h"
#include "text.h"

#include <string.h>

#define MOST_NAME_WORDS 8

static void
clear_part (gpointer part)
{
  g_free (((CreditPart *) part)->text);
}

void
newsdoc_credit_reading_free (CreditReading *reading)
{
  g_array_unref (reading->parts);
  g_free (reading);
}

static gboolean
is_in (const NewsdocLexicon *lexicon,
       const char           *key,
       const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

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
      if (stop - word > 3 && g_unichar_isupper (g_utf8_get_char (next)) && strlen (next) > 3)
        return TRUE;
    }
  return FALSE;
}

static gboolean
starts_with_article (const NewsdocLexicon *lexicon,
                     const char           *text)
{
  g_autofree char *word = g_strndup (text, strcspn (text, " "));
  g_autofree char *folded = newsdoc_text_fold (word, -1);

  return newsdoc_lexicon_is (lexicon, "language", "stopwords", folded);
}

static gboolean
is_house (const NewsdocLexicon *lexicon,
          const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_finds (lexicon, "byline", "house", folded, NULL) > 0;
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

  for (guint i = 0; words[i] != NULL; i++)
    {
      gunichar c = g_utf8_get_char (words[i]);
      g_autofree char *folded = newsdoc_text_fold (words[i], -1);

      if (*words[i] == '\0')
        continue;
      if (*words[i] == '@' || g_unichar_isupper (c) || (g_unichar_isalpha (c) && !g_unichar_islower (c)) || strchr (words[i], '.') != NULL)
        capitals++;
      else if (strcmp (words[i], "&") == 0 || newsdoc_lexicon_is (lexicon, "names", "particles", folded) ||
               newsdoc_lexicon_is (lexicon, "language", "stopwords", folded))
        {
          if (capitals == 0 && !article)
            return FALSE;
          small++;
        }
      else
        return FALSE;
    }
  return capitals > 0 && small <= capitals && capitals + small <= MOST_NAME_WORDS && strpbrk (text, "?!\"“”£$€%") == NULL;
}

/* "王小明 摄", "홍길동 기자": the word behind a name, in scripts without capitals. Languages that bend the name before it keep it. */
static char *
without_trail (const NewsdocLexicon *lexicon,
               const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gunichar last = g_utf8_get_char (g_utf8_prev_char (text + strlen (text)));
  gsize trail = g_unichar_type (last) != G_UNICODE_OTHER_LETTER ? 0
                : MAX (newsdoc_lexicon_ends (lexicon, "credit", "trail", folded), newsdoc_lexicon_ends (lexicon, "byline", "suffix", folded));

  g_autofree char *name = NULL;

  if (trail == 0 || trail == strlen (folded))
    return g_strdup (text);
  name = g_strchomp (g_strndup (text, newsdoc_text_unfold_length (text, strlen (folded) - trail)));
  return newsdoc_name_is_person (lexicon, name) > 0 ? g_steal_pointer (&name) : g_strdup (text);
}

static void
add_part (CreditReading        *reading,
          const NewsdocLexicon *lexicon,
          const char           *printed)
{
  g_autofree char *text = without_trail (lexicon, printed);
  CreditPart part = { CREDIT_PART_PROSE, NULL };

  if (reading->parts->len == 0)
    reading->article = starts_with_article (lexicon, text);

  if (has_sentence_end (text))
    part.text = g_strdup (text);
  else if ((part.text = newsdoc_agency_name (lexicon, "names", text)) != NULL)
    part.kind = CREDIT_PART_AGENCY;
  else if ((part.text = newsdoc_agency_name (lexicon, "pictures", text)) != NULL)
    part.kind = CREDIT_PART_DISTRIBUTOR;
  else if ((part.text = newsdoc_agency_name (lexicon, "forms", text)) != NULL)
    part.kind = CREDIT_PART_LIKE_DISTRIBUTOR;
  else
    {
      part.text = g_strdup (text);
      if (is_in (lexicon, "courtesy", text))
        part.kind = CREDIT_PART_COURTESY;
      else if (is_number (text) || is_in (lexicon, "archive", text) || is_in (lexicon, "illustration", text) || is_in (lexicon, "lead", text))
        part.kind = CREDIT_PART_NOISE;
      else if (newsdoc_name_is_person (lexicon, text) > 0 && !is_house (lexicon, text))
        part.kind = CREDIT_PART_PERSON;
      else if (is_name (lexicon, text, reading->courtesy))
        part.kind = CREDIT_PART_NAME;
    }
  reading->courtesy |= part.kind == CREDIT_PART_COURTESY;
  g_array_append_val (reading->parts, part);
}

static gboolean
is_between (const char *p,
            const char *start)
{
  gunichar c = g_utf8_get_char (p);

  switch (c)
    {
    case '/': case '|': case ',': case ';': case '(': case ')': case '[': case ']': case '\n': case 0x2022: case 0xB7: case 0x2014: case ':':
    case '=': case 0xFF1D: case 0x3001: case 0xFF0F: case 0xFF08: case 0xFF09: /* ＝ 、 ／ （ ） */
      return c != ':' || p[1] == ' ';
    case '-': case 0x2013:
      return p > start && p[-1] == ' ' && *g_utf8_next_char (p) == ' ';
    default:
      return FALSE;
    }
}

/* "via", "on", "for": words between names, in small letters, or anything goes in a line of capitals. */
static gsize
link_word (const NewsdocLexicon *lexicon,
           const char           *p,
           const char           *start,
           gboolean              caps)
{
  static const char *const keys[][2] = { { "credit", "via" }, { "byline", "organization" }, { "byline", "and" }, { "credit", "courtesy-of" } };
  g_autofree char *folded = NULL;
  gsize window = strnlen (p, 40);

  if ((p > start && p[-1] != ' ') || !(caps || g_unichar_islower (g_utf8_get_char (p)) || *p == '&'))
    return 0;
  while (window > 0 && ((guchar) p[window] & 0xC0) == 0x80)
    window--;
  folded = newsdoc_text_fold (p, window);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gsize length = newsdoc_lexicon_match (lexicon, keys[i][0], keys[i][1], folded, NULL);

      if (length > 0 && folded[length] == ' ')
        return newsdoc_text_unfold_length (p, length);
    }
  return 0;
}

static void
flush (CreditReading        *reading,
       const NewsdocLexicon *lexicon,
       GString              *part)
{
  const char *text;

  /* a full stop ends the credit, or an initial */
  while (part->len > 0 && strchr (" \"'\n", part->str[part->len - 1]) != NULL)
    g_string_truncate (part, part->len - 1);
  if (part->len > 2 && part->str[part->len - 1] == '.' && part->str[part->len - 3] != ' ' && part->str[part->len - 3] != '.')
    g_string_truncate (part, part->len - 1);
  text = part->str;
  while (*text != '\0' && strchr (" \"'\n.", *text) != NULL)
    text++;
  if (*text != '\0')
    add_part (reading, lexicon, text);
  g_string_truncate (part, 0);
}

/* "CreditJane Doe": a lead word, and a name that was glued to it on its way. The length of the lead in bytes. */
static gsize
glued_lead (const NewsdocLexicon *lexicon,
            const char           *text)
{
  const char *p = text;
  g_autofree char *folded = NULL;

  if (!g_unichar_isupper (g_utf8_get_char (p)))
    return 0;
  do
    p = g_utf8_next_char (p);
  while (g_unichar_islower (g_utf8_get_char (p)));
  if (!g_unichar_isupper (g_utf8_get_char (p)))
    return 0;

  folded = newsdoc_text_fold (text, p - text);
  return newsdoc_lexicon_match (lexicon, "credit", "lead", folded, NULL) == strlen (folded) ? p - text : 0;
}

/* Past brackets, ©, "Photo:", "Courtesy of", an instruction: as many of them as there are. */
static const char *
skip_leads (const NewsdocLexicon *lexicon,
            const char           *text,
            CreditReading        *reading)
{
  static const char *const keys[] = { "instruction", "lead", "courtesy-of" };

  for (gboolean again = TRUE; again;)
    {
      g_autofree char *folded = newsdoc_text_fold (text, -1);

      again = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (keys) && !again; i++)
        {
          gsize length = newsdoc_lexicon_begins (lexicon, "credit", keys[i], folded);

          if (length == 0 || (folded[length] == '\0' && i > 0))
            continue;
          again = TRUE;
          reading->lead = TRUE;
          reading->courtesy |= i == 2;
          text += newsdoc_text_unfold_length (text, length);
          text += strspn (text, " :/.\n");
        }

      if (!again && glued_lead (lexicon, text) > 0)
        {
          again = reading->lead = TRUE;
          text += glued_lead (lexicon, text);
        }
    }
  return text;
}

static gboolean
ends_in_prose (const CreditReading *reading)
{
  return reading->parts->len > 0 && g_array_index (reading->parts, CreditPart, reading->parts->len - 1).kind == CREDIT_PART_PROSE;
}

CreditReading *
newsdoc_credit_read (const NewsdocLexicon *lexicon,
                     const char           *text,
                     gboolean              whole)
{
  CreditReading *reading = g_new0 (CreditReading, 1);
  g_autofree char *agency = newsdoc_agency_name (lexicon, "names", text);
  g_autoptr (GString) part = g_string_new (NULL);
  gboolean caps = newsdoc_text_is_caps (text);

  reading->parts = g_array_new (FALSE, FALSE, sizeof (CreditPart));
  g_array_set_clear_func (reading->parts, clear_part);
  if (agency == NULL)
    text = skip_leads (lexicon, text, reading);

  for (const char *p = text; *p != '\0';)
    {
      gsize link = link_word (lexicon, p, text, caps);

      if (link > 0 || is_between (p, text))
        {
          flush (reading, lexicon, part);
          if (whole && ends_in_prose (reading))
            return reading;
          p += link > 0 ? link : (gsize) (g_utf8_next_char (p) - p);
          continue;
        }
      if (g_utf8_get_char (p) == 0xA9)
        reading->lead = TRUE;
      else if (g_utf8_get_char (p) != 0x200B)
        g_string_append_len (part, p, g_utf8_next_char (p) - p);
      p = g_utf8_next_char (p);
    }
  flush (reading, lexicon, part);

  return reading;
}
