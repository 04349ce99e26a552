/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dateline.h"

#include "dates.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

/* "LA CROSSE, Wis., May 3, 2024 (AP) — ": the longest on the wires have some ninety bytes. */
#define MOST_BYTES 110

/* Words in a place's name, and places in one dateline: "BEIRUT/THE HAGUE". */
#define PLACE_WORDS 4
#define MOST_PLACES 4

/* "GLOBE NEWSWIRE": words in the name of a source that no lexicon knows. */
#define SOURCE_WORDS 3

/* A leap year, so that every day has a date in it. */
#define LEAP_YEAR "2000"

void
newsdoc_dateline_clear (NewsdocDateline *dateline)
{
  g_clear_pointer (&dateline->places, g_ptr_array_unref);
  g_clear_pointer (&dateline->date, g_free);
  g_clear_pointer (&dateline->source, g_free);
}

/* The marks that end a dateline, the longer before the shorter that it begins with. What belongs to the words before is
 * not counted: of "/TASS/. " the slash, of "(EFE).- " nothing. */
static const struct
{
  const char *mark;
  gsize       inside;
  gboolean    dash;
} marks[] = {
  { " — ", 0, TRUE }, { " – ", 0, TRUE }, { " -- ", 0, TRUE }, { " - ", 0, TRUE }, { " _ ", 0, TRUE }, { ".- ", 0, TRUE },
  { " —", 0, TRUE }, { " –", 0, TRUE }, { "/. ", 1, FALSE }, { ": ", 0, FALSE },
};

/* Which mark stands at p, before end; the number of marks for none. */
static guint
mark_at (const char *p,
         const char *end)
{
  guint i;

  /* most of a text are words, with a space between them */
  if ((*p != ' ' && *p != '.' && *p != '/' && *p != ':') || g_ascii_isalnum (p[1]))
    return G_N_ELEMENTS (marks);
  for (i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize length = strlen (marks[i].mark);

      if (p[1] == marks[i].mark[1] && (gsize) (end - p) >= length && memcmp (p, marks[i].mark, length) == 0)
        break;
    }
  return i;
}

/* Where the words before the first mark end; NULL for none. behind is where the text goes on. */
static const char *
find_mark (const char  *text,
           gboolean    *dash,
           const char **behind)
{
  const char *end = text + strnlen (text, MOST_BYTES);

  for (const char *p = text; p < end; p++)
    {
      guint mark = mark_at (p, end);

      if (mark == G_N_ELEMENTS (marks))
        continue;
      *dash = marks[mark].dash;
      *behind = p + strlen (marks[mark].mark);
      return p + marks[mark].inside;
    }
  return NULL;
}

/* A house that no lexicon knows is told by its name: every word of it begins with a capital. */
static gboolean
is_house (const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (!g_unichar_isupper (g_utf8_get_char (words[i])) || strpbrk (words[i], "?!;:,\"") != NULL)
      return FALSE;
  return g_utf8_strlen (text, -1) >= 2 && g_strv_length (words) <= SOURCE_WORDS;
}

/* "(AP)" or "/ritzau/": what is between the marks, when it is an agency or may be one. */
static char *
read_source (const NewsdocLexicon *lexicon,
             const char           *text,
             gsize                 length,
             gboolean             *known)
{
  g_autofree char *source = NULL;
  g_autofree char *folded = NULL;

  if (length < 4 || !((text[0] == '(' && text[length - 1] == ')') || (text[0] == '/' && text[length - 1] == '/')))
    return NULL;
  source = g_strndup (text + 1, length - 2);
  folded = newsdoc_text_fold (source, -1);
  *known = newsdoc_lexicon_begins (lexicon, "agency", "names", folded) > 0;
  return *known || (text[0] == '(' && is_house (source)) ? g_steal_pointer (&source) : NULL;
}

/* Cut "(AP)" or "/ritzau/" off the end of head. */
static char *
take_source (const NewsdocLexicon *lexicon,
             char                 *head,
             gboolean             *known)
{
  gsize length = strlen (head);
  char *open, *source;

  if (length < 4)
    return NULL;
  open = head[length - 1] == ')' ? strrchr (head, '(') : g_strrstr_len (head, length - 1, "/");
  source = open != NULL ? read_source (lexicon, open, strlen (open), known) : NULL;
  if (source != NULL)
    {
      *open = '\0';
      g_strchomp (head);
    }
  return source;
}

/* Every word of a place begins with a capital; small words may be inside ("Rio de Janeiro"), never first. */
static gboolean
is_place (const char *part)
{
  guint count = 0, small = 0;

  if (strpbrk (part, "?!;:\"()") != NULL)
    return FALSE;
  for (const char *word = part + strspn (part, " "); *word != '\0'; word += strcspn (word, " "), word += strspn (word, " "))
    {
      gunichar c = g_utf8_get_char (word);

      count++;
      if (count > PLACE_WORDS || g_unichar_isdigit (c))
        return FALSE;
      if (g_unichar_islower (c))
        small++;
      if (count == 1 && (g_unichar_islower (c) || !g_unichar_isalpha (c)))
        return FALSE;
    }
  return count >= 1 && small * 2 < count;
}

/* "May 3, 2024" is a date; "May 3" is one in some year. */
static char *
read_day (const NewsdocLexicon *lexicon,
          const char           *text)
{
  g_autofree char *with_year = g_strconcat (text, " " LEAP_YEAR, NULL);
  char *day = newsdoc_dates_find_day (lexicon, text);
  g_autofree char *some = day == NULL ? newsdoc_dates_find_day (lexicon, with_year) : NULL;

  if (some != NULL)
    day = g_strconcat ("--", some + strlen (LEAP_YEAR "-"), NULL);
  return day;
}

/* One of the places between slashes: the place, its state or country, and the day, with commas between. */
static gboolean
take_piece (const NewsdocLexicon *lexicon,
            char                 *piece,
            NewsdocDateline      *dateline)
{
  g_auto(GStrv) parts = g_strsplit (piece, ",", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      const char *part = g_strstrip (parts[i]);
      gboolean day = newsdoc_dates_looks_like_day (lexicon, part);

      if (day && dateline->date == NULL)
        {
          /* the year is a part of its own: "Dec 20, 2017" */
          g_autofree char *rest = g_strjoinv (",", parts + i);
          dateline->date = read_day (lexicon, rest);
        }
      if (!day && *part != '\0' && !is_place (part))
        return FALSE;
      if (!day && i == 0)
        g_ptr_array_add (dateline->places, newsdoc_text_mend_case (part));
    }
  return TRUE;
}

/* The parts between slashes: "SURABAYA, Indonesia/JAKARTA". */
static gboolean
take_places (const NewsdocLexicon *lexicon,
             const char           *head,
             NewsdocDateline      *dateline)
{
  g_auto(GStrv) pieces = g_strsplit (head, "/", -1);
  g_autofree char *folded = newsdoc_text_fold (head, -1);
  g_autofree char *first = g_strndup (head, strcspn (head, ",/"));

  if (*head == '\0' || g_strv_length (pieces) > MOST_PLACES
      || newsdoc_lexicon_begins (lexicon, "dateline", "not", folded) > 0)
    return FALSE;
  for (guint i = 0; pieces[i] != NULL; i++)
    if (!take_piece (lexicon, pieces[i], dateline))
      return FALSE;
  dateline->caps = dateline->places->len > 0 && newsdoc_text_is_caps (first);
  return dateline->places->len > 0 || dateline->date != NULL;
}

/* From the beginning of text, or behind its last hard break, to a mark. */
static gboolean
read_head (const NewsdocLexicon *lexicon,
           const char           *text,
           const char           *from,
           NewsdocDateline      *dateline)
{
  const char *behind, *mark = find_mark (from, &dateline->dash, &behind);
  g_autofree char *head = NULL;
  const char *last;

  if (mark == NULL)
    return FALSE;
  last = g_strrstr_len (from, mark - from, "\n");
  if (last != NULL)
    from = last + 1;
  head = g_strndup (from, mark - from);
  if (dateline->source == NULL)
    {
      dateline->start = from - text;
      dateline->source = take_source (lexicon, head, &dateline->known);
    }
  g_ptr_array_set_size (dateline->places, 0);
  dateline->end = mark - text;
  return take_places (lexicon, head, dateline);
}

/* "(ANSA) - ROMA, 1 LUG - ": the agency comes first, and the place behind a mark of its own, if at all. Where the text goes on;
 * NULL when it does not begin so. */
static const char *
read_leading_source (const NewsdocLexicon *lexicon,
                     const char           *text,
                     NewsdocDateline      *dateline)
{
  const char *behind, *mark = *text == '(' ? find_mark (text, &dateline->dash, &behind) : NULL;

  if (mark == NULL)
    return NULL;
  dateline->source = read_source (lexicon, text, mark - text, &dateline->known);
  dateline->end = mark - text;
  return dateline->known ? behind : NULL;
}

gboolean
newsdoc_dateline_read (const NewsdocLexicon *lexicon,
                       const char           *text,
                       NewsdocDateline      *dateline)
{
  const char *behind;
  gsize end;

  memset (dateline, 0, sizeof *dateline);
  dateline->places = g_ptr_array_new_with_free_func (g_free);
  behind = read_leading_source (lexicon, text, dateline);
  if (behind == NULL)
    return read_head (lexicon, text, text, dateline);

  end = dateline->end;
  if (!read_head (lexicon, text, behind, dateline) || !dateline->caps)
    {
      g_ptr_array_set_size (dateline->places, 0);
      g_clear_pointer (&dateline->date, g_free);
      dateline->end = end;
    }
  return TRUE;
}

void
newsdoc_dateline_settle (NewsdocDateline *dateline,
                         const char      *published)
{
  g_autoptr(GDate) day = g_date_new ();
  g_autoptr(GDate) base = g_date_new ();
  int year, month, day_of_month, at_month, at_day;

  if (dateline->date == NULL || sscanf (dateline->date, "--%d-%d", &month, &day_of_month) != 2 || published == NULL
      || sscanf (published, "%d-%d-%d", &year, &at_month, &at_day) != 3 || !g_date_valid_dmy (at_day, at_month, year))
    return;

  /* a story of 1 January may be filed on 31 December: the nearest is less than half a year off */
  g_date_set_dmy (base, at_day, at_month, year);
  for (int y = year - 1; y <= year + 1; y++)
    {
      if (!g_date_valid_dmy (day_of_month, month, y))
        continue;
      g_date_set_dmy (day, day_of_month, month, y);
      if (ABS (g_date_days_between (base, day)) > 183)
        continue;
      g_free (dateline->date);
      dateline->date = g_strdup_printf ("%04d-%02d-%02d", y, month, day_of_month);
      return;
    }
}
