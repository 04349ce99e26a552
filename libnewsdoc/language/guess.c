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

/* Twice as many words speak for a language as for any other; one alone may be a name or a quotation. */
#define GUESS_WORDS 2
#define GUESS_TIMES 2

/* Against what the page says of itself, a sentence or two in another language is not enough. */
#define CONTRADICT_WORDS 8
#define CONTRADICT_TIMES 4

/* Nor is it looked for where one in so many words is one of the language's own: in sentences, every third or fourth is. */
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

/* At least so many words speak for the one language and not for the other, and so many times as many as speak for the other. */
static gboolean
is_plainly (const Sample *sample,
            guint         language,
            guint         other,
            guint         words,
            guint         times)
{
  guint pro = count_for (sample, language, G_GUINT64_CONSTANT (1) << other);
  guint contra = count_for (sample, other, G_GUINT64_CONSTANT (1) << language);

  return pro >= words && pro >= times * contra;
}

/* The language with the most words of its own; one in eight of all at least, and not by chance: a text in a language that is not here has some of
 * the words, too. */
static gboolean
find_best (const Sample *sample,
           guint        *best)
{
  const char * const *tags = newsdoc_lexicon_tags ();
  guint n = 0, hits;

  *best = 0;
  for (; tags[n] != NULL && n < NEWSDOC_MOST_LANGUAGES; n++)
    if (count_for (sample, n, G_GUINT64_CONSTANT (1) << *best) > count_for (sample, *best, G_GUINT64_CONSTANT (1) << n))
      *best = n;

  hits = count_for (sample, *best, 0);
  if (hits < 3 || hits * 8 < sample->words)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (i != *best && !is_plainly (sample, *best, i, GUESS_WORDS, GUESS_TIMES))
      return FALSE;
  return TRUE;
}

static void
read_words (const char *folded,
            Sample     *sample)
{
  static GOnce once = G_ONCE_INIT;

  take_sample (g_once (&once, make_profiles, NULL), folded, sample);
}

const char *
newsdoc_lexicon_guess (const char *folded)
{
  const char *by_script = newsdoc_script_language (folded);
  Sample sample;
  guint best;

  if (by_script != NULL)
    return by_script;
  read_words (folded, &sample);
  return find_best (&sample, &best) ? newsdoc_lexicon_tags ()[best] : NULL;
}

/* The number of the language that a page says it is in; -1 for one that is not here. */
static gint
index_of (const char *said)
{
  const char * const *tags = newsdoc_lexicon_tags ();
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get (said);

  for (guint i = 0; newsdoc_lexicon_has (said) && tags[i] != NULL && i < NEWSDOC_MOST_LANGUAGES; i++)
    if (strcmp (tags[i], newsdoc_lexicon_tag (lexicon)) == 0)
      return i;
  return -1;
}

const char *
newsdoc_lexicon_contradict (const char *said,
                            const char *folded)
{
  const char *by_script;
  gint index = index_of (said);
  Sample sample;
  guint best;

  /* of a language that is not here there is nothing to hold the text against */
  if (index < 0)
    return NULL;
  read_words (folded, &sample);
  /* as good as always, it is as said */
  if (count_for (&sample, index, 0) * WORDS_FOR_ONE >= MAX (sample.words, 1))
    return NULL;
  by_script = newsdoc_script_language (folded);
  if (by_script != NULL)
    return newsdoc_script_has_language (newsdoc_lexicon_tags ()[index]) ? NULL : by_script;
  if (!find_best (&sample, &best) || !is_plainly (&sample, best, index, CONTRADICT_WORDS, CONTRADICT_TIMES))
    return NULL;
  return newsdoc_lexicon_tags ()[best];
}
