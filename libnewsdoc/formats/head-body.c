/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "head.h"

#include "build.h"

/* The Div where the document has one (it is moved), else one made from the metadata. */
static NewsdocNode *
take_div (NewsdocNode *root,
          const char  *class_name,
          const char  *text)
{
  NewsdocNode *div = newsdoc_head_find (root, class_name);

  if (div != NULL)
    return newsdoc_node_unlink (div);
  return text != NULL ? newsdoc_build_div (class_name, text) : NULL;
}

static NewsdocNode *
new_headline (gboolean as_div)
{
  NewsdocNode *headline = newsdoc_node_new (as_div ? NEWSDOC_NODE_PARA : NEWSDOC_NODE_HEADER);

  if (!as_div)
    {
      newsdoc_node_set_level (headline, 1);
      newsdoc_node_add_class (headline, "headline");
    }
  return headline;
}

static NewsdocNode *
build_headline (NewsdocNode *meta,
                gboolean     as_div)
{
  NewsdocNode *title = newsdoc_node_map_get (meta, "title");
  g_autofree char *text = newsdoc_build_dup_meta (meta, "title");
  NewsdocNode *headline, *div;
  g_autoptr (NewsdocNode) copy = NULL;

  if (text == NULL)
    return NULL;

  headline = new_headline (as_div);
  if (newsdoc_node_get_kind (title) == NEWSDOC_NODE_META_INLINES)
    {
      copy = newsdoc_node_copy (title);
      newsdoc_node_move_children (copy, headline);
    }
  else
    newsdoc_build_append (headline, text);
  if (!as_div)
    return headline;

  div = newsdoc_node_new_div ("headline");
  newsdoc_node_append_child (div, headline);
  return div;
}

void
newsdoc_head_into_body (NewsdocNode *root,
                        gboolean     as_div)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  g_autofree char *standfirst = newsdoc_build_dup_meta (meta, "subtitle");
  g_autofree char *byline = newsdoc_head_dup_byline (root);
  g_autofree char *day = newsdoc_head_dup_day (root);
  NewsdocNode *head[] = {
    take_div (root, "kicker", NULL),
    build_headline (meta, as_div),
    take_div (root, "standfirst", standfirst),
    take_div (root, "byline", byline),
    take_div (root, "dates", day),
  };

  for (guint i = G_N_ELEMENTS (head); i > 0; i--)
    if (head[i - 1] != NULL)
      newsdoc_node_prepend_child (blocks, head[i - 1]);
}

void
newsdoc_head_standfirst_into_body (NewsdocNode *root)
{
  g_autofree char *text = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "subtitle");
  NewsdocNode *kicker = newsdoc_head_find (root, "kicker");
  NewsdocNode *div;

  if (text == NULL || newsdoc_head_find (root, "standfirst") != NULL)
    return;

  div = newsdoc_build_div ("standfirst", text);
  if (kicker != NULL)
    newsdoc_node_insert_after (kicker, div);
  else
    newsdoc_node_prepend_child (newsdoc_node_get_blocks (root), div);
}

void
newsdoc_head_set_in_text (NewsdocNode *root,
                          const char  *raw_format,
                          const char  *properties)
{
  static const char * const printed[] = { "title", "subtitle", "author", "date" };

  newsdoc_head_into_body (root, TRUE);
  newsdoc_node_prepend_child (newsdoc_node_get_blocks (root), newsdoc_node_new_raw (NEWSDOC_NODE_RAW_BLOCK, raw_format, properties));
  for (guint i = 0; i < G_N_ELEMENTS (printed); i++)
    newsdoc_node_map_remove (newsdoc_node_get_meta (root), printed[i]);
}
