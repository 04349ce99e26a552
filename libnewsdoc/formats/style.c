/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "style.h"

#include <gio/gio.h>

#include "build.h"
#include "newsdoc-resources.h"

char *
newsdoc_style_load (const char *name)
{
  g_autofree char *path = g_strconcat ("/org/newsdoc/style/", name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (newsdoc_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  if (bytes == NULL)
    return NULL;
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

NewsdocStyle
newsdoc_style_wanted (NewsdocNode *root)
{
  g_autofree char *setting = newsdoc_build_dup_meta (newsdoc_node_get_meta (root), "newsdoc-style");

  if (g_strcmp0 (setting, "none") == 0)
    return NEWSDOC_STYLE_NONE;
  return g_strcmp0 (setting, "plain") == 0 ? NEWSDOC_STYLE_PLAIN : NEWSDOC_STYLE_NEWS;
}

/* Plain is all but the last file, which is the page. */
static char *
load_all (const NewsdocFormat *format,
          NewsdocStyle         wanted)
{
  gboolean html = g_str_equal (format->style_raw, "html");
  guint n = g_strv_length ((char **) format->styles) - (wanted == NEWSDOC_STYLE_PLAIN ? 1 : 0);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *style = newsdoc_style_load (format->styles[i]);

      if (style != NULL)
        g_string_append (text, style);
    }

  if (text->len == 0)
    return NULL;
  return html ? g_strconcat ("<style>\n", text->str, "</style>", NULL) : g_strdup (text->str);
}

void
newsdoc_style_include (NewsdocNode         *root,
                       const NewsdocFormat *format)
{
  g_autofree char *text = NULL;
  NewsdocNode *item;

  if (format->styles == NULL || newsdoc_style_wanted (root) == NEWSDOC_STYLE_NONE)
    return;

  text = load_all (format, newsdoc_style_wanted (root));
  if (text == NULL)
    return;
  item = newsdoc_node_new (NEWSDOC_NODE_META_BLOCKS);
  newsdoc_node_append_child (item, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_BLOCK, format->style_raw, text));
  newsdoc_node_prepend_child (newsdoc_build_meta_list (newsdoc_node_get_meta (root), "header-includes"), item);
}

void
newsdoc_style_guard (NewsdocNode         *root,
                     const NewsdocFormat *format)
{
  gboolean bare = newsdoc_style_wanted (root) == NEWSDOC_STYLE_NONE && format->guard_none != NULL;
  const char *guard = bare ? format->guard_none : format->guard;
  g_autofree char *text = guard != NULL ? newsdoc_style_load (guard) : NULL;

  if (text != NULL)
    newsdoc_node_prepend_child (newsdoc_node_get_blocks (root),
                                newsdoc_node_new_raw (NEWSDOC_NODE_RAW_BLOCK, format->style_raw, g_strchomp (text)));
}

/* Pandoc reads an EPUB's style from files alone, so the file is kept in the user's cache. */
static char *
write_file (const char *name)
{
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "newsdoc", NEWSDOC_VERSION, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = newsdoc_style_load (name);
  g_autofree char *old = NULL;

  if (text == NULL)
    return NULL;
  if (g_file_get_contents (path, &old, NULL, NULL) && g_str_equal (old, text))
    return g_steal_pointer (&path);
  /* A folder that cannot be written is no reason to lose the document: it goes out without our style. */
  if (g_mkdir_with_parents (folder, 0700) != 0 || !g_file_set_contents (path, text, -1, NULL))
    return NULL;
  return g_steal_pointer (&path);
}

void
newsdoc_style_link (NewsdocNode *root,
                    const char  *name)
{
  g_autofree char *path = newsdoc_style_wanted (root) != NEWSDOC_STYLE_NONE ? write_file (name) : NULL;

  if (path != NULL)
    newsdoc_node_prepend_child (newsdoc_build_meta_list (newsdoc_node_get_meta (root), "css"),
                                newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, path, -1));
}
