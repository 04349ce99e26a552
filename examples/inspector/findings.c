/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* The findings as a list: a filter over the document's list model, and a view for each. */

#define SURE 0.9

/* In the order of the drop-down. */
enum { CHOICE_ARTICLE, CHOICE_REMOVED, CHOICE_UNSURE, CHOICE_DECIDED, CHOICE_ALL };

static gboolean
is_shown (gpointer item, gpointer data)
{
  InspectorWindow *self = data;
  NewsdocFinding *finding = item;
  gboolean decided = newsdoc_finding_get_state (finding) != NEWSDOC_FINDING_STATE_PROPOSED;

  switch (gtk_drop_down_get_selected (self->choice))
    {
    case CHOICE_ARTICLE:
      return !newsdoc_finding_get_removed (finding) && (decided || !g_str_equal (newsdoc_finding_get_label (finding), "body"));
    case CHOICE_REMOVED:
      return newsdoc_finding_get_removed (finding);
    case CHOICE_UNSURE:
      return !decided && newsdoc_finding_get_confidence (finding) < SURE;
    case CHOICE_DECIDED:
      return decided;
    default:
      return TRUE;
    }
}

/* The drop-down's button, which has the focus, is called as what is chosen. */
static void
on_choice (InspectorWindow *self)
{
  GListModel *shown = G_LIST_MODEL (gtk_list_view_get_model (self->findings_list));
  const char *chosen = gtk_string_object_get_string (gtk_drop_down_get_selected_item (self->choice));

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->choice))), GTK_ACCESSIBLE_PROPERTY_LABEL, chosen, -1);
  if (shown == NULL)
    return;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_stack_set_visible_child_name (self->findings, g_list_model_get_n_items (shown) > 0 ? "some" : "none");
}

static void
on_activate (InspectorWindow *self, guint position)
{
  g_autoptr(NewsdocFinding) finding = g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (self->findings_list)), position);

  adw_leaflet_set_visible_child (self->leaflet, self->text_side);
  inspector_text_show (self, finding);
}

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_list_item_set_child (item, inspector_finding_view_new ());
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  inspector_finding_view_set_finding (INSPECTOR_FINDING_VIEW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
on_unbind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  inspector_finding_view_set_finding (INSPECTOR_FINDING_VIEW (gtk_list_item_get_child (item)), NULL);
}

/* The list is the same as long as the document lives. */
void
inspector_findings_update (InspectorWindow *self)
{
  g_autoptr(GtkNoSelection) selection = NULL;

  if (self->fresh)
    {
      self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));
      selection = gtk_no_selection_new (G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (newsdoc_document_get_findings (self->document)), self->filter)));
      gtk_list_view_set_model (self->findings_list, GTK_SELECTION_MODEL (selection));
    }
  on_choice (self);
}

void
inspector_findings_bind (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_callback (klass, on_choice);
  gtk_widget_class_bind_template_callback (klass, on_activate);
  gtk_widget_class_bind_template_callback (klass, on_setup);
  gtk_widget_class_bind_template_callback (klass, on_bind);
  gtk_widget_class_bind_template_callback (klass, on_unbind);
}
