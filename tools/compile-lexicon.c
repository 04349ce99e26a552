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

/* A key's entries and forms, as they grow. */
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

/* A language's records, and where each begins. */
typedef struct
{
  GByteArray *bytes;
  GArray     *starts;
} Records;

static void
write_key (GByteArray *out,
           const char *name,
           const Key  *key)
{
  NewsdocCompiled compiled = { (const char *) key->entries->data, (const char *) key->forms->data, key->entries->len, key->forms->len };

  newsdoc_compiled_write (out, name, &compiled);
}

static gboolean
pack_key (gpointer name,
          gpointer value,
          gpointer data)
{
  Records *records = data;
  gsize start = records->bytes->len;

  g_array_append_val (records->starts, start);
  write_key (records->bytes, name, value);
  return FALSE;
}

static GVariant *
pack_file (GTree *keys)
{
  Records records = { g_byte_array_new (), g_array_new (FALSE, FALSE, sizeof (gsize)) };
  g_autoptr (GByteArray) file = NULL;

  g_tree_foreach (keys, pack_key, &records);
  file = newsdoc_compiled_file (records.bytes, records.starts);
  g_byte_array_unref (records.bytes);
  g_array_unref (records.starts);
  return pack_array (file);
}

static int
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  return strcmp (a, b);
}

/* What tells the languages apart, as it grows: each function word once, and the languages that have it. */
typedef struct
{
  Key        *words;
  GArray     *owners;    /* guint64, in the words' order */
  GHashTable *numbers;   /* word → its number */
} Profiles;

static void
add_function_words (Profiles  *profiles,
                    const Key *stopwords,
                    guint      language)
{
  const char *p = (const char *) stopwords->entries->data;

  for (const char *end = p + stopwords->entries->len; p < end; p += strlen (p) + 1)
    {
      gpointer number;

      if (!g_hash_table_lookup_extended (profiles->numbers, p, NULL, &number))
        {
          const guint64 none = 0;

          number = GUINT_TO_POINTER (profiles->words->n_entries);
          g_hash_table_insert (profiles->numbers, g_strdup (p), number);
          g_array_append_val (profiles->owners, none);
          add_entry (profiles->words, p);
        }
      g_array_index (profiles->owners, guint64, GPOINTER_TO_UINT (number)) |= G_GUINT64_CONSTANT (1) << language;
    }
}

static GVariant *
pack_owners (const Profiles *profiles)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();

  for (guint i = 0; i < profiles->owners->len; i++)
    {
      guint64 set = GUINT64_TO_LE (g_array_index (profiles->owners, guint64, i));

      g_byte_array_append (out, (const guint8 *) &set, sizeof set);
    }
  return pack_array (out);
}

static GVariant *
pack_words (const Profiles *profiles)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();

  write_key (out, "", profiles->words);
  return pack_array (out);
}

static GTree *
compile (GKeyFile *file)
{
  g_autoptr (GTree) keys = g_tree_new_full (compare_names, NULL, g_free, key_free);
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);

  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_auto (GStrv) names = g_key_file_get_keys (file, groups[i], NULL, NULL);

      for (guint j = 0; names[j] != NULL; j++)
        add_key (keys, file, groups[i], names[j]);
    }
  return g_steal_pointer (&keys);
}

static gboolean
add_file (GVariantBuilder *builder,
          Profiles        *profiles,
          const char      *path,
          guint            language,
          GError         **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *tag = g_path_get_basename (path);
  g_autoptr (GTree) keys = NULL;
  Key *stopwords;

  if (!g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error))
    {
      g_prefix_error (error, "%s: ", path);
      return FALSE;
    }
  keys = compile (file);
  stopwords = g_tree_lookup (keys, "language/stopwords");
  if (stopwords != NULL && language < NEWSDOC_MOST_LANGUAGES)
    add_function_words (profiles, stopwords, language);
  tag[strcspn (tag, ".")] = '\0';
  g_variant_builder_add (builder, "{s@ay}", tag, pack_file (keys));
  return TRUE;
}

/* By the tags: "pt" comes before "pt-BR". */
static int
compare_paths (const void *a,
               const void *b)
{
  g_autofree char *left = g_path_get_basename (*(char * const *) a), *right = g_path_get_basename (*(char * const *) b);

  left[strcspn (left, ".")] = right[strcspn (right, ".")] = '\0';
  return strcmp (left, right);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) lexicons = NULL;
  Profiles profiles = { key_new (), g_array_new (FALSE, FALSE, sizeof (guint64)), g_hash_table_new (g_str_hash, g_str_equal) };
  GVariantBuilder builder;
  gboolean done = argc > 2;

  /* the tags' order numbers the languages */
  if (done)
    qsort (argv + 2, argc - 2, sizeof *argv, compare_paths);
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a{say}"));
  for (int i = 2; done && i < argc; i++)
    done = add_file (&builder, &profiles, argv[i], i - 2, &error);
  lexicons = g_variant_ref_sink (g_variant_new ("(@a{say}@ay@ay)", g_variant_builder_end (&builder), pack_words (&profiles), pack_owners (&profiles)));
  if (done && g_file_set_contents (argv[1], g_variant_get_data (lexicons), g_variant_get_size (lexicons), &error))
    return EXIT_SUCCESS;

  fprintf (stderr, "%s\n", error != NULL ? error->message : "usage: compile-lexicon OUT IN.ini...");
  return EXIT_FAILURE;
}
