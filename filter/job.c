/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "job.h"

static char **
messages_of (NewsdocDocument *document)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) warnings = newsdoc_document_dup_warnings (document);
  g_autofree char *removed = newsdoc_document_dup_removed (document);

  for (guint i = 0; warnings[i] != NULL; i++)
    {
      g_autofree char *message = g_strconcat ("warning: ", warnings[i], NULL);

      g_strv_builder_add (builder, message);
    }
  if (removed != NULL)
    {
      g_autofree char *message = g_strconcat ("taken out: ", removed, " (--explain says why)", NULL);

      g_strv_builder_add (builder, message);
    }
  return g_strv_builder_end (builder);
}

static GBytes *
report_of (NewsdocDocument *document,
           gboolean         pretty)
{
  g_autoptr(JsonNode) report = newsdoc_document_report (document);
  char *json = json_to_string (report, pretty);

  return g_bytes_new_take (json, strlen (json));
}

static GBytes *
explanation_of (NewsdocDocument *document,
                guint            width)
{
  char *table = newsdoc_document_explain (document, width);

  return g_bytes_new_take (table, strlen (table));
}

/* The last document. It is held here, so that who looks for leaks finds none. */
static NewsdocDocument *last;

/* What the document must not be published with, a line each. FALSE, with the error set, where there is any. */
static gboolean
pass_checks (NewsdocDocument  *document,
             GError          **error)
{
  g_auto(GStrv) failures = newsdoc_document_dup_failures (document);
  g_autofree char *list = g_strjoinv ("\n", failures);

  if (failures[0] == NULL)
    return TRUE;
  g_set_error_literal (error, NEWSDOC_ERROR, NEWSDOC_ERROR_CHECK, list);
  return FALSE;
}

GBytes *
job_run (const Job   *job,
         const char  *data,
         gsize        length,
         char      ***messages,
         GError     **error)
{
  /* not copied: nothing is asked of the document when the input is gone */
  g_autoptr(GBytes) input = g_bytes_new_static (data, length);
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_bytes (input, error);

  *messages = g_new0 (char *, 1);
  if (document == NULL)
    return NULL;
  if (job->last)
    g_set_object (&last, document);
  if (job->output == OUTPUT_IDENTITY)
    return newsdoc_document_to_bytes (document);

  newsdoc_document_normalize (document);
  if (job->output == OUTPUT_EXPLAIN)
    return explanation_of (document, job->width);
  if (job->output == OUTPUT_REPORT)
    return report_of (document, job->pretty);

  g_strfreev (*messages);
  *messages = messages_of (document);
  if (job->format != NULL)
    newsdoc_document_dress (document, job->format, job->standalone);
  if (!pass_checks (document, error))
    return NULL;
  return newsdoc_document_to_bytes (document);
}
