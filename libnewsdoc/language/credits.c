/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credits.h"

#include "credit-parts.h"
#include "dates.h"
#include "text.h"

#include <string.h>

#define MOST_PARTS 7
#define MOST_BYTES 160

void
newsdoc_credit_free (NewsdocCredit *credit)
{
  g_free (credit->photographer);
  g_free (credit->agency);
  g_free (credit->distributor);
  g_free (credit);
}

static void
take (char      **field,
      const char *text)
{
  if (*field == NULL)
    *field = g_strdup (text);
}

/* "Photo by Jane Doe" may name somebody by one word, or by a handle. */
static gboolean
is_one_word (const char *text)
{
  return strchr (text, ' ') == NULL && !newsdoc_text_is_caps (text) && (*text == '@' || strchr (text, '.') == NULL);
}

static gboolean
has_person (const CreditReading *reading)
{
  for (guint i = 0; i < reading->parts->len; i++)
    if (g_array_index (reading->parts, CreditPart, i).kind == CREDIT_PART_PERSON)
      return TRUE;
  return FALSE;
}

/* "Peter PARKS": in credits surnames alone are set in capitals, too. Two letters may be initials. */
static char *
mend_name (const char *name)
{
  g_auto (GStrv) words = NULL;

  if (newsdoc_text_is_caps (name))
    return newsdoc_text_mend_case (name);

  words = g_strsplit (name, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (g_utf8_strlen (words[i], -1) > 2 && strchr (words[i], '.') == NULL)
      {
        g_autofree char *word = words[i];

        words[i] = newsdoc_text_mend_case (word);
      }
  return g_strjoinv (" ", words);
}

/* "© 2024 Jane Doe": the year is nobody's name. */
static const char *
skip_year (const char *text)
{
  return strspn (text, "0123456789") == strlen ("2000") && text[strlen ("2000")] == ' ' ? text + strlen ("2000 ") : text;
}

NewsdocCredit *
newsdoc_credit_parse (const NewsdocLexicon *lexicon,
                      const char           *text)
{
  g_autoptr (CreditReading) reading = newsdoc_credit_read (lexicon, skip_year (text), FALSE);
  gboolean person = has_person (reading);
  NewsdocCredit *credit = g_new0 (NewsdocCredit, 1);
  const char *name = NULL;

  credit->courtesy = reading->courtesy;
  for (guint i = 0; i < reading->parts->len; i++)
    {
      const CreditPart *part = &g_array_index (reading->parts, CreditPart, i);

      if (part->kind == CREDIT_PART_AGENCY)
        take (&credit->agency, part->text);
      else if (part->kind == CREDIT_PART_DISTRIBUTOR || part->kind == CREDIT_PART_LIKE_DISTRIBUTOR)
        take (&credit->distributor, part->text);
      else if (part->kind == CREDIT_PART_PERSON && credit->photographer == NULL)
        credit->photographer = mend_name (part->text);
      else if ((part->kind == CREDIT_PART_HANDLE || (part->kind == CREDIT_PART_NAME && !person && is_one_word (part->text))) && credit->photographer == NULL && reading->parts->len > 1)
        credit->photographer = g_strdup (part->text);
      else if (part->kind == CREDIT_PART_NAME && name == NULL)
        name = part->text;
    }

  /* an unknown house is the giver only where no agency is */
  if (name != NULL)
    take (&credit->agency, name);
  return credit;
}

/* "Example Press, May 3, 2024" says when an article was filed. */
static gboolean
has_date (const NewsdocLexicon *lexicon,
          const char           *text)
{
  NewsdocDate date;

  return newsdoc_dates_find (lexicon, text, -1, &date);
}

guint
newsdoc_credit_looks_like (const NewsdocLexicon *lexicon,
                           const char           *text)
{
  g_autoptr (CreditReading) reading = NULL;
  guint houses = 0, names = 0, sellers = 0, handles = 0;

  if (*text == '\0' || strlen (text) > MOST_BYTES)
    return 0;

  reading = newsdoc_credit_read (lexicon, text, TRUE);
  for (guint i = 0; i < reading->parts->len; i++)
    {
      CreditPartKind kind = g_array_index (reading->parts, CreditPart, i).kind;

      /* "The mayor, AP": an article in front begins a sentence, unless a lead word stands before it */
      if (kind == CREDIT_PART_PROSE || (i == 0 && kind == CREDIT_PART_NAME && !reading->lead && reading->article))
        return 0;
      houses += kind == CREDIT_PART_AGENCY || kind == CREDIT_PART_DISTRIBUTOR;
      sellers += kind == CREDIT_PART_DISTRIBUTOR || kind == CREDIT_PART_LIKE_DISTRIBUTOR;
      handles += kind == CREDIT_PART_HANDLE;
      names += kind == CREDIT_PART_PERSON || kind == CREDIT_PART_NAME || kind == CREDIT_PART_COURTESY;

      /* alone, "Dynamic Images" is anything */
      if (kind == CREDIT_PART_LIKE_DISTRIBUTOR)
        *(reading->parts->len > 1 ? &houses : &names) += 1;
    }

  /* small letters are a sentence's, but for a customer's handle beside the seller's name, with nothing between them but a slash */
  if (handles > 0 && (handles > 1 || (sellers == 0 && !reading->lead) || strchr (text, '/') == NULL || strstr (text, " /") != NULL))
    return 0;
  if (reading->parts->len == 0 || reading->parts->len > MOST_PARTS || houses + names == 0 || (!reading->lead && has_date (lexicon, text)))
    return 0;
  return houses > 0 || reading->lead || reading->courtesy ? 2 : 1;
}
