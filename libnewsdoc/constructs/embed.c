/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/provider.h"

/* The last link inside the line's inlines; NULL for none. */
static const char *
last_link (NewsdocLine *line)
{
  const char *url = NULL;

  for (NewsdocNode *node = line->holder; node != NULL; node = newsdoc_node_next_in_tree (node, line->holder))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK)
      url = newsdoc_node_get_url (node);
  return url;
}

/* A post is quoted with its author's handle and a link to it at the end: "— Jane Doe (@jane) May 3, 2024", or it is nothing but its
 * address. A link to the network in a quotation of other kind has other words around it. */
static gboolean
is_post_end (NewsdocLine *line,
             const char  *url)
{
  const char *path = url != NULL ? strstr (url, "://") : NULL;

  path = path != NULL ? strchr (path + 3, '/') : NULL;
  return path != NULL && path[1] != '\0' && (strstr (line->text, "(@") != NULL || g_str_has_prefix (line->folded, "http"));
}

/* The quotation that the line is in. */
static NewsdocNode *
quotation_of (NewsdocLine *line)
{
  NewsdocNode *node = newsdoc_node_get_parent (line->node);

  while (node != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_BLOCK_QUOTE)
    node = newsdoc_node_get_parent (node);
  return node;
}

static void
claim_quotation (NewsdocStory *story,
                 guint         first,
                 guint         last)
{
  NewsdocLine *end = newsdoc_story_line (story, last);
  const char *url = last_link (end);
  const char *provider = url != NULL ? newsdoc_provider_of (story->lexicon, url) : NULL;
  NewsdocClaim *claim;

  if (provider == NULL || !is_post_end (end, url))
    return;
  claim = newsdoc_story_claim (story, NEWSDOC_LABEL_EMBED, first, last, 0.95, "embed/post");
  if (claim == NULL)
    return;
  newsdoc_claim_add (claim, "provider", provider);
  newsdoc_claim_add (claim, "url", url);
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocNode *quotation = newsdoc_story_line (story, i)->flags & NEWSDOC_LINE_QUOTE
                                 ? quotation_of (newsdoc_story_line (story, i)) : NULL;
      guint last = i;

      if (quotation == NULL)
        continue;
      while (last + 1 < story->end && newsdoc_node_is_inside (newsdoc_story_line (story, last + 1)->node, quotation))
        last++;
      claim_quotation (story, i, last);
      i = last;
    }
}

const NewsdocConstruct newsdoc_construct_embed = {
  "embed", "a post that is quoted from a social network", recognise
};
