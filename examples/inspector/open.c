/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* An article comes in by the file dialog, by drag and drop, by the clipboard or by the command line; Pandoc reads it. */

static void
show (InspectorWindow *self, NewsdocDocument *document, GFile *file, GError *error)
{
  g_autofree char *reason = error != NULL ? g_markup_escape_text (error->message, -1) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  inspector_window_end (self);
  if (document != NULL)
    {
      inspector_window_set_document (self, document, file);
      return;
    }
  adw_status_page_set_icon_name (self->status, "dialog-error-symbolic");
  adw_status_page_set_title (self->status, "This Cannot Be Read");
  adw_status_page_set_description (self->status, reason);
  gtk_stack_set_visible_child (self->stack, self->message);
}

static void
on_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_pandoc_open_finish (NEWSDOC_PANDOC (source), result, &error);

  show (self, document, g_object_get_data (source, "file"), error);
}

void
inspector_window_open (InspectorWindow *self, GFile *file)
{
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();

  g_object_set_data_full (G_OBJECT (pandoc), "file", g_object_ref (file), g_object_unref);
  inspector_window_begin (self, "Reading");
  newsdoc_pandoc_open_async (pandoc, file, NULL, self->cancellable, on_opened, g_object_ref (self));
}

static void
on_response (GtkNativeDialog *dialog, int response, InspectorWindow *self)
{
  g_autoptr(GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;

  if (file != NULL)
    inspector_window_open (self, file);
  g_object_unref (dialog);
}

void
inspector_window_choose (InspectorWindow *self)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new ("Open an Article", GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_OPEN, "_Open", "_Cancel");

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_response), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, InspectorWindow *self)
{
  GSList *files = g_value_get_boxed (value);

  if (files != NULL)
    inspector_window_open (self, files->data);
  return files != NULL;
}

void
inspector_window_take_drops (InspectorWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect (target, "drop", G_CALLBACK (on_drop), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
on_paste_opened (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_pandoc_open_stream_finish (NEWSDOC_PANDOC (source), result, &error);

  show (self, document, NULL, error);
}

static void
on_pasted (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  const char *type;
  g_autoptr(GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, &type, NULL);
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();

  if (stream == NULL)
    {
      inspector_window_tell (self, "There is no text in the clipboard", NULL, NULL);
      return;
    }
  inspector_window_begin (self, "Reading");
  newsdoc_pandoc_open_stream_async (pandoc, stream, g_str_equal (type, "text/html") ? "html" : "markdown", self->cancellable, on_paste_opened,
                                    g_object_ref (self));
}

void
inspector_window_paste (InspectorWindow *self)
{
  static const char *types[] = { "text/html", "text/plain;charset=utf-8", NULL };

  gdk_clipboard_read_async (gtk_widget_get_clipboard (GTK_WIDGET (self)), types, G_PRIORITY_DEFAULT, NULL, on_pasted, g_object_ref (self));
}
