/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "lexicon-private.h"
#include "phrase.h"
#include "phrases.h"
#include "watch.h"

#include <string.h>

#define LEAD_KEY "lead"
#define NOT_KEY "not"

static NewsdocPhrases *
find_phrases (const NewsdocLexicon *lexicon,
              const char           *group,
              const char           *key)
{
  return newsdoc_keys_find (lexicon->keys, group, key);
}

const char * const *
newsdoc_lexicon_list (const NewsdocLexicon *lexicon,
                      const char           *group,
                      const char           *key)
{
  NewsdocPhrases *phrases = find_phrases (lexicon, group, key);

  return phrases != NULL ? newsdoc_phrases_entries (phrases) : NULL;
}

gsize
newsdoc_lexicon_match (const NewsdocLexicon *lexicon,
                       const char           *group,
                       const char           *key,
                       const char           *folded,
                       guint                *entry)
{
  return newsdoc_phrases_match (find_phrases (lexicon, group, key), folded, FALSE, entry);
}

gboolean
newsdoc_lexicon_may_match (const NewsdocLexicon *lexicon,
                           const char           *group,
                           const char           *key,
                           const char           *text)
{
  return newsdoc_phrases_may_match (find_phrases (lexicon, group, key), text);
}

/* Brackets that open, quotes, dashes and bullets: what may stand before a lead word. */
static const char *
skip_opening (const char *p)
{
  while (*p != '\0')
    {
      gunichar c = g_utf8_get_char (p);
      GUnicodeType type = g_unichar_type (c);

      if (type != G_UNICODE_OPEN_PUNCTUATION && type != G_UNICODE_DASH_PUNCTUATION && type != G_UNICODE_OTHER_SYMBOL &&
          c != ' ' && c != '"' && c != '\'' && c != '*' && c != 0x2022 && c != 0xB7 && c != '|' && c != '/' && c != '_')
        break;
      p = g_utf8_next_char (p);
    }
  return p;
}

/* The longest match at the start, or, when there is none, behind the brackets and dashes there. */
static gsize
match_opening (NewsdocPhrases *phrases,
               const char     *folded)
{
  gsize length = newsdoc_phrases_match (phrases, folded, FALSE, NULL);
  const char *p;

  if (length > 0 || phrases == NULL)
    return length;
  p = skip_opening (folded);
  length = p > folded ? newsdoc_phrases_match (phrases, p, FALSE, NULL) : 0;
  return length > 0 ? (gsize) (p - folded) + length : 0;
}

gsize
newsdoc_lexicon_begins (const NewsdocLexicon *lexicon,
                        const char           *group,
                        const char           *key,
                        const char           *folded)
{
  gsize length = match_opening (find_phrases (lexicon, group, key), folded);

  /* "By the time" is longer than "By" */
  if (length > 0 && strcmp (key, LEAD_KEY) == 0 && match_opening (find_phrases (lexicon, group, NOT_KEY), folded) >= length)
    return 0;
  return length;
}

gboolean
newsdoc_lexicon_is (const NewsdocLexicon *lexicon,
                    const char           *group,
                    const char           *key,
                    const char           *folded)
{
  NewsdocPhrases *phrases = find_phrases (lexicon, group, key);
  const char *word;

  if (phrases == NULL || newsdoc_phrases_match (phrases, folded, TRUE, NULL) > 0)
    return phrases != NULL;
  word = newsdoc_phrase_skip_punctuation (folded);
  return word > folded && newsdoc_phrases_match (phrases, word, TRUE, NULL) > 0;
}

gsize
newsdoc_lexicon_finds (const NewsdocLexicon *lexicon,
                       const char           *group,
                       const char           *key,
                       const char           *folded,
                       gsize                *at)
{
  gsize offset = 0;
  gsize length = newsdoc_phrases_scan (find_phrases (lexicon, group, key), folded, FALSE, &offset);

  if (at != NULL)
    *at = offset;
  return length;
}

NewsdocPlaces *
newsdoc_lexicon_look (const NewsdocLexicon *lexicon,
                      const char           *folded)
{
  return newsdoc_watch_places (newsdoc_keys_watch (lexicon->keys), folded);
}

gboolean
newsdoc_lexicon_is_in (const NewsdocLexicon *lexicon,
                       const char           *group,
                       const char           *key,
                       const NewsdocPlaces  *places)
{
  return newsdoc_phrases_are_in (find_phrases (lexicon, group, key), places, TRUE);
}

gboolean
newsdoc_lexicon_may_be_in (const NewsdocLexicon *lexicon,
                           const char           *group,
                           const char           *key,
                           const NewsdocPlaces  *places)
{
  return newsdoc_phrases_are_in (find_phrases (lexicon, group, key), places, FALSE);
}

gsize
newsdoc_lexicon_ends (const NewsdocLexicon *lexicon,
                      const char           *group,
                      const char           *key,
                      const char           *folded)
{
  gsize at = 0;

  return newsdoc_phrases_scan (find_phrases (lexicon, group, key), folded, TRUE, &at) > 0 ? strlen (folded) - at : 0;
}
