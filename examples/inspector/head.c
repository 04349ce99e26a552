/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* The article's head as a form. */

/* The entries in the template. */
static const char * const names[INSPECTOR_N_FIELDS] = { "headline", "standfirst", "authors", "published", "modified" };

static void
set_row (AdwActionRow *row, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (row), text != NULL);
  adw_action_row_set_subtitle (row, text);
}

void
inspector_head_update (InspectorWindow *self)
{
  NewsdocArticle *article = newsdoc_document_get_article (self->document);
  gboolean edited = FALSE;

  /* one that is the same is not set again: its cursor stays where it is */
  for (guint i = 0; i < INSPECTOR_N_FIELDS; i++)
    {
      g_autofree char *text = newsdoc_document_dup_field (self->document, i);

      if (!g_str_equal (gtk_editable_get_text (self->fields[i]), text))
        gtk_editable_set_text (self->fields[i], text);
      gtk_widget_remove_css_class (GTK_WIDGET (self->fields[i]), "error");
      edited = edited || newsdoc_document_get_edit (self->document, i) != NULL;
    }
  gtk_widget_set_sensitive (self->reset, edited);
  set_row (self->kicker, newsdoc_article_get_kicker (article));
  set_row (self->byline, newsdoc_article_get_byline (article));
  set_row (self->dateline, newsdoc_article_get_dateline (article));
  set_row (self->language, newsdoc_article_get_language (article));
  set_row (self->rights, newsdoc_article_get_rights (article));
}

static void
on_apply (GtkEditable *row, InspectorWindow *self)
{
  const char *text = gtk_editable_get_text (row);
  NewsdocField field = NEWSDOC_FIELD_HEADLINE;
  g_autoptr(GError) error = NULL;

  while (self->fields[field] != row)
    field++;
  if (newsdoc_document_edit (self->document, field, text, &error))
    {
      inspector_window_refresh (self);
      return;
    }
  gtk_widget_add_css_class (GTK_WIDGET (row), "error");  /* until something else is shown in it */
  inspector_window_tell (self, error->message, NULL, NULL);
}

static void
on_reset (InspectorWindow *self)
{
  for (guint i = 0; i < INSPECTOR_N_FIELDS; i++)
    newsdoc_document_edit (self->document, i, NULL, NULL);
  inspector_window_refresh (self);
}

void
inspector_head_bind (GtkWidgetClass *klass)
{
  for (guint i = 0; i < INSPECTOR_N_FIELDS; i++)
    gtk_widget_class_bind_template_child_full (klass, names[i], FALSE, G_STRUCT_OFFSET (InspectorWindow, fields) + i * sizeof (GtkEditable *));
  gtk_widget_class_bind_template_callback (klass, on_apply);
  gtk_widget_class_bind_template_callback (klass, on_reset);
}
