/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "repeats.h"

#include <string.h>

/* Rabin and Karp's search for many needles at once: the first words of each needle are a number, and so is each run of as many words of
 * the text, made from the one before it by one step. */
#define WINDOW NEWSDOC_REPEATS_FEWEST_WORDS
#define BASE 0x01000193u   /* the prime of the FNV hash: odd, so that no word's number is lost */

/* A line is in one or two paragraphs of an article; a page that repeats it a thousand times need not be remembered whole. */
#define MOST_PARAGRAPHS 4

/* Where so many different lines begin with the same words, that is the page's way to begin a line, and none of them a pull quote for it.
 * Every place in the text that begins so is compared with each of them, so that they must be few. */
#define MOST_ALIKE 32

/* So many of a number's bits are looked at first. */
#define START_BITS 12

typedef struct
{
  char  *words;
  guint  next;                         /* the index of another needle with the same first words, plus one */
  guint  lines[MOST_PARAGRAPHS];       /* the paragraphs that have it */
  guint  n_lines;
} Needle;

struct _NewsdocRepeats
{
  NewsdocStory *story;
  GArray       *needles;               /* Needle */
  GHashTable   *by_line;               /* line's index → needle's index plus one */
  GHashTable   *by_start;              /* number of the first words → needle's index plus one */
  guint8        starts[1 << START_BITS];  /* 1 where a number that is in by_start has these upper bits: most runs of words are in none */
};

/* The words alone, each between spaces. */
static char *
words_only (const char *folded)
{
  char *words = g_malloc (strlen (folded) + 3), *to = words;

  *to++ = ' ';
  for (const char *p = folded, *next; *p != '\0'; p = next)
    {
      gunichar c;

      if (g_ascii_isalnum (*p))
        {
          for (next = p; g_ascii_isalnum (*next); next++)
            *to++ = *next;
          continue;
        }
      next = g_utf8_next_char (p);
      c = next > p + 1 ? g_utf8_get_char (p) : 0;
      if (c != 0 && (g_unichar_isalnum (c) || g_unichar_ismark (c)))
        {
          memcpy (to, p, next - p);
          to += next - p;
        }
      else if (*p != '\'' && to[-1] != ' ')
        *to++ = ' ';
    }
  if (to[-1] != ' ')
    *to++ = ' ';
  *to = '\0';
  return words;
}

/* The number of the word at p, which is moved to the space behind it. */
static guint32
read_word (const char **p)
{
  guint32 number = 2166136261u;

  for (; **p != ' '; ++*p)
    number = (number ^ (guchar) **p) * BASE;
  return number;
}

static guint32
power (guint exponent)
{
  return exponent == 0 ? 1 : BASE * power (exponent - 1);
}

/* The number of the first words; FALSE where there are too few. */
static gboolean
number_start (const char *words,
              guint32    *number)
{
  const char *p = words + 1;

  *number = 0;
  for (guint i = 0; i < WINDOW; i++, p++)
    {
      if (*p == '\0')
        return FALSE;
      *number = *number * BASE + read_word (&p);
    }
  return TRUE;
}

static guint
start_bits (guint32 number)
{
  return number >> (32 - START_BITS);
}

/* The needle of these words among those that begin like it, or a new one, which takes the words: its index plus one. 0 where there are too
 * many that begin so. */
static guint
find_needle (NewsdocRepeats  *repeats,
             char           **words,
             guint32          number)
{
  gpointer key = GUINT_TO_POINTER (number);
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (repeats->by_start, key)), alike = 0;
  Needle needle = { NULL, first };

  for (guint i = first; i > 0; i = g_array_index (repeats->needles, Needle, i - 1).next, alike++)
    if (strcmp (g_array_index (repeats->needles, Needle, i - 1).words, *words) == 0)
      return i;
  if (alike >= MOST_ALIKE)
    return 0;

  needle.words = g_steal_pointer (words);
  g_array_append_val (repeats->needles, needle);
  g_hash_table_insert (repeats->by_start, key, GUINT_TO_POINTER (repeats->needles->len));
  repeats->starts[start_bits (number)] = 1;
  return repeats->needles->len;
}

static void
add_needle (NewsdocRepeats *repeats,
            guint           line)
{
  g_autofree char *words = words_only (newsdoc_story_line (repeats->story, line)->folded);
  guint32 number;
  guint needle = number_start (words, &number) ? find_needle (repeats, &words, number) : 0;

  if (needle > 0)
    g_hash_table_insert (repeats->by_line, GUINT_TO_POINTER (line), GUINT_TO_POINTER (needle));
}

/* The needles that begin at start, which is the space before a word. */
static void
note (NewsdocRepeats *repeats,
      guint32         number,
      const char     *start,
      guint           line)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (repeats->by_start, GUINT_TO_POINTER (number)));

  while (index > 0)
    {
      Needle *needle = &g_array_index (repeats->needles, Needle, index - 1);

      if (needle->n_lines < MOST_PARAGRAPHS && (needle->n_lines == 0 || needle->lines[needle->n_lines - 1] != line)
          && g_str_has_prefix (start, needle->words))
        needle->lines[needle->n_lines++] = line;
      index = needle->next;
    }
}

static void
search (NewsdocRepeats *repeats,
        NewsdocLine    *line)
{
  g_autofree char *words = words_only (line->folded);
  const char *starts[WINDOW];
  guint32 numbers[WINDOW], number = 0, oldest = power (WINDOW - 1);
  guint n = 0;

  for (const char *p = words + 1; *p != '\0'; p++, n++)
    {
      guint slot = n % WINDOW;

      if (n >= WINDOW)
        number -= numbers[slot] * oldest;
      starts[slot] = p - 1;
      numbers[slot] = read_word (&p);
      number = number * BASE + numbers[slot];
      if (n + 1 >= WINDOW && repeats->starts[start_bits (number)])
        note (repeats, number, starts[(n + 1) % WINDOW], line->index);
    }
}

static gboolean
is_paragraph (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_PROSE);
}

NewsdocRepeats *
newsdoc_repeats_new (NewsdocStory *story,
                     const GArray *lines)
{
  NewsdocRepeats *repeats = g_new0 (NewsdocRepeats, 1);

  repeats->story = story;
  repeats->needles = g_array_new (FALSE, FALSE, sizeof (Needle));
  repeats->by_line = g_hash_table_new (NULL, NULL);
  repeats->by_start = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < lines->len; i++)
    add_needle (repeats, g_array_index (lines, guint, i));
  for (guint i = story->begin; repeats->needles->len > 0 && i < story->end; i++)
    if (is_paragraph (newsdoc_story_line (story, i)))
      search (repeats, newsdoc_story_line (story, i));
  return repeats;
}

void
newsdoc_repeats_free (NewsdocRepeats *repeats)
{
  for (guint i = 0; i < repeats->needles->len; i++)
    g_free (g_array_index (repeats->needles, Needle, i).words);
  g_array_unref (repeats->needles);
  g_hash_table_unref (repeats->by_line);
  g_hash_table_unref (repeats->by_start);
  g_free (repeats);
}

gboolean
newsdoc_repeats_has (NewsdocRepeats *repeats,
                     NewsdocLine    *line)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (repeats->by_line, GUINT_TO_POINTER (line->index)));
  const Needle *needle = index > 0 ? &g_array_index (repeats->needles, Needle, index - 1) : NULL;

  for (guint i = 0; needle != NULL && i < needle->n_lines; i++)
    {
      NewsdocLine *other = newsdoc_story_line (repeats->story, needle->lines[i]);

      if (other != line && is_paragraph (other) && other->words > line->words)
        return TRUE;
    }
  return FALSE;
}
