/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "page.h"

#include "build.h"
#include "style.h"

void
newsdoc_page_default (NewsdocNode *root,
                      const char  *key,
                      const char  *value)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);

  if (newsdoc_style_wanted (root) == NEWSDOC_STYLE_NEWS && newsdoc_node_map_get (meta, key) == NULL)
    newsdoc_node_map_set (meta, key, newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, value, -1));
}

int
newsdoc_page_columns (NewsdocNode *root)
{
  g_autofree char *text = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "columns");
  guint64 number = 1;

  /* a line of more than four is too short for a word */
  if (text == NULL || !g_ascii_string_to_unsigned (text, 10, 1, 4, &number, NULL))
    return 1;
  return (int) number;
}

/* CSS has Pandoc's names. */
static char *
dup_paper (NewsdocNode *root)
{
  g_autofree char *paper = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "papersize");

  for (const char *at = paper; at != NULL && *at != '\0'; at++)
    if (!g_ascii_isalnum (*at))
      return NULL;

  return g_steal_pointer (&paper);
}

void
newsdoc_page_add_css (NewsdocNode *root)
{
  g_autofree char *paper = dup_paper (root);
  int columns = newsdoc_page_columns (root);
  g_autoptr (GString) css = g_string_new (NULL);
  NewsdocNode *item;

  if (newsdoc_style_wanted (root) != NEWSDOC_STYLE_NEWS)
    return;
  if (paper != NULL)
    g_string_append_printf (css, "@page { size: %s; }\n", paper);
  if (columns > 1)
    g_string_append_printf (css, "@page { margin: 22mm 20mm 24mm; }\n@media print { html { font-size: 9.5pt; } body { columns: %d; column-gap: 7mm; } "
                            "#title-block-header, h1.headline { column-span: all; } }\n", columns);
  if (css->len == 0)
    return;

  g_string_prepend (css, "<style>\n");
  g_string_append (css, "</style>");
  item = newsdoc_node_new (NEWSDOC_NODE_META_BLOCKS);
  newsdoc_node_append_child (item, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_BLOCK, "html", css->str));
  newsdoc_node_append_child (newsdoc_build_meta_list (newsdoc_node_get_meta (root), "header-includes"), item);
}
