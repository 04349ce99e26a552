/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* usage: compile-lexicon OUT IN.ini...
 * Makes of the languages' key files what the library maps into memory and asks without parsing: a GVariant of NEWSDOC_LEXICONS_TYPE. Runs
 * while the library is built; docs/adding-a-language.md says what is in the files, each of which is named after its language's tag. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../libnewsdoc/language/lexicon.h"
#include "../libnewsdoc/language/phrase.h"
#include "../libnewsdoc/language/phrases.h"

/* The two arrays of NEWSDOC_PHRASES_TYPE, as they grow. */
typedef struct
{
  GByteArray *entries, *forms;
  guint       n_entries;
} Key;

static Key *
key_new (void)
{
  Key *key = g_new0 (Key, 1);

  key->entries = g_byte_array_new ();
  key->forms = g_byte_array_new ();
  return key;
}

static void
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

static void
add_entry (Key        *key,
           const char *entry)
{
  g_auto (GStrv) forms = g_strsplit (entry, "|", -1);
  const guint8 number[] = { key->n_entries & 0xFF, key->n_entries >> 8 };

  g_assert (key->n_entries <= G_MAXUINT16);
  for (guint i = 0; forms[i] != NULL; i++)
    {
      g_autofree char *pattern = newsdoc_phrase_compile (forms[i]);

      g_byte_array_append (key->forms, number, sizeof number);
      append (key->forms, pattern);
    }
  append (key->entries, entry);
  key->n_entries++;
}

static void
add_key (GTree      *keys,
         GKeyFile   *file,
         const char *group,
         const char *name)
{
  /* "lead.radio" adds to "lead" */
  g_autofree char *full = g_strdup_printf ("%s/%.*s", group, (int) strcspn (name, "."), name);
  g_auto (GStrv) entries = g_key_file_get_string_list (file, group, name, NULL, NULL);
  Key *key = g_tree_lookup (keys, full);

  if (key == NULL)
    g_tree_insert (keys, g_steal_pointer (&full), key = key_new ());
  for (guint i = 0; entries != NULL && entries[i] != NULL; i++)
    if (*g_strstrip (entries[i]) != '\0')
      add_entry (key, entries[i]);
}

static GVariant *
pack_array (GByteArray *array)
{
  return g_variant_new_fixed_array (G_VARIANT_TYPE_BYTE, array->data, array->len, 1);
}

static gboolean
pack_key (gpointer name,
          gpointer value,
          gpointer builder)
{
  Key *key = value;

  g_variant_builder_add (builder, "{s(@ay@ay)}", name, pack_array (key->entries), pack_array (key->forms));
  return FALSE;
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return strcmp (a, b);
}

static GVariant *
compile (GKeyFile *file)
{
  g_autoptr (GTree) keys = g_tree_new_full (compare_names, NULL, g_free, key_free);
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);
  GVariantBuilder builder;

  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_auto (GStrv) names = g_key_file_get_keys (file, groups[i], NULL, NULL);

      for (guint j = 0; names[j] != NULL; j++)
        add_key (keys, file, groups[i], names[j]);
    }

  g_variant_builder_init (&builder, G_VARIANT_TYPE (NEWSDOC_LEXICON_TYPE));
  g_tree_foreach (keys, pack_key, &builder);
  return g_variant_builder_end (&builder);
}

static gboolean
add_file (GVariantBuilder *builder,
          const char      *path,
          GError         **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *tag = g_path_get_basename (path);

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error))
    {
      g_prefix_error (error, "%s: ", path);
      return FALSE;
    }
  tag[strcspn (tag, ".")] = '\0';
  g_variant_builder_add (builder, "{s@" NEWSDOC_LEXICON_TYPE "}", tag, compile (file));
  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) lexicons = NULL;
  GVariantBuilder builder;
  gboolean done = argc > 2;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (NEWSDOC_LEXICONS_TYPE));
  for (int i = 2; done && i < argc; i++)
    done = add_file (&builder, argv[i], &error);
  lexicons = g_variant_ref_sink (g_variant_builder_end (&builder));
  if (done && g_file_set_contents (argv[1], g_variant_get_data (lexicons), g_variant_get_size (lexicons), &error))
    return EXIT_SUCCESS;

  fprintf (stderr, "%s\n", error != NULL ? error->message : "usage: compile-lexicon OUT IN.ini...");
  return EXIT_FAILURE;
}
