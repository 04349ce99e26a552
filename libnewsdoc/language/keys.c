/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "keys.h"

#include "watch.h"

#include <string.h>

#define OWN_GROUP "language"

/* A language, English, and what belongs to none. */
#define MOST_FILES 3

/* Between the names of keys that are asked for as one. */
#define AND "+"

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
  NewsdocWatch *watch;           /* once a line is looked through */
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

/* One key's lists of all languages, after what is in phrases, which are made for the first. */
static NewsdocPhrases *
add_key (const NewsdocKeys *keys,
         const char        *group,
         const char        *name,
         NewsdocPhrases    *phrases)
{
  guint files = strcmp (group, OWN_GROUP) == 0 ? 1 : keys->n_files;

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

static NewsdocPhrases *find_named (NewsdocKeys *keys, const char *group, const char *key);

/* The lists of several keys as one, which is watched where all of them are. */
static NewsdocPhrases *
read_together (NewsdocKeys *keys,
               const char  *group,
               const char  *key)
{
  g_auto(GStrv) parts = g_strsplit (key, AND, -1);
  NewsdocPhrases *phrases = NULL;
  gboolean watched = TRUE;
  guint64 bits = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *name = g_strconcat (group, "/", parts[i], NULL);
      NewsdocPhrases *part = find_named (keys, group, parts[i]);

      phrases = add_key (keys, group, name, phrases);
      watched = watched && (part == NULL || newsdoc_phrases_watched (part) != 0);
      bits |= newsdoc_phrases_watched (part);
    }
  if (phrases != NULL && watched)
    newsdoc_phrases_watch (phrases, bits);
  return phrases;
}

/* With the lock held. */
static NewsdocPhrases *
find_named (NewsdocKeys *keys,
            const char  *group,
            const char  *key)
{
  g_autofree char *name = g_strconcat (group, "/", key, NULL);
  gpointer phrases;

  if (!g_hash_table_lookup_extended (keys->names, name, NULL, &phrases))
    {
      phrases = strstr (key, AND) == NULL ? add_key (keys, group, name, NULL) : read_together (keys, group, key);
      g_hash_table_insert (keys->names, g_steal_pointer (&name), phrases);
    }
  return phrases;
}

static NewsdocPhrases *
find_by_name (NewsdocKeys *keys,
              const char  *group,
              const char  *key)
{
  NewsdocPhrases *phrases;

  g_mutex_lock (&keys->lock);
  phrases = find_named (keys, group, key);
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

const NewsdocWatch *
newsdoc_keys_watch (NewsdocKeys *keys)
{
  if (g_once_init_enter (&keys->watch))
    g_once_init_leave (&keys->watch, newsdoc_watch_new (keys));
  return keys->watch;
}
