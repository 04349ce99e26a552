/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* Pandoc takes a while. A bar at the bottom says so, with a button to cancel. */

void
inspector_window_begin (InspectorWindow *self, const char *what)
{
  inspector_window_cancel (self);
  self->cancellable = g_cancellable_new ();
  gtk_label_set_text (self->progress_label, what);
  gtk_revealer_set_reveal_child (self->progress, TRUE);
}

void
inspector_window_end (InspectorWindow *self)
{
  gtk_revealer_set_reveal_child (self->progress, FALSE);
}

void
inspector_window_cancel (InspectorWindow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  inspector_window_end (self);
}
