/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* One form of one entry of a lexicon's list, made ready for matching while the library is built; the rules are in lexicon.h. Private to the
 * lexicon. A pattern is a string of items: a byte for the kind, and for words and marks one for the length and their folded text. The zero
 * byte at its end is the kind that no item has. */
typedef enum
{
  NEWSDOC_PHRASE_END,
  NEWSDOC_PHRASE_WORD,    /* letters, digits, apostrophes */
  NEWSDOC_PHRASE_MARK,    /* one sign that is neither a word nor a space */
  NEWSDOC_PHRASE_NUMBER,  /* # */
  NEWSDOC_PHRASE_ANY,     /* * */
} NewsdocPhraseItem;

/* The pattern of a phrase as it stands in a lexicon (transfer full); NULL where a word in it is longer than a pattern holds. */
char       *newsdoc_phrase_compile          (const char *text);

/* The byte that a text must start with to match; 0 when the pattern starts with a wildcard, or is empty. */
guchar      newsdoc_phrase_first_byte       (const char *pattern);

/* Where the phrase that starts at text ends, or NULL. With whole, only punctuation may follow. */
const char *newsdoc_phrase_match            (const char *pattern, const char *text, gboolean whole);

/* Past spaces, punctuation and signs. */
const char *newsdoc_phrase_skip_punctuation (const char *text);

/* May a phrase start here? before is the start of the text. */
gboolean    newsdoc_phrase_may_start        (const char *before, const char *text);

/* The next place to ask that of: past the rest of an ASCII word, or of a character. */
static inline const char *
newsdoc_phrase_next_start (const char *text)
{
  if (!g_ascii_isalnum (*text))
    return g_utf8_next_char (text);
  do
    text++;
  while (g_ascii_isalnum (*text));
  return text;
}

/* The first eight bytes of a text, the first one lowest, or as many as it has before its end. */
static inline guint64
newsdoc_phrase_head_before (const char *text,
                            const char *end)
{
  guint64 head = 0;

  if (end - text >= (gssize) sizeof head)
    memcpy (&head, text, sizeof head);
  else
    memcpy (&head, text, end - text);
  return GUINT64_FROM_LE (head);
}

static inline guint64
newsdoc_phrase_head (const char *text)
{
  return newsdoc_phrase_head_before (text, text + strnlen (text, sizeof (guint64)));
}

/* What the head of a text must be for a pattern to match, and in mask which of its bits count: it is compared before anything else is looked
 * at. */
guint64     newsdoc_phrase_pattern_head     (const char *pattern, guint64 *mask);

/* Letters, digits, and the marks that are written over them. */
gboolean    newsdoc_phrase_is_word_char     (gunichar c);

G_END_DECLS
