/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "frame.h"

#include <string.h>

#include "../language/provider.h"

/* A page is full of frames and players that nobody sees: a script is to fill them, they fetch an advertisement, count a reader or hold a
 * network's button. */

static const char * const address_keys[] = { "src", "data-src", "data-lazy-src" };

/* An attribute's value is written as HTML is: of an address's signs the one between its parameters, and the quotation mark. */
char *
newsdoc_frame_dup_value (const char *value)
{
  static const char * const entities[] = { "&quot;", "\"", "&#34;", "\"", "&#39;", "'", "&amp;", "&", "&#38;", "&" };
  GString *text = g_string_new (value);

  for (guint i = 0; i < G_N_ELEMENTS (entities); i += 2)
    g_string_replace (text, entities[i], entities[i + 1], 0);
  return g_string_free (text, FALSE);
}

static char *
dup_address (NewsdocTag *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (address_keys); i++)
    {
      const char *value = newsdoc_tag_get (tag, address_keys[i]);
      g_autofree char *url = value != NULL ? newsdoc_frame_dup_value (value) : NULL;

      if (url != NULL && g_str_has_prefix (url, "//"))
        return g_strconcat ("https:", url, NULL);
      if (url != NULL && (g_str_has_prefix (url, "https://") || g_str_has_prefix (url, "http://")))
        return g_steal_pointer (&url);
    }
  return NULL;
}

const char *
newsdoc_frame_provider (const NewsdocLexicon *lexicon,
                        NewsdocTag           *tag,
                        char                **url)
{
  g_autofree char *address = NULL;
  const char *provider;

  if (tag->closing || g_strcmp0 (tag->name, "iframe") != 0 || (address = dup_address (tag)) == NULL || !newsdoc_provider_shows (lexicon, address))
    return NULL;
  provider = newsdoc_provider_of (lexicon, address);
  if (provider != NULL && url != NULL)
    *url = g_steal_pointer (&address);
  return provider;
}

static gboolean
is_length (const char *value,
           const char *length)
{
  return value != NULL && (strcmp (value, length) == 0 || (g_str_has_prefix (value, length) && strcmp (value + strlen (length), "px") == 0));
}

/* By its own style, or no more than a point of it. */
static gboolean
is_hidden (NewsdocTag *tag)
{
  const char *width = newsdoc_tag_get (tag, "width"), *height = newsdoc_tag_get (tag, "height"), *style = newsdoc_tag_get (tag, "style");
  g_auto(GStrv) parts = style != NULL ? g_strsplit (style, " ", -1) : NULL;
  g_autofree char *tight = parts != NULL ? g_strjoinv ("", parts) : NULL;

  return newsdoc_tag_get (tag, "hidden") != NULL || is_length (width, "0") || is_length (height, "0") || is_length (width, "1") || is_length (height, "1")
         || (tight != NULL && (strstr (tight, "display:none") != NULL || strstr (tight, "visibility:hidden") != NULL));
}

/* An address of any kind: a saved page may have the frame's page beside it. */
static gboolean
has_address (NewsdocTag *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (address_keys); i++)
    {
      const char *url = newsdoc_tag_get (tag, address_keys[i]);

      if (url != NULL && *url != '\0' && !g_str_has_prefix (url, "about:") && !g_str_has_prefix (url, "javascript:"))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_source (NewsdocNode *node)
{
  const char *text = node != NULL && newsdoc_frame_is_part (node) ? newsdoc_node_get_text (node, NULL) : "";

  return g_str_has_prefix (text, "<source");
}

/* A network's frame that shows none of its posts holds a button or a list of followers. */
static gboolean
is_machinery (const NewsdocLexicon *lexicon,
              NewsdocTag           *tag)
{
  g_autofree char *url = dup_address (tag);
  const char *source = newsdoc_tag_get (tag, "src");

  /* "/api/ads?format=300x250": the house's own */
  if (source != NULL && newsdoc_provider_is_sold (lexicon, source))
    return TRUE;
  return url != NULL && (newsdoc_provider_is_machinery (lexicon, url) || newsdoc_provider_of (lexicon, url) != NULL);
}

/* A player of sound is seen by its controls, a film by its picture or when it has a file; an object without data was for a program that a browser
 * once had. */
static gboolean
shows_nothing (const NewsdocLexicon *lexicon,
               NewsdocTag           *tag,
               NewsdocNode          *raw)
{
  if (is_hidden (tag))
    return TRUE;
  if (strcmp (tag->name, "iframe") == 0)
    return (!has_address (tag) && newsdoc_tag_get (tag, "srcdoc") == NULL) || is_machinery (lexicon, tag);
  if (strcmp (tag->name, "audio") == 0)
    return newsdoc_tag_get (tag, "controls") == NULL;
  if (strcmp (tag->name, "object") == 0)
    return newsdoc_tag_get (tag, "data") == NULL;
  return !has_address (tag) && newsdoc_tag_get (tag, "poster") == NULL && !is_source (newsdoc_node_get_next (raw));
}

gboolean
newsdoc_frame_is_hollow (const NewsdocLexicon *lexicon,
                         NewsdocNode          *raw,
                         char                **name)
{
  static const char * const names[] = { "iframe", "audio", "video", "object", NULL };
  g_auto(NewsdocTag) tag = { NULL };

  if (!newsdoc_tag_parse (newsdoc_node_get_text (raw, NULL), &tag) || tag.closing || !g_strv_contains (names, tag.name)
      || newsdoc_frame_provider (lexicon, &tag, NULL) != NULL || !shows_nothing (lexicon, &tag, raw))
    return FALSE;
  *name = g_strdup (tag.name);
  return TRUE;
}

gboolean
newsdoc_frame_is_end (NewsdocNode *raw,
                      const char  *name)
{
  g_auto(NewsdocTag) tag = { NULL };

  return newsdoc_tag_parse_name (newsdoc_node_get_text (raw, NULL), &tag) && tag.closing && g_strcmp0 (tag.name, name) == 0;
}

gboolean
newsdoc_frame_is_part (NewsdocNode *raw)
{
  static const char * const names[] = { "source", "track", "param", NULL };
  g_auto(NewsdocTag) tag = { NULL };

  return (newsdoc_node_get_kind (raw) == NEWSDOC_NODE_RAW_BLOCK || newsdoc_node_get_kind (raw) == NEWSDOC_NODE_RAW_INLINE)
         && newsdoc_tag_parse_name (newsdoc_node_get_text (raw, NULL), &tag) && g_strv_contains (names, tag.name);
}
