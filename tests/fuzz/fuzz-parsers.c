/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Any text, to all that reads dates, datelines, names, credits, phrases, tags of HTML and tags of languages. The first byte chooses the language. What is found lies in the text. */

#include <string.h>

#include "language/agency.h"
#include "language/credits.h"
#include "language/dateline.h"
#include "language/dates.h"
#include "language/names.h"
#include "language/phrase.h"
#include "language/tag.h"
#include "language/text.h"
#include "story/facts.h"

static void
read_credits (const NewsdocLexicon *lexicon,
              const char           *text)
{
  g_autoptr(GArray) found = newsdoc_credit_find (lexicon, text);
  g_autoptr(GArray) in_caption = newsdoc_credit_find_in_caption (lexicon, text);
  g_autoptr(NewsdocCredit) credit = newsdoc_credit_parse (lexicon, text);
  g_autofree char *agency = newsdoc_agency_name (lexicon, "names", text);

  g_assert_true (found != NULL && credit != NULL && (agency == NULL || *agency != '\0'));
  newsdoc_credit_looks_like (lexicon, text);
  g_assert_cmpuint (newsdoc_credit_label (lexicon, text), <=, strlen (text));
  for (guint i = 0; i < in_caption->len; i++)
    {
      const NewsdocCreditRange *range = &g_array_index (in_caption, NewsdocCreditRange, i);

      g_assert_true (range->outer_start <= range->start && range->start < range->end && range->end <= range->outer_end);
      g_assert_cmpuint (range->outer_end, <=, strlen (text));
      g_assert_true (g_utf8_validate (text + range->start, range->end - range->start, NULL));
    }
}

static void
read_dates (const NewsdocLexicon *lexicon,
            const char           *text)
{
  g_autofree char *published = NULL, *modified = NULL, *day = NULL, *changed = NULL;
  NewsdocDate date;

  newsdoc_dates_complete (lexicon, text, "2024-05-04", 2024, &day, &changed);
  g_assert_true (day == NULL || *day != '\0');
  g_assert_true (changed == NULL || *changed != '\0');
  newsdoc_dates_looks_like_day (lexicon, text);
  newsdoc_dates_is_stamp (lexicon, text, &published, &modified);
  if (newsdoc_dates_find (lexicon, text, -1, &date))
    {
      g_assert_true (date.start < date.end && date.end <= strlen (text));
      g_assert_true (g_utf8_validate (text + date.start, date.end - date.start, NULL));
    }
}

static void
read_dateline (const NewsdocLexicon *lexicon,
               const char           *text)
{
  g_auto(NewsdocDateline) dateline = { 0 };

  if (!newsdoc_dateline_read (lexicon, text, &dateline))
    return;
  g_assert_true (dateline.start <= dateline.end && dateline.end <= strlen (text));
  g_assert_true (g_utf8_validate (text + dateline.start, dateline.end - dateline.start, NULL));
  newsdoc_dateline_settle (&dateline, "2024-05-04");
}

/* As raw HTML, and as what an author may have written for a language. */
static void
read_tags (const char *text)
{
  g_auto(NewsdocTag) tag = { NULL };
  NewsdocFacts *facts = newsdoc_facts_new ();
  g_autofree char *language = newsdoc_tag_normalize (text);
  g_autofree char *region = newsdoc_tag_dup_region (language);
  gsize length = strlen (language);

  g_assert_true (*region == '\0' || strlen (region) == 2);
  for (gsize before = length; newsdoc_tag_shorten (language); before = length)
    {
      length = strlen (language);
      g_assert_cmpuint (length, <, before);
    }
  if (newsdoc_tag_parse (text, &tag))
    {
      g_assert_true (*tag.name != '\0' && g_strv_length (tag.attributes) % 2 == 0);
      newsdoc_facts_take_tag (facts, &tag, text);
      newsdoc_facts_get (facts, "author");
    }
  newsdoc_facts_free (facts);
}

static void
read_text (const char *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  g_autofree char *twice = newsdoc_text_fold (folded, -1);
  g_autofree char *mended = newsdoc_text_mend_case (text);
  g_autofree char *pattern = NULL;

  g_assert_cmpstr (twice, ==, folded);
  g_assert_true (g_utf8_validate (mended, -1, NULL));
  g_assert_cmpuint (newsdoc_text_unfold_length (text, strlen (folded)), <=, strlen (text));
  newsdoc_text_count_words (text);
  newsdoc_text_ends_sentence (text, -1);
  newsdoc_lexicon_guess (folded);
  newsdoc_lexicon_contradict ("en", folded);
  pattern = newsdoc_phrase_compile (text);
  if (pattern != NULL)
    newsdoc_phrase_match (pattern, folded, FALSE);
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  const char * const *tags = newsdoc_lexicon_tags ();
  const NewsdocLexicon *lexicon;
  g_autofree char *text = NULL;
  g_autoptr(GPtrArray) names = NULL;

  if (size == 0 || !g_utf8_validate ((const char *) data + 1, size - 1, NULL))
    return 0;
  text = g_strndup ((const char *) data + 1, size - 1);
  lexicon = newsdoc_lexicon_get (tags[data[0] % g_strv_length ((char **) tags)]);
  read_text (text);
  read_dates (lexicon, text);
  read_dateline (lexicon, text);
  read_credits (lexicon, text);
  read_tags (text);
  names = newsdoc_names_parse (lexicon, text);
  newsdoc_names_looks_like (lexicon, text);
  newsdoc_name_is_person (lexicon, text);
  return 0;
}
