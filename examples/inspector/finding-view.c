/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "finding-view.h"

struct _InspectorFindingView
{
  AdwBin parent_instance;

  NewsdocFinding *finding;
  GtkLabel       *title, *text, *reason;
  GtkWidget      *accept, *reject, *relabel;
};

G_DEFINE_FINAL_TYPE (InspectorFindingView, inspector_finding_view, ADW_TYPE_BIN)

/* The list's row, or the popover, is what has the focus: it says all, and what was decided. */
static void
name_parent (InspectorFindingView *self)
{
  static const char * const states[] = {
    [NEWSDOC_FINDING_STATE_PROPOSED] = "",
    [NEWSDOC_FINDING_STATE_ACCEPTED] = ", accepted",
    [NEWSDOC_FINDING_STATE_REJECTED] = ", rejected",
    [NEWSDOC_FINDING_STATE_RELABELLED] = ", called so by hand",
  };
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = g_strdup_printf ("%s: %s%s", gtk_label_get_text (self->title), gtk_label_get_text (self->text),
                                           states[newsdoc_finding_get_state (self->finding)]);

  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update (InspectorFindingView *self)
{
  const char *label = newsdoc_finding_get_label (self->finding);
  NewsdocFindingState state = newsdoc_finding_get_state (self->finding);
  g_autofree char *group = g_strdup_printf ("group-%u", newsdoc_label_get_group (label));
  g_autofree char *reason = g_strdup_printf ("%.0f %% · %s · %s", newsdoc_finding_get_confidence (self->finding) * 100,
                                             newsdoc_finding_get_meaning (self->finding), newsdoc_finding_get_reason (self->finding));
  const char *classes[] = { "heading", group, state == NEWSDOC_FINDING_STATE_REJECTED ? "rejected" : NULL, NULL };

  gtk_label_set_text (self->title, newsdoc_label_get_title (label));
  gtk_widget_set_css_classes (GTK_WIDGET (self->title), classes);
  gtk_label_set_text (self->text, newsdoc_finding_get_text (self->finding));
  gtk_label_set_text (self->reason, state == NEWSDOC_FINDING_STATE_RELABELLED ? newsdoc_finding_get_meaning (self->finding) : reason);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->accept), state == NEWSDOC_FINDING_STATE_ACCEPTED);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->reject), state == NEWSDOC_FINDING_STATE_REJECTED);
  name_parent (self);
}

/* To press a button again takes the decision back. */
static void
decide (InspectorFindingView *self, NewsdocFindingState state, void (*act) (NewsdocFinding *), const char *done)
{
  gboolean back = newsdoc_finding_get_state (self->finding) == state;
  const char *title = newsdoc_label_get_title (newsdoc_finding_get_label (self->finding));
  g_autofree char *sentence = g_strdup_printf ("“%s” %s", title, back ? "is open again" : done);

  if (back)
    newsdoc_finding_reset (self->finding);
  else
    act (self->finding);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.decided", "s", sentence);
}

static void
on_accept (InspectorFindingView *self)
{
  decide (self, NEWSDOC_FINDING_STATE_ACCEPTED, newsdoc_finding_accept, "accepted");
}

static void
on_reject (InspectorFindingView *self)
{
  decide (self, NEWSDOC_FINDING_STATE_REJECTED, newsdoc_finding_reject, "rejected");
}

static void
on_relabel (GtkWidget *widget, const char *action, GVariant *label)
{
  InspectorFindingView *self = INSPECTOR_FINDING_VIEW (widget);
  g_autofree char *sentence = g_strdup_printf ("It is “%s” now", newsdoc_label_get_title (g_variant_get_string (label, NULL)));

  newsdoc_finding_relabel (self->finding, g_variant_get_string (label, NULL), NULL);
  gtk_widget_activate_action (widget, "win.decided", "s", sentence);
}

/* What it may be instead, a submenu for each group; made only when it is asked for. */
static void
make_menu (GtkMenuButton *button, gpointer data)
{
  g_auto(GStrv) choices = newsdoc_finding_dup_choices (((InspectorFindingView *) data)->finding);
  static const char * const groups[] = { "Head", "Text", "Pictures", "Quotations", "Notes", "Not the Article" };
  g_autoptr(GMenu) menu = g_menu_new ();

  for (guint group = 0; group < G_N_ELEMENTS (groups); group++)
    {
      g_autoptr(GMenu) submenu = g_menu_new ();

      for (guint i = 0; choices[i] != NULL; i++)
        {
          g_autofree char *action = g_strconcat ("finding.relabel::", choices[i], NULL);

          if (newsdoc_label_get_group (choices[i]) == group)
            g_menu_append (submenu, newsdoc_label_get_title (choices[i]), action);
        }
      if (g_menu_model_get_n_items (G_MENU_MODEL (submenu)) > 0)
        g_menu_append_submenu (menu, groups[group], G_MENU_MODEL (submenu));
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

void
inspector_finding_view_set_finding (InspectorFindingView *self, NewsdocFinding *finding)
{
  if (self->finding != NULL)
    g_signal_handlers_disconnect_by_func (self->finding, update, self);
  g_set_object (&self->finding, finding);
  if (finding == NULL)
    return;
  g_signal_connect_swapped (finding, "notify", G_CALLBACK (update), self);
  update (self);
}

static void
inspector_finding_view_dispose (GObject *object)
{
  inspector_finding_view_set_finding (INSPECTOR_FINDING_VIEW (object), NULL);
  G_OBJECT_CLASS (inspector_finding_view_parent_class)->dispose (object);
}

static void
inspector_finding_view_class_init (InspectorFindingViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = inspector_finding_view_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/libnewsdoc/Inspector/finding-view.ui");
  gtk_widget_class_bind_template_child (widget_class, InspectorFindingView, title);
  gtk_widget_class_bind_template_child (widget_class, InspectorFindingView, text);
  gtk_widget_class_bind_template_child (widget_class, InspectorFindingView, reason);
  gtk_widget_class_bind_template_child (widget_class, InspectorFindingView, accept);
  gtk_widget_class_bind_template_child (widget_class, InspectorFindingView, reject);
  gtk_widget_class_bind_template_child (widget_class, InspectorFindingView, relabel);
  gtk_widget_class_bind_template_callback (widget_class, on_accept);
  gtk_widget_class_bind_template_callback (widget_class, on_reject);
  gtk_widget_class_install_action (widget_class, "finding.relabel", "s", on_relabel);
}

static void
inspector_finding_view_init (InspectorFindingView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->relabel), make_menu, self, NULL);
}

GtkWidget *
inspector_finding_view_new (void)
{
  return g_object_new (INSPECTOR_TYPE_FINDING_VIEW, NULL);
}
