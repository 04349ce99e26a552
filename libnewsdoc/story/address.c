/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "address.h"

#include <string.h>

#include "../ast/node-pairs.h"

/* "https://…", "//…", "/…", "picture.jpg"; no markup, no list, no number. */
static gboolean
is_address (const char *text)
{
  return *text != '\0' && !g_str_has_prefix (text, "data:") && strpbrk (text, " <>{}") == NULL && strpbrk (text, "./") != NULL
         && (strchr (text, '/') != NULL || g_ascii_isalpha (*text));
}

/* The widest of "small.jpg 300w, large.jpg 1200w" (transfer full) (nullable). Some sets have no space behind the comma: "300w,large.jpg". */
static char *
dup_widest (const char *set)
{
  g_auto(GStrv) parts = g_strsplit_set (set, " \t\n", -1);
  const char *best = NULL, *last = NULL;
  guint64 widest = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *end = NULL;
      guint64 width = g_ascii_strtoull (parts[i], &end, 10);
      gboolean size = end != parts[i] && (*end == 'w' || *end == 'x') && (end[1] == '\0' || end[1] == ',');
      char *address = !size ? parts[i] : end[1] == ',' ? end + 2 : end + 1;

      if (size && last != NULL && width > widest)
        {
          best = last;
          widest = width;
        }
      if (g_str_has_suffix (address, ","))
        address[strlen (address) - 1] = '\0';
      if (is_address (address))
        last = address;
      if (best == NULL)
        best = last;
    }
  return g_strdup (best);
}

/* Pandoc takes "data-" off a name that is no attribute of HTML without it: of "data-lazy-src" is left "lazy-src". */
static char *
dup_late (NewsdocNode *image,
          gboolean     set)
{
  const char * const *pairs = newsdoc_node_get_pairs (image);

  for (guint i = 0; pairs[i] != NULL; i += 2)
    {
      gboolean own = g_str_equal (pairs[i], "src") || g_str_equal (pairs[i], "srcset");

      if (!set && !own && (g_str_has_suffix (pairs[i], "src") || g_str_has_suffix (pairs[i], "original")) && is_address (pairs[i + 1]))
        return g_strdup (pairs[i + 1]);
      if (set && !own && g_str_has_suffix (pairs[i], "srcset"))
        {
          g_autofree char *widest = dup_widest (pairs[i + 1]);

          if (widest != NULL)
            return g_steal_pointer (&widest);
        }
    }
  return NULL;
}

char *
newsdoc_image_dup_address (NewsdocNode *image)
{
  const char *url = newsdoc_node_get_url (image), *set = newsdoc_node_get_attribute (image, "srcset");
  char *late = dup_late (image, FALSE);

  if (late == NULL)
    late = dup_late (image, TRUE);
  if (late == NULL && set != NULL && !is_address (url))
    late = dup_widest (set);
  return late != NULL ? late : g_strdup (url);
}

char *
newsdoc_image_dup_path_words (NewsdocNode *image,
                              gboolean     all)
{
  g_autofree char *address = newsdoc_image_dup_address (image);
  const char *host = strstr (address, "//");
  const char *path = host != NULL ? strchr (host + 2, '/') : address, *last;
  char *words;

  if (path == NULL)
    return g_strdup ("");
  address[strcspn (address, "?#")] = '\0';
  last = strrchr (path, '/');
  while (!all && last != NULL && last > path && *--last != '/')
    ;
  words = g_ascii_strdown (!all && last != NULL ? last : path, -1);
  return g_strdelimit (words, "/-_.%@", ' ');
}

const char *
newsdoc_image_get_link (NewsdocNode *image,
                        NewsdocNode *block)
{
  for (NewsdocNode *node = newsdoc_node_get_parent (image); node != NULL && node != block; node = newsdoc_node_get_parent (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK)
      return newsdoc_node_get_url (node);
  return NULL;
}

guint
newsdoc_image_get_pixels (NewsdocNode *image,
                          const char  *key)
{
  const char *value = newsdoc_node_get_attribute (image, key);
  char *end = NULL;
  guint64 pixels = value != NULL ? g_ascii_strtoull (value, &end, 10) : 0;

  return value != NULL && end != value && (*end == '\0' || g_str_equal (end, "px")) ? MIN (pixels, G_MAXUINT) : 0;
}
