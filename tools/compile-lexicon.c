/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* usage: compile-lexicon OUT IN.ini...
 * Makes of the languages' key files what the library maps into memory and asks without parsing: a GVariant of NEWSDOC_LEXICONS_TYPE. Runs
 * while the library is built; docs/adding-a-language.md says what is in the files, each of which is named after its language's tag. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../libnewsdoc/language/lexicon.h"
#include "lexicon-keys.h"

static GVariant *
pack_array (GByteArray *array)
{
  return g_variant_new_fixed_array (G_VARIANT_TYPE_BYTE, array->data, array->len, 1);
}

/* What tells the languages apart, as it grows: each function word once, and the languages that have it. */
typedef struct
{
  Key        *words;
  GArray     *owners;    /* guint64, in the words' order */
  GHashTable *numbers;   /* word → its number */
} Profiles;

static gboolean
add_function_words (Profiles   *profiles,
                    const Key  *stopwords,
                    guint       language,
                    GError    **error)
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
          if (!key_add (profiles->words, p, error))
            return FALSE;
        }
      g_array_index (profiles->owners, guint64, GPOINTER_TO_UINT (number)) |= G_GUINT64_CONSTANT (1) << language;
    }
  return TRUE;
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

  key_write (profiles->words, "", out);
  return pack_array (out);
}

/* NULL, with the error set, where the file is not one. */
static GTree *
read_file (const char  *path,
           GError     **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  GTree *keys = g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, error) ? keys_compile (file, error) : NULL;

  if (keys == NULL)
    g_prefix_error (error, "%s: ", path);
  return keys;
}

static gboolean
add_file (GVariantBuilder *builder,
          Profiles        *profiles,
          const char      *path,
          guint            language,
          GError         **error)
{
  g_autoptr (GTree) keys = read_file (path, error);
  g_autoptr (GByteArray) out = NULL;
  g_autofree char *tag = g_path_get_basename (path);
  Key *stopwords;

  if (keys == NULL)
    return FALSE;
  out = keys_write (keys);
  stopwords = g_tree_lookup (keys, "language/stopwords");
  if (stopwords != NULL && language < NEWSDOC_MOST_LANGUAGES && !add_function_words (profiles, stopwords, language, error))
    return FALSE;
  tag[strcspn (tag, ".")] = '\0';
  g_variant_builder_add (builder, "{s@ay}", tag, pack_array (out));
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
