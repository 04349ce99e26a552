/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* Pandoc writes what came of the article, in the format that the file's ending names. */

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  g_autoptr(GError) error = NULL;

  newsdoc_pandoc_save_finish (NEWSDOC_PANDOC (source), result, &error);
  self->busy = FALSE;
  inspector_window_go_on (self);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  inspector_window_end (self);
  if (error != NULL)
    {
      GtkWidget *dialog = adw_message_dialog_new (GTK_WINDOW (self), "This Cannot Be Exported", error->message);

      adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", "_Close");
      gtk_window_present (GTK_WINDOW (dialog));
    }
  else if (self->browse)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-exported", NULL);
  else
    inspector_window_tell (self, "The article is exported", "_Open", "win.show-exported");
}

void
inspector_window_save (InspectorWindow *self)
{
  g_autoptr(GFile) folder = self->file != NULL ? g_file_get_parent (self->file) : NULL;
  g_autoptr(GFile) target = g_steal_pointer (&self->target);
  g_autoptr(NewsdocPandoc) pandoc = newsdoc_pandoc_new ();

  newsdoc_pandoc_set_resources (pandoc, folder);
  inspector_window_begin (self, "Exporting");
  newsdoc_pandoc_save_async (pandoc, self->document, target, NULL, self->cancellable, on_saved, g_object_ref (self));
}

static void
export_to (InspectorWindow *self, GFile *file, gboolean browse)
{
  g_set_object (&self->target, file);
  g_free (self->exported);
  self->exported = g_file_get_uri (file);
  self->browse = browse;
  inspector_window_go_on (self);
}

static void
on_response (GtkNativeDialog *dialog, int response, InspectorWindow *self)
{
  g_autoptr(GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;

  if (file != NULL)
    export_to (self, file, FALSE);
  g_object_unref (dialog);
}

void
inspector_window_export (GtkWidget *widget, const char *action, GVariant *ending)
{
  InspectorWindow *self = INSPECTOR_WINDOW (widget);
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new ("Export the Article", GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, "_Export", "_Cancel");
  g_autofree char *base = self->file != NULL ? g_file_get_basename (self->file) : g_strdup ("Article");
  g_autofree char *name = g_strdup_printf ("%.*s.%s", (int) strcspn (base, "."), base, g_variant_get_string (ending, NULL));

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (on_response), self, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
inspector_window_browse (InspectorWindow *self)
{
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "newsdoc-inspector.html", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  export_to (self, file, TRUE);
}
