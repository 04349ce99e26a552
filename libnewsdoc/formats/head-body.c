/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "head.h"

#include <string.h>

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
build_headline (NewsdocNode *meta)
{
  NewsdocNode *title = newsdoc_node_map_get (meta, "title");
  g_autofree char *text = newsdoc_build_dup_meta (meta, "title");
  NewsdocNode *header;
  g_autoptr (NewsdocNode) copy = NULL;

  if (text == NULL)
    return NULL;

  if (newsdoc_node_get_kind (title) == NEWSDOC_NODE_META_INLINES)
    {
      copy = newsdoc_node_copy (title);
      header = newsdoc_node_new (NEWSDOC_NODE_HEADER);
      newsdoc_node_move_children (copy, header);
    }
  else
    header = newsdoc_build_inlines (NEWSDOC_NODE_HEADER, text);

  newsdoc_node_set_level (header, 1);
  newsdoc_node_add_class (header, "headline");
  return header;
}

/* A time of day in ISO 8601 is for machines; the day reads well everywhere. */
static char *
dup_day (NewsdocNode *meta)
{
  char *date = newsdoc_build_dup_meta (meta, "date");
  char *time = date != NULL ? strchr (date, 'T') : NULL;

  if (time != NULL && time == date + strlen ("2000-01-01"))
    *time = '\0';
  return date;
}

void
newsdoc_head_into_body (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  g_autofree char *standfirst = newsdoc_build_dup_meta (meta, "subtitle");
  g_auto (GStrv) names = newsdoc_build_dup_list (meta, "author");
  g_autofree char *byline = names[0] != NULL ? g_strjoinv (", ", names) : NULL;
  g_autofree char *day = dup_day (meta);
  NewsdocNode *head[] = {
    take_div (root, "kicker", NULL),
    build_headline (meta),
    take_div (root, "standfirst", standfirst),
    take_div (root, "byline", byline),
    take_div (root, "dates", day),
  };

  for (guint i = G_N_ELEMENTS (head); i > 0; i--)
    if (head[i - 1] != NULL)
      newsdoc_node_prepend_child (blocks, head[i - 1]);
}
