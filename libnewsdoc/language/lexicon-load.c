/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "lexicon-private.h"
#include "tag.h"

#include <gio/gio.h>
#include <string.h>

#include "newsdoc-resources.h"

#define RESOURCE_PATH "/org/newsdoc/lexicons"
#define NO_LANGUAGE "und"
#define DEFAULT_LANGUAGE "en"

/* No region in particular, by UN M.49. */
#define WORLD "001"

G_LOCK_DEFINE_STATIC (lexicons);
static GHashTable *lexicons;   /* "de" or "de-at" → NewsdocLexicon, for ever */

/* All compiled lexicons: the library's own data, so that what is taken from it lives for ever. */
static gpointer
map_lexicons (gpointer data)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (newsdoc_get_resource (), RESOURCE_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (NEWSDOC_LEXICONS_TYPE), bytes, TRUE));
}

static GVariant *
all_lexicons (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, map_lexicons, NULL);
}

/* One of the three parts of NEWSDOC_LEXICONS_TYPE. */
static GVariant *
part (guint index)
{
  return g_variant_get_child_value (all_lexicons (), index);
}

typedef struct
{
  const char *tag;
  const char *file;
} File;

static int
compare_files (gconstpointer a,
               gconstpointer b)
{
  return strcmp (((const File *) a)->tag, ((const File *) b)->tag);
}

/* All files in the order of their tags, listed once: most tags that are asked for, "en-us", have none, and to go through a GVariant each time to
 * find that out takes longer than all else that a lexicon's start takes. */
static gpointer
list_files (gpointer data)
{
  GArray *list = g_array_new (TRUE, FALSE, sizeof (File));
  g_autoptr (GVariant) files = part (0);

  for (gsize i = 0; i < g_variant_n_children (files); i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (files, i);
      g_autoptr (GVariant) tag = g_variant_get_child_value (entry, 0);
      g_autoptr (GVariant) bytes = g_variant_get_child_value (entry, 1);
      gsize length;
      File file = { g_variant_get_string (tag, NULL), g_variant_get_fixed_array (bytes, &length, 1) };

      g_array_append_val (list, file);
    }
  g_array_sort (list, compare_files);
  return g_array_free (list, FALSE);
}

static const File *
all_files (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, list_files, NULL);
}

/* NULL for a language that there is none for. */
static const char *
find_file (const char *tag)
{
  for (const File *file = all_files (); file->tag != NULL; file++)
    if (strcmp (file->tag, tag) == 0)
      return file->file;

  return NULL;
}

static NewsdocKeys *
load_language (const char *language)
{
  const char *behind[] = { DEFAULT_LANGUAGE, NO_LANGUAGE };
  const char *file = find_file (language);
  NewsdocKeys *keys;

  if (file == NULL)
    return NULL;
  keys = newsdoc_keys_new (file);
  for (guint i = 0; i < G_N_ELEMENTS (behind); i++)
    if (strcmp (language, behind[i]) != 0)
      newsdoc_keys_add (keys, find_file (behind[i]));
  return keys;
}

/* With the lock held. */
static NewsdocLexicon *
look_up (const char *language,
         const char *region)
{
  g_autofree char *name = g_strconcat (language, "-", region, NULL);
  NewsdocLexicon *lexicon, *base;
  NewsdocKeys *keys;

  if (lexicons == NULL)
    lexicons = g_hash_table_new (g_str_hash, g_str_equal);

  lexicon = g_hash_table_lookup (lexicons, name);
  if (lexicon != NULL)
    return lexicon;

  base = *region != '\0' ? look_up (language, "") : NULL;
  keys = base != NULL ? base->keys : *region == '\0' ? load_language (language) : NULL;
  if (keys == NULL)
    return NULL;

  lexicon = g_new0 (NewsdocLexicon, 1);
  lexicon->tag = g_strdup (language);
  lexicon->region = g_strdup (region);
  lexicon->keys = keys;
  g_hash_table_insert (lexicons, g_steal_pointer (&name), lexicon);
  return lexicon;
}

/* A language that has no file may be read with another's: "no" and "nn" with that of "nb". Which, the data say. With the lock held. */
static NewsdocLexicon *
look_up_relative (const char *language,
                  const char *region)
{
  NewsdocPhrases *relatives = newsdoc_keys_find (look_up (NO_LANGUAGE, "")->keys, "languages", "same");
  g_autofree char *name = NULL;
  guint entry = 0;

  if (newsdoc_phrases_match (relatives, language, TRUE, &entry) == 0)
    return NULL;
  name = g_strdup (newsdoc_phrases_entries (relatives)[entry]);
  name[strcspn (name, "|")] = '\0';
  return look_up (name, region);
}

/* The lookup of RFC 4647: the longest part of the tag that there is a file of. With the lock held. */
static NewsdocLexicon *
look_up_tag (const char *tag)
{
  g_autofree char *range = newsdoc_tag_normalize (tag);
  g_autofree char *region = newsdoc_tag_dup_region (range);
  NewsdocLexicon *lexicon;

  do
    {
      lexicon = look_up (range, region);
      if (lexicon == NULL)
        lexicon = look_up_relative (range, region);
    }
  while (lexicon == NULL && newsdoc_tag_shorten (range));

  return lexicon;
}

const NewsdocLexicon *
newsdoc_lexicon_get (const char *tag)
{
  const NewsdocLexicon *lexicon;

  G_LOCK (lexicons);
  lexicon = look_up_tag (tag != NULL ? tag : DEFAULT_LANGUAGE);
  /* a language that is not here: not that of the United States, whose days the world writes in another order */
  if (lexicon == NULL)
    lexicon = look_up (DEFAULT_LANGUAGE, WORLD);
  G_UNLOCK (lexicons);

  return lexicon;
}

gboolean
newsdoc_lexicon_has (const char *tag)
{
  gboolean has;

  G_LOCK (lexicons);
  has = look_up_tag (tag) != NULL;
  G_UNLOCK (lexicons);

  return has;
}

const char *
newsdoc_lexicon_tag (const NewsdocLexicon *lexicon)
{
  return lexicon->tag;
}

const char *
newsdoc_lexicon_region (const NewsdocLexicon *lexicon)
{
  return lexicon->region;
}

static gpointer
make_tags (gpointer data)
{
  GPtrArray *tags = g_ptr_array_new ();

  for (const File *file = all_files (); file->tag != NULL; file++)
    g_ptr_array_add (tags, (char *) file->tag);
  g_ptr_array_add (tags, NULL);
  return g_ptr_array_free (tags, FALSE);
}

const char * const *
newsdoc_lexicon_tags (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_tags, NULL);
}

void
newsdoc_lexicon_function_words (NewsdocCompiled  *words,
                                const guchar    **owners)
{
  g_autoptr (GVariant) record = part (1);
  g_autoptr (GVariant) sets = part (2);
  const char *name;
  gsize length;

  newsdoc_compiled_read (g_variant_get_fixed_array (record, &length, 1), &name, words);
  *owners = g_variant_get_fixed_array (sets, &length, 1);
}
