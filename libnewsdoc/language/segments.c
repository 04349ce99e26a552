/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "segments.h"

#include "text.h"

#include <string.h>

/* As much of the text is folded to look for a word between names: no such phrase is longer. */
#define WINDOW 48

#define DANDA "\xE0\xA5\xA4"

typedef struct
{
  const NewsdocLexicon *lexicon;
  GArray               *segments;
  GString              *text;     /* of the part being read */
  SegmentLink           link;
} Splitter;

static void
clear_segment (gpointer segment)
{
  g_free (((Segment *) segment)->text);
}

static gboolean
is_trim (char c)
{
  return strchr (" .:,;\n\t", c) != NULL;
}

/* Closes the part being read; what follows is tied to it by link. Of two ties in a row ("Doe, in Berlin") the one that says more counts. */
static void
cut (Splitter    *splitter,
     SegmentLink  link)
{
  GString *text = splitter->text;
  gsize start = 0;

  while (start < text->len && is_trim (text->str[start]))
    start++;
  while (text->len > start && strchr (" :,;\n\t", text->str[text->len - 1]) != NULL)
    g_string_truncate (text, text->len - 1);
  /* the full stop of Hindi is no letter of a name */
  if (g_str_has_suffix (text->str, DANDA))
    g_string_truncate (text, text->len - strlen (DANDA));

  /* a full stop belongs to an initial or an abbreviation, not to a longer word */
  if (g_str_has_suffix (text->str, "."))
    {
      const char *space = strrchr (text->str, ' ');

      if (strlen (space != NULL ? space + 1 : text->str) > 5)
        g_string_truncate (text, text->len - 1);
    }

  if (text->len > start)
    {
      Segment segment = { splitter->link, g_strdup (text->str + start) };

      g_array_append_val (splitter->segments, segment);
      splitter->link = link;
    }
  else if (splitter->segments->len > 0 && link > splitter->link)
    splitter->link = link;
  g_string_truncate (text, 0);
}

static gboolean
is_separator (const char  *p,
              const char  *start,
              SegmentLink *link)
{
  gunichar c = g_utf8_get_char (p);
  gboolean spaced = p > start && (p[-1] == ' ' || p[-1] == '\n') && (*g_utf8_next_char (p) == ' ' || *g_utf8_next_char (p) == '\0');

  switch (c)
    {
    case '/':
      *link = SEGMENT_SLASH;
      /* two of them part, too, where they are no address's: "Jane Doe // 3 May" */
      if (g_str_has_prefix (p, "//"))
        return p > start && p[-1] == ' ' && p[2] == ' ';
      return p == start || (p[-1] != '/' && p[-1] != ':') || (p[-1] == '/' && p[1] == ' ' && p - start > 1 && p[-2] == ' ');
    case '(': case '[': case 0xFF08: case 0x3010: case 0x3014:
      *link = SEGMENT_BRACKET;
      return TRUE;
    case '-': case 0x2013: case 0x2014:
      *link = SEGMENT_DASH;
      return spaced || c == 0x2014;
    case '&': case '+':
      *link = SEGMENT_AND;
      return spaced;
    case ',': case ';': case '|': case ')': case ']': case '\n': case 0xB7: case 0x2022:
    case 0x3001: case 0xFF0C: case 0xFF1B: case 0xFF0F: case 0xFF5C: case 0xFF09: case 0x3011: case 0x3015: /* 、，；／｜）】〕 */
    case 0x060C: case 0x061B:                                                                              /* ، ؛ */
      *link = SEGMENT_COMMA;
      return TRUE;
    default:
      return FALSE;
    }
}

/* A word that ties names or leads into a place; the length of it in bytes, white space behind it included. */
static gsize
find_word (const NewsdocLexicon *lexicon,
           const char           *p,
           gsize                 rest,
           SegmentLink          *link)
{
  static const struct { const char *key; SegmentLink link; } keys[] = {
    { "and", SEGMENT_AND }, { "with", SEGMENT_WITH }, { "organization", SEGMENT_ORGANIZATION }, { "place", SEGMENT_PLACE },
  };
  gsize window = MIN (rest, WINDOW);
  g_autofree char *folded = NULL;

  while (window > 0 && window < rest && ((guchar) p[window] & 0xC0) == 0x80)
    window--;
  folded = newsdoc_text_fold (p, window);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gsize length = newsdoc_lexicon_match (lexicon, "byline", keys[i].key, folded, NULL);

      if (length > 0 && folded[length] != '.')
        {
          *link = keys[i].link;
          return MIN (newsdoc_text_unfold_length (p, length), rest);
        }
    }
  return 0;
}

/* Words that tie are small: "Mit", "In" with a capital inside a name are a name's. In capitals all round that says nothing, and
 * "For" is no name. */
static gboolean
may_tie (const char  *p,
         const char  *start,
         gboolean     caps,
         SegmentLink  link)
{
  return caps || g_unichar_islower (g_utf8_get_char (p)) || p == start || *p == '&' || link == SEGMENT_ORGANIZATION;
}

/* "Jane Doe@janedoe": a handle, glued to the name. With a full stop in it, it is an address. */
static gboolean
is_handle (const char *p,
           const char *start)
{
  return *p == '@' && p > start && memchr (p, '.', strcspn (p, " \n")) == NULL && g_ascii_isalpha (p[1]);
}

/* "東京＝山田太郎", "도쿄=홍길동 특파원": what stands in front is where. In an address the sign is another. */
static gboolean
is_place_sign (const char *p,
               const char *start)
{
  gunichar c = g_utf8_get_char (p);
  gunichar before = p > start ? g_utf8_get_char (g_utf8_prev_char (p)) : ' ';

  return (c == '=' || c == 0xFF1D) && g_unichar_isalpha (before) && g_unichar_tolower (before) == g_unichar_toupper (before);
}

/* "De notre correspondante à Lyon, Jane Doe": where, before it is said who. A capital may begin a name ("Da Silva"). */
static gboolean
is_place_in_front (const Splitter *splitter,
                   const char     *p,
                   gboolean        caps)
{
  return splitter->segments->len == 0 && splitter->text->len == 0 && !caps && g_unichar_islower (g_utf8_get_char (p));
}

/* One character of the part; every kind of space is one, so that words can be told apart. */
static void
append_char (GString    *part,
             const char *p)
{
  if (g_unichar_isspace (g_utf8_get_char (p)))
    g_string_append_c (part, *p == '\n' ? '\n' : ' ');
  else
    g_string_append_len (part, p, g_utf8_next_char (p) - p);
}

GArray *
newsdoc_segments_split (const NewsdocLexicon *lexicon,
                        const char           *text,
                        gsize                 length)
{
  g_autofree char *copy = g_strndup (text, length);
  Splitter splitter = { lexicon, g_array_new (FALSE, FALSE, sizeof (Segment)), NULL, SEGMENT_FIRST };
  g_autoptr (GString) part = g_string_new (NULL);
  gboolean caps = newsdoc_text_is_caps (copy);
  const char *end = copy + length;

  g_array_set_clear_func (splitter.segments, clear_segment);
  splitter.text = part;

  for (const char *p = copy; p < end;)
    {
      SegmentLink link = SEGMENT_COMMA;
      gboolean boundary = p == copy || strchr (" ,;\n(", p[-1]) != NULL;
      gsize word = boundary ? find_word (lexicon, p, end - p, &link) : 0;

      if (word > 0 && may_tie (p, copy, caps, link))
        {
          cut (&splitter, link);
          if (link == SEGMENT_PLACE && is_place_in_front (&splitter, p, caps))
            splitter.link = link;
          p += word;
          continue;
        }
      link = SEGMENT_COMMA;
      if (is_handle (p, copy))
        cut (&splitter, link);
      if (is_place_sign (p, copy))
        splitter.link = SEGMENT_PLACE;
      if (is_separator (p, copy, &link) || is_place_sign (p, copy))
        cut (&splitter, link);
      else
        append_char (part, p);
      p = g_utf8_next_char (p);
    }
  cut (&splitter, SEGMENT_COMMA);

  return splitter.segments;
}
