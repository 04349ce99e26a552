/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/dates.h"
#include "../language/dateline-form.h"

/* "LA CROSSE, Wis., May 3, 2024 (AP) — ": the longest on the wires have some ninety bytes. */
#define MOST_BYTES 110

/* Words in a place's name, and places in one dateline: "BEIRUT/THE HAGUE". */
#define PLACE_WORDS 4
#define MOST_PLACES 4

/* "AP", "NTB", "EFE". */
#define MOST_ABBREVIATION 6

/* Only the story's first paragraphs may have a dateline that no agency's name vouches for. */
#define FIRST_PARAGRAPHS 2

typedef struct
{
  gsize      end;        /* of the dateline without the mark behind it */
  GPtrArray *places;     /* (owned strings) */
  char      *date;       /* (nullable) ISO 8601 */
  char      *source;     /* (nullable) as printed */
  gboolean   known;      /* the source is in the lexicon */
  gboolean   caps;       /* the first place is in capitals */
  gboolean   dash;       /* a dash ends it, not a full stop or colon */
} Dateline;

static void
dateline_clear (Dateline *dateline)
{
  g_clear_pointer (&dateline->places, g_ptr_array_unref);
  g_clear_pointer (&dateline->date, g_free);
  g_clear_pointer (&dateline->source, g_free);
}

/* The marks that end a dateline, the longer before the shorter that it begins with. */
static const struct
{
  const char *mark;
  gboolean    dash;
} marks[] = {
  { " — ", TRUE }, { " – ", TRUE }, { " -- ", TRUE }, { " - ", TRUE }, { ".- ", TRUE }, { " —", TRUE }, { " –", TRUE }, { ": ", FALSE },
};

static const char *
find_mark (const char *text,
           gboolean   *dash)
{
  const char *first = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      const char *at = g_strstr_len (text, MOST_BYTES, marks[i].mark);
      if (at != NULL && (first == NULL || at < first))
        {
          first = at;
          *dash = marks[i].dash;
        }
    }
  return first;
}

/* An agency that no lexicon knows has an abbreviation for a name, as agencies do. */
static gboolean
is_abbreviation (const char *text)
{
  return g_utf8_strlen (text, -1) >= 2 && g_utf8_strlen (text, -1) <= MOST_ABBREVIATION
         && strpbrk (text, " .") == NULL && newsdoc_text_is_caps (text);
}

/* Cut "(AP)" off the end of head, when what is in the brackets is an agency. */
static char *
take_source (const NewsdocLexicon *lexicon,
             char                 *head,
             gboolean             *known)
{
  char *open = strrchr (head, '(');
  gsize length = strlen (head);
  g_autofree char *folded = NULL;
  char *source;

  if (open == NULL || length == 0 || head[length - 1] != ')')
    return NULL;
  source = g_strndup (open + 1, head + length - 1 - (open + 1));
  folded = newsdoc_text_fold (source, -1);
  *known = newsdoc_lexicon_begins (lexicon, "agency", "names", folded) > 0;
  if (!*known && !is_abbreviation (source))
    {
      g_free (source);
      return NULL;
    }
  *open = '\0';
  g_strchomp (head);
  return source;
}

/* Every word of a place begins with a capital; small words may be inside ("Rio de Janeiro"), never first. */
static gboolean
is_place (const char *part)
{
  g_auto(GStrv) words = g_strsplit (part, " ", -1);
  guint count = 0, small = 0;

  for (guint i = 0; words[i] != NULL; i++)
    {
      gunichar c = g_utf8_get_char (words[i]);

      if (*words[i] == '\0')
        continue;
      count++;
      if (g_unichar_isdigit (c) || strpbrk (words[i], "?!;:\"") != NULL)
        return FALSE;
      if (g_unichar_islower (c))
        small++;
      if (count == 1 && (g_unichar_islower (c) || !g_unichar_isalpha (c)))
        return FALSE;
    }
  return count >= 1 && count <= PLACE_WORDS && small * 2 < count;
}

/* The parts between commas: places ("BEIRUT/THE HAGUE"), their state or country, and a date. */
static gboolean
take_parts (const NewsdocLexicon *lexicon,
            const char           *head,
            Dateline             *dateline)
{
  g_auto(GStrv) parts = g_strsplit (head, ",", -1);
  g_auto(GStrv) places = parts[0] != NULL ? g_strsplit (parts[0], "/", -1) : NULL;

  if (places == NULL || places[0] == NULL || g_strv_length (places) > MOST_PLACES)
    return FALSE;
  for (guint i = 0; places[i] != NULL; i++)
    {
      if (!is_place (g_strstrip (places[i])))
        return FALSE;
      g_ptr_array_add (dateline->places, newsdoc_text_mend_case (places[i]));
    }
  dateline->caps = newsdoc_text_is_caps (places[0]);

  for (guint i = 1; parts[i] != NULL; i++)
    {
      const char *part = g_strstrip (parts[i]);

      if (*part == '\0' || is_place (part))
        continue;
      if (!newsdoc_dates_looks_like_day (lexicon, part))
        return FALSE;
    }
  return TRUE;
}

static gboolean
parse (const NewsdocLexicon *lexicon,
       const char           *text,
       Dateline             *dateline)
{
  const char *mark = find_mark (text, &dateline->dash);
  g_autofree char *head = NULL;
  g_autofree char *folded = NULL;

  if (mark == NULL)
    return FALSE;
  head = g_strndup (text, mark - text);
  dateline->end = mark - text;
  dateline->places = g_ptr_array_new_with_free_func (g_free);
  dateline->source = take_source (lexicon, head, &dateline->known);

  folded = newsdoc_text_fold (head, -1);
  if (newsdoc_lexicon_begins (lexicon, "dateline", "not", folded) > 0 || !take_parts (lexicon, head, dateline))
    return FALSE;
  dateline->date = newsdoc_dates_find_day (lexicon, head);
  return TRUE;
}

/* With an agency's name in it a dateline is sure wherever it stands. Without, it is capitals and a dash, at the beginning of the
 * story. */
static double
confidence (const Dateline *dateline,
            guint           paragraph)
{
  if (dateline->known)
    return 0.98;
  if (!dateline->dash || paragraph >= FIRST_PARAGRAPHS)
    return 0;
  if (dateline->caps)
    return dateline->date != NULL ? 0.97 : 0.9;
  return dateline->date != NULL ? 0.9 : 0;
}

/* What the lexicon lists whole is as sure as its agency is; without one it stands at the story's beginning. */
static gboolean
take_form (NewsdocStory *story,
           NewsdocLine  *line,
           guint         paragraph)
{
  g_auto(NewsdocDatelineForm) form = { 0 };
  NewsdocClaim *claim;

  if (!newsdoc_dateline_form_read (story->lexicon, line->text, &form) || (form.source == NULL && paragraph >= FIRST_PARAGRAPHS))
    return FALSE;
  claim = newsdoc_story_claim_range (story, NEWSDOC_LABEL_DATELINE, line->index, form.start, form.end, form.source != NULL ? 0.98 : 0.9, "dateline/form");
  if (claim != NULL)
    {
      g_autofree char *place = form.place != NULL ? newsdoc_text_mend_case (form.place) : NULL;

      newsdoc_claim_add (claim, ".place", place);
      newsdoc_claim_add (claim, "source", form.source);
    }
  return claim != NULL;
}

static void
look_at (NewsdocStory *story,
         NewsdocLine  *line,
         guint         paragraph)
{
  Dateline dateline = { 0 };
  double sure = parse (story->lexicon, line->text, &dateline) ? confidence (&dateline, paragraph) : 0;
  NewsdocClaim *claim = NULL;

  if (sure > 0)
    claim = newsdoc_story_claim_range (story, NEWSDOC_LABEL_DATELINE, line->index, 0, dateline.end, sure,
                                        dateline.source != NULL ? "dateline/agency" : "dateline/place");
  if (claim != NULL)
    {
      for (guint i = 0; i < dateline.places->len; i++)
        newsdoc_claim_add (claim, ".place", dateline.places->pdata[i]);
      newsdoc_claim_add (claim, "date", dateline.date);
      newsdoc_claim_add (claim, "source", dateline.source);
    }
  dateline_clear (&dateline);
}

static void
recognise (NewsdocStory *story)
{
  guint paragraph = 0;

  for (guint i = story->headline >= 0 ? (guint) story->headline : story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || !(line->flags & NEWSDOC_LINE_PROSE) || line->level > 0)
        continue;
      if (!take_form (story, line, paragraph))
        look_at (story, line, paragraph);
      paragraph++;
    }
}

const NewsdocConstruct newsdoc_construct_dateline = {
  "dateline", "where and when the story was filed, at the beginning of its text", recognise
};
