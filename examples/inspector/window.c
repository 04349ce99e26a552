/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

G_DEFINE_FINAL_TYPE (InspectorWindow, inspector_window, ADW_TYPE_APPLICATION_WINDOW)

void
inspector_window_tell (InspectorWindow *self, const char *sentence, const char *button, const char *action)
{
  g_autofree char *title = g_markup_escape_text (sentence, -1);
  AdwToast *toast = adw_toast_new (title);

  adw_toast_set_timeout (toast, 10);  /* seconds: there is something to read, and to press */
  adw_toast_set_button_label (toast, button);
  adw_toast_set_action_name (toast, action);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
on_decided (GtkWidget *widget, const char *action, GVariant *sentence)
{
  InspectorWindow *self = INSPECTOR_WINDOW (widget);

  inspector_window_tell (self, g_variant_get_string (sentence, NULL), "_Undo", "win.undo");
  inspector_window_refresh (self);
}

static void
undo (InspectorWindow *self)
{
  newsdoc_document_undo (self->document);
  inspector_window_refresh (self);
}

static void
redo (InspectorWindow *self)
{
  newsdoc_document_redo (self->document);
  inspector_window_refresh (self);
}

static void
show_details (InspectorWindow *self)
{
  adw_leaflet_set_visible_child (self->leaflet, self->details);
}

static void
show_text (InspectorWindow *self)
{
  adw_leaflet_set_visible_child (self->leaflet, self->text_side);
}

static void
show_exported (InspectorWindow *self)
{
  gtk_show_uri (GTK_WINDOW (self), self->exported, GDK_CURRENT_TIME);
}

static void
on_page (GtkWidget *widget, const char *action, GVariant *name)
{
  InspectorWindow *self = INSPECTOR_WINDOW (widget);

  adw_view_stack_set_visible_child_name (self->pages, g_variant_get_string (name, NULL));
  show_details (self);
  gtk_widget_child_focus (adw_view_stack_get_visible_child (self->pages), GTK_DIR_TAB_FORWARD);
}

static const struct
{
  const char     *name;
  void          (*act) (InspectorWindow *self);
  guint           key;
  GdkModifierType modifiers;
  gboolean        enabled;  /* without an article */
} actions[] = {
  { "win.open", inspector_window_choose, GDK_KEY_o, GDK_CONTROL_MASK, TRUE },
  { "win.paste", inspector_window_paste, GDK_KEY_v, GDK_CONTROL_MASK, TRUE },
  { "win.undo", undo, GDK_KEY_z, GDK_CONTROL_MASK, FALSE },
  { "win.redo", redo, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, FALSE },
  { "win.browse", inspector_window_browse, GDK_KEY_b, GDK_CONTROL_MASK, FALSE },
  { "win.cancel", inspector_window_cancel, GDK_KEY_Escape, 0, TRUE },
  { "win.details", show_details, GDK_KEY_Right, GDK_ALT_MASK, TRUE },
  { "win.text", show_text, GDK_KEY_Left, GDK_ALT_MASK, TRUE },
  { "win.show-exported", show_exported, 0, 0, TRUE },
};

static void
on_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i].name, action))
      actions[i].act (INSPECTOR_WINDOW (widget));
}

/* The keys are bound to the window, not the application, so that an entry that has the focus sees them first: it has an undo of its own. */
static void
install_actions (GtkWidgetClass *klass)
{
  static const char * const pages[] = { "findings", "head", "pictures", "preview" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      gtk_widget_class_install_action (klass, actions[i].name, NULL, on_action);
      if (actions[i].key != 0)
        gtk_widget_class_add_binding_action (klass, actions[i].key, actions[i].modifiers, actions[i].name, NULL);
    }
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    gtk_widget_class_add_binding_action (klass, GDK_KEY_1 + i, GDK_ALT_MASK, "win.page", "s", pages[i]);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_e, GDK_CONTROL_MASK, "win.export", "s", "epub");
  gtk_widget_class_install_action (klass, "win.page", "s", on_page);
  gtk_widget_class_install_action (klass, "win.export", "s", inspector_window_export);
  gtk_widget_class_install_action (klass, "win.decided", "s", on_decided);
}

static void
inspector_window_dispose (GObject *object)
{
  InspectorWindow *self = INSPECTOR_WINDOW (object);

  inspector_window_cancel (self);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  G_OBJECT_CLASS (inspector_window_parent_class)->dispose (object);
}

static void
inspector_window_finalize (GObject *object)
{
  InspectorWindow *self = INSPECTOR_WINDOW (object);

  g_clear_object (&self->document);
  g_clear_object (&self->file);
  g_clear_object (&self->target);
  g_clear_pointer (&self->places, g_array_unref);
  g_free (self->exported);
  G_OBJECT_CLASS (inspector_window_parent_class)->finalize (object);
}

static void
inspector_window_class_init (InspectorWindowClass *klass)
{
  static const struct { const char *name; gsize offset; } children[] = {
#define CHILD(name) { #name, G_STRUCT_OFFSET (InspectorWindow, name) }
    CHILD (message), CHILD (text_side), CHILD (details), CHILD (popover), CHILD (reset), CHILD (stack), CHILD (findings), CHILD (pictures),
    CHILD (toasts), CHILD (status), CHILD (leaflet), CHILD (pages), CHILD (progress), CHILD (progress_label), CHILD (text_view),
    CHILD (text), CHILD (preview), CHILD (preview_view), CHILD (finding_view), CHILD (choice), CHILD (findings_list), CHILD (pictures_list), CHILD (kicker), CHILD (byline),
    CHILD (dateline), CHILD (language), CHILD (rights),
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (INSPECTOR_TYPE_FINDING_VIEW);
  g_type_ensure (INSPECTOR_TYPE_TEXT_VIEW);
  G_OBJECT_CLASS (klass)->dispose = inspector_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = inspector_window_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/libnewsdoc/Inspector/window.ui");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE, children[i].offset);
  inspector_text_bind (widget_class);
  inspector_findings_bind (widget_class);
  inspector_head_bind (widget_class);
  install_actions (widget_class);
}

static void
inspector_window_init (InspectorWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_parent (self->popover, self->text_side);
  inspector_window_take_drops (self);
  inspector_text_colour (INSPECTOR_TEXT_VIEW (self->text_view));
  g_signal_connect_object (adw_style_manager_get_default (), "notify", G_CALLBACK (inspector_text_colour), self->text_view, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i].name, actions[i].enabled);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.export", FALSE);
}

InspectorWindow *
inspector_window_new (AdwApplication *application)
{
  return g_object_new (INSPECTOR_TYPE_WINDOW, "application", application, NULL);
}
