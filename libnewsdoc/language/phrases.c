/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrases.h"
#include "phrase.h"

struct _NewsdocPhrases
{
  GPtrArray *entries;   /* strings as in the file, in its order */
  GPtrArray *forms;     /* NewsdocPhrase, sorted by first byte so that few are tried */
};

NewsdocPhrases *
newsdoc_phrases_new (void)
{
  NewsdocPhrases *phrases = g_new0 (NewsdocPhrases, 1);

  phrases->entries = g_ptr_array_new ();
  phrases->forms = g_ptr_array_new ();
  return phrases;
}

void
newsdoc_phrases_add (NewsdocPhrases *phrases,
                     const char     *entry)
{
  g_auto (GStrv) forms = g_strsplit (entry, "|", -1);

  for (guint i = 0; forms[i] != NULL; i++)
    g_ptr_array_add (phrases->forms, newsdoc_phrase_new (forms[i], phrases->entries->len));
  g_ptr_array_add (phrases->entries, g_strdup (entry));
}

static int
compare_first_bytes (gconstpointer a,
                     gconstpointer b)
{
  const NewsdocPhrase *const *left = a, *const *right = b;

  return newsdoc_phrase_first_byte (*left) - newsdoc_phrase_first_byte (*right);
}

void
newsdoc_phrases_finish (NewsdocPhrases *phrases)
{
  g_ptr_array_sort (phrases->forms, compare_first_bytes);
  g_ptr_array_add (phrases->entries, NULL);
}

const char * const *
newsdoc_phrases_entries (const NewsdocPhrases *phrases)
{
  return (const char * const *) phrases->entries->pdata;
}

/* The first form whose first byte is not below: those that start with a wildcard have byte 0 and stand in front. */
static guint
lower_bound (const NewsdocPhrases *phrases,
             guchar                byte)
{
  guint low = 0, high = phrases->forms->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (newsdoc_phrase_first_byte (phrases->forms->pdata[middle]) < byte)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static void
match_forms (const NewsdocPhrases *phrases,
             guchar                byte,
             const char           *p,
             gboolean              whole,
             gsize                *longest,
             guint                *entry)
{
  for (guint i = lower_bound (phrases, byte); i < phrases->forms->len; i++)
    {
      const NewsdocPhrase *form = phrases->forms->pdata[i];
      const char *end;

      if (newsdoc_phrase_first_byte (form) != byte)
        return;

      end = newsdoc_phrase_match (form, p, whole);
      if (end != NULL && (gsize) (end - p) > *longest)
        {
          *longest = end - p;
          if (entry != NULL)
            *entry = newsdoc_phrase_entry (form);
        }
    }
}

gsize
newsdoc_phrases_match (const NewsdocPhrases *phrases,
                       const char           *folded,
                       gboolean              whole,
                       guint                *entry)
{
  gsize longest = 0;

  if (phrases == NULL || *folded == '\0')
    return 0;

  match_forms (phrases, 0, folded, whole, &longest, entry);
  match_forms (phrases, *folded, folded, whole, &longest, entry);
  return longest;
}

gsize
newsdoc_phrases_scan (const NewsdocPhrases *phrases,
                      const char           *folded,
                      gboolean              whole,
                      gsize                *at)
{
  for (const char *p = folded; phrases != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize length = newsdoc_phrase_may_start (folded, p) ? newsdoc_phrases_match (phrases, p, whole, NULL) : 0;

      if (length > 0)
        {
          *at = p - folded;
          return length;
        }
    }

  return 0;
}
