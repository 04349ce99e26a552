/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* The text as it was read, every finding coloured and named. A click on one explains it, and lets a person decide. */

static InspectorPlace *
get_place (InspectorWindow *self, guint i)
{
  return self->places != NULL && i < self->places->len ? &g_array_index (self->places, InspectorPlace, i) : NULL;
}

/* The finding at a place that says most, which is the shortest; not one that was rejected. */
static InspectorPlace *
find_place (InspectorWindow *self, const GtkTextIter *iter)
{
  int offset = gtk_text_iter_get_offset (iter);
  InspectorPlace *best = NULL, *place;

  for (guint i = 0; (place = get_place (self, i)) != NULL; i++)
    if (place->start <= offset && offset < place->end && newsdoc_finding_get_state (place->finding) != NEWSDOC_FINDING_STATE_REJECTED
        && (best == NULL || place->end - place->start <= best->end - best->start))
      best = place;
  return best;
}

/* After a click, which has set the cursor, or Enter. It is looked at here and left to the view, which selects text with it. */
static gboolean
on_event (GtkEventController *controller, GdkEvent *event, InspectorWindow *self)
{
  GdkEventType type = gdk_event_get_event_type (event);
  InspectorPlace *place;
  GtkTextIter iter;
  GdkRectangle area;
  double x, y;

  gtk_text_buffer_get_iter_at_mark (self->text, &iter, gtk_text_buffer_get_insert (self->text));
  place = gtk_text_buffer_get_has_selection (self->text) ? NULL : find_place (self, &iter);
  if (place == NULL || (type != GDK_BUTTON_RELEASE && (type != GDK_KEY_PRESS || gdk_key_event_get_keyval (event) != GDK_KEY_Return)))
    return FALSE;
  gtk_text_view_get_iter_location (self->text_view, &iter, &area);
  gtk_text_view_buffer_to_window_coords (self->text_view, GTK_TEXT_WINDOW_WIDGET, area.x, area.y, &area.x, &area.y);
  gtk_widget_translate_coordinates (GTK_WIDGET (self->text_view), self->text_side, area.x, area.y, &x, &y);
  inspector_finding_view_set_finding (self->finding_view, place->finding);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &(GdkRectangle) { x, y, 1, area.height });
  gtk_popover_popup (GTK_POPOVER (self->popover));
  return FALSE;
}

static gboolean
on_idle (gpointer view)
{
  gtk_text_view_scroll_to_mark (view, gtk_text_buffer_get_insert (gtk_text_view_get_buffer (view)), 0, TRUE, 0, 0.03);
  return G_SOURCE_REMOVE;
}

/* Scrolls once the view has a size. */
static void
go_to (InspectorWindow *self, int from, int to)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_offset (self->text, &start, from);
  gtk_text_buffer_get_iter_at_offset (self->text, &end, to);
  gtk_text_buffer_select_range (self->text, &start, &end);
  g_idle_add_full (G_PRIORITY_LOW, on_idle, g_object_ref (self->text_view), g_object_unref);
}

/* At first the article's beginning is shown, and not the navigation of a saved page; later the line that was on top before. */
void
inspector_text_update (InspectorWindow *self)
{
  InspectorPlace *place;
  GtkTextIter iter;
  GdkRectangle visible;
  int line;

  gtk_text_view_get_visible_rect (self->text_view, &visible);
  gtk_text_view_get_iter_at_location (self->text_view, &iter, visible.x, visible.y + 20);
  place = self->fresh ? NULL : find_place (self, &iter);
  line = place != NULL ? (int) newsdoc_finding_get_first_line (place->finding) : -1;
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->places, g_array_unref);
  self->places = inspector_text_fill (self->text, self->document);
  for (guint i = 0; (place = get_place (self, i)) != NULL; i++)
    if (line >= 0 ? (int) newsdoc_finding_get_first_line (place->finding) == line
                  : !newsdoc_finding_get_removed (place->finding))
      {
        go_to (self, place->start, place->start);
        return;
      }
}

void
inspector_text_show (InspectorWindow *self, NewsdocFinding *finding)
{
  InspectorPlace *place;

  for (guint i = 0; (place = get_place (self, i)) != NULL; i++)
    if (place->finding == finding)
      go_to (self, place->start, place->end);
}

void
inspector_text_bind (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_callback (klass, on_event);
}
