/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "keys.h"

#include <string.h>

#define OWN_GROUP "language"

/* A language, English, and what belongs to none. */
#define MOST_FILES 3

/* Places for what was asked, 2 to this power: the code has some three hundred pairs of a group and a key. */
#define PLACE_BITS 10
#define N_PLACES (1u << PLACE_BITS)

/* So many places are tried for a pair. One that finds none is looked up by its name each time. */
#define MOST_STEPS 8

/* Found by the addresses of the names, which are literals nearly always, and held to be them by what they say. */
typedef struct
{
  char           *group, *key;
  NewsdocPhrases *phrases;       /* (nullable) */
} Asked;

struct _NewsdocKeys
{
  const char *files[MOST_FILES];
  guint       n_files;
  GMutex      lock;              /* of names */
  GHashTable *names;             /* "group/key" → NewsdocPhrases, or NULL where there are none */
  Asked      *asked[N_PLACES];   /* each filled once, by any thread: a question asks for no lock, and puts no name together */
};

NewsdocKeys *
newsdoc_keys_new (const char *file)
{
  NewsdocKeys *keys = g_new0 (NewsdocKeys, 1);

  g_mutex_init (&keys->lock);
  keys->names = g_hash_table_new (g_str_hash, g_str_equal);
  newsdoc_keys_add (keys, file);
  return keys;
}

void
newsdoc_keys_add (NewsdocKeys *keys,
                  const char  *file)
{
  g_return_if_fail (keys->n_files < MOST_FILES);

  keys->files[keys->n_files++] = file;
}

static NewsdocPhrases *
read_phrases (const NewsdocKeys *keys,
              const char        *group,
              const char        *name)
{
  guint files = strcmp (group, OWN_GROUP) == 0 ? 1 : keys->n_files;
  NewsdocPhrases *phrases = NULL;

  for (guint i = 0; i < files; i++)
    {
      NewsdocCompiled compiled;

      if (!newsdoc_compiled_find (keys->files[i], name, &compiled))
        continue;
      if (phrases == NULL)
        phrases = newsdoc_phrases_new ();
      newsdoc_phrases_add (phrases, &compiled);
    }
  return phrases;
}

static NewsdocPhrases *
find_by_name (NewsdocKeys *keys,
              const char  *group,
              const char  *key)
{
  g_autofree char *name = g_strconcat (group, "/", key, NULL);
  gpointer phrases;

  g_mutex_lock (&keys->lock);
  if (!g_hash_table_lookup_extended (keys->names, name, NULL, &phrases))
    {
      phrases = read_phrases (keys, group, name);
      g_hash_table_insert (keys->names, g_steal_pointer (&name), phrases);
    }
  g_mutex_unlock (&keys->lock);
  return phrases;
}

/* Where two threads want the same place, one has it, and the other's next question finds another. */
static NewsdocPhrases *
remember (NewsdocKeys *keys,
          guint        place,
          const char  *group,
          const char  *key)
{
  NewsdocPhrases *phrases = find_by_name (keys, group, key);
  Asked *asked = g_new (Asked, 1);

  *asked = (Asked) { g_strdup (group), g_strdup (key), phrases };
  if (!g_atomic_pointer_compare_and_exchange (&keys->asked[place], NULL, asked))
    {
      g_free (asked->group);
      g_free (asked->key);
      g_free (asked);
    }
  return phrases;
}

NewsdocPhrases *
newsdoc_keys_find (NewsdocKeys *keys,
                   const char  *group,
                   const char  *key)
{
  guint first = ((guint) (guintptr) group * 3 + (guint) (guintptr) key) * 2654435769u >> (32 - PLACE_BITS);

  for (guint i = 0; i < MOST_STEPS; i++)
    {
      guint place = (first + i) % N_PLACES;
      const Asked *asked = g_atomic_pointer_get (&keys->asked[place]);

      if (asked == NULL)
        return remember (keys, place, group, key);
      if (strcmp (asked->key, key) == 0 && strcmp (asked->group, group) == 0)
        return asked->phrases;
    }
  return find_by_name (keys, group, key);
}
