/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-parts.h"

#include "agency.h"
#include "credits.h"
#include "names.h"
#include "text.h"

#include <string.h>

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
starts_with_article (const NewsdocLexicon *lexicon,
                     const char           *text)
{
  g_autofree char *word = g_strndup (text, strcspn (text, " "));
  g_autofree char *folded = newsdoc_text_fold (word, -1);

  return newsdoc_lexicon_is (lexicon, "language", "stopwords", folded);
}

/* "王小明 摄", "홍길동 기자", "記者王小明": the word behind or before a name, in scripts without capitals. Languages that bend the name before it keep it. */
static char *
without_trail (const NewsdocLexicon *lexicon,
               const char           *text)
{
  g_autofree char *folded = NULL;
  g_autofree char *name = NULL;
  gsize trail, lead;

  if (g_unichar_type (g_utf8_get_char (g_utf8_prev_char (text + strlen (text)))) != G_UNICODE_OTHER_LETTER)
    return g_strdup (text);
  folded = newsdoc_text_fold (text, -1);
  lead = newsdoc_lexicon_begins (lexicon, "byline", "lead", folded);
  if (lead > 0 && newsdoc_name_is_person (lexicon, text + newsdoc_text_unfold_length (text, lead)) > 0)
    return g_strdup (text + newsdoc_text_unfold_length (text, lead));
  trail = MAX (newsdoc_lexicon_ends (lexicon, "credit", "trail", folded), newsdoc_lexicon_ends (lexicon, "byline", "suffix", folded));
  if (trail == 0 || trail == strlen (folded))
    return g_strdup (text);
  name = g_strchomp (g_strndup (text, newsdoc_text_unfold_length (text, strlen (folded) - trail)));
  /* "航運公司提供": who gave it may be a house */
  return *name != '\0' && (newsdoc_lexicon_ends (lexicon, "credit", "trail", folded) > 0 || newsdoc_name_is_person (lexicon, name) > 0) ? g_steal_pointer (&name) : g_strdup (text);
}

static void
add_part (CreditReading        *reading,
          const NewsdocLexicon *lexicon,
          const char           *printed)
{
  g_autofree char *text = without_trail (lexicon, printed);
  CreditPart part;

  if (reading->parts->len == 0)
    reading->article = starts_with_article (lexicon, text);

  part.kind = newsdoc_credit_kind (lexicon, text, reading->courtesy, &part.text);
  if (part.text == NULL)
    part.text = g_strdup (text);
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

static const char *const link_keys[][2] = { { "credit", "via" }, { "byline", "organization" }, { "byline", "and" }, { "credit", "courtesy-of" } };

static gboolean
may_be_link_word (const NewsdocLexicon *lexicon,
                  const char           *p)
{
  for (guint i = 0; i < G_N_ELEMENTS (link_keys); i++)
    if (newsdoc_lexicon_may_match (lexicon, link_keys[i][0], link_keys[i][1], p))
      return TRUE;
  return FALSE;
}

/* "via", "on", "for": words between names, in small letters, or anything goes in a line of capitals. */
static gsize
link_word (const NewsdocLexicon *lexicon,
           const char           *p,
           const char           *start,
           gboolean              caps,
           gboolean             *courtesy)
{
  g_autofree char *folded = NULL;
  gsize window;

  if ((p > start && strchr (" /", p[-1]) == NULL) || !(caps || g_unichar_islower (g_utf8_get_char (p)) || *p == '&') || !may_be_link_word (lexicon, p))
    return 0;
  window = strnlen (p, 40);
  while (window > 0 && ((guchar) p[window] & 0xC0) == 0x80)
    window--;
  folded = newsdoc_text_fold (p, window);

  for (guint i = 0; i < G_N_ELEMENTS (link_keys); i++)
    {
      gsize length = newsdoc_lexicon_match (lexicon, link_keys[i][0], link_keys[i][1], folded, NULL);

      if (length > 0 && folded[length] == ' ')
        {
          /* "Rendering courtesy of Example Architects" */
          *courtesy |= strcmp (link_keys[i][1], "courtesy-of") == 0;
          return newsdoc_text_unfold_length (p, length);
        }
    }
  return 0;
}

static void
add_prose (CreditReading *reading,
           const char    *text)
{
  const CreditPart part = { CREDIT_PART_PROSE, g_strdup (text) };

  g_array_append_val (reading->parts, part);
}

/* "JANE DOE/« EXAMPLE NEWS »": the house's name may be set as a title. */
static void
strip_quotes (GString *part)
{
  static const char *const quotes[] = { "«", "»", "“", "”", "„" };

  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      if (g_str_has_prefix (part->str, quotes[i]))
        g_string_erase (part, 0, strlen (quotes[i]) + strspn (part->str + strlen (quotes[i]), " "));
      if (g_str_has_suffix (part->str, quotes[i]))
        g_string_truncate (part, part->len - strlen (quotes[i]));
    }
  while (part->len > 0 && part->str[part->len - 1] == ' ')
    g_string_truncate (part, part->len - 1);
}

static void
flush (CreditReading        *reading,
       const NewsdocLexicon *lexicon,
       GString              *part,
       gboolean              last)
{
  gboolean sentence;
  const char *text;

  /* a full stop ends the credit, or an initial */
  while (part->len > 0 && strchr (" \"'\n", part->str[part->len - 1]) != NULL)
    g_string_truncate (part, part->len - 1);
  /* where letters have no case no name is shortened with a stop: it ended a sentence */
  sentence = part->len > 1 && part->str[part->len - 1] == '.' && g_unichar_type (g_utf8_get_char (g_utf8_prev_char (part->str + part->len - 1))) == G_UNICODE_OTHER_LETTER;
  if (part->len > 2 && part->str[part->len - 1] == '.' && part->str[part->len - 3] != ' ' && part->str[part->len - 3] != '.')
    g_string_truncate (part, part->len - 1);
  strip_quotes (part);
  text = part->str;
  while (*text != '\0' && strchr (" \"'\n.", *text) != NULL)
    text++;
  if (*text != '\0' && sentence && !last)
    add_prose (reading, text);
  else if (*text != '\0')
    add_part (reading, lexicon, text);
  g_string_truncate (part, 0);
}

/* "新华社记者": the lead word may name the house. */
static void
add_leading_house (CreditReading        *reading,
                   const NewsdocLexicon *lexicon,
                   const char           *text,
                   const char           *folded,
                   gsize                 lead)
{
  gsize length = newsdoc_lexicon_match (lexicon, "agency", "names", folded, NULL);
  g_autofree char *house = NULL;

  if (length == 0 || length >= lead)
    return;
  house = g_strndup (text, newsdoc_text_unfold_length (text, length));
  add_part (reading, lexicon, house);
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
      gsize glued;

      again = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (keys) && !again; i++)
        {
          gsize length = newsdoc_lexicon_begins (lexicon, "credit", keys[i], folded);

          if (length == 0 || (folded[length] == '\0' && i > 0))
            continue;
          again = TRUE;
          reading->lead = TRUE;
          reading->courtesy |= i == 2;
          add_leading_house (reading, lexicon, text, folded, length);
          text += newsdoc_text_unfold_length (text, length);
          text += strspn (text, " :/.\n");
        }

      glued = again ? 0 : newsdoc_credit_glued_lead (lexicon, text);
      if (glued > 0)
        {
          again = reading->lead = TRUE;
          text += glued;
        }
    }
  return text;
}

/* "Jane Doe; photos by AP", "EXB/Foto: Jane Doe": a lead word behind the sign that parts two credits, in small letters or with its own sign. Alone,
 * a name may begin so: "Foto Example". */
static gsize
inner_lead (const NewsdocLexicon *lexicon,
            const char           *text,
            const char           *p)
{
  const char *before = p;
  gsize label;

  while (before > text && before[-1] == ' ')
    before--;
  if (before == text || strchr (";,/|", before[-1]) == NULL)
    return 0;
  label = newsdoc_credit_label (lexicon, p);
  return label > 0 && (g_unichar_islower (g_utf8_get_char (p)) || newsdoc_credit_is_signed (p, label)) ? label : 0;
}

/* "© EXB Foto: Jane Doe": in a credit that has begun the lead word is none of the part before the colon. */
static void
drop_final_lead (CreditReading        *reading,
                 const NewsdocLexicon *lexicon,
                 GString              *part)
{
  g_autofree char *signed_part = g_strconcat (part->str, ":", NULL);
  g_autofree char *folded = newsdoc_text_fold (signed_part, -1);
  gsize length = newsdoc_lexicon_ends (lexicon, "credit", "lead", folded);

  if (reading->lead && length > 0 && length < strlen (folded))
    g_string_truncate (part, newsdoc_text_unfold_length (part->str, strlen (folded) - length));
}

static gboolean
ends_in_prose (const CreditReading *reading)
{
  return reading->parts->len > 0 && g_array_index (reading->parts, CreditPart, reading->parts->len - 1).kind == CREDIT_PART_PROSE;
}

CreditReading *
newsdoc_credit_read (const NewsdocLexicon *lexicon,
                     const char           *printed,
                     gboolean              whole)
{
  CreditReading *reading = g_new0 (CreditReading, 1);
  g_autofree char *plain = newsdoc_text_plain_spaces (printed);
  const char *text = plain;
  g_autofree char *whole_folded = newsdoc_text_fold (plain, -1);
  g_autofree char *agency = newsdoc_agency_name_folded (lexicon, "names", text, whole_folded);
  g_autoptr (GString) part = g_string_new (NULL);
  gboolean caps = newsdoc_text_is_caps (text);

  reading->parts = g_array_new (FALSE, FALSE, sizeof (CreditPart));
  g_array_set_clear_func (reading->parts, clear_part);
  if (agency == NULL && !newsdoc_lexicon_is (lexicon, "credit", "courtesy", whole_folded))
    text = skip_leads (lexicon, text, reading);

  for (const char *p = text; *p != '\0';)
    {
      gsize lead = part->len == 0 && *p != ' ' ? inner_lead (lexicon, text, p) : 0;
      gsize link = lead > 0 ? 0 : link_word (lexicon, p, text, caps, &reading->courtesy);

      if (lead > 0)
        {
          reading->lead = TRUE;
          p += lead;
          continue;
        }
      if (*p == ':' && p[1] == ' ')
        drop_final_lead (reading, lexicon, part);

      if (link > 0 || is_between (p, text))
        {
          flush (reading, lexicon, part, FALSE);
          if (whole && ends_in_prose (reading))
            return reading;
          p += link > 0 ? link : (gsize) (g_utf8_next_char (p) - p);
          continue;
        }
      if (g_utf8_get_char (p) == 0xA9)
        reading->lead = TRUE;
      else if (g_utf8_get_char (p) != 0x200B && !(*p == ' ' && (part->len == 0 || part->str[part->len - 1] == ' ')))
        g_string_append_len (part, p, g_utf8_next_char (p) - p);
      p = g_utf8_next_char (p);
    }
  flush (reading, lexicon, part, TRUE);

  return reading;
}
