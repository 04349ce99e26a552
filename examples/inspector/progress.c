/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* Pandoc takes a while. A bar at the bottom says so, with a button to cancel. */

static gboolean
on_pulse (gpointer bar)
{
  gtk_progress_bar_pulse (bar);
  return G_SOURCE_CONTINUE;
}

void
inspector_window_begin (InspectorWindow *self, const char *what)
{
  inspector_window_cancel (self);
  inspector_window_end (self);
  self->cancellable = g_cancellable_new ();
  self->pulse = g_timeout_add (100, on_pulse, self->progress_bar);
  gtk_progress_bar_set_text (self->progress_bar, what);
  gtk_revealer_set_reveal_child (self->progress, TRUE);
}

void
inspector_window_end (InspectorWindow *self)
{
  g_clear_handle_id (&self->pulse, g_source_remove);
  gtk_revealer_set_reveal_child (self->progress, FALSE);
}

void
inspector_window_cancel (InspectorWindow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}
