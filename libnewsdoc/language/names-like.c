/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "agency.h"
#include "dates.h"
#include "name-kind.h"
#include "names-split.h"
#include "names.h"
#include "text.h"

/* A byline longer than this is none. */
#define MOST_BYTES 600

/* Enough to be a byline by itself; and what a name has that begins with a family's. */
#define SURE 70
#define FAMILY 60

static gboolean
is_uncased (const char *text)
{
  gunichar c = g_utf8_get_char (text);

  return g_unichar_isalpha (c) && g_unichar_tolower (c) == c && g_unichar_toupper (c) == c;
}

/* A stop after a word of some length, at the end or with more behind it. That of "Jr." and of initials is none. */
static gboolean
has_sentence_end (const char *text)
{
  for (const char *stop = strchr (text, '.'); stop != NULL; stop = strchr (stop + 1, '.'))
    {
      const char *word = stop;

      while (word > text && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (word))))
        word = g_utf8_prev_char (word);
      if (stop - word > 4 && (stop[1] == ' ' || stop[1] == '\0'))
        return TRUE;
    }
  return FALSE;
}

/* Without capitals a name has little shape. What stands beside it in the line says the rest: the title that is written together with a name,
 * or, where it begins as names do, the date. */
static guint
vouch (const NewsdocLexicon *lexicon,
       const char           *text,
       guint                 score)
{
  g_autofree char *folded = NULL;
  NewsdocDate date;

  if (score == 0 || score >= SURE)
    return score;
  folded = newsdoc_text_fold (text, -1);
  if (newsdoc_lexicon_finds (lexicon, "byline", "suffix", folded, NULL) > 0 ||
      (score >= FAMILY && newsdoc_dates_find (lexicon, text, -1, &date)))
    return SURE;
  return score;
}

guint
newsdoc_names_looks_like (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  g_autoptr (GArray) segments = NULL;
  guint least = 100, persons = 0;
  gboolean uncased = FALSE;

  if (strlen (text) > MOST_BYTES || has_sentence_end (text))
    return 0;
  /* "— Jane Doe": who said what stands above it */
  if (g_unichar_type (g_utf8_get_char (text)) == G_UNICODE_DASH_PUNCTUATION)
    return 0;

  segments = newsdoc_names_split (lexicon, text);
  for (guint i = 0; i < segments->len; i++)
    {
      const Segment *segment = &g_array_index (segments, Segment, i);
      g_autofree char *agency = newsdoc_agency_name (lexicon, "names", segment->text);
      guint score = newsdoc_name_is_person (lexicon, segment->text);
      gboolean aside = persons > 0 && segment->link != SEGMENT_AND
                       && (newsdoc_name_is_contact (segment->text) || newsdoc_name_is_domain (segment->text) || newsdoc_name_is_in (lexicon, "roles", segment->text));

      if (segment->link == SEGMENT_PLACE || segment->link == SEGMENT_ORGANIZATION)
        return 0;
      if (agency != NULL || aside || (persons > 0 && newsdoc_name_is_staff (lexicon, segment->text)))
        continue;
      if (score == 0 || newsdoc_name_is_in (lexicon, "house", segment->text) || newsdoc_name_is_in (lexicon, "roles", segment->text))
        return 0;
      persons++;
      uncased |= is_uncased (segment->text);
      least = MIN (least, score);
    }

  return persons > 0 ? (uncased ? vouch (lexicon, text, least) : least) : 0;
}
