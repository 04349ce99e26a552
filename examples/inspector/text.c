/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "labels.h"
#include "text-fill.h"
#include "window.h"

/* The text as it was read, every finding coloured and named. The pointer over one explains it; after a click a person decides of it. */

/* The finding at a point of the view that says most, which is the shortest; not one that was rejected. */
static InspectorPlace *
find_place (InspectorWindow *self, int x, int y)
{
  InspectorPlace *best = NULL;
  GtkTextIter iter;

  gtk_text_view_window_to_buffer_coords (self->text_view, GTK_TEXT_WINDOW_WIDGET, x, y, &x, &y);
  if (!gtk_text_view_get_iter_at_location (self->text_view, &iter, x, y) || self->places == NULL)
    return NULL;
  for (guint i = 0; i < self->places->len; i++)
    {
      InspectorPlace *place = &g_array_index (self->places, InspectorPlace, i);

      if (place->start <= gtk_text_iter_get_offset (&iter) && gtk_text_iter_get_offset (&iter) < place->end
          && newsdoc_finding_get_state (place->finding) != NEWSDOC_FINDING_STATE_REJECTED
          && (best == NULL || place->end - place->start <= best->end - best->start))
        best = place;
    }
  return best;
}

static gboolean
on_tooltip (GtkWidget *view, int x, int y, gboolean keyboard, GtkTooltip *tooltip, InspectorWindow *self)
{
  InspectorPlace *place = keyboard ? NULL : find_place (self, x, y);
  g_autofree char *title = place != NULL ? inspector_label_dup_title (newsdoc_finding_get_label (place->finding)) : NULL;
  g_autofree char *text = NULL;

  if (place == NULL)
    return FALSE;
  text = g_strdup_printf ("%s: %s\n%.0f %%, %s", title, newsdoc_finding_get_meaning (place->finding),
                          newsdoc_finding_get_confidence (place->finding) * 100, newsdoc_finding_get_rule (place->finding));
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, InspectorWindow *self)
{
  InspectorPlace *place = find_place (self, x, y);

  if (n_press != 1 || place == NULL || gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (self->text_view)))
    return;
  gtk_widget_translate_coordinates (GTK_WIDGET (self->text_view), self->text_side, x, y, &x, &y);
  inspector_finding_view_set_finding (self->finding_view, place->finding);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &(GdkRectangle) { x, y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
on_idle (gpointer view)
{
  gtk_text_view_scroll_to_mark (view, gtk_text_buffer_get_mark (gtk_text_view_get_buffer (view), "shown"), 0, TRUE, 0, 0);
  return G_SOURCE_REMOVE;
}

/* Once the view has a size. */
static void
scroll_to (InspectorWindow *self, InspectorPlace *place)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, place->start);
  gtk_text_buffer_move_mark_by_name (buffer, "shown", &iter);
  g_idle_add_full (G_PRIORITY_LOW, on_idle, g_object_ref (self->text_view), g_object_unref);
}

/* At first the headline is shown, and not the navigation of a saved page; later the line that was on top before. */
void
inspector_text_update (InspectorWindow *self)
{
  InspectorPlace *place = self->fresh ? NULL : find_place (self, 20, 20);
  g_autoptr(NewsdocFinding) top = place != NULL ? g_object_ref (place->finding) : NULL;

  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_clear_pointer (&self->places, g_array_unref);
  self->places = inspector_text_fill (gtk_text_view_get_buffer (self->text_view), self->document);
  for (guint i = 0; i < self->places->len; i++)
    {
      place = &g_array_index (self->places, InspectorPlace, i);
      if (top != NULL ? newsdoc_finding_get_first_line (place->finding) == newsdoc_finding_get_first_line (top)
                      : g_str_equal (newsdoc_finding_get_label (place->finding), "headline"))
        {
          scroll_to (self, place);
          return;
        }
    }
}

void
inspector_text_show (InspectorWindow *self, NewsdocFinding *finding)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text_view);
  GtkTextIter start, end;

  for (guint i = 0; i < self->places->len; i++)
    {
      InspectorPlace *place = &g_array_index (self->places, InspectorPlace, i);

      if (place->finding != finding)
        continue;
      gtk_text_buffer_get_iter_at_offset (buffer, &start, place->start);
      gtk_text_buffer_get_iter_at_offset (buffer, &end, place->end);
      gtk_text_buffer_select_range (buffer, &start, &end);
      scroll_to (self, place);
    }
}

void
inspector_text_bind (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_callback (klass, on_tooltip);
  gtk_widget_class_bind_template_callback (klass, on_released);
}

void
inspector_text_init (InspectorWindow *self)
{
  GtkTextIter start;

  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (self->text_view), &start);
  gtk_text_buffer_create_mark (gtk_text_view_get_buffer (self->text_view), "shown", &start, TRUE);
  inspector_text_colour (self->text_view);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (inspector_text_colour), self->text_view, G_CONNECT_SWAPPED);

  self->finding_view = INSPECTOR_FINDING_VIEW (inspector_finding_view_new ());
  gtk_widget_set_size_request (GTK_WIDGET (self->finding_view), 320, -1);
  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), GTK_WIDGET (self->finding_view));
  gtk_widget_set_parent (self->popover, self->text_side);
}
