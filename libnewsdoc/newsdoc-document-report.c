/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "document-private.h"
#include "report.h"

/**
 * newsdoc_document_dup_removed:
 * @self: a document that was normalised
 *
 * Says in a few words what was taken out: "4 advertisement, 7 newsletter".
 *
 * Returns: (transfer full) (nullable): the words; %NULL when nothing was taken
 *   out, or when the metadata has `newsdoc-quiet: true`
 */
char *
newsdoc_document_dup_removed (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  if (self->story == NULL || self->settings.quiet)
    return NULL;
  return newsdoc_report_removed (self->story, self->settings.furniture);
}

/**
 * newsdoc_document_dup_lines:
 * @self: a document that was normalised
 *
 * Gives the text of each line of the document as it was read, in reading order:
 * what the line numbers of a [class@Newsdoc.Finding] count, and its characters
 * count in. A hard line break is a line feed, an image has its description. For
 * an application that shows the text with the findings in it.
 *
 * Returns: (transfer full) (array zero-terminated=1): the texts
 */
char **
newsdoc_document_dup_lines (NewsdocDocument *self)
{
  g_autoptr(GStrvBuilder) lines = g_strv_builder_new ();

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  for (guint i = 0; self->story != NULL && i < self->story->lines->len; i++)
    g_strv_builder_add (lines, newsdoc_story_line (self->story, i)->text);
  return g_strv_builder_end (lines);
}

/**
 * newsdoc_document_report:
 * @self: a document that was normalised
 *
 * Reports the article and, under `lines`, what was made of each line and why.
 *
 * Returns: (transfer full): a JSON object
 */
JsonNode *
newsdoc_document_report (NewsdocDocument *self)
{
  JsonNode *report;

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  report = newsdoc_article_to_json (newsdoc_document_get_article (self));
  if (self->story != NULL)
    json_object_set_array_member (json_node_get_object (report), "lines",
                                  newsdoc_report_lines (self->story, self->settings.furniture));
  return report;
}

/**
 * newsdoc_document_explain:
 * @self: a document that was normalised
 * @width: characters in a line
 *
 * Explains what was made of each line, as a table for people.
 *
 * Returns: (transfer full): a row a line: number, `-` where it was taken out,
 *   label, rule, confidence, text; and under them what each rule says
 */
char *
newsdoc_document_explain (NewsdocDocument *self,
                          guint            width)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (self->story != NULL, NULL);

  return newsdoc_report_table (self->story, self->settings.furniture, width);
}
