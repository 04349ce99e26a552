/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-article-private.h"

/**
 * newsdoc_article_get_headline:
 * @self: an article
 *
 * The headline (schema.org: headline; ninjs: headlines).
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_headline (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_HEADLINE];
}

/**
 * newsdoc_article_get_kicker:
 * @self: an article
 *
 * The line above the headline that names the topic or the section.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_kicker (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_KICKER];
}

/**
 * newsdoc_article_get_standfirst:
 * @self: an article
 *
 * The introduction below the headline: standfirst, deck, "Vorspann",
 * "chapô".
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_standfirst (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_STANDFIRST];
}

/**
 * newsdoc_article_get_byline:
 * @self: an article
 *
 * The byline as printed, lead word included.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_byline (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_BYLINE];
}

/**
 * newsdoc_article_get_dateline:
 * @self: an article
 *
 * The dateline as printed, such as "GENEVA, May 3 (Reuters) -".
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_dateline (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_DATELINE];
}

/**
 * newsdoc_article_get_dateline_date:
 * @self: an article
 *
 * The day that the dateline names, ISO 8601; "--05-03" (XML Schema's gMonthDay)
 * where neither it nor the day of publication tells the year.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_dateline_date (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_DATELINE_DATE];
}

/**
 * newsdoc_article_get_dateline_source:
 * @self: an article
 *
 * The agency that the dateline names.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_dateline_source (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_DATELINE_SOURCE];
}

/**
 * newsdoc_article_get_published:
 * @self: an article
 *
 * When the article was published: ISO 8601, with the time and zone that
 * were printed.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_published (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_PUBLISHED];
}

/**
 * newsdoc_article_get_modified:
 * @self: an article
 *
 * When it was last changed: ISO 8601, with the time and zone that were
 * printed.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_modified (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_MODIFIED];
}

/**
 * newsdoc_article_get_language:
 * @self: an article
 *
 * The language of the document, BCP 47.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_language (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_LANGUAGE];
}

/**
 * newsdoc_article_get_publisher:
 * @self: an article
 *
 * Who published it.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_publisher (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_PUBLISHER];
}

/**
 * newsdoc_article_get_signoff:
 * @self: an article
 *
 * The line at the end that says who else worked on the article.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_signoff (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_SIGNOFF];
}

/**
 * newsdoc_article_get_rights:
 * @self: an article
 *
 * The copyright line or other terms of use, as printed.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_article_get_rights (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return self->texts[ARTICLE_RIGHTS];
}

/**
 * newsdoc_article_get_dateline_places:
 * @self: an article
 *
 * The places that the dateline names.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts; %NULL when there are none
 */
const char * const *
newsdoc_article_get_dateline_places (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return (const char * const *) self->lines[ARTICLE_DATELINE_PLACES];
}

/**
 * newsdoc_article_get_body:
 * @self: an article
 *
 * The text of the story, a paragraph each: paragraphs, crossheads, items of
 * lists, quotations and fact boxes, in their order. Captions, pull quotes,
 * the head, the notes at the end and furniture are not in it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts; %NULL when there are none
 */
const char * const *
newsdoc_article_get_body (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return (const char * const *) self->lines[ARTICLE_BODY];
}

/**
 * newsdoc_article_get_corrections:
 * @self: an article
 *
 * The corrections, a paragraph each.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts; %NULL when there are none
 */
const char * const *
newsdoc_article_get_corrections (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return (const char * const *) self->lines[ARTICLE_CORRECTIONS];
}

/**
 * newsdoc_article_get_editors_notes:
 * @self: an article
 *
 * The editor's notes, a paragraph each.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts; %NULL when there are none
 */
const char * const *
newsdoc_article_get_editors_notes (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return (const char * const *) self->lines[ARTICLE_EDITORS_NOTES];
}

/**
 * newsdoc_article_get_about_author:
 * @self: an article
 *
 * What the article says of its author, a paragraph each.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts; %NULL when there are none
 */
const char * const *
newsdoc_article_get_about_author (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return (const char * const *) self->lines[ARTICLE_ABOUT_AUTHOR];
}

/**
 * newsdoc_article_get_disclaimers:
 * @self: an article
 *
 * Disclaimers and disclosures, a paragraph each.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): the texts; %NULL when there are none
 */
const char * const *
newsdoc_article_get_disclaimers (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return (const char * const *) self->lines[ARTICLE_DISCLAIMERS];
}

/**
 * newsdoc_article_get_authors:
 * @self: an article
 *
 * Who the byline names, in its order.
 *
 * Returns: (transfer none): a list of #NewsdocAuthor, empty when there are none
 */
GListModel *
newsdoc_article_get_authors (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return G_LIST_MODEL (self->authors);
}

/**
 * newsdoc_article_get_images:
 * @self: an article
 *
 * The pictures in the order of the text, and the captions whose picture is
 * not in the document.
 *
 * Returns: (transfer none): a list of #NewsdocImage, empty when there are none
 */
GListModel *
newsdoc_article_get_images (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return G_LIST_MODEL (self->images);
}

/**
 * newsdoc_article_get_pull_quotes:
 * @self: an article
 *
 * The pull quotes in the order of the text.
 *
 * Returns: (transfer none): a list of #NewsdocPullquote, empty when there are none
 */
GListModel *
newsdoc_article_get_pull_quotes (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return G_LIST_MODEL (self->pull_quotes);
}

/**
 * newsdoc_article_get_notes:
 * @self: an article
 *
 * The corrections, editor's notes, words on the author and disclaimers, in the
 * order of the text.
 *
 * Returns: (transfer none): a list of #NewsdocNote, empty when there are none
 */
GListModel *
newsdoc_article_get_notes (NewsdocArticle *self)
{
  g_return_val_if_fail (NEWSDOC_IS_ARTICLE (self), NULL);

  return G_LIST_MODEL (self->notes);
}
