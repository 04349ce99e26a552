/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article-private.h"

#include "formats/build.h"

static void
set_text (NewsdocArticle     *self,
          NewsdocArticleText  field,
          NewsdocNode        *map,
          const char         *key)
{
  if (self->texts[field] == NULL)
    self->texts[field] = newsdoc_build_dup_meta (map, key);
}

static void
add_author (NewsdocArticle *self,
            NewsdocNode    *author)
{
  static const char * const keys[] = { "name", "kind", "role", "place", "organization", "contact" };
  char *texts[G_N_ELEMENTS (keys)] = { NULL, };
  gboolean map = newsdoc_node_get_kind (author) == NEWSDOC_NODE_META_MAP;
  g_autoptr (NewsdocAuthor) object = NULL;

  for (guint i = 0; map && i < G_N_ELEMENTS (keys); i++)
    texts[i] = newsdoc_build_dup_meta (author, keys[i]);
  if (!map)
    texts[0] = newsdoc_node_dup_plain_text (author);
  if (texts[1] == NULL)
    texts[1] = g_strdup ("person");

  if (texts[0] != NULL)
    {
      object = newsdoc_author_new ((const char * const *) texts);
      g_list_store_append (self->authors, object);
    }
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_free (texts[i]);
}

static void
read_authors (NewsdocArticle *self,
              NewsdocNode    *authors)
{
  if (authors == NULL)
    return;
  if (newsdoc_node_get_kind (authors) != NEWSDOC_NODE_META_LIST)
    {
      add_author (self, authors);
      return;
    }
  for (NewsdocNode *author = newsdoc_node_get_first_child (authors); author != NULL; author = newsdoc_node_get_next (author))
    add_author (self, author);
}

static NewsdocNode *
get_map (NewsdocNode *map,
         const char  *key)
{
  NewsdocNode *value = map != NULL ? newsdoc_node_map_get (map, key) : NULL;

  return value != NULL && newsdoc_node_get_kind (value) == NEWSDOC_NODE_META_MAP ? value : NULL;
}

static void
read_dateline (NewsdocArticle *self,
               NewsdocNode    *dateline)
{
  g_auto (GStrv) places = newsdoc_build_dup_list (dateline, "places");

  set_text (self, ARTICLE_DATELINE, dateline, "text");
  set_text (self, ARTICLE_DATELINE_DATE, dateline, "date");
  set_text (self, ARTICLE_DATELINE_SOURCE, dateline, "source");
  if (places[0] != NULL)
    self->lines[ARTICLE_DATELINE_PLACES] = g_steal_pointer (&places);
}

void
newsdoc_article_read_meta (NewsdocArticle *self,
                           NewsdocNode    *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *newsdoc = get_map (meta, "newsdoc");
  NewsdocNode *byline = get_map (newsdoc, "byline");
  NewsdocNode *authors = byline != NULL ? newsdoc_node_map_get (byline, "authors") : NULL;

  /* as printed: a title that came with the document may have the site's name behind it */
  set_text (self, ARTICLE_HEADLINE, newsdoc, "headline");
  set_text (self, ARTICLE_HEADLINE, meta, "title");
  set_text (self, ARTICLE_KICKER, newsdoc, "kicker");
  set_text (self, ARTICLE_STANDFIRST, meta, "subtitle");
  set_text (self, ARTICLE_BYLINE, byline, "text");
  set_text (self, ARTICLE_PUBLISHED, newsdoc, "published");
  set_text (self, ARTICLE_PUBLISHED, meta, "date");
  set_text (self, ARTICLE_MODIFIED, newsdoc, "modified");
  set_text (self, ARTICLE_LANGUAGE, meta, "lang");
  set_text (self, ARTICLE_PUBLISHER, meta, "publisher");
  set_text (self, ARTICLE_RIGHTS, meta, "rights");
  read_authors (self, authors != NULL ? authors : newsdoc_node_map_get (meta, "author"));
  read_dateline (self, get_map (newsdoc, "dateline"));
}
