/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* Pandoc writes what came of the article, in the format that the file's ending names. It takes a while: that is shown, and can be cancelled. */

static gboolean
on_pulse (gpointer data)
{
  gtk_progress_bar_pulse (((InspectorWindow *) data)->progress_bar);
  return G_SOURCE_CONTINUE;
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  g_autoptr(GError) error = NULL;
  gboolean saved = newsdoc_pandoc_save_finish (NEWSDOC_PANDOC (source), result, &error);
  gboolean browse = g_object_get_data (source, "browse") != NULL;

  g_clear_handle_id (&self->pulse, g_source_remove);
  gtk_revealer_set_reveal_child (self->progress, FALSE);
  if (!saved)
    inspector_window_fail (self, "This Cannot Be Exported", error);
  else if (browse)
    gtk_show_uri (GTK_WINDOW (self), self->exported, GDK_CURRENT_TIME);
  else
    inspector_window_tell (self, "The article is exported", "_Open", "win.show-exported");
}

static void
save (InspectorWindow *self, GFile *file, gboolean browse)
{
  g_autoptr(NewsdocPandoc) pandoc = g_object_new (NEWSDOC_TYPE_PANDOC, "resources", self->folder, NULL);

  inspector_window_cancel (self);
  self->cancellable = g_cancellable_new ();
  g_free (self->exported);
  self->exported = g_file_get_uri (file);
  g_object_set_data (G_OBJECT (pandoc), "browse", GINT_TO_POINTER (browse));
  g_clear_handle_id (&self->pulse, g_source_remove);
  self->pulse = g_timeout_add (100, on_pulse, self);
  gtk_revealer_set_reveal_child (self->progress, TRUE);
  newsdoc_pandoc_save_async (pandoc, self->outcome, file, NULL, self->cancellable, on_saved, g_object_ref (self));
}

static void
on_response (GtkNativeDialog *dialog, int response, InspectorWindow *self)
{
  g_autoptr(GFile) file = response == GTK_RESPONSE_ACCEPT ? gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)) : NULL;

  if (file != NULL)
    save (self, file, FALSE);
  g_object_unref (dialog);
}

void
inspector_window_export (GtkWidget *widget, const char *action, GVariant *ending)
{
  InspectorWindow *self = INSPECTOR_WINDOW (widget);
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new ("Export the Article", GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, "_Export", "_Cancel");
  g_autofree char *stem = g_strndup (self->name, strcspn (self->name, "."));
  g_autofree char *name = g_strdup_printf ("%s.%s", stem, g_variant_get_string (ending, NULL));

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), self);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
inspector_window_browse (InspectorWindow *self)
{
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "inspector.html", NULL);
  g_autoptr(GFile) file = g_file_new_for_path (path);

  save (self, file, TRUE);
}
