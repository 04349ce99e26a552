/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

#include "../ast/node-walk.h"
#include "../language/provider.h"
#include "../story/tag.h"

/* A player or a post that a raw frame shows is nothing on paper: its address is printed with it. */

static char *
address_of (NewsdocTag *tag)
{
  static const char * const keys[] = { "src", "data-src", "data-lazy-src" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      const char *url = newsdoc_tag_get (tag, keys[i]);

      if (url != NULL && g_str_has_prefix (url, "//"))
        return g_strconcat ("https:", url, NULL);
      if (url != NULL && (g_str_has_prefix (url, "https://") || g_str_has_prefix (url, "http://")))
        return g_strdup (url);
    }
  return NULL;
}

/* The frame's own title, and the address as a link that shows it. */
static NewsdocNode *
new_fallback (NewsdocTag *tag,
              const char *url)
{
  NewsdocNode *link = newsdoc_node_new (NEWSDOC_NODE_LINK), *para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  const char *title = newsdoc_tag_get (tag, "title");
  g_autofree char *before = title != NULL && *title != '\0' ? g_strconcat (title, ":", NULL) : NULL;

  if (before != NULL)
    {
      newsdoc_node_append_child (para, newsdoc_node_new_text (NEWSDOC_NODE_STR, before, -1));
      newsdoc_node_append_child (para, newsdoc_node_new (NEWSDOC_NODE_SPACE));
    }
  newsdoc_node_set_url (link, url);
  newsdoc_node_append_child (link, newsdoc_node_new_text (NEWSDOC_NODE_STR, url, -1));
  newsdoc_node_append_child (para, link);
  return para;
}

static gboolean
is_closing (NewsdocNode *node,
            const char  *name)
{
  g_auto(NewsdocTag) tag = { NULL };

  return node != NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_BLOCK
         && newsdoc_tag_parse_name (newsdoc_node_get_text (node, NULL), &tag) && tag.closing && g_strcmp0 (tag.name, name) == 0;
}

static void
wrap (NewsdocStory *story,
      NewsdocNode  *raw)
{
  g_auto(NewsdocTag) tag = { NULL };
  g_autofree char *url = NULL;
  const char *provider;
  NewsdocNode *div, *next;

  if (!newsdoc_tag_parse (newsdoc_node_get_text (raw, NULL), &tag) || tag.closing || g_strcmp0 (tag.name, "iframe") != 0
      || (url = address_of (&tag)) == NULL || !newsdoc_provider_shows (story->lexicon, url)
      || (provider = newsdoc_provider_of (story->lexicon, url)) == NULL)
    return;
  div = newsdoc_node_new_div (newsdoc_label_info (NEWSDOC_LABEL_EMBED)->name);
  newsdoc_node_set_attribute (div, "provider", provider);
  newsdoc_node_set_attribute (div, "url", url);
  newsdoc_node_insert_before (raw, div);
  next = newsdoc_node_get_next (raw);
  newsdoc_node_append_child (div, newsdoc_node_unlink (raw));
  if (is_closing (next, tag.name))
    newsdoc_node_append_child (div, newsdoc_node_unlink (next));
  newsdoc_node_append_child (div, new_fallback (&tag, url));
}

void
newsdoc_markup_embeds (NewsdocStory *story)
{
  g_autoptr(GPtrArray) frames = g_ptr_array_new ();
  NewsdocNode *blocks = newsdoc_node_get_blocks (story->root);

  for (NewsdocNode *node = blocks; node != NULL; node = newsdoc_node_next_block (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_BLOCK && g_str_has_prefix (newsdoc_node_get_format (node), "html"))
      g_ptr_array_add (frames, node);
  for (guint i = 0; i < frames->len; i++)
    wrap (story, frames->pdata[i]);
}
