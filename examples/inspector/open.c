/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* An article comes in by the file dialog, by drag and drop, by the clipboard, or by the command line; Pandoc reads it. */

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_pandoc_open_finish (NEWSDOC_PANDOC (source), result, &error);

  if (document != NULL)
    inspector_window_set_document (self, document, g_object_get_data (source, "file"));
  else
    inspector_window_fail (self, "This Cannot Be Read", error);
}

static void
delete_file (gpointer file)
{
  g_file_delete (file, NULL, NULL);
  g_object_unref (file);
}

/* temporary: the file is deleted once it is read */
void
inspector_window_open (InspectorWindow *self, GFile *file, gboolean temporary)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();

  g_object_set_data_full (G_OBJECT (pandoc), "file", g_object_ref (file), temporary ? delete_file : g_object_unref);
  inspector_window_cancel (self);
  self->cancellable = g_cancellable_new ();
  gtk_stack_set_visible_child (self->stack, self->loading);
  newsdoc_pandoc_open_async (pandoc, file, NULL, self->cancellable, on_opened, g_object_ref (self));
}

static void
on_response (GtkNativeDialog *dialog, int response, InspectorWindow *self)
{
  g_autoptr(GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;

  if (file != NULL)
    inspector_window_open (self, file, FALSE);
  g_object_unref (dialog);
}

void
inspector_window_choose (InspectorWindow *self)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new ("Open an Article", GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN, "_Open", "_Cancel");

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

gboolean
inspector_window_on_drop (GtkDropTarget *target, const GValue *value, double x, double y, InspectorWindow *self)
{
  g_autoptr(GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));

  if (files != NULL)
    inspector_window_open (self, files->data, FALSE);
  return files != NULL;
}

static void
on_spliced (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  g_autoptr(GError) error = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, &error) >= 0)
    inspector_window_open (self, g_object_get_data (source, "file"), TRUE);
  else
    inspector_window_fail (self, "This Cannot Be Pasted", error);
}

static void
on_pasted (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  const char *type;
  g_autoptr(GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, &type, NULL);
  g_autoptr(GFileIOStream) both = NULL;
  GFile *file = stream != NULL ? g_file_new_tmp (g_str_equal (type, "text/html") ? "Pasted-XXXXXX.html" : "Pasted-XXXXXX.md", &both, NULL) : NULL;
  GOutputStream *out = file != NULL ? g_io_stream_get_output_stream (G_IO_STREAM (both)) : NULL;

  if (out == NULL)
    {
      inspector_window_tell (self, "There is no text in the clipboard", NULL, NULL);
      return;
    }
  g_object_set_data_full (G_OBJECT (out), "file", file, g_object_unref);
  g_object_set_data_full (G_OBJECT (out), "both", g_steal_pointer (&both), g_object_unref);
  g_output_stream_splice_async (out, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, G_PRIORITY_DEFAULT, NULL,
                                on_spliced, g_steal_pointer (&self));
}

void
inspector_window_paste (InspectorWindow *self)
{
  static const char *types[] = { "text/html", "text/plain;charset=utf-8", "text/plain", NULL };

  gdk_clipboard_read_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), types, G_PRIORITY_DEFAULT, NULL, on_pasted, g_object_ref (self));
}
