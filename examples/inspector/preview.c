/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* What will be exported, as a page: a walk along the tree in normal form. "Show in Browser" shows what Pandoc makes of it. */

/* That of the text on a phone: a picture in a text is no wider than it must be. */
#define PICTURE_WIDTH 312

static void
append (GtkTextBuffer *buffer, const char *text, const char *tag)
{
  GtkTextIter end;

  if (text == NULL || *text == '\0' || tag == NULL)
    return;
  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert_with_tags_by_name (buffer, &end, text, -1, tag, NULL);
  gtk_text_buffer_insert (buffer, &end, "\n", 1);
}

/* The look of a block: that of the nearest kind or class, from itself outwards. NULL: it is shown already. */
static const char *
find_tag (NewsdocNode *node)
{
  for (; node != NULL; node = newsdoc_node_get_parent (node))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      if (kind == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, "kicker"))
        return NULL;
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

static void
append_picture (InspectorWindow *self, NewsdocNode *image)
{
  g_autofree char *alt = newsdoc_node_dup_plain_text (image);
  GtkWidget *picture = inspector_picture_new (self, newsdoc_node_get_url (image), alt);
  GtkTextIter end;

  gtk_widget_set_size_request (picture, PICTURE_WIDTH, PICTURE_WIDTH * 9 / 16);
  gtk_text_buffer_get_end_iter (self->preview, &end);
  gtk_text_view_add_child_at_anchor (self->preview_view, picture, gtk_text_buffer_create_child_anchor (self->preview, &end));
  gtk_text_buffer_get_end_iter (self->preview, &end);
  gtk_text_buffer_insert (self->preview, &end, "\n", 1);
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

      if (kind == NEWSDOC_NODE_IMAGE)
        append_picture (self, node);
      append (self->preview, text, find_tag (node));
    }
}
