/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "lexicon.h"
#include "phrase.h"
#include "script.h"
#include "text.h"

#include <string.h>

/* So many words of the text are looked at: the rest would not change the answer. */
#define WORDS_READ 600

static gboolean
is_word (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static const char *
next_word (const char *start,
           const char *p)
{
  while (*p != '\0' && !(is_word (g_utf8_get_char (p)) && newsdoc_phrase_may_start (start, p)))
    p = g_utf8_next_char (p);
  return p;
}

static guint
count_hits (const char *tag,
            const char *folded,
            guint      *words)
{
  guint hits = 0;

  *words = 0;
  for (const char *p = next_word (folded, folded);
       *p != '\0' && *words < WORDS_READ;
       p = next_word (folded, g_utf8_next_char (p)))
    {
      *words += 1;
      if (newsdoc_lexicon_stopword (tag, p) > 0)
        hits++;
    }

  return hits;
}

const char *
newsdoc_lexicon_guess (const char *folded)
{
  const char *by_script = newsdoc_script_language (folded);
  const char * const *tags = newsdoc_lexicon_tags ();
  const char *best = NULL;
  guint most = 0, second = 0, words = 0;

  if (by_script != NULL)
    return by_script;
  for (guint i = 0; tags[i] != NULL; i++)
    {
      guint hits = count_hits (tags[i], folded, &words);

      if (hits > most)
        {
          second = most;
          most = hits;
          best = tags[i];
        }
      else if (hits > second)
        second = hits;
    }

  /* one word in eight at least, and half as many again as any other language */
  return most >= 3 && most * 8 >= words && most * 2 >= second * 3 ? best : NULL;
}
