/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "epub-access.h"

#include <string.h>

#include "../ast/node-walk.h"
#include "build.h"
#include "figure.h"
#include "head.h"

/* What of the book has to be seen or heard. */
typedef struct
{
  guint    pictures;
  guint    undescribed;
  gboolean moving;  /* a picture whose kind may move, and so may flash */
  gboolean media;   /* film or sound, as raw HTML */
} Content;

/* Kinds of picture that stand still. */
static gboolean
stands_still (const char *url)
{
  static const char * const endings[] = { ".jpg", ".jpeg", ".png", NULL };
  g_autofree char *lower = g_ascii_strdown (url, strcspn (url, "?#"));

  for (guint i = 0; endings[i] != NULL; i++)
    if (g_str_has_suffix (lower, endings[i]))
      return TRUE;
  return FALSE;
}

static void
look_at_picture (NewsdocNode *image,
                 Content     *content)
{
  g_autofree char *words = newsdoc_figure_dup_without (image, "credit");

  content->pictures++;
  if (words == NULL && g_strcmp0 (newsdoc_node_get_attribute (image, "role"), "presentation") != 0)
    content->undescribed++;
  if (!stands_still (newsdoc_node_get_url (image)))
    content->moving = TRUE;
}

static gboolean
has_media (NewsdocNode *raw)
{
  static const char * const tags[] = { "<video", "<audio", "<iframe", "<object", "<embed", "<img", "<svg", "<canvas" };
  const char *text = newsdoc_node_get_text (raw, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    if (strstr (text, tags[i]) != NULL)
      return TRUE;
  return FALSE;
}

static Content
look (NewsdocNode *blocks)
{
  Content content = { 0 };

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    switch (newsdoc_node_get_kind (node))
      {
      case NEWSDOC_NODE_IMAGE:
        look_at_picture (node, &content);
        break;
      case NEWSDOC_NODE_RAW_BLOCK:
      case NEWSDOC_NODE_RAW_INLINE:
        content.media = content.media || has_media (node);
        break;
      default:
        break;
      }
  return content;
}

static void
add_value (NewsdocNode *list,
           const char  *value)
{
  newsdoc_node_append_child (list, newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, value, -1));
}

/* A field that the author has set by hand is never overwritten. */
static void
set_list (NewsdocNode *meta,
          const char  *key,
          const char  *first, ...) G_GNUC_NULL_TERMINATED;

static void
set_list (NewsdocNode *meta,
          const char  *key,
          const char  *first,
          ...)
{
  NewsdocNode *list;
  va_list values;

  if (newsdoc_node_map_get (meta, key) != NULL)
    return;
  list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);
  va_start (values, first);
  for (const char *value = first; value != NULL; value = va_arg (values, const char *))
    add_value (list, value);
  va_end (values);
  newsdoc_node_map_set (meta, key, list);
}

static void
set_modes (NewsdocNode   *meta,
           const Content *content)
{
  if (content->media)
    {
      set_list (meta, "accessModes", "textual", "visual", "auditory", NULL);
      set_list (meta, "accessModeSufficient", "textual,visual,auditory", NULL);
      return;
    }
  if (content->pictures > 0)
    set_list (meta, "accessModes", "textual", "visual", NULL);
  else
    set_list (meta, "accessModes", "textual", NULL);
  if (content->undescribed > 0)
    set_list (meta, "accessModeSufficient", "textual,visual", NULL);
  else
    set_list (meta, "accessModeSufficient", "textual", NULL);
}

/* In the document's language, where its lexicon has the words. */
static void
set_summary (NewsdocNode   *root,
             const Content *content)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  const char *key = content->pictures == 0 ? "without-pictures" : content->undescribed == 0 ? "described" : "undescribed";
  const char *words = content->media ? NULL : newsdoc_head_phrase (root, key);

  if (words != NULL && newsdoc_node_map_get (meta, "accessibilitySummary") == NULL)
    newsdoc_node_map_set (meta, "accessibilitySummary", newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, words));
}

void
newsdoc_epub_describe_access (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  const Content content = look (newsdoc_node_get_blocks (root));
  gboolean described = content.pictures > 0 && content.undescribed == 0 && !content.media;

  set_modes (meta, &content);
  set_list (meta, "accessibilityFeatures", "readingOrder", "structuralNavigation", "tableOfContents", described ? "alternativeText" : NULL, NULL);
  set_list (meta, "accessibilityHazards", content.media || content.moving ? "unknown" : "none", NULL);
  set_summary (root, &content);
}
