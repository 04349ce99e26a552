/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrase.h"
#include "text.h"

#include <string.h>

typedef enum
{
  ITEM_WORD,    /* letters, digits, apostrophes */
  ITEM_MARK,    /* one sign that is neither a word nor a space */
  ITEM_NUMBER,  /* # */
  ITEM_ANY,     /* * */
} ItemKind;

typedef struct
{
  ItemKind kind;
  guint    start, length;   /* in the phrase's text */
} Item;

struct _NewsdocPhrase
{
  char   *text;
  GArray *items;
  guint   entry;
};

/* What `*` may span: a word costs WORD_COST, a character of a script without spaces 1. */
#define WORD_COST 4
#define ANY_BUDGET (6 * WORD_COST)

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static gboolean
is_spaced_word_char (gunichar c)
{
  return is_word_char (c) && !newsdoc_text_is_unspaced (c);
}

static const char *
skip_spaces (const char *p)
{
  while (*p == ' ')
    p++;
  return p;
}

const char *
newsdoc_phrase_skip_punctuation (const char *p)
{
  while (*p != '\0' && !is_word_char (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

/* The end of the run of word characters at p, apostrophes inside and at its end among them. */
static const char *
word_end (const char *p)
{
  while (*p != '\0' && (*p == '\'' || is_word_char (g_utf8_get_char (p))))
    p = g_utf8_next_char (p);
  return p;
}

/* An apostrophe or a hyphen with a letter after it holds a word together: "by-election" has no word "by". */
static gboolean
at_word_end (const char *p)
{
  if (*p == '\'' || *p == '-')
    return !is_spaced_word_char (g_utf8_get_char (p + 1));
  return *p == '\0' || !is_spaced_word_char (g_utf8_get_char (p));
}

gboolean
newsdoc_phrase_may_start (const char *before,
                          const char *text)
{
  gunichar c = g_utf8_get_char (text), previous;
  const char *p;

  if (text == before || c == ' ' || !is_spaced_word_char (c))
    return c != ' ';

  p = g_utf8_prev_char (text);
  previous = g_utf8_get_char (p);
  if ((previous == '\'' || previous == '-') && p > before)
    return !is_spaced_word_char (g_utf8_get_char (g_utf8_prev_char (p)));
  return !is_spaced_word_char (previous);
}

NewsdocPhrase *
newsdoc_phrase_new (const char *text,
                    guint       entry)
{
  NewsdocPhrase *phrase = g_new0 (NewsdocPhrase, 1);
  const char *p;

  phrase->text = newsdoc_text_fold (text, -1);
  phrase->items = g_array_new (FALSE, FALSE, sizeof (Item));
  phrase->entry = entry;

  for (p = phrase->text; *p != '\0'; p = skip_spaces (p))
    {
      const char *end = word_end (p);
      Item item = { ITEM_WORD, p - phrase->text, 0 };

      if (end == p)
        {
          /* "###" and "***" are end marks, not wildcards */
          gboolean run = p[1] == *p || (p > phrase->text && p[-1] == *p);

          item.kind = run ? ITEM_MARK : *p == '*' ? ITEM_ANY : *p == '#' ? ITEM_NUMBER : ITEM_MARK;
          end = g_utf8_next_char (p);
        }
      item.length = end - p;
      g_array_append_val (phrase->items, item);
      p = end;
    }

  return phrase;
}

void
newsdoc_phrase_free (NewsdocPhrase *phrase)
{
  g_array_unref (phrase->items);
  g_free (phrase->text);
  g_free (phrase);
}

guint
newsdoc_phrase_entry (const NewsdocPhrase *phrase)
{
  return phrase->entry;
}

guchar
newsdoc_phrase_first_byte (const NewsdocPhrase *phrase)
{
  if (phrase->items->len == 0 || g_array_index (phrase->items, Item, 0).kind >= ITEM_NUMBER)
    return 0;
  return phrase->text[0];
}

static const char *
match_number (const char *p)
{
  if (g_ascii_isalpha (*p) && g_unichar_isdigit (g_utf8_get_char (p + 1)))
    p++;
  if (!g_unichar_isdigit (g_utf8_get_char (p)))
    return NULL;

  while (g_unichar_isdigit (g_utf8_get_char (p)) ||
         (*p != '\0' && strchr (".,:/", *p) != NULL && g_unichar_isdigit (g_utf8_get_char (p + 1))))
    p = g_utf8_next_char (p);

  if (g_ascii_isalpha (*p) && at_word_end (p + 1))
    p++;
  return p;
}

static const char *
match_word (const NewsdocPhrase *phrase,
            guint                i,
            const char          *p)
{
  const Item *item = &g_array_index (phrase->items, Item, i);
  const char *word = phrase->text + item->start;
  const char *last = g_utf8_prev_char (word + item->length);
  const Item *next = i + 1 < phrase->items->len ? item + 1 : NULL;

  if (strncmp (p, word, item->length) != 0)
    return NULL;
  p += item->length;

  if (at_word_end (p) || *last == '\'' || newsdoc_text_is_unspaced (g_utf8_get_char (last)))
    return p;

  /* "comments2" for "comments #", and the hyphen of "e-mail", which the phrase has, too */
  if (next != NULL && next->kind == ITEM_NUMBER)
    return g_unichar_isdigit (g_utf8_get_char (p)) ? p : NULL;
  return next != NULL && next->kind == ITEM_MARK && *p == phrase->text[next->start] ? p : NULL;
}

/* Where the sentence may end: a stop with space after it, but not that of an initial. */
static gboolean
stops_sentence (const char *before,
                const char *p)
{
  const char *word = p;

  if (strchr (".!?", *p) == NULL || (p[1] != ' ' && p[1] != '\0'))
    return FALSE;
  while (word > before && is_word_char (g_utf8_get_char (g_utf8_prev_char (word))))
    word = g_utf8_prev_char (word);
  return g_utf8_strlen (word, p - word) != 1;
}

static const char *match_items (const NewsdocPhrase *phrase, guint i, const char *p, gboolean whole);

/* Tries the longest span first; the recursion is as deep as the phrase has wildcards. */
static const char *
match_any (const NewsdocPhrase *phrase,
           guint                i,
           const char          *p,
           gboolean             whole)
{
  const char *stops[ANY_BUDGET];
  const char *start = p;
  guint n = 0, spent = 0;

  while (*p != '\0' && spent < ANY_BUDGET)
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_word_char (c))
        {
          if (stops_sentence (start, p))
            break;
          p = g_utf8_next_char (p);
          continue;
        }

      if (newsdoc_text_is_unspaced (c))
        {
          p = g_utf8_next_char (p);
          spent++;
        }
      else
        {
          while (!at_word_end (p) || *p == '\'' || *p == '-')
            p = g_utf8_next_char (p);
          spent += WORD_COST;
        }
      stops[n++] = p;
    }

  while (n-- > 0)
    {
      const char *end = match_items (phrase, i + 1, stops[n], whole);

      if (end != NULL)
        return end;
    }

  return NULL;
}

static const char *
match_items (const NewsdocPhrase *phrase,
             guint                i,
             const char          *p,
             gboolean             whole)
{
  for (; i < phrase->items->len; i++)
    {
      const Item *item = &g_array_index (phrase->items, Item, i);

      p = skip_spaces (p);
      switch (item->kind)
        {
        case ITEM_WORD:
          p = match_word (phrase, i, p);
          break;
        case ITEM_MARK:
          p = strncmp (p, phrase->text + item->start, item->length) == 0 ? p + item->length : NULL;
          break;
        case ITEM_NUMBER:
          p = match_number (p);
          break;
        case ITEM_ANY:
          return match_any (phrase, i, p, whole);
        }
      if (p == NULL)
        return NULL;
    }

  return whole && *newsdoc_phrase_skip_punctuation (p) != '\0' ? NULL : p;
}

const char *
newsdoc_phrase_match (const NewsdocPhrase *phrase,
                      const char          *text,
                      gboolean             whole)
{
  return phrase->items->len > 0 ? match_items (phrase, 0, text, whole) : NULL;
}
