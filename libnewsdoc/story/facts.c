/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* The properties that are of use, by https://schema.org/NewsArticle. */
static const char * const properties[] = { "headline", "datePublished", "dateModified", "author", NULL };

struct _NewsdocFacts
{
  GHashTable *values;   /* property → GPtrArray of strings, closed by NULL */
};

NewsdocFacts *
newsdoc_facts_new (void)
{
  NewsdocFacts *facts = g_new0 (NewsdocFacts, 1);

  facts->values = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  return facts;
}

void
newsdoc_facts_free (NewsdocFacts *facts)
{
  g_hash_table_unref (facts->values);
  g_free (facts);
}

static void
add (NewsdocFacts *facts,
     const char   *property,
     const char   *value)
{
  GPtrArray *values = g_hash_table_lookup (facts->values, property);

  if (value == NULL || *value == '\0')
    return;
  if (values == NULL)
    {
      values = g_ptr_array_new_null_terminated (1, g_free, TRUE);
      g_hash_table_insert (facts->values, (char *) property, values);
    }
  g_ptr_array_add (values, g_strdup (value));
}

/* An author is a name, a Person or Organization with a name, or a list of these. */
static void
add_node (NewsdocFacts *facts,
          const char   *property,
          JsonNode     *node)
{
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    add (facts, property, json_node_get_string (node));
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonNode *name = json_object_get_member (json_node_get_object (node), "name");
      if (name != NULL && JSON_NODE_HOLDS_VALUE (name))
        add_node (facts, property, name);
    }
  else if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      {
        JsonNode *item = json_array_get_element (json_node_get_array (node), i);
        if (!JSON_NODE_HOLDS_ARRAY (item))
          add_node (facts, property, item);
      }
}

/* NewsArticle, ReportageNewsArticle, BlogPosting …: a page also describes its site, its menus and its video. */
static gboolean
is_article (JsonObject *object)
{
  JsonNode *type = json_object_get_member (object, "@type");
  g_autofree char *text = type != NULL ? json_to_string (type, FALSE) : NULL;

  return text != NULL && (strstr (text, "Article") != NULL || strstr (text, "Posting") != NULL);
}

static void
take_object (NewsdocFacts *facts,
             JsonObject   *object)
{
  /* the first article described is the page's own; teasers come after it */
  if (!is_article (object) || g_hash_table_size (facts->values) > 0)
    return;
  for (guint i = 0; properties[i] != NULL; i++)
    if (json_object_has_member (object, properties[i]))
      add_node (facts, properties[i], json_object_get_member (object, properties[i]));
}

/* One object, a list of them, or a list under "@graph". */
static void
take_json (NewsdocFacts *facts,
           JsonNode     *node,
           guint         depth)
{
  if (depth > 3)
    return;
  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      take_json (facts, json_array_get_element (json_node_get_array (node), i), depth + 1);
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);

      take_object (facts, object);
      if (json_object_has_member (object, "@graph"))
        take_json (facts, json_object_get_member (object, "@graph"), depth + 1);
    }
}

static void
take_script (NewsdocFacts *facts,
             const char   *text)
{
  const char *start = strchr (text, '>');
  const char *end = g_strrstr (text, "</script");
  g_autoptr(JsonParser) parser = NULL;
  g_autofree char *json = NULL;

  if (start == NULL || end == NULL || end <= start)
    return;
  json = g_strndup (start + 1, end - start - 1);
  /* a line break inside a string is an error in JSON, and common in pages */
  for (char *p = json; *p != '\0'; p++)
    if ((guchar) *p < 0x20)
      *p = ' ';
  parser = json_parser_new_immutable ();
  if (json_parser_load_from_data (parser, json, -1, NULL) && json_parser_get_root (parser) != NULL)
    take_json (facts, json_parser_get_root (parser), 0);
}

void
newsdoc_facts_take_tag (NewsdocFacts     *facts,
                        const NewsdocTag *tag,
                        const char       *text)
{
  const char *itemprop = newsdoc_tag_get (tag, "itemprop");

  if (strcmp (tag->name, "script") == 0 && g_strcmp0 (newsdoc_tag_get (tag, "type"), "application/ld+json") == 0)
    take_script (facts, text);
  for (guint i = 0; itemprop != NULL && strcmp (tag->name, "meta") == 0 && properties[i] != NULL; i++)
    if (strcmp (itemprop, properties[i]) == 0)
      add (facts, properties[i], newsdoc_tag_get (tag, "content"));
}

const char * const *
newsdoc_facts_get (NewsdocFacts *facts,
                   const char   *property)
{
  GPtrArray *values = g_hash_table_lookup (facts->values, property);

  return values != NULL ? (const char * const *) values->pdata : NULL;
}
