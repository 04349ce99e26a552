/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "lexicon.h"
#include "phrase.h"
#include "phrases.h"
#include "text.h"

#include <gio/gio.h>
#include <string.h>

#include "newsdoc-resources.h"

#define RESOURCE_PATH "/org/newsdoc/lexicon/"
#define NO_LANGUAGE "und"
#define DEFAULT_LANGUAGE "en"
#define LANGUAGE_GROUP "language"
#define LEAD_KEY "lead"
#define NOT_KEY "not"

struct _NewsdocLexicon
{
  char       *tag;
  char       *region;
  GHashTable *groups;   /* group → key → Phrases; shared by the regions of a language */
};

G_LOCK_DEFINE_STATIC (lexicons);
static GHashTable *lexicons;   /* "de" or "de-at" → NewsdocLexicon, for ever */

static gpointer
look_up_or_add (GHashTable *table,
                const char *key,
                gpointer  (*make) (void))
{
  gpointer value = g_hash_table_lookup (table, key);

  if (value == NULL)
    {
      value = make ();
      g_hash_table_insert (table, g_strdup (key), value);
    }
  return value;
}

static gpointer
new_table (void)
{
  return g_hash_table_new (g_str_hash, g_str_equal);
}

static gpointer
new_phrases (void)
{
  return newsdoc_phrases_new ();
}

static void
load_key (GHashTable *groups,
          GKeyFile   *file,
          const char *group,
          const char *key)
{
  g_autofree char *kind = g_strndup (key, strcspn (key, "."));
  g_auto (GStrv) entries = g_key_file_get_string_list (file, group, key, NULL, NULL);
  GHashTable *keys = look_up_or_add (groups, group, new_table);
  NewsdocPhrases *phrases = look_up_or_add (keys, kind, new_phrases);

  for (guint i = 0; entries != NULL && entries[i] != NULL; i++)
    if (*g_strstrip (entries[i]) != '\0')
      newsdoc_phrases_add (phrases, entries[i]);
}

static gboolean
load_file (GHashTable *groups,
           const char *tag,
           gboolean    own)
{
  g_autofree char *path = g_strconcat (RESOURCE_PATH, tag, ".ini", NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (newsdoc_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = NULL;

  if (bytes == NULL)
    return FALSE;
  if (!g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, &error))
    g_error ("%s: %s", path, error->message);

  names = g_key_file_get_groups (file, NULL);
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_auto (GStrv) keys = g_key_file_get_keys (file, names[i], NULL, NULL);

      for (guint j = 0; (own || strcmp (names[i], LANGUAGE_GROUP) != 0) && keys[j] != NULL; j++)
        load_key (groups, file, names[i], keys[j]);
    }
  return TRUE;
}

static void
finish (GHashTable *groups)
{
  GHashTableIter i, j;
  gpointer keys, value;

  g_hash_table_iter_init (&i, groups);
  while (g_hash_table_iter_next (&i, NULL, &keys))
    {
      g_hash_table_iter_init (&j, keys);
      while (g_hash_table_iter_next (&j, NULL, &value))
        newsdoc_phrases_finish (value);
    }
}

static GHashTable *
load_language (const char *language)
{
  GHashTable *groups = new_table ();

  if (!load_file (groups, language, TRUE))
    {
      g_hash_table_unref (groups);
      return NULL;
    }
  if (strcmp (language, DEFAULT_LANGUAGE) != 0)
    load_file (groups, DEFAULT_LANGUAGE, FALSE);
  if (strcmp (language, NO_LANGUAGE) != 0)
    load_file (groups, NO_LANGUAGE, FALSE);
  finish (groups);
  return groups;
}

/* Splits a tag into what a file can be named after and a region of two letters; whatever else it says does not matter here. */
static void
split_tag (const char  *tag,
           char       **language,
           char       **region)
{
  g_auto (GStrv) parts = NULL;
  g_autofree char *lower = g_ascii_strdown (tag != NULL ? tag : DEFAULT_LANGUAGE, -1);

  parts = g_strsplit_set (lower, "-_.", 8);
  *language = g_strdup (parts[0] != NULL ? parts[0] : DEFAULT_LANGUAGE);
  *region = NULL;
  for (guint i = 1; parts[0] != NULL && parts[i] != NULL; i++)
    if (strlen (parts[i]) == 2 && g_ascii_isalpha (parts[i][0]) && g_ascii_isalpha (parts[i][1]))
      {
        *region = g_strdup (parts[i]);
        break;
      }
  if (*region == NULL)
    *region = g_strdup ("");
}

/* With the lock held. */
static NewsdocLexicon *
look_up (const char *language,
         const char *region)
{
  g_autofree char *name = g_strconcat (language, "-", region, NULL);
  NewsdocLexicon *lexicon, *base;
  GHashTable *groups;

  if (lexicons == NULL)
    lexicons = new_table ();

  lexicon = g_hash_table_lookup (lexicons, name);
  if (lexicon != NULL)
    return lexicon;

  base = *region != '\0' ? look_up (language, "") : NULL;
  groups = base != NULL ? base->groups : *region == '\0' ? load_language (language) : NULL;
  if (groups == NULL)
    return NULL;

  lexicon = g_new0 (NewsdocLexicon, 1);
  lexicon->tag = g_strdup (language);
  lexicon->region = g_strdup (region);
  lexicon->groups = groups;
  g_hash_table_insert (lexicons, g_steal_pointer (&name), lexicon);
  return lexicon;
}

const NewsdocLexicon *
newsdoc_lexicon_get (const char *tag)
{
  g_autofree char *language = NULL, *region = NULL;
  const NewsdocLexicon *lexicon;

  split_tag (tag, &language, &region);

  G_LOCK (lexicons);
  lexicon = look_up (language, region);
  if (lexicon == NULL)
    lexicon = look_up (DEFAULT_LANGUAGE, "");
  G_UNLOCK (lexicons);

  return lexicon;
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

static int
compare_tags (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static gpointer
make_tags (gpointer data)
{
  GPtrArray *tags = g_ptr_array_new ();
  g_auto (GStrv) names = g_resource_enumerate_children (newsdoc_get_resource (), RESOURCE_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    g_ptr_array_add (tags, g_strndup (names[i], strcspn (names[i], ".")));
  g_ptr_array_sort (tags, compare_tags);
  g_ptr_array_add (tags, NULL);
  return g_ptr_array_free (tags, FALSE);
}

const char * const *
newsdoc_lexicon_tags (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, make_tags, NULL);
}

static const NewsdocPhrases *
find_phrases (const NewsdocLexicon *lexicon,
              const char           *group,
              const char           *key)
{
  GHashTable *keys = g_hash_table_lookup (lexicon->groups, group);

  return keys != NULL ? g_hash_table_lookup (keys, key) : NULL;
}

const char * const *
newsdoc_lexicon_list (const NewsdocLexicon *lexicon,
                      const char           *group,
                      const char           *key)
{
  const NewsdocPhrases *phrases = find_phrases (lexicon, group, key);

  return phrases != NULL ? newsdoc_phrases_entries (phrases) : NULL;
}

gsize
newsdoc_lexicon_match (const NewsdocLexicon *lexicon,
                       const char           *group,
                       const char           *key,
                       const char           *folded,
                       guint                *entry)
{
  return newsdoc_phrases_match (find_phrases (lexicon, group, key), folded, FALSE, entry);
}

/* Brackets that open, quotes, dashes and bullets: what may stand before a lead word. */
static const char *
skip_opening (const char *p)
{
  while (*p != '\0')
    {
      gunichar c = g_utf8_get_char (p);
      GUnicodeType type = g_unichar_type (c);

      if (type != G_UNICODE_OPEN_PUNCTUATION && type != G_UNICODE_DASH_PUNCTUATION && type != G_UNICODE_OTHER_SYMBOL &&
          c != ' ' && c != '"' && c != '\'' && c != '*' && c != 0x2022 && c != 0xB7 && c != '|' && c != '/' && c != '_')
        break;
      p = g_utf8_next_char (p);
    }
  return p;
}

/* The longest match at the start, or, when there is none, behind the brackets and dashes there. */
static gsize
match_opening (const NewsdocPhrases *phrases,
               const char           *folded)
{
  gsize length = newsdoc_phrases_match (phrases, folded, FALSE, NULL);
  const char *p;

  if (length > 0 || phrases == NULL)
    return length;
  p = skip_opening (folded);
  length = p > folded ? newsdoc_phrases_match (phrases, p, FALSE, NULL) : 0;
  return length > 0 ? (gsize) (p - folded) + length : 0;
}

gsize
newsdoc_lexicon_begins (const NewsdocLexicon *lexicon,
                        const char           *group,
                        const char           *key,
                        const char           *folded)
{
  gsize length = match_opening (find_phrases (lexicon, group, key), folded);

  /* "By the time" is longer than "By" */
  if (length > 0 && strcmp (key, LEAD_KEY) == 0 && match_opening (find_phrases (lexicon, group, NOT_KEY), folded) >= length)
    return 0;
  return length;
}

gboolean
newsdoc_lexicon_is (const NewsdocLexicon *lexicon,
                    const char           *group,
                    const char           *key,
                    const char           *folded)
{
  const NewsdocPhrases *phrases = find_phrases (lexicon, group, key);

  return newsdoc_phrases_match (phrases, folded, TRUE, NULL) > 0 ||
         newsdoc_phrases_match (phrases, newsdoc_phrase_skip_punctuation (folded), TRUE, NULL) > 0;
}

gsize
newsdoc_lexicon_finds (const NewsdocLexicon *lexicon,
                       const char           *group,
                       const char           *key,
                       const char           *folded,
                       gsize                *at)
{
  gsize offset = 0;
  gsize length = newsdoc_phrases_scan (find_phrases (lexicon, group, key), folded, FALSE, &offset);

  if (at != NULL)
    *at = offset;
  return length;
}

gsize
newsdoc_lexicon_ends (const NewsdocLexicon *lexicon,
                      const char           *group,
                      const char           *key,
                      const char           *folded)
{
  gsize at = 0;

  return newsdoc_phrases_scan (find_phrases (lexicon, group, key), folded, TRUE, &at) > 0 ? strlen (folded) - at : 0;
}
