/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

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

static gboolean
has_title (const NewsdocLexicon *lexicon,
           const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_finds (lexicon, "byline", "suffix", folded, NULL) > 0;
}

/* Without capitals a name has little shape. What stands beside it in the line says the rest: the title that is written together with a name,
 * or, where it begins as names do, the date. */
static gboolean
is_vouched (const NewsdocLexicon *lexicon,
            const char           *text,
            guint                 score)
{
  NewsdocDate date;

  return has_title (lexicon, text) || (score >= NEWSDOC_NAME_FAMILY && newsdoc_dates_find (lexicon, text, -1, &date));
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
  return newsdoc_name_is_place_like (lexicon, text) || segment->link == SEGMENT_DASH || newsdoc_name_is_in (lexicon, "house", text) ? PART_PLACE : PART_OTHER;
}

/* What the line has named before a part. */
typedef struct
{
  guint    persons;
  guint    houses;    /* agencies and desks */
  gboolean uncased;   /* a name without capitals is among them */
  gboolean placed;    /* and what may be a place */
  guint    least;     /* the least that a person's name has of its shape */
} Named;

/* "Our reporter Jane Doe" says that it is one, "Editor Jane Doe" is said of others, too. */
static guint
measure_behind_role (const NewsdocLexicon *lexicon,
                     const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  const char *name = newsdoc_name_behind_role (lexicon, text);
  guint score = name != NULL ? newsdoc_name_is_person (lexicon, name) : 0;

  return newsdoc_lexicon_match (lexicon, "byline", "staff", folded, NULL) > 0 ? score : MIN (score, NEWSDOC_NAME_FAMILY);
}

/* score: how much a name has of a person's shape. */
static Part
read_part (const NewsdocLexicon *lexicon,
           const Segment        *segment,
           const Named          *named,
           guint                *score)
{
  gboolean house = newsdoc_name_agency (lexicon, segment->text) != NULL || newsdoc_name_is_staff (lexicon, segment->text);
  Part part = house ? PART_SAID : named->persons + named->houses > 0 ? read_behind (lexicon, segment) : PART_OTHER;

  if (segment->link == SEGMENT_PLACE && part == PART_OTHER && named->persons + named->houses == 0)
    return PART_PLACE;
  if (part != PART_OTHER || segment->link == SEGMENT_PLACE || segment->link == SEGMENT_ORGANIZATION)
    return part;
  *score = measure_behind_role (lexicon, segment->text);
  if (*score > 0)
    return PART_NAME;
  if (newsdoc_name_is_in (lexicon, "house", segment->text) || newsdoc_name_is_in (lexicon, "roles", segment->text))
    return PART_OTHER;
  *score = newsdoc_name_is_person (lexicon, segment->text);
  return *score > 0 ? PART_NAME : PART_OTHER;
}

/* FALSE where something else is among the names. */
static gboolean
measure_names (const NewsdocLexicon *lexicon,
               const GArray         *segments,
               Named                *named)
{
  for (guint i = 0; i < segments->len; i++)
    {
      const Segment *segment = &g_array_index (segments, Segment, i);
      guint score = 0;
      Part part = read_part (lexicon, segment, named, &score);

      if (part == PART_OTHER)
        return FALSE;
      named->placed |= part == PART_PLACE;
      named->houses += part == PART_SAID && named->persons == 0;
      if (part != PART_NAME)
        continue;
      named->persons++;
      named->uncased |= is_uncased (segment->text);
      named->least = MIN (named->least, score);
    }
  return TRUE;
}

/* Too long, a sentence, or "— Jane Doe": who said what stands above it. */
static gboolean
is_no_list (const char *text)
{
  return strlen (text) > MOST_BYTES || has_sentence_end (text) || g_unichar_type (g_utf8_get_char (text)) == G_UNICODE_DASH_PUNCTUATION;
}

NewsdocNamesLook
newsdoc_names_look_at (const NewsdocLexicon *lexicon,
                       const char           *text,
                       const GArray         *segments)
{
  Named named = { .least = 100 };

  if (is_no_list (text) || !measure_names (lexicon, segments, &named) || named.persons + named.houses == 0)
    return NEWSDOC_NAMES_NO;
  if (named.persons == 0)
    return NEWSDOC_NAMES_BESIDE_DATE;
  if ((!named.placed || (named.uncased && has_title (lexicon, text))) && (named.least >= SURE || (named.uncased && is_vouched (lexicon, text, named.least))))
    return NEWSDOC_NAMES_ALONE;
  return named.least >= NEWSDOC_NAME_FAMILY ? NEWSDOC_NAMES_BESIDE_DATE : NEWSDOC_NAMES_NO;
}

NewsdocNamesLook
newsdoc_names_looks_like (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  g_autoptr (GArray) segments = is_no_list (text) ? NULL : newsdoc_names_split (lexicon, text);

  return segments != NULL ? newsdoc_names_look_at (lexicon, text, segments) : NEWSDOC_NAMES_NO;
}
