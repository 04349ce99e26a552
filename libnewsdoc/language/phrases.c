/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "phrases.h"
#include "phrase.h"

#include <string.h>

/* One way to write one entry. */
typedef struct
{
  const char *pattern;   /* in the library's own data */
  guint       entry;
} Form;

struct _NewsdocPhrases
{
  GPtrArray *compiled;   /* GVariant, in the order added */
  gsize      ready;      /* of g_once_init_enter() */
  GPtrArray *entries;    /* strings in the library's own data, closed by NULL */
  GArray    *forms;      /* Form, sorted by first byte so that few are tried */
  guint      starts[257];/* where in forms each first byte begins; those that start with a wildcard have byte 0 */
};

NewsdocPhrases *
newsdoc_phrases_new (void)
{
  NewsdocPhrases *phrases = g_new0 (NewsdocPhrases, 1);

  phrases->compiled = g_ptr_array_new ();
  return phrases;
}

void
newsdoc_phrases_add (NewsdocPhrases *phrases,
                     GVariant       *compiled)
{
  g_ptr_array_add (phrases->compiled, g_variant_ref (compiled));
}

/* Of one byte, those of an earlier entry first: of two that are as long, the first wins. */
static int
compare_forms (gconstpointer a,
               gconstpointer b)
{
  const Form *left = a, *right = b;
  int bytes = newsdoc_phrase_first_byte (left->pattern) - newsdoc_phrase_first_byte (right->pattern);

  return bytes != 0 ? bytes : (int) left->entry - (int) right->entry;
}

/* The bytes of one of the two arrays. */
static const char *
array_of (GVariant  *compiled,
          gsize      index,
          gsize     *length)
{
  g_autoptr (GVariant) array = g_variant_get_child_value (compiled, index);

  return g_variant_get_fixed_array (array, length, 1);
}

static void
unpack (NewsdocPhrases *phrases,
        GVariant       *compiled)
{
  guint before = phrases->entries->len;
  gsize length;
  const char *p = array_of (compiled, 0, &length);

  for (const char *end = p + length; p < end; p += strlen (p) + 1)
    g_ptr_array_add (phrases->entries, (char *) p);

  p = array_of (compiled, 1, &length);
  for (const char *end = p + length; p < end; p += strlen (p) + 1)
    {
      Form form = { p + 2, before + ((guchar) p[0] | (guchar) p[1] << 8) };

      g_array_append_val (phrases->forms, form);
      p += 2;
    }
}

static void
prepare (NewsdocPhrases *phrases)
{
  if (!g_once_init_enter (&phrases->ready))
    return;

  phrases->entries = g_ptr_array_new ();
  phrases->forms = g_array_new (FALSE, FALSE, sizeof (Form));
  for (guint i = 0; i < phrases->compiled->len; i++)
    unpack (phrases, phrases->compiled->pdata[i]);
  g_ptr_array_add (phrases->entries, NULL);
  g_array_sort (phrases->forms, compare_forms);
  for (guint i = phrases->forms->len; i-- > 0;)
    phrases->starts[newsdoc_phrase_first_byte (g_array_index (phrases->forms, Form, i).pattern) + 1]++;
  for (guint byte = 0; byte < 256; byte++)
    phrases->starts[byte + 1] += phrases->starts[byte];
  g_once_init_leave (&phrases->ready, 1);
}

const char * const *
newsdoc_phrases_entries (NewsdocPhrases *phrases)
{
  prepare (phrases);
  return (const char * const *) phrases->entries->pdata;
}

static gboolean
has_forms (const NewsdocPhrases *phrases,
           guchar                byte)
{
  return phrases->starts[byte] < phrases->starts[byte + 1];
}

static void
match_forms (const NewsdocPhrases *phrases,
             guchar                byte,
             const char           *p,
             gboolean              whole,
             gsize                *longest,
             guint                *entry)
{
  for (guint i = phrases->starts[byte]; i < phrases->starts[byte + 1]; i++)
    {
      const Form *form = &g_array_index (phrases->forms, Form, i);
      const char *end = newsdoc_phrase_match (form->pattern, p, whole);

      if (end != NULL && (gsize) (end - p) > *longest)
        {
          *longest = end - p;
          if (entry != NULL)
            *entry = form->entry;
        }
    }
}

gsize
newsdoc_phrases_match (NewsdocPhrases *phrases,
                       const char     *folded,
                       gboolean        whole,
                       guint          *entry)
{
  gsize longest = 0;

  if (phrases == NULL || *folded == '\0')
    return 0;

  prepare (phrases);
  match_forms (phrases, 0, folded, whole, &longest, entry);
  match_forms (phrases, *folded, folded, whole, &longest, entry);
  return longest;
}

/* Of UTF-8, a byte that is not a character's first. */
static gboolean
is_inside_character (guchar byte)
{
  return (byte & 0xC0) == 0x80;
}

gsize
newsdoc_phrases_scan (NewsdocPhrases *phrases,
                      const char     *folded,
                      gboolean        whole,
                      gsize          *at)
{
  gboolean wild;

  if (phrases == NULL)
    return 0;

  prepare (phrases);
  wild = has_forms (phrases, 0);
  for (const char *p = folded; *p != '\0'; p++)
    {
      gsize length;

      if (is_inside_character (*p) || (!wild && !has_forms (phrases, *p)))
        continue;
      length = newsdoc_phrase_may_start (folded, p) ? newsdoc_phrases_match (phrases, p, whole, NULL) : 0;
      if (length > 0)
        {
          *at = p - folded;
          return length;
        }
    }

  return 0;
}
