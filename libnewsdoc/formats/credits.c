/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "credits.h"

#include "../ast/node-walk.h"
#include "build.h"
#include "figure.h"
#include "head.h"

/* So much of a caption says which picture it is. */
#define CAPTION_CHARS 60

/* The alt text of a Figure may repeat the caption; a paragraph's kind of figure has its caption there. */
static gboolean
is_in_alt (NewsdocNode *span)
{
  gboolean image = FALSE;

  for (NewsdocNode *node = span; node != NULL; node = newsdoc_node_get_parent (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      image = TRUE;
    else if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_FIGURE)
      return image;
  return FALSE;
}

/* The first words of what the credit is about, to a whole word; NULL where it stands alone. */
static char *
dup_caption (NewsdocNode *span)
{
  g_autofree char *text = newsdoc_figure_dup_without (newsdoc_node_get_parent (span), "credit");
  char *end;

  if (text == NULL || g_utf8_strlen (text, -1) <= CAPTION_CHARS)
    return g_steal_pointer (&text);

  end = g_utf8_offset_to_pointer (text, CAPTION_CHARS);
  while (end > text && *end != ' ')
    end--;
  if (end > text)
    *end = '\0';
  return g_strconcat (text, "…", NULL);
}

static NewsdocNode *
new_item (NewsdocNode *span)
{
  NewsdocNode *item = newsdoc_node_new (NEWSDOC_NODE_ITEM);
  NewsdocNode *plain = newsdoc_node_new (NEWSDOC_NODE_PLAIN);
  g_autofree char *caption = dup_caption (span);

  if (caption != NULL)
    {
      g_autofree char *lead = g_strconcat (caption, " —", NULL);

      newsdoc_build_append (plain, lead);
      newsdoc_node_append_child (plain, newsdoc_node_new (NEWSDOC_NODE_SPACE));
    }
  newsdoc_node_append_child (plain, newsdoc_node_copy (span));
  newsdoc_node_append_child (item, plain);
  return item;
}

/* With the space before it; and the paragraph, where it held nothing else. */
static void
take_out (NewsdocNode *span)
{
  NewsdocNode *parent = newsdoc_node_get_parent (span);
  NewsdocNode *before = newsdoc_node_get_previous (span);

  if (before != NULL && newsdoc_node_is_space (before))
    newsdoc_node_remove (before);
  newsdoc_node_remove (span);
  if (newsdoc_node_get_first_child (parent) == NULL && newsdoc_node_get_kind (parent) == NEWSDOC_NODE_PARA)
    newsdoc_node_remove (parent);
}

static GPtrArray *
find_spans (NewsdocNode *blocks)
{
  GPtrArray *spans = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && newsdoc_node_has_class (node, "credit"))
      g_ptr_array_add (spans, newsdoc_node_ref (node));
  return spans;
}

static NewsdocNode *
new_title (const char *text)
{
  NewsdocNode *para = newsdoc_node_new (NEWSDOC_NODE_PARA);

  newsdoc_node_append_child (para, newsdoc_build_inlines (NEWSDOC_NODE_STRONG, text));
  return para;
}

/* A document whose list was gathered before, written as Markdown, and read again. */
static gboolean
has_list (NewsdocNode *blocks)
{
  NewsdocNode *last = newsdoc_node_get_last_child (blocks);

  return last != NULL && newsdoc_node_get_kind (last) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (last, "credits");
}

void
newsdoc_credits_gather (NewsdocNode *root)
{
  g_autofree char *setting = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "newsdoc-credits");
  g_autoptr (GPtrArray) spans = NULL;
  const char *title = newsdoc_head_phrase (root, "credits");
  NewsdocNode *div, *list;

  if ((g_strcmp0 (setting, "end") != 0 && g_strcmp0 (setting, "both") != 0) || has_list (newsdoc_node_get_blocks (root)))
    return;

  spans = find_spans (newsdoc_node_get_blocks (root));
  list = newsdoc_node_new (NEWSDOC_NODE_BULLET_LIST);
  for (guint i = 0; i < spans->len; i++)
    if (!is_in_alt (spans->pdata[i]))
      newsdoc_node_append_child (list, new_item (spans->pdata[i]));
  for (guint i = 0; i < spans->len; i++)
    if (g_str_equal (setting, "end"))
      take_out (spans->pdata[i]);

  div = newsdoc_node_new_div ("credits");
  if (title != NULL)
    newsdoc_node_append_child (div, new_title (title));
  newsdoc_node_append_child (div, list);
  if (newsdoc_node_get_first_child (list) != NULL)
    newsdoc_node_append_child (newsdoc_node_get_blocks (root), div);
  else
    newsdoc_node_unref (div);
}
