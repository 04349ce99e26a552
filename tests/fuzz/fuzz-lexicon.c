/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A language's file of any bytes: an error, or a compiled one in which each key is found as it was written, and that can be asked for anything. */

#include <string.h>

#include "../../tools/lexicon-keys.h"
#include "language/phrase.h"
#include "language/phrases.h"
#include "language/text.h"

/* There is no freeing phrases: a lexicon is kept for ever. So their forms are walked here as phrases.c does. */
static void
ask (const NewsdocCompiled *compiled,
     const char            *folded)
{
  const char *p = compiled->forms;

  for (const char *end = p + compiled->forms_length; p < end; p += strlen (p) + 1)
    {
      const char *match;

      p += 2;
      newsdoc_phrase_first_byte (p);
      match = newsdoc_phrase_match (p, folded, TRUE);
      g_assert_true (match == NULL || (match >= folded && match <= folded + strlen (folded)));
    }
}

/* What is asked is each of the entries. */
static void
ask_all (const NewsdocCompiled *compiled)
{
  const char *entry = compiled->entries;
  guint n = 0;

  for (const char *end = entry + compiled->entries_length; entry < end && n < 20; entry += strlen (entry) + 1, n++)
    {
      g_autofree char *folded = newsdoc_text_fold (entry, -1);

      ask (compiled, folded);
    }
}

static gboolean
look_up (gpointer name,
         gpointer value,
         gpointer compiled_file)
{
  const Key *key = value;
  NewsdocCompiled compiled;

  g_assert_true (newsdoc_compiled_find (compiled_file, name, &compiled));
  g_assert_cmpmem (compiled.entries, compiled.entries_length, key->entries->data, key->entries->len);
  g_assert_cmpmem (compiled.forms, compiled.forms_length, key->forms->data, key->forms->len);
  ask_all (&compiled);
  return FALSE;
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  g_autoptr(GTree) keys = NULL;
  g_autoptr(GByteArray) compiled = NULL;
  NewsdocCompiled none;

  if (size == 0 || !g_key_file_load_from_data (file, (const char *) data, size, G_KEY_FILE_NONE, NULL))
    return 0;
  keys = keys_compile (file, NULL);
  if (keys == NULL)
    return 0;
  compiled = keys_write (keys);
  g_tree_foreach (keys, look_up, compiled->data);
  /* a key's name has its group's before it, so that none is empty */
  g_assert_false (newsdoc_compiled_find ((const char *) compiled->data, "", &none));
  return 0;
}
