/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "lexicon-keys.h"

#include <string.h>

#include "../libnewsdoc/language/phrase.h"
#include "../libnewsdoc/language/phrases.h"

Key *
key_new (void)
{
  Key *key = g_new0 (Key, 1);

  key->entries = g_byte_array_new ();
  key->forms = g_byte_array_new ();
  return key;
}

void
key_free (gpointer data)
{
  Key *key = data;

  g_byte_array_unref (key->entries);
  g_byte_array_unref (key->forms);
  g_free (key);
}

static void
append (GByteArray *array,
        const char *text)
{
  g_byte_array_append (array, (const guint8 *) text, strlen (text) + 1);
}

gboolean
key_add (Key         *key,
         const char  *entry,
         GError     **error)
{
  g_auto (GStrv) forms = g_strsplit (entry, "|", -1);
  const guint8 number[] = { key->n_entries & 0xFF, key->n_entries >> 8 };

  if (key->n_entries > G_MAXUINT16)
    {
      g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "there are more than %u entries", G_MAXUINT16 + 1);
      return FALSE;
    }
  for (guint i = 0; forms[i] != NULL; i++)
    {
      g_autofree char *pattern = newsdoc_phrase_compile (forms[i]);

      if (pattern == NULL)
        {
          g_set_error (error, G_KEY_FILE_ERROR, G_KEY_FILE_ERROR_INVALID_VALUE, "a word is longer than %u bytes", G_MAXUINT8);
          return FALSE;
        }
      g_byte_array_append (key->forms, number, sizeof number);
      append (key->forms, pattern);
    }
  append (key->entries, entry);
  key->n_entries++;
  return TRUE;
}

void
key_write (const Key  *key,
           const char *name,
           GByteArray *out)
{
  NewsdocCompiled compiled = { (const char *) key->entries->data, (const char *) key->forms->data, key->entries->len, key->forms->len };

  newsdoc_compiled_write (out, name, &compiled);
}

static gboolean
add_entries (Key         *key,
             GKeyFile    *file,
             const char  *group,
             const char  *name,
             GError     **error)
{
  g_auto (GStrv) entries = g_key_file_get_string_list (file, group, name, NULL, error);

  if (entries == NULL)
    return FALSE;
  for (guint i = 0; entries[i] != NULL; i++)
    if (*g_strstrip (entries[i]) != '\0' && !key_add (key, entries[i], error))
      return FALSE;
  return TRUE;
}

static gboolean
add_key (GTree       *keys,
         GKeyFile    *file,
         const char  *group,
         const char  *name,
         GError     **error)
{
  /* "lead.radio" adds to "lead" */
  g_autofree char *full = g_strdup_printf ("%s/%.*s", group, (int) strcspn (name, "."), name);
  Key *key = g_tree_lookup (keys, full);

  if (key == NULL)
    g_tree_insert (keys, g_steal_pointer (&full), key = key_new ());
  if (add_entries (key, file, group, name, error))
    return TRUE;
  g_prefix_error (error, "%s in [%s]: ", name, group);
  return FALSE;
}

static gboolean
add_group (GTree       *keys,
           GKeyFile    *file,
           const char  *group,
           GError     **error)
{
  g_auto (GStrv) names = g_key_file_get_keys (file, group, NULL, error);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (!add_key (keys, file, group, names[i], error))
      return FALSE;
  return names != NULL;
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return strcmp (a, b);
}

GTree *
keys_compile (GKeyFile  *file,
              GError   **error)
{
  g_autoptr (GTree) keys = g_tree_new_full (compare_names, NULL, g_free, key_free);
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);

  for (guint i = 0; groups[i] != NULL; i++)
    if (!add_group (keys, file, groups[i], error))
      return NULL;
  return g_steal_pointer (&keys);
}

/* The records, and where each begins. */
typedef struct
{
  GByteArray *bytes;
  GArray     *starts;
} Records;

static gboolean
write_key (gpointer name,
           gpointer key,
           gpointer data)
{
  Records *records = data;
  gsize start = records->bytes->len;

  g_array_append_val (records->starts, start);
  key_write (key, name, records->bytes);
  return FALSE;
}

GByteArray *
keys_write (GTree *keys)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (GArray) starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  Records records = { bytes, starts };

  g_tree_foreach (keys, write_key, &records);
  return newsdoc_compiled_file (bytes, starts);
}
