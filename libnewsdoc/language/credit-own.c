/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credit-parts.h"

#include "credits.h"
#include "text.h"

#include <string.h>

/* A caption's last line, or what follows its last sentence, may say by its form alone that it is a credit, though it names nobody that is
 * known and has no lead word. */

typedef struct
{
  guint persons, names, contacts, noise, others;
} Kinds;

static Kinds
count_kinds (const NewsdocLexicon *lexicon,
             const char           *text)
{
  g_autoptr(CreditReading) reading = newsdoc_credit_read (lexicon, text, TRUE);
  Kinds kinds = { 0 };

  for (guint i = 0; i < reading->parts->len; i++)
    {
      const CreditPart *part = &g_array_index (reading->parts, CreditPart, i);

      switch (part->kind)
        {
        case CREDIT_PART_PERSON: kinds.persons++; break;
        case CREDIT_PART_NAME: case CREDIT_PART_COURTESY: *(*part->text == '@' ? &kinds.persons : &kinds.names) += 1; break;
        case CREDIT_PART_CONTACT: kinds.contacts++; break;
        case CREDIT_PART_NOISE: kinds.noise++; break;
        default: kinds.others++; break;
        }
    }
  return kinds;
}

/* "Jane Doe/Example News", "Photomontage / Example Works": who and for whom, by a slash. Two persons with a slash between are to be seen, and
 * so are two clubs. */
static gboolean
has_slash (const char  *text,
           const Kinds *kinds)
{
  return strchr (text, '/') != NULL && ((kinds->names > 0 && kinds->persons + kinds->noise > 0) || (kinds->persons > 0 && kinds->noise > 0));
}

/* "By Jane Doe/AFP": a byline's word, which counts only where a house is named. */
static gboolean
is_by (const NewsdocLexicon *lexicon,
       const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_lexicon_begins (lexicon, "byline", "lead", folded);

  return length > 0 && strchr (text, '/') != NULL && newsdoc_credit_looks_like (lexicon, text + newsdoc_text_unfold_length (text, length)) >= 2;
}

/* Nobody's address but the photographer's is printed under a picture. */
static gboolean
has_form (const NewsdocLexicon *lexicon,
          const char           *text)
{
  const Kinds kinds = count_kinds (lexicon, text);

  return kinds.others == 0 && (has_slash (text, &kinds) || (kinds.contacts > 0 && kinds.persons > 0));
}

gboolean
newsdoc_credit_is_person (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  const Kinds kinds = count_kinds (lexicon, text);

  return kinds.persons > 0 && kinds.noise + kinds.others + kinds.contacts == 0
         && newsdoc_text_count_words (text) <= NEWSDOC_CREDIT_LEAD_WORDS && newsdoc_credit_looks_like (lexicon, text) > 0;
}

gboolean
newsdoc_credit_is_own (const NewsdocLexicon *lexicon,
                       const char           *text)
{
  if (is_by (lexicon, text))
    return TRUE;
  return newsdoc_text_count_words (text) <= NEWSDOC_CREDIT_LEAD_WORDS && newsdoc_credit_looks_like (lexicon, text) > 0 && has_form (lexicon, text);
}
