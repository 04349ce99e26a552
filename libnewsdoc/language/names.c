/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"

#include "agency.h"
#include "dates.h"
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
  return strchr (text, ' ') == NULL && (strchr (text, '@') != NULL || g_str_has_prefix (text, "http") || g_str_has_prefix (text, "www."));
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
  else if (is_in (reading->lexicon, "house", text) || (strlen (text) <= 5 && newsdoc_text_is_caps (text)))
    take_house (reading, segment, text);
  else if (segment->link == SEGMENT_AND && is_single_capitalised (text))
    add_author (reading, NEWSDOC_BYLINE_PERSON, text);
  else if (is_single_capitalised (text) && person->place == NULL)
    set_place (reading, text);
  else if (person->role == NULL && newsdoc_text_count_words (text) <= 8)
    add_role (person, text);
}

/* Does an agency's name or a role stand at tail? "Pool" and its like may be surnames: one word must be plainly a house's. */
static gboolean
is_house_tail (const NewsdocLexicon *lexicon,
               const char           *tail)
{
  g_autofree char *agency = newsdoc_agency_name (lexicon, "names", tail);
  g_autofree char *seller = agency == NULL ? newsdoc_agency_name (lexicon, "pictures", tail) : NULL;

  return (agency != NULL || seller != NULL) &&
         (strchr (tail, ' ') != NULL || newsdoc_text_is_caps (tail) || (agency != NULL && g_utf8_strlen (tail, -1) > 5));
}

static gboolean
is_role_tail (const NewsdocLexicon *lexicon,
              const char           *tail)
{
  g_autofree char *folded = newsdoc_text_fold (tail, -1);

  return newsdoc_lexicon_match (lexicon, "byline", "roles", folded, NULL) > 0;
}

/* "Jane Doe USA TODAY", "Jane Doe Staff Writer": nothing but a space between the name and what is said of it. */
static gboolean
take_name_and_tail (Reading    *reading,
                    const char *text)
{
  for (const char *space = strchr (text, ' '); space != NULL; space = strchr (space + 1, ' '))
    {
      g_autofree char *name = g_strndup (text, space - text);
      gboolean house = is_house_tail (reading->lexicon, space + 1);

      if ((!house && !is_role_tail (reading->lexicon, space + 1)) || newsdoc_name_is_person (reading->lexicon, name) == 0)
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
    take_house (reading, segment, text);
  else if (person != NULL && segment->link != SEGMENT_AND && is_in (reading->lexicon, "roles", text))
    add_role (person, text);
  else if (is_staff (reading->lexicon, text))
    add_author (reading, NEWSDOC_BYLINE_STAFF, text);
  else if (take_role_and_name (reading, text) || take_name_and_tail (reading, text))
    return;
  else if (newsdoc_name_is_person (reading->lexicon, text) > 0 && !is_in (reading->lexicon, "house", text))
    add_author (reading, NEWSDOC_BYLINE_PERSON, text);
  else
    take_other (reading, segment);
}

/* "ByJane Doe", "BYJane Doe": a lead word that lost its space. Its length in bytes. */
static gsize
glued_lead (const NewsdocLexicon *lexicon,
            const char           *text)
{
  const char *p = text;

  for (gunichar last = 0; g_unichar_isalpha (g_utf8_get_char (p)); p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (p > text && g_unichar_isupper (c) && (g_unichar_islower (last) || g_unichar_islower (g_utf8_get_char (g_utf8_next_char (p)))))
        {
          g_autofree char *folded = newsdoc_text_fold (text, p - text);

          return newsdoc_lexicon_match (lexicon, "byline", "lead", folded, NULL) == strlen (folded) &&
                 newsdoc_names_looks_like (lexicon, p) > 0 ? p - text : 0;
        }
      last = c;
    }
  return 0;
}

/* Past "By", unless what follows shows that it was no lead word. */
static const char *
skip_lead (const NewsdocLexicon *lexicon,
           const char           *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  gsize length = newsdoc_lexicon_begins (lexicon, "byline", "lead", folded);

  if (length == 0)
    return text + glued_lead (lexicon, text);
  text += newsdoc_text_unfold_length (text, length);
  while (*text == ' ' || *text == ':' || *text == '\n' || *text == '\t' || g_utf8_get_char (text) == 0xA0)
    text = g_utf8_next_char (text);
  return text;
}

/* "Jane Doe on", "Jane Doe, posted on": the words that lead into the date that has been cut off. */
static gsize
without_date_words (const NewsdocLexicon *lexicon,
                    const char           *text,
                    gsize                 length)
{
  static const char *const keys[] = { "fillers", "at", "weekdays", "published", "updated" };

  for (gboolean again = TRUE; again;)
    {
      g_autofree char *folded = NULL;
      gsize end = length, word;

      while (end > 0 && strchr (" ,|:.-", text[end - 1]) != NULL)
        end--;
      for (word = end; word > 0 && strchr (" ,|", text[word - 1]) == NULL && (guchar) text[word - 1] != 0xA0;)
        word--;
      folded = newsdoc_text_fold (text + word, end - word);

      again = FALSE;
      for (guint i = 0; i < G_N_ELEMENTS (keys) && end > word && !again; i++)
        again = newsdoc_lexicon_is (lexicon, "dates", keys[i], folded);
      if (again)
        length = word;
    }
  return length;
}

static gsize
length_to_date (const NewsdocLexicon *lexicon,
                const char           *text)
{
  NewsdocDate date;

  return newsdoc_dates_find (lexicon, text, -1, &date) ? without_date_words (lexicon, text, date.start) : strlen (text);
}

/* Where the names end: at a date, or at the first digit that is in no address. */
static gsize
names_length (const NewsdocLexicon *lexicon,
              const char           *text)
{
  gsize length = length_to_date (lexicon, text);

  for (gsize i = 0; i < length; i++)
    {
      gsize word = i;

      while (word > 0 && text[word - 1] != ' ')
        word--;
      if (g_ascii_isdigit (text[i]) && memchr (text + word, '@', strcspn (text + word, " ")) == NULL)
        return i;
    }
  return length;
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

  text = skip_lead (lexicon, text);
  segments = newsdoc_segments_split (lexicon, text, names_length (lexicon, text));
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
    return after_name && !g_unichar_islower (g_utf8_get_char (text)) ? ELSEWHERE : 0;
  if (agency != NULL || staff)
    return after_name ? ASIDE : staff && !newsdoc_lexicon_is (lexicon, "kicker", "labels", folded) ? DESK : ELSEWHERE;
  if (after_name && segment->link != SEGMENT_AND && (is_contact (text) || is_in (lexicon, "roles", text)))
    return ASIDE;
  if (after_name && segment->link != SEGMENT_AND && is_single_capitalised (text))
    return ELSEWHERE;
  if (is_in (lexicon, "house", text) || is_in (lexicon, "roles", text))
    return 0;
  return newsdoc_name_is_person (lexicon, text);
}

guint
newsdoc_names_looks_like (const NewsdocLexicon *lexicon,
                          const char           *text)
{
  g_autoptr (GArray) segments = NULL;
  guint least = ASIDE;

  if (strlen (text) > MOST_BYTES || has_sentence_end (text))
    return 0;

  segments = newsdoc_segments_split (lexicon, text, length_to_date (lexicon, text));
  for (guint i = 0; i < segments->len; i++)
    {
      guint score = judge_segment (lexicon, &g_array_index (segments, Segment, i), i > 0);

      if (score == 0)
        return 0;
      least = MIN (least, score);
    }

  return segments->len > 0 ? MIN (least, 100) : 0;
}
