/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article-private.h"

#include "formats/figure.h"

char *
newsdoc_article_dup_text (NewsdocNode *node)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (node);

  return text != NULL && g_strstrip (text)[0] != '\0' ? g_steal_pointer (&text) : NULL;
}

NewsdocNode *
newsdoc_article_find_class (NewsdocNode *root,
                            const char  *class_name)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (root); node != NULL; node = newsdoc_node_next_in_tree (node, root))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);

      if ((kind == NEWSDOC_NODE_SPAN || kind == NEWSDOC_NODE_DIV) && newsdoc_node_has_class (node, class_name))
        return node;
    }

  return NULL;
}

/* A desk's instruction may stand in the line ("credit should read …"): then the words that it asks for are the credit. */
static char *
dup_credit (NewsdocNode *credit)
{
  const char *wanted = newsdoc_node_get_attribute (credit, "credit");

  return wanted != NULL ? g_strdup (wanted) : newsdoc_article_dup_text (credit);
}

/* All credits of a caption, as they stand; the first that names someone gives the details. */
static NewsdocNode *
read_credits (NewsdocNode *words,
              char       **text)
{
  GString *all = g_string_new (NULL);
  NewsdocNode *named = NULL;

  for (NewsdocNode *node = words; node != NULL; node = newsdoc_node_next_in_tree (node, words))
    {
      g_autofree char *credit = NULL;

      if (newsdoc_node_get_kind (node) != NEWSDOC_NODE_SPAN || !newsdoc_node_has_class (node, "credit"))
        continue;
      if (newsdoc_node_get_attribute (node, "credit") != NULL)
        g_string_truncate (all, 0);
      credit = dup_credit (node);
      if (credit != NULL)
        g_string_append_printf (all, "%s%s", all->len > 0 ? " " : "", credit);
      if (named == NULL || newsdoc_node_get_attribute (node, "credit") != NULL)
        named = node;
      if (newsdoc_node_get_attribute (node, "credit") != NULL)
        break;
    }

  *text = g_string_free (all, all->len == 0);
  return named;
}

static const char *
attribute (NewsdocNode *node,
           const char  *key)
{
  return node != NULL ? newsdoc_node_get_attribute (node, key) : NULL;
}

/* words: the caption with its credits, NULL when the picture has none. */
static void
add_image (NewsdocArticle *self,
           NewsdocNode    *image,
           const char     *alt,
           NewsdocNode    *words)
{
  NewsdocNode *caption = words != NULL ? newsdoc_article_find_class (words, "caption") : NULL;
  g_autofree char *credit = NULL;
  g_autofree char *text = NULL;
  NewsdocNode *named = words != NULL ? read_credits (words, &credit) : NULL;
  g_autoptr (NewsdocImage) object = NULL;

  if (words != NULL)
    text = newsdoc_figure_dup_without (caption != NULL ? caption : words, "credit");
  object = newsdoc_image_new ((const char * const[]) {
    image != NULL ? newsdoc_node_get_url (image) : NULL, alt, text,
    credit != NULL ? credit : attribute (image, "credit"),
    attribute (named, "photographer"), attribute (named, "agency"), attribute (named, "distributor"),
  });
  g_list_store_append (self->images, object);
}

void
newsdoc_article_add_figure (NewsdocArticle *self,
                            NewsdocNode    *figure)
{
  g_autofree char *alt = newsdoc_figure_dup_alt (figure);

  add_image (self, newsdoc_figure_get_image (figure), alt, newsdoc_figure_get_caption (figure));
}

/* Pictures that stand in a line, without a caption of their own. */
void
newsdoc_article_add_inline_images (NewsdocArticle *self,
                                   NewsdocNode    *block)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (block); node != NULL; node = newsdoc_node_next_in_tree (node, block))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      {
        g_autofree char *alt = newsdoc_article_dup_text (node);

        add_image (self, node, alt, NULL);
      }
}

void
newsdoc_article_add_photo (NewsdocArticle *self,
                           NewsdocNode    *div)
{
  add_image (self, NULL, NULL, div);
}
