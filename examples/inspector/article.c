/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* The article that is open: after each decision its document is read anew, and shown on all pages. */

static void
on_undo_changed (InspectorWindow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", newsdoc_document_get_can_undo (self->document));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", newsdoc_document_get_can_redo (self->document));
}

static void
show_all (InspectorWindow *self)
{
  const char *headline = newsdoc_article_get_headline (newsdoc_document_get_article (self->document));

  gtk_window_set_title (GTK_WINDOW (self), headline != NULL ? headline : "Inspector");
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->leaflet));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.browse", TRUE);
  inspector_text_update (self);
  inspector_findings_update (self);
  inspector_head_update (self);
  inspector_pictures_update (self);
  inspector_preview_update (self);
  self->fresh = FALSE;
}

static void
on_normalized (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(InspectorWindow) self = data;

  newsdoc_document_normalize_finish (NEWSDOC_DOCUMENT (source), result, NULL);
  self->busy = FALSE;
  if (!self->stale)
    show_all (self);
  inspector_window_go_on (self);
}

/* A document does one thing at a time. What is decided while it is read or exported waits, and so does an export until that is shown. */
void
inspector_window_go_on (InspectorWindow *self)
{
  if (self->busy || (!self->stale && self->target == NULL))
    return;
  self->busy = TRUE;
  if (self->stale)
    newsdoc_document_normalize_async (self->document, NULL, on_normalized, g_object_ref (self));
  else
    inspector_window_save (self);
  self->stale = FALSE;
}

void
inspector_window_refresh (InspectorWindow *self)
{
  self->stale = TRUE;
  inspector_window_go_on (self);
}

void
inspector_window_set_document (InspectorWindow *self, NewsdocDocument *document, GFile *file)
{
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_func (self->document, on_undo_changed, self);
  g_set_object (&self->document, document);
  g_set_object (&self->file, file);
  g_signal_connect_object (document, "notify::can-undo", G_CALLBACK (on_undo_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::can-redo", G_CALLBACK (on_undo_changed), self, G_CONNECT_SWAPPED);
  on_undo_changed (self);
  self->fresh = TRUE;
  inspector_window_refresh (self);
}
