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

/* Of newsdoc_name_is_person(): enough to be a byline by itself. */
#define SURE 70

/* Papers sign with two to five letters. */
#define MOST_INITIALS 5

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
static gboolean
is_vouched (const NewsdocLexicon *lexicon,
            const char           *text,
            guint                 score)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  NewsdocDate date;

  return newsdoc_lexicon_finds (lexicon, "byline", "suffix", folded, NULL) > 0 || (score >= NEWSDOC_NAME_FAMILY && newsdoc_dates_find (lexicon, text, -1, &date));
}

/* What a part of the line is, if persons stand before it. */
typedef enum
{
  PART_OTHER,
  PART_NAME,
  PART_SAID,     /* it says something of a person, or of the line's agency: a role, an address, "(jde)" */
  PART_PLACE,    /* it may say where a person was, or whom for: as many other lines do */
} Part;

/* "Jane Doe (jde)": the initials that the paper signs with. */
static gboolean
is_signature (const Segment *segment)
{
  return segment->link == SEGMENT_BRACKET && strchr (segment->text, ' ') == NULL && g_utf8_strlen (segment->text, -1) <= MOST_INITIALS;
}

/* Behind a person, and not tied to it as another: "Jane Doe, Kalk", "Jane Doe (Kalk)". Without capitals a place has the shape of a name. */
static Part
read_behind (const NewsdocLexicon *lexicon,
             const Segment        *segment)
{
  const char *text = segment->text;

  if (newsdoc_name_is_staff (lexicon, text))
    return PART_SAID;
  /* "Green Fumes in Berlin: What Now" */
  if (segment->link == SEGMENT_PLACE || segment->link == SEGMENT_ORGANIZATION)
    return strchr (text, ':') == NULL ? PART_PLACE : PART_OTHER;
  if (segment->link == SEGMENT_AND)
    return PART_OTHER;
  if (newsdoc_name_is_contact (text) || newsdoc_name_is_domain (text) || newsdoc_name_is_in (lexicon, "roles", text) || is_signature (segment))
    return PART_SAID;
  return newsdoc_name_is_one_word (text) || segment->link == SEGMENT_DASH || newsdoc_name_is_in (lexicon, "house", text) ? PART_PLACE : PART_OTHER;
}

/* score: how much a name has of a person's shape. */
static Part
read_part (const NewsdocLexicon *lexicon,
           const Segment        *segment,
           guint                 persons,
           guint                *score)
{
  g_autofree char *agency = newsdoc_agency_name (lexicon, "names", segment->text);
  Part part = agency != NULL ? PART_SAID : persons > 0 ? read_behind (lexicon, segment) : PART_OTHER;

  if (part != PART_OTHER || segment->link == SEGMENT_PLACE || segment->link == SEGMENT_ORGANIZATION)
    return part;
  if (newsdoc_name_is_in (lexicon, "house", segment->text) || newsdoc_name_is_in (lexicon, "roles", segment->text))
    return PART_OTHER;
  *score = newsdoc_name_is_person (lexicon, segment->text);
  return *score > 0 ? PART_NAME : PART_OTHER;
}

/* The least that its names have of a name's shape, 0 where something else is among them. */
static guint
measure_names (const NewsdocLexicon *lexicon,
               const char           *text,
               gboolean             *uncased,
               gboolean             *placed)
{
  g_autoptr (GArray) segments = newsdoc_names_split (lexicon, text);
  guint least = 100, persons = 0;

  for (guint i = 0; i < segments->len; i++)
    {
      const Segment *segment = &g_array_index (segments, Segment, i);
      guint score = 0;
      Part part = read_part (lexicon, segment, persons, &score);

      if (part == PART_OTHER)
        return 0;
      *placed |= part == PART_PLACE;
      if (part != PART_NAME)
        continue;
      persons++;
      *uncased |= is_uncased (segment->text);
      least = MIN (least, score);
    }
  return persons > 0 ? least : 0;
}

NewsdocNamesLook
newsdoc_names_looks_like (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  gboolean uncased = FALSE, placed = FALSE;
  guint least;

  if (strlen (text) > MOST_BYTES || has_sentence_end (text))
    return NEWSDOC_NAMES_NO;
  /* "— Jane Doe": who said what stands above it */
  if (g_unichar_type (g_utf8_get_char (text)) == G_UNICODE_DASH_PUNCTUATION)
    return NEWSDOC_NAMES_NO;

  least = measure_names (lexicon, text, &uncased, &placed);
  if (!placed && (least >= SURE || (least > 0 && uncased && is_vouched (lexicon, text, least))))
    return NEWSDOC_NAMES_ALONE;
  return least >= NEWSDOC_NAME_FAMILY ? NEWSDOC_NAMES_BESIDE_DATE : NEWSDOC_NAMES_NO;
}
