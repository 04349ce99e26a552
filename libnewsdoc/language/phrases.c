/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrases.h"
#include "phrase.h"

#include <string.h>

/* So many bytes of a form's first word are compared at once, before anything else is looked at. */
#define HEAD_BYTES 4

/* One way to write one entry. */
typedef struct
{
  const char *pattern;   /* in the library's own data */
  guint32     head, mask;/* the first bytes that a text must have, as head_of() reads them, and which of them count */
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

/* The first bytes of a text, the first one lowest; the text may be shorter. */
static guint32
head_of (const char *text,
         gsize       length)
{
  guint32 head = 0;

  for (guint i = 0; i < HEAD_BYTES && i < length && text[i] != '\0'; i++)
    head |= (guint32) (guchar) text[i] << (8 * i);
  return head;
}

static Form
form_of (const char *pattern,
         guint       entry)
{
  gsize length = newsdoc_phrase_first_byte (pattern) != 0 ? (guchar) pattern[1] : 0;
  guint32 mask = length >= HEAD_BYTES ? G_MAXUINT32 : ((guint32) 1 << (8 * length)) - 1;

  return (Form) { pattern, head_of (pattern + 2, length), mask, entry };
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
             guint32               head,
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
  guint32 head;

  if (!phrases->wild && !has_forms (phrases, *p))
    return 0;
  head = head_of (p, HEAD_BYTES);
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

/* The next place where a phrase may begin: past the rest of an ASCII word, or of a character. */
static const char *
next_place (const char *p)
{
  if (g_ascii_isalnum (*p))
    {
      do
        p++;
      while (g_ascii_isalnum (*p));
      return p;
    }
  return g_utf8_next_char (p);
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
  for (const char *p = folded; *p != '\0'; p = next_place (p))
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
