/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"

#include "agency.h"
#include "name-kind.h"
#include "names-split.h"
#include "segments.h"
#include "text.h"
#include "tidy.h"

#include <string.h>

/* Where nothing but a space ends a name, more words than these are no name. */
#define MOST_NAME_WORDS 3

/* "J.P." is no house, "BBC" is. */
#define LEAST_CAPS 3

/* A byline longer than this is none. */
#define MOST_BYTES 600

void
newsdoc_byline_name_free (NewsdocBylineName *author)
{
  g_free (author->name);
  g_free (author->role);
  g_free (author->place);
  g_free (author->organization);
  g_free (author->contact);
  g_free (author);
}

const char *
newsdoc_byline_kind_name (NewsdocBylineKind kind)
{
  static const char *const names[] = { "person", "organization", "staff" };

  return names[kind];
}

typedef struct
{
  const NewsdocLexicon *lexicon;
  GPtrArray            *authors;
  const char           *place;    /* said before anybody: of whom comes next */
  guint                 placed;   /* authors before this one have the place that is theirs */
  guint                 housed;   /* the same of organizations */
} Reading;

static NewsdocBylineName *
last_person (Reading *reading)
{
  NewsdocBylineName *author = reading->authors->len > 0 ? g_ptr_array_index (reading->authors, reading->authors->len - 1) : NULL;

  return author != NULL && author->kind == NEWSDOC_BYLINE_PERSON ? author : NULL;
}

/* "Jane Doe Jane Doe": what a portrait shows and the name beside it, in one line. "Sirhan Sirhan" is a name. */
static char *
dup_once (const char *name)
{
  gsize half = strlen (name) / 2;

  if (name[half] == ' ' && memchr (name, ' ', half) != NULL && strlen (name + half + 1) == half && strncmp (name, name + half + 1, half) == 0)
    return g_strndup (name, half);
  return g_strdup (name);
}

static void
add_author (Reading           *reading,
            NewsdocBylineKind  kind,
            const char        *name)
{
  NewsdocBylineName *author = g_new0 (NewsdocBylineName, 1);
  g_autofree char *once = dup_once (name);

  author->kind = kind;
  author->name = kind == NEWSDOC_BYLINE_PERSON ? newsdoc_lexicon_mend_case (reading->lexicon, once) : g_strdup (once);
  author->place = kind != NEWSDOC_BYLINE_ORGANIZATION ? g_strdup (reading->place) : NULL;
  g_ptr_array_add (reading->authors, author);
}

/* "A and B in Berlin" puts both there, "A in Berlin and B in Paris" each in their own. */
static void
set_place (Reading    *reading,
           const char *place)
{
  if (reading->authors->len == 0)
    reading->place = place;
  for (guint i = reading->placed; i < reading->authors->len; i++)
    {
      NewsdocBylineName *author = g_ptr_array_index (reading->authors, i);

      if (author->place == NULL && author->kind != NEWSDOC_BYLINE_ORGANIZATION)
        author->place = newsdoc_lexicon_mend_case (reading->lexicon, place);
    }
  reading->placed = reading->authors->len;
}

static void
set_organization (Reading    *reading,
                  const char *organization)
{
  for (guint i = reading->housed; i < reading->authors->len; i++)
    {
      NewsdocBylineName *author = g_ptr_array_index (reading->authors, i);

      if (author->organization == NULL && author->kind == NEWSDOC_BYLINE_PERSON)
        author->organization = g_strdup (organization);
    }
  reading->housed = reading->authors->len;
}

static void
add_role (NewsdocBylineName *author,
          const char    *role)
{
  g_autofree char *before = g_steal_pointer (&author->role);

  author->role = before != NULL ? g_strconcat (before, ", ", role, NULL) : g_strdup (role);
}

/* An agency: joined by a slash or in brackets it is whom the person writes for, else an author of its own. */
static void
take_house (Reading       *reading,
            const Segment *segment,
            const char    *name)
{
  if (last_person (reading) != NULL && segment->link != SEGMENT_AND && segment->link != SEGMENT_WITH && segment->link != SEGMENT_FIRST)
    set_organization (reading, name);
  else
    add_author (reading, NEWSDOC_BYLINE_ORGANIZATION, name);
}

/* "Chief reporter Jane Doe", "Our reporter Jane Doe": the role in front of the name. */
static gboolean
take_role_and_name (Reading    *reading,
                    const char *text)
{
  g_autofree char *role = NULL;
  const char *name = newsdoc_name_behind_role (reading->lexicon, text);

  if (name == NULL)
    return FALSE;
  role = g_strchomp (g_strndup (text, name - text));
  add_author (reading, NEWSDOC_BYLINE_PERSON, name);
  add_role (last_person (reading), role);
  return TRUE;
}

/* Does an agency's name stand at tail? "Pool" and its like may be surnames: one word must be plainly a house's. */
static gboolean
is_house_tail (const NewsdocLexicon *lexicon,
               const char           *tail)
{
  g_autofree char *agency = newsdoc_agency_name (lexicon, "names", tail);
  g_autofree char *seller = agency == NULL ? newsdoc_agency_name (lexicon, "pictures", tail) : NULL;
  g_autofree char *first = g_strndup (tail, strcspn (tail, " "));

  /* "BBC News": no name begins with capitals where another stands before it in its case */
  if (tail[strlen (first)] == ' ' && strlen (first) >= LEAST_CAPS && newsdoc_text_is_caps (first) && !newsdoc_text_is_caps (tail)
      && newsdoc_name_is_in (lexicon, "house", tail))
    return TRUE;
  return (agency != NULL || seller != NULL) &&
         (strchr (tail, ' ') != NULL || newsdoc_text_is_caps (tail) || (agency != NULL && g_utf8_strlen (tail, -1) > 5));
}

/* "Jane Doe - Los Angeles": names are not tied by a dash; what has the shape of one behind it is where the person is. So it is where there are no capitals,
 * behind what is plainly a name: "सुमन वर्मा, नई दिल्ली". */
static gboolean
is_place_behind (Reading       *reading,
                 const Segment *segment)
{
  const NewsdocBylineName *person = last_person (reading);
  const char *text = segment->text;

  if (person == NULL || person->place != NULL || segment->link == SEGMENT_AND || segment->link == SEGMENT_WITH)
    return FALSE;
  if (segment->link == SEGMENT_DASH && newsdoc_name_is_person (reading->lexicon, text) > 0 && newsdoc_text_count_words (text) <= MOST_NAME_WORDS)
    return TRUE;
  return !newsdoc_name_is_one_word (text) && newsdoc_name_is_place_like (reading->lexicon, text)
         && newsdoc_name_is_person (reading->lexicon, person->name) >= NEWSDOC_NAME_FAMILY;
}

/* A role that begins at tail, or, with loose, that ends it: "Senior Politics Editor". */
static gboolean
is_role_tail (const NewsdocLexicon *lexicon,
              const char           *tail,
              gboolean              loose)
{
  g_autofree char *folded = newsdoc_text_fold (tail, -1);

  return newsdoc_lexicon_match (lexicon, "byline", "roles", folded, NULL) > 0 ||
         (loose && newsdoc_lexicon_ends (lexicon, "byline", "roles", folded) > 0);
}

/* "Jane Doe USA TODAY", "Jane Doe Staff Writer": nothing but a space between the name and what is said of it. */
static gboolean
take_name_and_tail (Reading    *reading,
                    const char *text,
                    gboolean    loose)
{
  for (const char *space = strchr (text, ' '); space != NULL; space = strchr (space + 1, ' '))
    {
      g_autofree char *name = g_strndup (text, space - text);
      gboolean house = is_house_tail (reading->lexicon, space + 1);

      if (newsdoc_text_count_words (name) > MOST_NAME_WORDS)
        return FALSE;
      if ((!house && !is_role_tail (reading->lexicon, space + 1, loose)) || newsdoc_name_is_person (reading->lexicon, name) == 0)
        continue;
      add_author (reading, NEWSDOC_BYLINE_PERSON, name);
      if (house)
        set_organization (reading, space + 1);
      else
        add_role (last_person (reading), space + 1);
      return TRUE;
    }
  return FALSE;
}

/* "Staff, Kalk": behind a desk or an agency, and tied to it by no word, stands where it is. Only what has a person's capitals is a person there. */
static gboolean
is_behind_desk (Reading       *reading,
                const Segment *segment)
{
  return reading->authors->len > 0 && last_person (reading) == NULL && segment->link != SEGMENT_AND && segment->link != SEGMENT_WITH
         && newsdoc_name_is_place_like (reading->lexicon, segment->text);
}

/* "Jane Doe (words) and John Roe (pictures)": a photographer is no author. */
static gboolean
take_photographer (Reading       *reading,
                   const Segment *segment)
{
  g_autofree char *folded = newsdoc_text_fold (segment->text, -1);

  if (segment->link == SEGMENT_BRACKET && newsdoc_lexicon_is (reading->lexicon, "byline", "words", folded))
    return TRUE;
  if (!newsdoc_lexicon_is (reading->lexicon, "byline", "pictures", folded))
    return FALSE;
  if (segment->link == SEGMENT_BRACKET && last_person (reading) != NULL)
    g_ptr_array_set_size (reading->authors, reading->authors->len - 1);
  return TRUE;
}

/* What is no agency, no desk and no person: said of the person before, or, first of all, a name of one word. */
static void
take_other (Reading       *reading,
            const Segment *segment)
{
  NewsdocBylineName *person = last_person (reading);
  const char *text = segment->text;

  if (person == NULL && is_behind_desk (reading, segment))
    set_place (reading, text);
  else if (person == NULL)
    {
      /* "Senior Writer", "Writer": a role without its name, which stands in another line; a house's name ends in what it is */
      if (is_role_tail (reading->lexicon, text, TRUE) && !newsdoc_name_ends_in (reading->lexicon, "house", text))
        return;
      if (newsdoc_name_is_title (reading->lexicon, text))
        add_author (reading, NEWSDOC_BYLINE_ORGANIZATION, text);
      else if (newsdoc_name_is_one_word (text))
        add_author (reading, NEWSDOC_BYLINE_PERSON, text);
    }
  else if (newsdoc_name_is_in (reading->lexicon, "house", text) || newsdoc_name_is_domain (text) || (strlen (text) <= 5 && newsdoc_text_is_caps (text)))
    take_house (reading, segment, text);
  else if (segment->link == SEGMENT_AND && newsdoc_name_is_one_word (text))
    add_author (reading, NEWSDOC_BYLINE_PERSON, text);
  else if (newsdoc_name_is_one_word (text) && person->place == NULL)
    set_place (reading, text);
  else if (person->role == NULL && newsdoc_text_count_words (text) <= 8)
    add_role (person, text);
}

static void
take_segment (Reading       *reading,
              const Segment *segment)
{
  const char *text = segment->text;
  NewsdocBylineName *person = last_person (reading);
  const char *agency = newsdoc_name_agency (reading->lexicon, text);

  if (newsdoc_name_is_contact (text))
    {
      if (person != NULL && person->contact == NULL)
        person->contact = g_strdup (text);
    }
  else if (take_photographer (reading, segment))
    return;
  else if (segment->link == SEGMENT_PLACE)
    set_place (reading, text);
  else if (segment->link == SEGMENT_ORGANIZATION)
    set_organization (reading, text);
  else if (agency != NULL)
    take_house (reading, segment, agency);
  else if (person != NULL && segment->link != SEGMENT_AND && newsdoc_name_is_in (reading->lexicon, "roles", text))
    add_role (person, text);
  else if (person != NULL && segment->link == SEGMENT_BRACKET && newsdoc_name_is_staff (reading->lexicon, text))
    add_role (person, text);
  else if (newsdoc_name_is_staff (reading->lexicon, text))
    add_author (reading, NEWSDOC_BYLINE_STAFF, text);
  else if (is_place_behind (reading, segment))
    set_place (reading, text);
  else if (take_role_and_name (reading, text) || take_name_and_tail (reading, text, FALSE) || take_name_and_tail (reading, text, TRUE))
    return;
  else if (newsdoc_name_is_person (reading->lexicon, text) > 0 && !is_behind_desk (reading, segment) && !newsdoc_name_is_in (reading->lexicon, "house", text) && !newsdoc_name_is_in (reading->lexicon, "roles", text))
    add_author (reading, NEWSDOC_BYLINE_PERSON, text);
  else
    take_other (reading, segment);
}

static gboolean
is_reported (const NewsdocLexicon *lexicon,
             const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize word = newsdoc_lexicon_ends (lexicon, "byline", "reported", folded);

  return word > 0 && word < strlen (folded) && !newsdoc_name_is_staff (lexicon, text);
}

/* The parts of a byline, without what is said of the article and not of its authors. */
GArray *
newsdoc_names_split (const NewsdocLexicon *lexicon,
       const char           *text)
{
  const char *names = newsdoc_tidy_names (lexicon, text);
  g_autofree char *tidy = newsdoc_tidy_text (lexicon, names);
  gboolean led = names != text;
  GArray *segments = newsdoc_segments_split (lexicon, tidy, led ? newsdoc_tidy_without_credit (lexicon, tidy) : strlen (tidy));
  guint kept = 0;

  while (kept < segments->len)
    {
      Segment *segment = &g_array_index (segments, Segment, kept);
      char *part = newsdoc_tidy_part (lexicon, segment->text);

      /* "某某／台北報導": where it was reported */
      if (part != NULL && kept > 0 && segment->link != SEGMENT_AND && is_reported (lexicon, segment->text))
        segment->link = SEGMENT_PLACE;
      /* "KALK | By Jane Doe": the names begin at the lead word */
      if (!led && kept > 0 && newsdoc_tidy_lead (lexicon, segment->text) != segment->text)
        {
          g_array_remove_range (segments, 0, kept);
          segment = &g_array_index (segments, Segment, kept = 0);
          segment->link = SEGMENT_FIRST;
          led = TRUE;
        }
      g_free (segment->text);
      segment->text = part;
      if (part != NULL)
        kept++;
      /* behind the date and the counter stand buttons and topics */
      else if (kept > 0)
        g_array_set_size (segments, kept);
      else
        g_array_remove_index (segments, kept);
    }
  newsdoc_names_split_unspaced (lexicon, segments);
  return segments;
}

GPtrArray *
newsdoc_names_read (const NewsdocLexicon *lexicon,
                    const char           *text,
                    NewsdocNamesLook     *looks)
{
  GPtrArray *authors = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_byline_name_free);
  Reading reading = { lexicon, authors, NULL, 0, 0 };
  g_autoptr (GArray) segments = NULL;

  if (looks != NULL)
    *looks = NEWSDOC_NAMES_NO;
  if (strlen (text) > MOST_BYTES)
    return authors;

  segments = newsdoc_names_split (lexicon, text);
  if (looks != NULL)
    *looks = newsdoc_names_look_at (lexicon, text, segments);
  for (guint i = 0; i < segments->len; i++)
    take_segment (&reading, &g_array_index (segments, Segment, i));

  return authors;
}

GPtrArray *
newsdoc_names_parse (const NewsdocLexicon *lexicon,
                     const char           *text)
{
  return newsdoc_names_read (lexicon, text, NULL);
}
