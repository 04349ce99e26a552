/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "figure.h"

#include <string.h>

#include "build.h"

static void
append_raw (NewsdocNode *before,
            const char  *html)
{
  newsdoc_node_insert_before (before, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_BLOCK, "html", html));
}

static NewsdocNode *
insert_plain (NewsdocNode *before)
{
  NewsdocNode *plain = newsdoc_node_new (NEWSDOC_NODE_PLAIN);

  newsdoc_node_insert_before (before, plain);
  return plain;
}

/* Before API 1.23 Pandoc writes the whole caption as the image's alt text and then
 * hides the caption from people who hear the page, the credit with it. A figure without a caption it writes well. */
static void
write_out (NewsdocNode *figure)
{
  g_autoptr (NewsdocNode) image = newsdoc_node_ref (newsdoc_figure_get_image (figure));
  g_autofree char *alt = newsdoc_figure_dup_without (image, "credit");
  g_autofree char *title = g_strdup (newsdoc_node_get_title (image) + strlen ("fig:"));
  NewsdocNode *caption;

  if (newsdoc_node_get_first_child (image) == NULL)
    return;

  append_raw (figure, "<figure>");
  newsdoc_node_append_child (insert_plain (figure), newsdoc_node_unlink (image));
  append_raw (figure, "<figcaption>");
  caption = insert_plain (figure);
  newsdoc_node_move_children (image, caption);
  append_raw (figure, "</figcaption>\n</figure>");
  newsdoc_node_remove (figure);

  if (alt != NULL)
    newsdoc_build_append (image, alt);
  newsdoc_node_set_title (image, title);
}

/* From API 1.23 on the caption is hidden only where the alt text repeats all of
 * it; an alt text that was taken from the caption keeps its words, but for the credit. */
static void
part_alt_from_caption (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_get_image (figure);
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  g_autofree char *alt = image != NULL ? newsdoc_node_dup_plain_text (image) : NULL;
  g_autofree char *all = caption != NULL ? newsdoc_node_dup_plain_text (caption) : NULL;
  g_autofree char *words = caption != NULL ? newsdoc_figure_dup_without (caption, "credit") : NULL;

  if (alt == NULL || all == NULL || g_strcmp0 (g_strstrip (alt), g_strstrip (all)) != 0 || g_strcmp0 (all, words) == 0)
    return;

  while (newsdoc_node_get_first_child (image) != NULL)
    newsdoc_node_remove (newsdoc_node_get_first_child (image));
  if (words != NULL)
    newsdoc_build_append (image, words);
}

void
newsdoc_figure_show_credit (NewsdocNode *figure)
{
  if (newsdoc_figure_is_implicit (figure))
    write_out (figure);
  else
    part_alt_from_caption (figure);
}

void
newsdoc_figure_part_alt (NewsdocNode *figure)
{
  if (!newsdoc_figure_is_implicit (figure))
    part_alt_from_caption (figure);
}

static void
hand_classes (NewsdocNode *from,
              NewsdocNode *to)
{
  const char * const *classes = newsdoc_node_get_classes (from);
  g_auto (GStrv) names = g_strdupv ((char **) classes);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      newsdoc_node_add_class (to, names[i]);
      newsdoc_node_remove_class (from, names[i]);
    }
}

/* Of a figure with an alternative text of its own, or with classes, Pandoc's Markdown makes raw HTML, which nobody reads back as a figure; the image may
 * have both in its attributes. */
void
newsdoc_figure_name_alt (NewsdocNode *figure)
{
  NewsdocNode *image = newsdoc_figure_is_implicit (figure) ? NULL : newsdoc_figure_get_image (figure);
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  g_autofree char *alt = image != NULL ? newsdoc_node_dup_plain_text (image) : NULL;
  g_autofree char *words = caption != NULL ? newsdoc_node_dup_plain_text (caption) : NULL;

  if (alt == NULL || words == NULL || *g_strstrip (alt) == '\0' || *g_strstrip (words) == '\0')
    return;
  hand_classes (figure, image);
  if (g_str_equal (alt, words))
    return;
  while (newsdoc_node_get_first_child (image) != NULL)
    newsdoc_node_remove (newsdoc_node_get_first_child (image));
  newsdoc_node_set_attribute (image, "alt", alt);
}

static void
insert_para (NewsdocNode *before,
             NewsdocNode *from)
{
  NewsdocNode *para = newsdoc_node_new (NEWSDOC_NODE_PARA);

  newsdoc_node_move_children (from, para);
  newsdoc_node_insert_before (before, para);
}

/* Only the words are left: the caption with its credit. A figure without words stays, and the writer prints its alt text. */
void
newsdoc_figure_into_text (NewsdocNode *figure)
{
  NewsdocNode *caption = newsdoc_figure_get_caption (figure);
  g_autofree char *text = caption != NULL ? newsdoc_node_dup_plain_text (caption) : NULL;

  if (newsdoc_figure_get_image (figure) == NULL || text == NULL || g_strstrip (text)[0] == '\0')
    return;

  if (newsdoc_figure_is_implicit (figure))
    insert_para (figure, caption);
  else
    for (NewsdocNode *block = newsdoc_node_get_first_child (caption); block != NULL; block = newsdoc_node_get_first_child (caption))
      {
        if (newsdoc_node_get_kind (block) == NEWSDOC_NODE_PLAIN)
          insert_para (figure, block);
        else if (newsdoc_node_is_block (block))
          {
            newsdoc_node_insert_before (figure, newsdoc_node_unlink (block));
            continue;
          }
        newsdoc_node_remove (block);
      }
  newsdoc_node_remove (figure);
}
