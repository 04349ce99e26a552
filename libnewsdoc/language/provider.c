/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "provider.h"

#include <string.h>

/* Is host the domain, or one below it? */
static gboolean
is_of_domain (const char *host,
              gsize       length,
              const char *domain)
{
  gsize size = strlen (domain);

  return length >= size && g_ascii_strncasecmp (host + length - size, domain, size) == 0
         && (length == size || host[length - size - 1] == '.');
}

/* The place in a list of domains; -1: none of them. */
static int
find_domain (const char * const *domains,
             const char         *url)
{
  const char *host = strstr (url, "//");
  gsize length;

  if (host == NULL || domains == NULL)
    return -1;
  host += strlen ("//");
  length = strcspn (host, "/:?#");
  for (int i = 0; domains[i] != NULL; i++)
    if (is_of_domain (host, length, domains[i]))
      return i;
  return -1;
}

const char *
newsdoc_provider_of (const NewsdocLexicon *lexicon,
                     const char           *url)
{
  const char * const *domains = newsdoc_lexicon_list (lexicon, "embed", "domains");
  const char * const *names = newsdoc_lexicon_list (lexicon, "embed", "names");
  int place = find_domain (domains, url);

  if (place < 0 || names == NULL || g_strv_length ((char **) domains) != g_strv_length ((char **) names))
    return NULL;
  return names[place];
}

gboolean
newsdoc_provider_is_machinery (const NewsdocLexicon *lexicon,
                               const char           *url)
{
  return find_domain (newsdoc_lexicon_list (lexicon, "embed", "machinery"), url) >= 0;
}

gboolean
newsdoc_provider_is_sold (const NewsdocLexicon *lexicon,
                          const char           *address)
{
  g_autofree char *words = g_ascii_strdown (address, strcspn (address, "?#"));

  return newsdoc_lexicon_finds (lexicon, "classes", "sold", g_strdelimit (words, "/-_.%@", ' '), NULL) > 0;
}

static gboolean
has_part (const NewsdocLexicon *lexicon,
          const char           *key,
          const char           *url)
{
  const char * const *parts = newsdoc_lexicon_list (lexicon, "embed", key);

  for (guint i = 0; parts != NULL && parts[i] != NULL; i++)
    if (strstr (url, parts[i]) != NULL)
      return TRUE;
  return FALSE;
}

gboolean
newsdoc_provider_shows (const NewsdocLexicon *lexicon,
                        const char           *url)
{
  return has_part (lexicon, "frames", url);
}

gboolean
newsdoc_provider_is_share (const NewsdocLexicon *lexicon,
                           const char           *url)
{
  return has_part (lexicon, "sharing", url);
}
