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

const char *
newsdoc_provider_of (const NewsdocLexicon *lexicon,
                     const char           *url)
{
  const char * const *domains = newsdoc_lexicon_list (lexicon, "embed", "domains");
  const char * const *names = newsdoc_lexicon_list (lexicon, "embed", "names");
  const char *host = strstr (url, "//");
  gsize length;

  if (host == NULL || domains == NULL || names == NULL || g_strv_length ((char **) domains) != g_strv_length ((char **) names))
    return NULL;
  host += strlen ("//");
  length = strcspn (host, "/:?#");
  for (guint i = 0; domains[i] != NULL; i++)
    if (is_of_domain (host, length, domains[i]))
      return names[i];
  return NULL;
}

gboolean
newsdoc_provider_shows (const NewsdocLexicon *lexicon,
                        const char           *url)
{
  const char * const *frames = newsdoc_lexicon_list (lexicon, "embed", "frames");

  for (guint i = 0; frames != NULL && frames[i] != NULL; i++)
    if (strstr (url, frames[i]) != NULL)
      return TRUE;
  return FALSE;
}
