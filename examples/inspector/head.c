/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* The article's head as a form. */

/* The entries in the template. */
static const char * const names[INSPECTOR_N_FIELDS] = { "headline", "standfirst", "authors", "published", "modified" };

static char *
dup_authors (NewsdocArticle *article)
{
  GListModel *authors = newsdoc_article_get_authors (article);
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) all = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (authors); i++)
    {
      g_autoptr(NewsdocAuthor) author = g_list_model_get_item (authors, i);

      g_strv_builder_add (builder, newsdoc_author_get_name (author));
    }
  all = g_strv_builder_end (builder);
  return g_strjoinv ("; ", all);
}

static void
set_row (AdwActionRow *row, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (row), text != NULL);
  adw_action_row_set_subtitle (row, text);
}

void
inspector_head_update (InspectorWindow *self)
{
  g_autofree char *authors = dup_authors (self->article);
  const char *texts[INSPECTOR_N_FIELDS] = {
    newsdoc_article_get_headline (self->article), newsdoc_article_get_standfirst (self->article), authors,
    newsdoc_article_get_published (self->article), newsdoc_article_get_modified (self->article)
  };
  gboolean edited = FALSE;

  /* one that is the same is not set again: its cursor stays where it is */
  for (guint i = 0; i < INSPECTOR_N_FIELDS; i++)
    {
      if (g_strcmp0 (gtk_editable_get_text (self->fields[i]), texts[i] != NULL ? texts[i] : "") != 0)
        gtk_editable_set_text (self->fields[i], texts[i] != NULL ? texts[i] : "");
      edited = edited || self->edits[i] != NULL;
    }
  gtk_widget_set_sensitive (self->reset, edited);
  set_row (self->kicker, newsdoc_article_get_kicker (self->article));
  set_row (self->byline, newsdoc_article_get_byline (self->article));
  set_row (self->dateline, newsdoc_article_get_dateline (self->article));
  set_row (self->language, newsdoc_article_get_language (self->article));
  set_row (self->rights, newsdoc_article_get_rights (self->article));
}

static gboolean
is_date (const char *text)
{
  g_autoptr(GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char *midnight = g_strconcat (text, "T00:00:00", NULL);
  g_autoptr(GDateTime) day = g_date_time_new_from_iso8601 (midnight, utc);
  g_autoptr(GDateTime) moment = g_date_time_new_from_iso8601 (text, utc);

  return *text == '\0' || day != NULL || moment != NULL;
}

/* What cannot be is told while it is typed. */
static void
on_date (GtkWidget *row, InspectorWindow *self)
{
  gboolean right = is_date (gtk_editable_get_text (GTK_EDITABLE (row)));

  (right ? gtk_widget_remove_css_class : gtk_widget_add_css_class) (row, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID, right ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

static void
on_apply (GtkEditable *row, InspectorWindow *self)
{
  InspectorField field = INSPECTOR_FIELD_HEADLINE;

  while (self->fields[field] != row)
    field++;
  if (field < INSPECTOR_FIELD_PUBLISHED || is_date (gtk_editable_get_text (row)))
    inspector_window_edit (self, field, gtk_editable_get_text (row));
  else
    inspector_window_tell (self, "That is no date", NULL, NULL);
}

static void
on_reset (InspectorWindow *self)
{
  for (guint i = 0; i < INSPECTOR_N_FIELDS; i++)
    inspector_window_edit (self, i, NULL);
}

void
inspector_head_bind (GtkWidgetClass *klass)
{
  for (guint i = 0; i < INSPECTOR_N_FIELDS; i++)
    gtk_widget_class_bind_template_child_full (klass, names[i], FALSE, G_STRUCT_OFFSET (InspectorWindow, fields) + i * sizeof (GtkEditable *));
  gtk_widget_class_bind_template_callback (klass, on_apply);
  gtk_widget_class_bind_template_callback (klass, on_date);
  gtk_widget_class_bind_template_callback (klass, on_reset);
}
