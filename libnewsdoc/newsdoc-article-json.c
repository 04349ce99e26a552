/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article-private.h"

/* What is absent is left out: an empty member would say that there is something empty. */
static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_lines (JsonBuilder         *builder,
           const char          *name,
           const char * const  *lines)
{
  if (lines == NULL)
    return;

  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; lines[i] != NULL; i++)
    json_builder_add_string_value (builder, lines[i]);
  json_builder_end_array (builder);
}

/* The object's properties are its members: texts that are there, and what is true. */
static void
add_object (JsonBuilder *builder,
            GObject     *object)
{
  guint n = 0;
  g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (object), &n);

  json_builder_begin_object (builder);
  for (guint i = 0; i < n; i++)
    {
      g_auto (GValue) value = G_VALUE_INIT;

      g_object_get_property (object, properties[i]->name, &value);
      if (G_VALUE_HOLDS_STRING (&value))
        add_text (builder, properties[i]->name, g_value_get_string (&value));
      else if (G_VALUE_HOLDS_BOOLEAN (&value))
        {
          json_builder_set_member_name (builder, properties[i]->name);
          json_builder_add_boolean_value (builder, g_value_get_boolean (&value));
        }
    }
  json_builder_end_object (builder);
}

static void
add_objects (JsonBuilder *builder,
             const char  *name,
             GListStore  *store)
{
  GListModel *list = G_LIST_MODEL (store);

  if (g_list_model_get_n_items (list) == 0)
    return;

  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (GObject) object = g_list_model_get_item (list, i);

      add_object (builder, object);
    }
  json_builder_end_array (builder);
}

static void
add_byline (JsonBuilder    *builder,
            NewsdocArticle *self)
{
  if (self->texts[ARTICLE_BYLINE] == NULL && g_list_model_get_n_items (G_LIST_MODEL (self->authors)) == 0)
    return;

  json_builder_set_member_name (builder, "byline");
  json_builder_begin_object (builder);
  add_text (builder, "text", self->texts[ARTICLE_BYLINE]);
  add_objects (builder, "authors", self->authors);
  json_builder_end_object (builder);
}

static void
add_dateline (JsonBuilder    *builder,
              NewsdocArticle *self)
{
  if (self->texts[ARTICLE_DATELINE] == NULL)
    return;

  json_builder_set_member_name (builder, "dateline");
  json_builder_begin_object (builder);
  add_text (builder, "text", self->texts[ARTICLE_DATELINE]);
  add_lines (builder, "places", newsdoc_article_get_dateline_places (self));
  add_text (builder, "date", self->texts[ARTICLE_DATELINE_DATE]);
  add_text (builder, "source", self->texts[ARTICLE_DATELINE_SOURCE]);
  json_builder_end_object (builder);
}

/**
 * newsdoc_article_to_json:
 * @self: an article
 *
 * Writes the article as one JSON object with the members "headline", "kicker", "standfirst",
 * "byline" ("text", "authors"), "dateline" ("text", "places", "date", "source"), "published",
 * "modified" (ISO 8601), "language", "publisher", "body", "images", "pull_quotes", "corrections",
 * "editors_notes", "about_author", "disclaimers", "signoff" and "rights". What the article
 * does not have is left out.
 *
 * Returns: (transfer full): a JSON object
 */
JsonNode *
newsdoc_article_to_json (NewsdocArticle *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  json_builder_begin_object (builder);
  add_text (builder, "headline", self->texts[ARTICLE_HEADLINE]);
  add_text (builder, "kicker", self->texts[ARTICLE_KICKER]);
  add_text (builder, "standfirst", self->texts[ARTICLE_STANDFIRST]);
  add_byline (builder, self);
  add_dateline (builder, self);
  add_text (builder, "published", self->texts[ARTICLE_PUBLISHED]);
  add_text (builder, "modified", self->texts[ARTICLE_MODIFIED]);
  add_text (builder, "language", self->texts[ARTICLE_LANGUAGE]);
  add_text (builder, "publisher", self->texts[ARTICLE_PUBLISHER]);
  add_lines (builder, "body", newsdoc_article_get_body (self));
  add_objects (builder, "images", self->images);
  add_objects (builder, "pull_quotes", self->pull_quotes);
  add_lines (builder, "corrections", newsdoc_article_get_corrections (self));
  add_lines (builder, "editors_notes", newsdoc_article_get_editors_notes (self));
  add_lines (builder, "about_author", newsdoc_article_get_about_author (self));
  add_lines (builder, "disclaimers", newsdoc_article_get_disclaimers (self));
  add_text (builder, "signoff", self->texts[ARTICLE_SIGNOFF]);
  add_text (builder, "rights", self->texts[ARTICLE_RIGHTS]);
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}
