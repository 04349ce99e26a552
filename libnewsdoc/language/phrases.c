/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrases.h"
#include "phrase.h"
#include "text.h"

#include <string.h>

/* One way to write one entry. */
typedef struct
{
  const char *pattern;   /* in the library's own data */
  guint64     head, mask;/* what a text must begin with: see newsdoc_phrase_pattern_head() */
  guint       entry;
} Form;

struct _NewsdocPhrases
{
  GArray     *compiled;  /* NewsdocCompiled, in the order added */
  gsize       ready;     /* of g_once_init_enter() */
  gsize       listed;    /* the same, for entries */
  GPtrArray  *entries;   /* strings in the library's own data, closed by NULL */
  gboolean    wild;      /* has a form that starts with a wildcard */
  Form       *forms;     /* sorted by first byte so that few are tried */
  guint64     watched;   /* the list's bit among those of watch.h, 0 for none */
  guint       starts[257];/* where in forms each first byte begins; those that start with a wildcard have byte 0 */
};

NewsdocPhrases *
newsdoc_phrases_new (void)
{
  NewsdocPhrases *phrases = g_new0 (NewsdocPhrases, 1);

  phrases->compiled = g_array_new (FALSE, FALSE, sizeof (NewsdocCompiled));
  return phrases;
}

void
newsdoc_phrases_add (NewsdocPhrases        *phrases,
                     const NewsdocCompiled *compiled)
{
  g_array_append_vals (phrases->compiled, compiled, 1);
}

static Form
form_of (const char *pattern,
         guint       entry)
{
  Form form = { pattern, 0, 0, entry };

  form.head = newsdoc_phrase_pattern_head (pattern, &form.mask);
  return form;
}

/* Calls for each form with its number among all entries. Of one byte, those of an earlier entry come first: of two that are as long, the
 * first wins. */
static void
walk (NewsdocPhrases *phrases,
      void          (*take) (NewsdocPhrases *phrases, const char *pattern, guint entry))
{
  guint before = 0, number = 0;

  for (guint i = 0; i < phrases->compiled->len; i++, before += number)
    {
      const NewsdocCompiled *compiled = &g_array_index (phrases->compiled, NewsdocCompiled, i);
      const char *p = compiled->forms;

      number = 0;
      for (const char *end = p + compiled->forms_length; p < end; p += strlen (p) + 1)
        {
          guint entry = (guchar) p[0] | (guchar) p[1] << 8;

          p += 2;
          number = entry + 1;
          take (phrases, p, before + entry);
        }
    }
}

static void
count_form (NewsdocPhrases *phrases,
            const char     *pattern,
            guint           entry)
{
  phrases->starts[newsdoc_phrase_first_byte (pattern) + 1]++;
}

/* While forms are placed, starts has for each byte where its next one goes. */
static void
place_form (NewsdocPhrases *phrases,
            const char     *pattern,
            guint           entry)
{
  phrases->forms[phrases->starts[newsdoc_phrase_first_byte (pattern)]++] = form_of (pattern, entry);
}

static gboolean
has_forms (const NewsdocPhrases *phrases,
           guchar                byte)
{
  return phrases->starts[byte] < phrases->starts[byte + 1];
}

static void
prepare (NewsdocPhrases *phrases)
{
  if (!g_once_init_enter (&phrases->ready))
    return;

  walk (phrases, count_form);
  for (guint byte = 0; byte < 256; byte++)
    phrases->starts[byte + 1] += phrases->starts[byte];
  phrases->forms = g_new (Form, phrases->starts[256]);
  walk (phrases, place_form);
  memmove (phrases->starts + 1, phrases->starts, 256 * sizeof *phrases->starts);
  phrases->starts[0] = 0;
  phrases->wild = has_forms (phrases, 0);
  g_once_init_leave (&phrases->ready, 1);
}

const char * const *
newsdoc_phrases_entries (NewsdocPhrases *phrases)
{
  if (g_once_init_enter (&phrases->listed))
    {
      phrases->entries = g_ptr_array_new ();
      for (guint i = 0; i < phrases->compiled->len; i++)
        {
          const NewsdocCompiled *compiled = &g_array_index (phrases->compiled, NewsdocCompiled, i);
          const char *p = compiled->entries;

          for (const char *end = p + compiled->entries_length; p < end; p += strlen (p) + 1)
            g_ptr_array_add (phrases->entries, (char *) p);
        }
      g_ptr_array_add (phrases->entries, NULL);
      g_once_init_leave (&phrases->listed, 1);
    }
  return (const char * const *) phrases->entries->pdata;
}

static void
match_forms (const NewsdocPhrases *phrases,
             guchar                byte,
             guint64               head,
             const char           *p,
             gboolean              whole,
             gsize                *longest,
             guint                *entry)
{
  for (guint i = phrases->starts[byte]; i < phrases->starts[byte + 1]; i++)
    {
      const Form *form = &phrases->forms[i];
      const char *end = (head & form->mask) == form->head ? newsdoc_phrase_match (form->pattern, p, whole) : NULL;

      if (end != NULL && (gsize) (end - p) > *longest)
        {
          *longest = end - p;
          if (entry != NULL)
            *entry = form->entry;
        }
    }
}

static gsize
match_at (const NewsdocPhrases *phrases,
          const char           *p,
          gboolean              whole,
          guint                *entry)
{
  gsize longest = 0;
  guint64 head;

  if (!phrases->wild && !has_forms (phrases, *p))
    return 0;
  head = newsdoc_phrase_head (p);
  if (phrases->wild)
    match_forms (phrases, 0, head, p, whole, &longest, entry);
  match_forms (phrases, *p, head, p, whole, &longest, entry);
  return longest;
}

gsize
newsdoc_phrases_match (NewsdocPhrases *phrases,
                       const char     *folded,
                       gboolean        whole,
                       guint          *entry)
{
  if (phrases == NULL || *folded == '\0')
    return 0;

  prepare (phrases);
  return match_at (phrases, folded, whole, entry);
}

gboolean
newsdoc_phrases_may_match (NewsdocPhrases *phrases,
                           const char     *text)
{
  guint64 head, known;

  if (phrases == NULL)
    return FALSE;
  prepare (phrases);
  head = newsdoc_text_fold_head (text, &known);
  if (phrases->wild || known == 0)
    return TRUE;
  for (guint i = phrases->starts[head & 0xFF]; i < phrases->starts[(head & 0xFF) + 1]; i++)
    if (((phrases->forms[i].head ^ head) & phrases->forms[i].mask & known) == 0)
      return TRUE;
  return FALSE;
}

gsize
newsdoc_phrases_scan (NewsdocPhrases *phrases,
                      const char     *folded,
                      gboolean        whole,
                      gsize          *at)
{
  if (phrases == NULL)
    return 0;

  prepare (phrases);
  for (const char *p = folded; *p != '\0'; p = newsdoc_phrase_next_start (p))
    {
      gsize length;

      if (!phrases->wild && !has_forms (phrases, *p))
        continue;
      length = newsdoc_phrase_may_start (folded, p) ? match_at (phrases, p, whole, NULL) : 0;
      if (length > 0)
        {
          *at = p - folded;
          return length;
        }
    }

  return 0;
}

void
newsdoc_phrases_watch (NewsdocPhrases *phrases,
                       guint64         bits)
{
  phrases->watched = bits;
}

guint64
newsdoc_phrases_watched (const NewsdocPhrases *phrases)
{
  return phrases != NULL ? phrases->watched : 0;
}

void
newsdoc_phrases_heads (NewsdocPhrases      *phrases,
                       NewsdocPhraseHeadFunc func,
                       gpointer              data)
{
  prepare (phrases);
  for (guint i = 0; i < phrases->starts[256]; i++)
    {
      const Form *form = &phrases->forms[i];
      Form behind = *form->pattern == NEWSDOC_PHRASE_ANY ? form_of (form->pattern + 1, form->entry) : *form;

      func (behind.head, behind.mask, *behind.pattern == NEWSDOC_PHRASE_NUMBER, data);
    }
}

gboolean
newsdoc_phrases_are_in (NewsdocPhrases      *phrases,
                        const NewsdocPlaces *places,
                        gboolean             sure)
{
  gsize at;

  if (phrases == NULL)
    return FALSE;
  if (phrases->watched == 0)
    return newsdoc_phrases_scan (phrases, places->folded, FALSE, &at) > 0;
  if ((places->lists & phrases->watched) == 0)
    return FALSE;

  prepare (phrases);
  if (phrases->wild)
    return !sure || newsdoc_phrases_scan (phrases, places->folded, FALSE, &at) > 0;
  for (guint i = 0; i < places->n; i++)
    if ((places->places[i].lists & phrases->watched) != 0 && match_at (phrases, places->folded + places->places[i].at, FALSE, NULL) > 0)
      return TRUE;
  return FALSE;
}
