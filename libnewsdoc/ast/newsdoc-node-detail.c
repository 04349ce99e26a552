/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-private.h"

#include <string.h>

static const char * const no_strings[] = { NULL };

NewsdocDetail *
newsdoc_node_detail (NewsdocNode *node)
{
  if (node->detail == NULL)
    node->detail = g_new0 (NewsdocDetail, 1);
  return node->detail;
}

NewsdocDetail *
newsdoc_detail_copy (const NewsdocDetail *detail)
{
  NewsdocDetail *copy = g_new0 (NewsdocDetail, 1);

  copy->id = g_strdup (detail->id);
  copy->classes = g_strdupv (detail->classes);
  copy->pairs = g_strdupv (detail->pairs);
  copy->url = g_strdup (detail->url);
  copy->title = g_strdup (detail->title);
  copy->raw = g_strdup (detail->raw);
  return copy;
}

void
newsdoc_detail_free (NewsdocDetail *detail)
{
  g_free (detail->id);
  g_strfreev (detail->classes);
  g_strfreev (detail->pairs);
  g_free (detail->url);
  g_free (detail->title);
  g_free (detail->raw);
  g_free (detail->format);
  g_free (detail);
}

static void
replace (char **field, const char *value)
{
  char *copy = g_strdup (value);

  g_free (*field);
  *field = copy;
}

/* Takes @count strings out of a list that ends with NULL. */
static void
strv_cut (char **list, guint at, guint count)
{
  for (guint i = 0; i < count; i++)
    g_free (list[at + i]);
  memmove (list + at, list + at + count, sizeof *list * (g_strv_length (list + at + count) + 1));
}

static char **
strv_append (char **list, const char *string)
{
  guint n = list != NULL ? g_strv_length (list) : 0;

  list = g_renew (char *, list, n + 2);
  list[n] = g_strdup (string);
  list[n + 1] = NULL;
  return list;
}

/**
 * newsdoc_node_get_id:
 * @node: a node
 *
 * Gives the identifier of the node's attributes.
 *
 * Returns: (transfer none): the identifier; empty if there is none
 */
const char *
newsdoc_node_get_id (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->detail != NULL && node->detail->id != NULL ? node->detail->id : "";
}

/**
 * newsdoc_node_set_id:
 * @node: a node
 * @id: (nullable): the identifier, or %NULL for none
 *
 * Sets the identifier of the node's attributes.
 */
void
newsdoc_node_set_id (NewsdocNode *node, const char *id)
{
  g_return_if_fail (node != NULL);

  replace (&newsdoc_node_detail (node)->id, id);
}

/**
 * newsdoc_node_get_classes:
 * @node: a node
 *
 * Gives the classes of the node's attributes, in their order.
 *
 * Returns: (transfer none) (array zero-terminated=1): the classes; an empty list if there are none
 */
const char * const *
newsdoc_node_get_classes (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  if (node->detail == NULL || node->detail->classes == NULL)
    return no_strings;
  return (const char * const *) node->detail->classes;
}

/**
 * newsdoc_node_has_class:
 * @node: a node
 * @class_name: a class
 *
 * Tells whether the node has a class, spelled exactly so.
 *
 * Returns: %TRUE if it has
 */
gboolean
newsdoc_node_has_class (NewsdocNode *node, const char *class_name)
{
  g_return_val_if_fail (node != NULL && class_name != NULL, FALSE);

  return g_strv_contains (newsdoc_node_get_classes (node), class_name);
}

/**
 * newsdoc_node_add_class:
 * @node: a node
 * @class_name: a class
 *
 * Adds a class after the others, unless the node has it already.
 */
void
newsdoc_node_add_class (NewsdocNode *node, const char *class_name)
{
  NewsdocDetail *detail;

  g_return_if_fail (node != NULL && class_name != NULL);

  if (newsdoc_node_has_class (node, class_name))
    return;
  detail = newsdoc_node_detail (node);
  detail->classes = strv_append (detail->classes, class_name);
}

/**
 * newsdoc_node_remove_class:
 * @node: a node
 * @class_name: a class
 *
 * Takes a class away, each time that it stands there.
 */
void
newsdoc_node_remove_class (NewsdocNode *node, const char *class_name)
{
  g_autofree char *name = NULL;
  char **classes;

  g_return_if_fail (node != NULL && class_name != NULL);

  if (node->detail == NULL || node->detail->classes == NULL)
    return;
  /* The caller's string may be the very one that goes. */
  name = g_strdup (class_name);
  classes = node->detail->classes;
  for (guint i = 0; classes[i] != NULL;)
    {
      if (g_str_equal (classes[i], name))
        strv_cut (classes, i, 1);
      else
        i++;
    }
}

/* Gives the place of a key's first value among the pairs, or -1. */
static gint
find_pair (NewsdocNode *node, const char *key, guint from)
{
  if (node->detail == NULL || node->detail->pairs == NULL)
    return -1;
  for (guint i = from; node->detail->pairs[i] != NULL; i += 2)
    {
      if (g_str_equal (node->detail->pairs[i], key))
        return (gint) i + 1;
    }
  return -1;
}

/**
 * newsdoc_node_get_attribute:
 * @node: a node
 * @key: the key
 *
 * Gives the value of a key among the node's attributes. Of a key that repeats, the first counts.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if the key is not there
 */
const char *
newsdoc_node_get_attribute (NewsdocNode *node, const char *key)
{
  gint at;

  g_return_val_if_fail (node != NULL && key != NULL, NULL);

  at = find_pair (node, key, 0);
  return at < 0 ? NULL : node->detail->pairs[at];
}

static void
remove_pairs (NewsdocNode *node, const char *key)
{
  g_autofree char *name = g_strdup (key);
  guint from = 0;
  gint at;

  while ((at = find_pair (node, name, from)) >= 0)
    {
      from = (guint) at - 1;
      strv_cut (node->detail->pairs, from, 2);
    }
}

/**
 * newsdoc_node_set_attribute:
 * @node: a node
 * @key: the key
 * @value: (nullable): the value, or %NULL to take the key away, each time that it stands there
 *
 * Sets the value of a key among the node's attributes. A new key comes after the others.
 */
void
newsdoc_node_set_attribute (NewsdocNode *node, const char *key, const char *value)
{
  NewsdocDetail *detail;
  gint at;

  g_return_if_fail (node != NULL && key != NULL);

  if (value == NULL)
    {
      remove_pairs (node, key);
      return;
    }
  detail = newsdoc_node_detail (node);
  at = find_pair (node, key, 0);
  if (at >= 0)
    {
      replace (&detail->pairs[at], value);
      return;
    }
  detail->pairs = strv_append (detail->pairs, key);
  detail->pairs = strv_append (detail->pairs, value);
}

/**
 * newsdoc_node_get_url:
 * @node: a Link or an Image
 *
 * Gives where a link leads, or where an image is.
 *
 * Returns: (transfer none): the address; empty if there is none
 */
const char *
newsdoc_node_get_url (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->detail != NULL && node->detail->url != NULL ? node->detail->url : "";
}

/**
 * newsdoc_node_set_url:
 * @node: a Link or an Image
 * @url: (nullable): the address, or %NULL for none
 *
 * Sets where a link leads, or where an image is.
 */
void
newsdoc_node_set_url (NewsdocNode *node, const char *url)
{
  g_return_if_fail (node != NULL);

  replace (&newsdoc_node_detail (node)->url, url);
}

/**
 * newsdoc_node_get_title:
 * @node: a Link or an Image
 *
 * Gives the title of a link or an image. Before API 1.23, `fig:` in front of an image's
 * title means that a paragraph of this image alone is a figure.
 *
 * Returns: (transfer none): the title; empty if there is none
 */
const char *
newsdoc_node_get_title (NewsdocNode *node)
{
  g_return_val_if_fail (node != NULL, NULL);

  return node->detail != NULL && node->detail->title != NULL ? node->detail->title : "";
}

/**
 * newsdoc_node_set_title:
 * @node: a Link or an Image
 * @title: (nullable): the title, or %NULL for none
 *
 * Sets the title of a link or an image.
 */
void
newsdoc_node_set_title (NewsdocNode *node, const char *title)
{
  g_return_if_fail (node != NULL);

  replace (&newsdoc_node_detail (node)->title, title);
}
