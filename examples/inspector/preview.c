/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* What will be exported, as a page: a walk along the tree in normal form. "Show in Browser" shows what Pandoc makes of it. */

static void
append (GtkTextBuffer *buffer, const char *text, const char *tag)
{
  GtkTextIter end;

  if (text == NULL || *text == '\0')
    return;
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert_with_tags_by_name (buffer, &end, text, -1, tag, NULL);
  gtk_text_buffer_insert (buffer, &end, "\n", 1);
}

/* The look of a block: that of the nearest kind or class, from itself outwards. */
static const char *
find_tag (NewsdocNode *node)
{
  for (; node != NULL; node = newsdoc_node_get_parent (node))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      if (kind == NEWSDOC_NODE_HEADER)
        return "heading";
      if (kind == NEWSDOC_NODE_ITEM)
        return "item";
      if (kind == NEWSDOC_NODE_BLOCK_QUOTE || (kind == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, "pullquote")))
        return "quote";
      if (kind == NEWSDOC_NODE_IMAGE || kind == NEWSDOC_NODE_FIGURE || (kind == NEWSDOC_NODE_DIV && *newsdoc_node_get_classes (node) != NULL))
        return "small";
    }
  return "text";
}

void
inspector_preview_update (InspectorWindow *self)
{
  NewsdocArticle *article = newsdoc_document_get_article (self->document);
  NewsdocNode *blocks = newsdoc_node_get_blocks (newsdoc_document_get_root (self->document));

  gtk_text_buffer_set_text (self->preview, "", 0);
  append (self->preview, newsdoc_article_get_kicker (article), "small");
  append (self->preview, newsdoc_article_get_headline (article), "title");
  append (self->preview, newsdoc_article_get_standfirst (article), "standfirst");
  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);
      gboolean shown = kind == NEWSDOC_NODE_PARA || kind == NEWSDOC_NODE_PLAIN || kind == NEWSDOC_NODE_HEADER || kind == NEWSDOC_NODE_IMAGE;
      g_autofree char *text = shown ? newsdoc_node_dup_plain_text (node) : NULL;

      append (self->preview, text, find_tag (node));
    }
}
