/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"

#include "agency.h"
#include "byline-bounds.h"
#include "name-kind.h"
#include "segments.h"
#include "text.h"

#include <string.h>

/* A byline longer than this is none. */
#define MOST_BYTES 600

/* How much like a byline's part it is. A place or a paper, and an agency alone, stand in other lines too; a desk's name is known to
 * the letter; what goes with a name takes nothing from it. */
#define ELSEWHERE 50
#define DESK 75
#define ASIDE 101

#define MOST_PLACE_WORDS 4

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

/* "in Berlin", "for Example News": capitals and few of them. "in Berlin: what now" is a headline's. */
static gboolean
is_place_or_house (const NewsdocLexicon *lexicon,
                   const char           *text)
{
  return (newsdoc_name_is_one_word (text) || newsdoc_name_is_title (lexicon, text)) && newsdoc_text_count_words (text) <= MOST_PLACE_WORDS &&
         strpbrk (text, ":?!") == NULL;
}

/* "— Jane Doe (@jane)" says who spoke the words above. */
static gboolean
is_attribution (const char *text)
{
  return g_unichar_type (g_utf8_get_char (text)) == G_UNICODE_DASH_PUNCTUATION;
}

/* What a segment says for a list of names: 0 that it is none, over 100 that it goes with the names before it. */
static guint
judge_segment (const NewsdocLexicon *lexicon,
               const Segment        *segment,
               gboolean              after_name)
{
  const char *text = segment->text;
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  g_autofree char *agency = newsdoc_agency_name (lexicon, "names", text);
  gboolean staff = newsdoc_lexicon_is (lexicon, "byline", "staff", folded);

  if (segment->link == SEGMENT_PLACE || segment->link == SEGMENT_ORGANIZATION)
    return after_name && is_place_or_house (lexicon, text) ? ELSEWHERE : 0;
  if (agency != NULL || staff)
    return after_name ? ASIDE : staff && !newsdoc_lexicon_is (lexicon, "kicker", "labels", folded) ? DESK : ELSEWHERE;
  if (after_name && segment->link != SEGMENT_AND && (newsdoc_name_is_contact (text) || newsdoc_name_is_in (lexicon, "roles", text)))
    return ASIDE;
  if (after_name && segment->link != SEGMENT_AND && newsdoc_name_is_one_word (text))
    return ELSEWHERE;
  if (newsdoc_name_is_in (lexicon, "house", text) || newsdoc_name_is_in (lexicon, "roles", text))
    return 0;
  return newsdoc_name_is_person (lexicon, text);
}

guint
newsdoc_names_looks_like (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  g_autoptr (GArray) segments = NULL;
  guint least = ASIDE;

  if (strlen (text) > MOST_BYTES || has_sentence_end (text) || is_attribution (text))
    return 0;

  segments = newsdoc_segments_split (lexicon, text, newsdoc_byline_length_to_date (lexicon, text));
  for (guint i = 0; i < segments->len; i++)
    {
      guint score = judge_segment (lexicon, &g_array_index (segments, Segment, i), i > 0);

      if (score == 0)
        return 0;
      least = MIN (least, score);
    }

  return segments->len > 0 ? MIN (least, 100) : 0;
}
