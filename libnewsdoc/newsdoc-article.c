/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article.h"

#include "newsdoc-article-private.h"

/**
 * NewsdocArticle:
 *
 * A news article as an application shows it and an export writes it: read from a
 * tree in normal form, so it is the same whether a construct was recognised or
 * marked by hand. Nothing in it can be set. What the article does not have is
 * %NULL or an empty list.
 *
 * The article of a document is read again when the document is normalised again,
 * and notifies what has changed; its lists stay the same, and tell of changes.
 * It belongs to its document's thread.
 */

/* The properties stand in the order of the private enums. */
enum
{
  PROP_0,
  PROP_TEXTS,
  PROP_LINES = PROP_TEXTS + ARTICLE_N_TEXTS,
  PROP_AUTHORS = PROP_LINES + ARTICLE_N_LINES,
  PROP_IMAGES,
  PROP_PULL_QUOTES,
  PROP_NOTES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocArticle, newsdoc_article, G_TYPE_OBJECT)

static void
newsdoc_article_finalize (GObject *object)
{
  NewsdocArticle *self = NEWSDOC_ARTICLE (object);

  for (guint i = 0; i < ARTICLE_N_TEXTS; i++)
    g_free (self->texts[i]);
  for (guint i = 0; i < ARTICLE_N_LINES; i++)
    g_strfreev (self->lines[i]);
  g_object_unref (self->authors);
  g_object_unref (self->images);
  g_hash_table_unref (self->captions);
  g_object_unref (self->pull_quotes);
  g_object_unref (self->notes);

  G_OBJECT_CLASS (newsdoc_article_parent_class)->finalize (object);
}

static void
newsdoc_article_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  NewsdocArticle *self = NEWSDOC_ARTICLE (object);

  if (id == PROP_AUTHORS)
    g_value_set_object (value, self->authors);
  else if (id == PROP_IMAGES)
    g_value_set_object (value, self->images);
  else if (id == PROP_PULL_QUOTES)
    g_value_set_object (value, self->pull_quotes);
  else if (id == PROP_NOTES)
    g_value_set_object (value, self->notes);
  else if (id >= PROP_LINES && id < PROP_AUTHORS)
    g_value_set_boxed (value, self->lines[id - PROP_LINES]);
  else if (id >= PROP_TEXTS && id < PROP_LINES)
    g_value_set_string (value, self->texts[id - PROP_TEXTS]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_article_class_init (NewsdocArticleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = newsdoc_article_finalize;
  object_class->get_property = newsdoc_article_get_property;

  /**
   * NewsdocArticle:headline:
   *
   * The headline.
   */
  properties[PROP_TEXTS + ARTICLE_HEADLINE] = g_param_spec_string ("headline", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:kicker:
   *
   * The line above the headline that names the topic or the section.
   */
  properties[PROP_TEXTS + ARTICLE_KICKER] = g_param_spec_string ("kicker", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:standfirst:
   *
   * The introduction below the headline.
   */
  properties[PROP_TEXTS + ARTICLE_STANDFIRST] = g_param_spec_string ("standfirst", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:byline:
   *
   * The byline as printed, lead word included.
   */
  properties[PROP_TEXTS + ARTICLE_BYLINE] = g_param_spec_string ("byline", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:dateline:
   *
   * The dateline as printed, such as "GENEVA, May 3 (Reuters) -".
   */
  properties[PROP_TEXTS + ARTICLE_DATELINE] = g_param_spec_string ("dateline", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:dateline-date:
   *
   * The day that the dateline names, ISO 8601.
   */
  properties[PROP_TEXTS + ARTICLE_DATELINE_DATE] = g_param_spec_string ("dateline-date", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:dateline-source:
   *
   * The agency that the dateline names.
   */
  properties[PROP_TEXTS + ARTICLE_DATELINE_SOURCE] = g_param_spec_string ("dateline-source", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:published:
   *
   * When the article was published: ISO 8601, with the time and zone that
   * were printed.
   */
  properties[PROP_TEXTS + ARTICLE_PUBLISHED] = g_param_spec_string ("published", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:modified:
   *
   * When it was last changed: ISO 8601, with the time and zone that were
   * printed.
   */
  properties[PROP_TEXTS + ARTICLE_MODIFIED] = g_param_spec_string ("modified", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:language:
   *
   * The language of the document, BCP 47.
   */
  properties[PROP_TEXTS + ARTICLE_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:publisher:
   *
   * Who published it.
   */
  properties[PROP_TEXTS + ARTICLE_PUBLISHER] = g_param_spec_string ("publisher", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:signoff:
   *
   * The line at the end that says who else worked on the article.
   */
  properties[PROP_TEXTS + ARTICLE_SIGNOFF] = g_param_spec_string ("signoff", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:rights:
   *
   * The copyright line or other terms of use, as printed.
   */
  properties[PROP_TEXTS + ARTICLE_RIGHTS] = g_param_spec_string ("rights", NULL, NULL, NULL, flags);

  /**
   * NewsdocArticle:dateline-places:
   *
   * The places that the dateline names.
   */
  properties[PROP_LINES + ARTICLE_DATELINE_PLACES] = g_param_spec_boxed ("dateline-places", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * NewsdocArticle:body:
   *
   * The text of the story, a paragraph each: paragraphs, crossheads, items
   * of lists, quotations and fact boxes, in their order. Captions, pull
   * quotes, the head, the notes at the end and furniture are not in it.
   */
  properties[PROP_LINES + ARTICLE_BODY] = g_param_spec_boxed ("body", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * NewsdocArticle:corrections:
   *
   * The corrections, a paragraph each.
   */
  properties[PROP_LINES + ARTICLE_CORRECTIONS] = g_param_spec_boxed ("corrections", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * NewsdocArticle:editors-notes:
   *
   * The editor's notes, a paragraph each.
   */
  properties[PROP_LINES + ARTICLE_EDITORS_NOTES] = g_param_spec_boxed ("editors-notes", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * NewsdocArticle:about-author:
   *
   * What the article says of its author, a paragraph each.
   */
  properties[PROP_LINES + ARTICLE_ABOUT_AUTHOR] = g_param_spec_boxed ("about-author", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * NewsdocArticle:disclaimers:
   *
   * Disclaimers and disclosures, a paragraph each.
   */
  properties[PROP_LINES + ARTICLE_DISCLAIMERS] = g_param_spec_boxed ("disclaimers", NULL, NULL, G_TYPE_STRV, flags);

  /**
   * NewsdocArticle:authors:
   *
   * Who the byline names, in its order. A list of #NewsdocAuthor. The article's
   * lists stay the same, and tell of changes when the document is normalised
   * again.
   */
  properties[PROP_AUTHORS] = g_param_spec_object ("authors", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * NewsdocArticle:images:
   *
   * The pictures in the order of the text, and the captions whose picture
   * is not in the document. A list of #NewsdocImage.
   */
  properties[PROP_IMAGES] = g_param_spec_object ("images", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * NewsdocArticle:pull-quotes:
   *
   * The pull quotes in the order of the text. A list of #NewsdocPullquote.
   */
  properties[PROP_PULL_QUOTES] = g_param_spec_object ("pull-quotes", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * NewsdocArticle:notes:
   *
   * The corrections, editor's notes, words on the author and disclaimers, in
   * the order of the text. A list of #NewsdocNote.
   */
  properties[PROP_NOTES] = g_param_spec_object ("notes", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_article_init (NewsdocArticle *self)
{
  self->authors = g_list_store_new (NEWSDOC_TYPE_AUTHOR);
  self->images = g_list_store_new (NEWSDOC_TYPE_IMAGE);
  self->captions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->pull_quotes = g_list_store_new (NEWSDOC_TYPE_PULLQUOTE);
  self->notes = g_list_store_new (NEWSDOC_TYPE_NOTE);
}

static gboolean
equal_lines (char **left,
             char **right)
{
  if (left == NULL || right == NULL)
    return left == right;
  return g_strv_equal ((const char * const *) left, (const char * const *) right);
}

static GPtrArray *
list_items (GListStore *store)
{
  guint length = g_list_model_get_n_items (G_LIST_MODEL (store));
  GPtrArray *items = g_ptr_array_new_full (length, g_object_unref);

  for (guint i = 0; i < length; i++)
    g_ptr_array_add (items, g_list_model_get_item (G_LIST_MODEL (store), i));
  return items;
}

/* The lists stay, and their items go: who shows a list holds on to it. */
static void
swap_items (GListStore *left,
            GListStore *right)
{
  g_autoptr(GPtrArray) l = list_items (left);
  g_autoptr(GPtrArray) r = list_items (right);

  if (l->len + r->len == 0)
    return;
  g_list_store_splice (left, 0, l->len, r->pdata, r->len);
  g_list_store_splice (right, 0, r->len, l->pdata, l->len);
}

#define SWAP(type, left, right) G_STMT_START { type swapped = left; left = right; right = swapped; } G_STMT_END

void
newsdoc_article_take (NewsdocArticle *self,
                      NewsdocArticle *other)
{
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = 0; i < ARTICLE_N_TEXTS; i++)
    {
      SWAP (char *, self->texts[i], other->texts[i]);
      if (g_strcmp0 (self->texts[i], other->texts[i]) != 0)
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXTS + i]);
    }
  for (guint i = 0; i < ARTICLE_N_LINES; i++)
    {
      SWAP (char **, self->lines[i], other->lines[i]);
      if (!equal_lines (self->lines[i], other->lines[i]))
        g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LINES + i]);
    }

  swap_items (self->authors, other->authors);
  swap_items (self->images, other->images);
  swap_items (self->pull_quotes, other->pull_quotes);
  swap_items (self->notes, other->notes);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * newsdoc_article_new_from_root:
 * @root: a Pandoc document in normal form
 *
 * Reads the article from a tree that newsdoc_document_normalize() has been over. The
 * tree is not changed, and the article does not follow later changes of it.
 *
 * Returns: (transfer full): a new article
 */
NewsdocArticle *
newsdoc_article_new_from_root (NewsdocNode *root)
{
  NewsdocArticle *self;

  g_return_val_if_fail (root != NULL, NULL);

  self = g_object_new (NEWSDOC_TYPE_ARTICLE, NULL);
  if (newsdoc_node_get_meta (root) != NULL)
    newsdoc_article_read_meta (self, root);
  if (newsdoc_node_get_blocks (root) != NULL)
    newsdoc_article_read_body (self, root);
  return self;
}
