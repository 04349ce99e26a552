/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "document-private.h"

#include <string.h>

#include "newsdoc-error.h"

/* Of all that ISO 8601 allows what metadata and HTML can have: a day, and perhaps a time, with or without its seconds and its zone. GLib wants seconds. */
#define DATE "^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?$"
#define DAY_LENGTH 10
#define MINUTES_END 16

static gboolean
is_date (const char *text)
{
  g_autoptr(GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr(GDateTime) time = NULL;
  g_autofree char *full = NULL;
  gboolean timed = strlen (text) > DAY_LENGTH;

  if (!g_regex_match_simple (DATE, text, G_REGEX_DOLLAR_ENDONLY, 0))
    return FALSE;
  full = g_strdup_printf ("%.10s%.6s%s%s", text, timed ? text + DAY_LENGTH : "T00:00", timed && text[MINUTES_END] == ':' ? "" : ":00", timed ? text + MINUTES_END : "");
  time = g_date_time_new_from_iso8601 (full, utc);
  return time != NULL;
}

/**
 * newsdoc_document_edit:
 * @self: a document
 * @field: what of its head
 * @text: (nullable): what it is to be: authors with semicolons between them, a
 *   date as in "2024-05-03" or "2024-05-03T10:31+01:00"; an empty text takes it
 *   away, and %NULL leaves it as it was found
 * @error: return location for an error
 *
 * Says by hand what an article's head says. The tree and the article show it
 * when the document is normalised again, and what was found does not come back.
 * It is a decision as others are: newsdoc_document_undo() takes it back.
 *
 * Lines that print what was found, a byline or the dates, are taken out with it.
 *
 * Returns: %TRUE, or %FALSE with the error %NEWSDOC_ERROR_DATE when a date is no date
 */
gboolean
newsdoc_document_edit (NewsdocDocument  *self,
                       NewsdocField      field,
                       const char       *text,
                       GError          **error)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (field < NEWSDOC_N_FIELDS, FALSE);

  if (field >= NEWSDOC_FIELD_PUBLISHED && text != NULL && *text != '\0' && !is_date (text))
    {
      g_set_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_DATE, "“%s” is no date as 2024-05-03 or 2024-05-03T10:31+01:00 is", text);
      return FALSE;
    }
  if (g_strcmp0 (self->edits[field], text) != 0)
    newsdoc_document_change_field (self, field, text);
  return TRUE;
}

/**
 * newsdoc_document_get_edit:
 * @self: a document
 * @field: what of its head
 *
 * Gives what was written by hand.
 *
 * Returns: (transfer none) (nullable): the text; %NULL where it is as it was found
 */
const char *
newsdoc_document_get_edit (NewsdocDocument *self,
                           NewsdocField     field)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (field < NEWSDOC_N_FIELDS, NULL);

  return self->edits[field];
}

static char *
dup_authors (NewsdocArticle *article)
{
  GListModel *authors = newsdoc_article_get_authors (article);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (authors); i++)
    {
      g_autoptr(NewsdocAuthor) author = g_list_model_get_item (authors, i);

      g_string_append_printf (names, "%s%s", i > 0 ? "; " : "", newsdoc_author_get_name (author));
    }
  return g_string_free (names, FALSE);
}

/**
 * newsdoc_document_dup_field:
 * @self: a document
 * @field: what of its head
 *
 * Gives what an article's head says now, found or written, in the form that
 * newsdoc_document_edit() takes: the text of an entry in a form.
 *
 * Returns: (transfer full): the text; empty where it says nothing
 */
char *
newsdoc_document_dup_field (NewsdocDocument *self,
                            NewsdocField     field)
{
  NewsdocArticle *article;
  const char *text = NULL;

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (field < NEWSDOC_N_FIELDS, NULL);

  article = newsdoc_document_get_article (self);
  switch (field)
    {
    case NEWSDOC_FIELD_HEADLINE:
      text = newsdoc_article_get_headline (article);
      break;
    case NEWSDOC_FIELD_STANDFIRST:
      text = newsdoc_article_get_standfirst (article);
      break;
    case NEWSDOC_FIELD_AUTHORS:
      return dup_authors (article);
    case NEWSDOC_FIELD_PUBLISHED:
      text = newsdoc_article_get_published (article);
      break;
    case NEWSDOC_FIELD_MODIFIED:
      text = newsdoc_article_get_modified (article);
      break;
    }
  return g_strdup (text != NULL ? text : "");
}
