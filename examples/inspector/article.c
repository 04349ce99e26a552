/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* The article that is open: after each decision the document is read anew, and its outcome shown on all pages. */

static void
on_undo_changed (InspectorWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", newsdoc_document_get_can_undo (self->document));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", newsdoc_document_get_can_redo (self->document));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.browse", TRUE);
}

/* What is edited goes into a copy, so that it can be taken back. An article in normal form has lost the page around it: it is small, and copied in no time. */
static void
make_outcome (InspectorWindow *self)
{
  g_autoptr(GBytes) bytes = newsdoc_document_to_bytes (self->document);

  g_clear_object (&self->outcome);
  g_clear_object (&self->article);
  self->outcome = newsdoc_document_new_from_bytes (bytes, NULL);
  inspector_edits_apply (newsdoc_document_get_root (self->outcome), self->edits);
  self->article = newsdoc_article_new_from_root (newsdoc_document_get_root (self->outcome));
}

static void
show_all (InspectorWindow *self)
{
  const char *headline = newsdoc_article_get_headline (self->article);

  adw_window_title_set_title (self->title, headline != NULL ? headline : "Inspector");
  gtk_window_set_title (GTK_WINDOW (self), headline != NULL ? headline : "Inspector");
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->leaflet));
  inspector_text_update (self);
  inspector_findings_update (self);
  inspector_head_update (self);
  inspector_pictures_update (self);
  inspector_preview_update (self);
  self->fresh = FALSE;
}

/* What was decided while it was read is for the next round; so is another document, when this one was closed meanwhile. */
static void
on_normalized (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;
  gboolean again = self->again;

  self->busy = self->again = FALSE;
  newsdoc_document_normalize_finish (NEWSDOC_DOCUMENT (source), result, NULL);
  if (again)
    inspector_window_refresh (self);
  else
    {
      make_outcome (self);
      show_all (self);
    }
}

void
inspector_window_refresh (InspectorWindow *self)
{
  self->again = self->busy;
  if (self->busy)
    return;
  self->busy = TRUE;
  newsdoc_document_normalize_async (self->document, NULL, on_normalized, g_object_ref (self));
}

void
inspector_window_edit (InspectorWindow *self, InspectorField field, const char *text)
{
  g_free (self->edits[field]);
  self->edits[field] = g_strdup (text);
  inspector_window_refresh (self);
}

void
inspector_window_set_document (InspectorWindow *self, NewsdocDocument *document, GFile *file)
{
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_func (self->document, on_undo_changed, self);
  g_set_object (&self->document, document);
  g_set_object (&self->file, file);
  for (guint i = 0; i < INSPECTOR_N_FIELDS; i++)
    g_clear_pointer (&self->edits[i], g_free);
  g_signal_connect_object (document, "notify::can-undo", G_CALLBACK (on_undo_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::can-redo", G_CALLBACK (on_undo_changed), self, G_CONNECT_SWAPPED);
  on_undo_changed (self);
  self->fresh = TRUE;
  inspector_window_refresh (self);
}
