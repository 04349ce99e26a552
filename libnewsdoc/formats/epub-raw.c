/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "epub-raw.h"

#include <string.h>

#include "../ast/node-walk.h"
#include "../story/tag.h"

/* A book's page is XML: one attribute without a value ("allowfullscreen"), which Pandoc writes as it was read, and a reader shows an error in the place of the
 * chapter. A frame is of the network, where a book may not reach; what it would have shown has its address in words beside it. */

static gboolean
is_raw_html (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return (kind == NEWSDOC_NODE_RAW_BLOCK || kind == NEWSDOC_NODE_RAW_INLINE) && g_str_has_prefix (newsdoc_node_get_format (node), "html");
}

static gboolean
is_frame (const char *name)
{
  static const char * const names[] = { "iframe", "embed", "object", "param", NULL };

  return g_strv_contains (names, name);
}

/* A tag of those that Pandoc's HTML reader leaves, one a node; what an author has written may be more than a tag. */
static gboolean
is_alone (const char *text)
{
  const char *end = strchr (text, '>');

  return end != NULL && end[1] == '\0';
}

static gboolean
lacks_value (const NewsdocTag *tag,
             const char       *text)
{
  for (guint i = 0; tag->attributes[i] != NULL; i += 2)
    {
      g_autofree char *given = g_strconcat (tag->attributes[i], "=", NULL);

      if (*tag->attributes[i + 1] == '\0' && strstr (text, given) == NULL)
        return TRUE;
    }
  return FALSE;
}

static char *
dup_tag (const NewsdocTag *tag)
{
  GString *text = g_string_new ("<");

  g_string_append (text, tag->name);
  for (guint i = 0; tag->attributes[i] != NULL; i += 2)
    g_string_append_printf (text, " %s=\"%s\"", tag->attributes[i], tag->attributes[i + 1]);
  g_string_append_c (text, '>');
  return g_string_free (text, FALSE);
}

static void
mend (NewsdocNode *raw)
{
  const char *text = newsdoc_node_get_text (raw, NULL);
  g_auto(NewsdocTag) tag = { NULL };

  if (!is_alone (text) || !newsdoc_tag_parse (text, &tag))
    return;
  if (is_frame (tag.name))
    newsdoc_node_remove (raw);
  else if (!tag.closing && lacks_value (&tag, text))
    {
      g_autofree char *mended = dup_tag (&tag);

      newsdoc_node_set_text (raw, mended, -1);
    }
}

void
newsdoc_epub_mend_raw (NewsdocNode *blocks)
{
  g_autoptr(GPtrArray) raws = g_ptr_array_new ();

  for (NewsdocNode *node = newsdoc_node_next_holder (blocks, blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    if (is_raw_html (node))
      g_ptr_array_add (raws, node);
  for (guint i = 0; i < raws->len; i++)
    mend (raws->pdata[i]);
}
