/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"

#include "agency.h"
#include "segments.h"
#include "text.h"
#include "tidy.h"

#include <string.h>

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
  guint                 placed;   /* authors before this one have the place that is theirs */
  guint                 housed;   /* the same of organizations */
} Reading;

static gboolean
is_in (const NewsdocLexicon *lexicon,
       const char           *key,
       const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_finds (lexicon, "byline", key, folded, NULL) > 0;
}

static NewsdocBylineName *
last_person (Reading *reading)
{
  NewsdocBylineName *author = reading->authors->len > 0 ? g_ptr_array_index (reading->authors, reading->authors->len - 1) : NULL;

  return author != NULL && author->kind == NEWSDOC_BYLINE_PERSON ? author : NULL;
}

static void
add_author (Reading           *reading,
            NewsdocBylineKind  kind,
            const char        *name)
{
  NewsdocBylineName *author = g_new0 (NewsdocBylineName, 1);

  author->kind = kind;
  author->name = kind == NEWSDOC_BYLINE_PERSON ? newsdoc_text_mend_case (name) : g_strdup (name);
  g_ptr_array_add (reading->authors, author);
}

/* "A and B in Berlin" puts both there, "A in Berlin and B in Paris" each in their own. */
static void
set_place (Reading    *reading,
           const char *place)
{
  for (guint i = reading->placed; i < reading->authors->len; i++)
    {
      NewsdocBylineName *author = g_ptr_array_index (reading->authors, i);

      if (author->place == NULL && author->kind != NEWSDOC_BYLINE_ORGANIZATION)
        author->place = newsdoc_text_mend_case (place);
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

static gboolean
is_contact (const char *text)
{
  return strchr (text, ' ') == NULL
         && (strchr (text, '@') != NULL || g_str_has_prefix (text, "http") || g_str_has_prefix (text, "www."));
}

/* "Example.com" */
static gboolean
is_domain (const char *text)
{
  const char *dot = strrchr (text, '.');

  return dot != NULL && dot > text && g_ascii_isalpha (dot[1]) && g_ascii_islower (dot[1]) && strchr (text, ' ') == NULL;
}

static gboolean
is_single_capitalised (const char *text)
{
  gunichar c = g_utf8_get_char (text);

  return strchr (text, ' ') == NULL && (g_unichar_isupper (c) || g_unichar_istitle (c)) && strlen (text) > 2;
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

/* "Staff", "Reuters Staff", not "Jane Doe Staff". */
static gboolean
is_staff (const NewsdocLexicon *lexicon,
          const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);

  return newsdoc_lexicon_is (lexicon, "byline", "staff", folded);
}

/* "Chief reporter Jane Doe": the role in front of the name. */
static gboolean
take_role_and_name (Reading    *reading,
                    const char *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  g_autofree char *role = NULL;
  const char *name;
  gsize length = 0, word;

  while ((word = newsdoc_lexicon_match (reading->lexicon, "byline", "roles", folded + length, NULL)) > 0 && folded[length + word] == ' ')
    length += word + 1;
  if (length == 0)
    return FALSE;
  length = newsdoc_text_unfold_length (text, length);
  name = text + length;
  if (newsdoc_name_is_person (reading->lexicon, name) == 0 || is_in (reading->lexicon, "roles", name))
    return FALSE;

  role = g_strchomp (g_strndup (text, length));
  add_author (reading, NEWSDOC_BYLINE_PERSON, name);
  add_role (last_person (reading), role);
  return TRUE;
}

/* "Jane Doe Investigative Reporter": the name in front of a role, with nothing between them. A name has two words, or more when a small word or an initial
 * is among them. */
static gboolean
take_name_and_role (Reading    *reading,
                    const char *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  const char *space = strchr (text, ' ');

  if (reading->authors->len > 0 || newsdoc_lexicon_ends (reading->lexicon, "byline", "roles", folded) == 0)
    return FALSE;
  while (space != NULL && (space = strchr (space + 1, ' ')) != NULL)
    {
      g_autofree char *name = g_strndup (text, space - text);

      if (newsdoc_name_is_person (reading->lexicon, name) > 0 && !is_in (reading->lexicon, "roles", name) && !is_in (reading->lexicon, "house", name))
        {
          add_author (reading, NEWSDOC_BYLINE_PERSON, name);
          add_role (last_person (reading), space + 1);
          return TRUE;
        }
    }
  return FALSE;
}

/* Capitals, and function words between them at most: a name of something, not a sentence. */
static gboolean
is_title (const NewsdocLexicon *lexicon,
          const char           *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *folded = newsdoc_text_fold (words[i], -1);

      if (g_unichar_islower (g_utf8_get_char (words[i])) &&
          (i == 0 || (!newsdoc_lexicon_is (lexicon, "names", "particles", folded) && !newsdoc_lexicon_is (lexicon, "language", "stopwords", folded))))
        return FALSE;
    }
  return newsdoc_text_count_words (text) > 1;
}

/* What is no agency, no desk and no person: said of the person before, or, first of all, a name of one word. */
static void
take_other (Reading       *reading,
            const Segment *segment)
{
  NewsdocBylineName *person = last_person (reading);
  const char *text = segment->text;

  if (person == NULL)
    {
      if (is_title (reading->lexicon, text))
        add_author (reading, NEWSDOC_BYLINE_ORGANIZATION, text);
      else if (is_single_capitalised (text))
        add_author (reading, NEWSDOC_BYLINE_PERSON, text);
    }
  else if (is_in (reading->lexicon, "house", text) || is_domain (text) || (strlen (text) <= 5 && newsdoc_text_is_caps (text)))
    take_house (reading, segment, text);
  else if (segment->link == SEGMENT_AND && is_single_capitalised (text))
    add_author (reading, NEWSDOC_BYLINE_PERSON, text);
  else if (is_single_capitalised (text) && person->place == NULL)
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
  g_autofree char *agency = newsdoc_agency_name (reading->lexicon, "names", text);

  if (is_contact (text))
    {
      if (person != NULL && person->contact == NULL)
        person->contact = g_strdup (text);
    }
  else if (segment->link == SEGMENT_PLACE)
    set_place (reading, text);
  else if (segment->link == SEGMENT_ORGANIZATION)
    set_organization (reading, text);
  else if (agency != NULL)
    take_house (reading, segment, agency);
  else if (person != NULL && segment->link != SEGMENT_AND && is_in (reading->lexicon, "roles", text))
    add_role (person, text);
  else if (is_staff (reading->lexicon, text))
    add_author (reading, NEWSDOC_BYLINE_STAFF, text);
  else if (take_role_and_name (reading, text) || take_name_and_role (reading, text))
    return;
  else if (newsdoc_name_is_person (reading->lexicon, text) > 0 && !is_in (reading->lexicon, "house", text) && !is_in (reading->lexicon, "roles", text))
    add_author (reading, NEWSDOC_BYLINE_PERSON, text);
  else
    take_other (reading, segment);
}

/* The parts of a byline, without what is said of the article and not of its authors. */
static GArray *
split (const NewsdocLexicon *lexicon,
       const char           *text)
{
  g_autofree char *tidy = newsdoc_tidy_text (lexicon, newsdoc_tidy_lead (lexicon, text));
  GArray *segments = newsdoc_segments_split (lexicon, tidy, strlen (tidy));
  guint kept = 0;

  while (kept < segments->len)
    {
      Segment *segment = &g_array_index (segments, Segment, kept);
      char *part = newsdoc_tidy_part (lexicon, segment->text);

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
  return segments;
}

GPtrArray *
newsdoc_names_parse (const NewsdocLexicon *lexicon,
                     const char           *text)
{
  GPtrArray *authors = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_byline_name_free);
  Reading reading = { lexicon, authors, 0, 0 };
  g_autoptr (GArray) segments = NULL;

  if (strlen (text) > MOST_BYTES)
    return authors;

  segments = split (lexicon, text);
  for (guint i = 0; i < segments->len; i++)
    take_segment (&reading, &g_array_index (segments, Segment, i));

  return authors;
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

guint
newsdoc_names_looks_like (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  g_autoptr (GArray) segments = NULL;
  guint least = 100, persons = 0;

  if (strlen (text) > MOST_BYTES || has_sentence_end (text))
    return 0;

  segments = split (lexicon, text);
  for (guint i = 0; i < segments->len; i++)
    {
      const Segment *segment = &g_array_index (segments, Segment, i);
      g_autofree char *agency = newsdoc_agency_name (lexicon, "names", segment->text);
      guint score = newsdoc_name_is_person (lexicon, segment->text);
      gboolean aside = persons > 0 && segment->link != SEGMENT_AND
                       && (is_contact (segment->text) || is_domain (segment->text) || is_in (lexicon, "roles", segment->text));

      if (segment->link == SEGMENT_PLACE || segment->link == SEGMENT_ORGANIZATION)
        return 0;
      if (agency != NULL || aside || (persons > 0 && is_staff (lexicon, segment->text)))
        continue;
      if (score == 0 || is_in (lexicon, "house", segment->text) || is_in (lexicon, "roles", segment->text))
        return 0;
      persons++;
      least = MIN (least, score);
    }

  return persons > 0 ? least : 0;
}
