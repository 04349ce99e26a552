/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "frame.h"
#include "prune.h"
#include "steps.h"

#include "../ast/node-walk.h"

/* A player or a post that a raw frame shows is nothing on paper: its address is printed with it. */

/* The frame's own title, or the site's name, and the address as a link that shows it. */
static NewsdocNode *
new_fallback (NewsdocTag *tag,
              const char *provider,
              const char *url)
{
  NewsdocNode *link = newsdoc_node_new (NEWSDOC_NODE_LINK), *para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  const char *title = newsdoc_tag_get (tag, "title");
  g_autofree char *called = newsdoc_frame_dup_value (title != NULL && *title != '\0' ? title : provider);
  g_autofree char *before = g_strconcat (called, ":", NULL);

  newsdoc_node_append_child (para, newsdoc_node_new_text (NEWSDOC_NODE_STR, before, -1));
  newsdoc_node_append_child (para, newsdoc_node_new (NEWSDOC_NODE_SPACE));
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

  if (!newsdoc_tag_parse (newsdoc_node_get_text (raw, NULL), &tag)
      || (provider = newsdoc_frame_provider (story->lexicon, &tag, &url)) == NULL)
    return;
  div = newsdoc_node_new_div (newsdoc_label_info (NEWSDOC_LABEL_EMBED)->name);
  newsdoc_node_set_attribute (div, "provider", provider);
  newsdoc_node_set_attribute (div, "url", url);
  newsdoc_node_insert_before (raw, div);
  next = newsdoc_node_get_next (raw);
  newsdoc_node_append_child (div, newsdoc_node_unlink (raw));
  if (is_closing (next, tag.name))
    newsdoc_node_append_child (div, newsdoc_node_unlink (next));
  newsdoc_node_append_child (div, new_fallback (&tag, provider, url));
}

/* The paragraph that is nothing but a player's frame, which an editor has pasted into the text. */
static NewsdocNode *
paragraph_of (NewsdocStory *story,
              NewsdocNode  *raw)
{
  NewsdocNode *para = newsdoc_node_get_parent (raw);
  g_auto(NewsdocTag) tag = { NULL };

  if (!newsdoc_tag_parse (newsdoc_node_get_text (raw, NULL), &tag) || newsdoc_frame_provider (story->lexicon, &tag, NULL) == NULL)
    return NULL;
  if (newsdoc_node_get_kind (para) != NEWSDOC_NODE_PARA && newsdoc_node_get_kind (para) != NEWSDOC_NODE_PLAIN)
    return NULL;
  for (NewsdocNode *node = newsdoc_node_get_first_child (para); node != NULL; node = newsdoc_node_get_next (node))
    if (!newsdoc_node_is_gap (node) && newsdoc_node_get_kind (node) != NEWSDOC_NODE_RAW_INLINE)
      return NULL;
  return para;
}

/* Its raws as blocks in its place; the first of them. */
static NewsdocNode *
make_blocks (NewsdocNode *para)
{
  NewsdocNode *first = NULL;

  for (NewsdocNode *node = newsdoc_node_get_first_child (para); node != NULL; node = newsdoc_node_get_next (node))
    if (!newsdoc_node_is_gap (node))
      {
        NewsdocNode *block = newsdoc_node_new_raw (NEWSDOC_NODE_RAW_BLOCK, newsdoc_node_get_format (node), newsdoc_node_get_text (node, NULL));

        newsdoc_node_insert_before (para, block);
        first = first != NULL ? first : block;
      }
  newsdoc_node_remove (para);
  return first;
}

static gboolean
is_html (NewsdocNode *raw)
{
  return g_str_has_prefix (newsdoc_node_get_format (raw), "html");
}

void
newsdoc_markup_embeds (NewsdocStory *story)
{
  g_autoptr(GPtrArray) frames = g_ptr_array_new ();
  NewsdocNode *blocks = newsdoc_node_get_blocks (story->root), *after = NULL;

  for (NewsdocNode *node = blocks; node != NULL; node = after)
    {
      NewsdocNode *para = newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_INLINE && is_html (node) ? paragraph_of (story, node) : NULL;

      if (para != NULL)
        node = make_blocks (para);
      if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_BLOCK && is_html (node))
        g_ptr_array_add (frames, node);
      after = newsdoc_node_next_holder (node, blocks);
    }
  for (guint i = 0; i < frames->len; i++)
    wrap (story, frames->pdata[i]);
}
