/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* The keys of one language's key file, compiled (phrases.h). */

/* A key's entries and forms, as they grow. */
typedef struct
{
  GByteArray *entries, *forms;
  guint       n_entries;
} Key;

Key        *key_new      (void);
void        key_free     (gpointer key);

/* FALSE where a word of the entry is longer than a pattern holds, or there are more entries than have numbers. */
gboolean    key_add      (Key *key, const char *entry, GError **error);

/* Writes the record of the key behind what is there. */
void        key_write    (const Key *key, const char *name, GByteArray *out);

/* "group/key" → Key, sorted. NULL, with the error set, where the file is not what docs/adding-a-language.md says. */
GTree      *keys_compile (GKeyFile *file, GError **error);

/* The file of all, in which each is found by its name. */
GByteArray *keys_write   (GTree *keys);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Key, key_free)
