/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "lexicon-private.h"
#include "phrase.h"
#include "phrases.h"
#include "script.h"

#include <string.h>

/* The language of a text, by its function words. Neighbours share most of them ("og", "de", "la"), so that counting alone tells
 * Danish from Norwegian by chance. What decides between two languages is only the words that one has and the other has not. */

/* So many words of the text are looked at: the rest would not change the answer. */
#define WORDS_READ 600

/* A text is in the language that it is said to be in when one in so many of its words is a function word of that: in sentences, every third or fourth is. */
#define WORDS_FOR_ONE 10

typedef struct
{
  NewsdocPhrases *words;    /* the function words of all languages */
  const guchar   *owners;   /* for each of them, the languages that have it */
} Profiles;

typedef struct
{
  guint64 sets[WORDS_READ];   /* for each function word of the text, the languages that have it */
  guint   n_sets;
  guint   words;
} Sample;

static gpointer
make_profiles (gpointer data)
{
  Profiles *profiles = g_new0 (Profiles, 1);
  NewsdocCompiled words;

  newsdoc_lexicon_function_words (&words, &profiles->owners);
  profiles->words = newsdoc_phrases_new ();
  newsdoc_phrases_add (profiles->words, &words);
  return profiles;
}

static guint64
owners_of (const Profiles *profiles,
           guint           entry)
{
  guint64 set;

  memcpy (&set, profiles->owners + entry * sizeof set, sizeof set);
  return GUINT64_FROM_LE (set);
}

static const char *
next_word (const char *start,
           const char *p)
{
  while (*p != '\0' && !(newsdoc_phrase_is_word_char (g_utf8_get_char (p)) && newsdoc_phrase_may_start (start, p)))
    p = g_utf8_next_char (p);
  return p;
}

static void
take_sample (const Profiles *profiles,
             const char     *folded,
             Sample         *sample)
{
  sample->n_sets = sample->words = 0;
  for (const char *p = next_word (folded, folded);
       *p != '\0' && sample->words < WORDS_READ;
       p = next_word (folded, g_utf8_next_char (p)))
    {
      guint entry = 0;

      sample->words++;
      if (newsdoc_phrases_match (profiles->words, p, FALSE, &entry) > 0)
        sample->sets[sample->n_sets++] = owners_of (profiles, entry);
    }
}

/* How many of the words speak for this language, and not for that one; against nothing, for this language at all. */
static guint
count_for (const Sample *sample,
           guint         language,
           guint64       against)
{
  guint64 wanted = G_GUINT64_CONSTANT (1) << language;
  guint n = 0;

  for (guint i = 0; i < sample->n_sets; i++)
    n += (sample->sets[i] & wanted) != 0 && (sample->sets[i] & against) == 0;
  return n;
}

/* Twice as many words speak for it as for the other; one alone may be a name or a quotation. */
static gboolean
is_plainly (const Sample *sample,
            guint         language,
            guint         other)
{
  guint pro = count_for (sample, language, G_GUINT64_CONSTANT (1) << other);
  guint contra = count_for (sample, other, G_GUINT64_CONSTANT (1) << language);

  return pro >= 2 && pro >= 2 * contra;
}

/* The language that has most of the words that the others have not; NULL when there is none that plainly has. */
static const char *
best_of (const Sample       *sample,
         const char * const *tags)
{
  guint best = 0, n = 0, hits;

  for (; tags[n] != NULL && n < NEWSDOC_MOST_LANGUAGES; n++)
    if (count_for (sample, n, G_GUINT64_CONSTANT (1) << best) > count_for (sample, best, G_GUINT64_CONSTANT (1) << n))
      best = n;

  /* one word in eight at least, and not by chance: a text in a language that is not here has some of the words, too */
  hits = count_for (sample, best, 0);
  if (hits < 3 || hits * 8 < sample->words)
    return NULL;
  for (guint i = 0; i < n; i++)
    if (i != best && !is_plainly (sample, best, i))
      return NULL;
  return tags[best];
}

/* Does the text have some of the words of the language that it is said to be in? */
static gboolean
speaks (const Sample       *sample,
        const char * const *tags,
        const char         *said)
{
  for (guint i = 0; tags[i] != NULL && i < NEWSDOC_MOST_LANGUAGES; i++)
    if (g_str_equal (tags[i], said))
      return count_for (sample, i, 0) * WORDS_FOR_ONE >= sample->words;
  return FALSE;
}

const char *
newsdoc_lexicon_guess (const char *folded,
                       const char *said)
{
  static GOnce once = G_ONCE_INIT;
  const char * const *tags = newsdoc_lexicon_tags ();
  const char *guess;
  Sample sample;

  take_sample (g_once (&once, make_profiles, NULL), folded, &sample);
  if (said != NULL && speaks (&sample, tags, said))
    return said;
  guess = newsdoc_script_language (folded);
  if (guess == NULL)
    guess = best_of (&sample, tags);
  return guess != NULL ? guess : said;
}
