/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Lists what is found in an article, rejects the first finding of a kind, and writes the result.
 * usage: findings AST.json LABEL OUTPUT.json (pandoc -t json makes the first, pandoc -f json reads the last) */

#include <newsdoc.h>

static void
look_at (NewsdocFinding *finding,
         const char     *label)
{
  g_print ("%s %s %.2f %s\n", newsdoc_finding_get_label (finding), newsdoc_finding_get_rule (finding),
           newsdoc_finding_get_confidence (finding), newsdoc_finding_get_text (finding));
  if (g_str_equal (newsdoc_finding_get_label (finding), label))
    newsdoc_finding_reject (finding);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GFile) in = argc == 4 ? g_file_new_for_commandline_arg (argv[1]) : NULL;
  g_autoptr(GFile) out = argc == 4 ? g_file_new_for_commandline_arg (argv[3]) : NULL;
  g_autoptr(NewsdocDocument) document = in != NULL ? newsdoc_document_new_from_file (in, NULL, &error) : NULL;
  g_autoptr(GFileOutputStream) stream = NULL;

  if (document == NULL)
    {
      g_printerr ("%s\n", error != NULL ? error->message : "usage: findings AST.json LABEL OUTPUT.json");
      return 1;
    }
  newsdoc_document_normalize (document);
  GListModel *findings = newsdoc_document_get_findings (document);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);
      look_at (finding, argv[2]);
    }
  newsdoc_document_normalize (document);

  stream = g_file_replace (out, NULL, FALSE, G_FILE_CREATE_NONE, NULL, &error);
  if (stream == NULL || !newsdoc_document_write_to_stream (document, G_OUTPUT_STREAM (stream), NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  return 0;
}
