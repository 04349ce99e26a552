/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* The pictures, with what is known of each and what a publisher would miss. */

#define PICTURE_WIDTH 640
#define PICTURE_HEIGHT 180

static void
on_loaded (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr(GtkPicture) picture = data;
  g_autoptr(GdkPixbuf) pixbuf = gdk_pixbuf_new_from_stream_finish (result, NULL);

  gtk_widget_set_visible (GTK_WIDGET (picture), pixbuf != NULL);
  gtk_picture_set_pixbuf (picture, pixbuf);
}

/* Only what lies beside the article: nothing is fetched from the network. */
GtkWidget *
inspector_picture_new (InspectorWindow *self, const char *src, const char *alt)
{
  g_autoptr(GFile) folder = self->file != NULL ? g_file_get_parent (self->file) : NULL;
  g_autoptr(GFile) file = folder != NULL && src != NULL && g_uri_peek_scheme (src) == NULL ? g_file_resolve_relative_path (folder, src) : NULL;
  g_autoptr(GFileInputStream) stream = file != NULL ? g_file_read (file, NULL, NULL) : NULL;
  GtkWidget *picture = gtk_picture_new ();

  gtk_widget_set_size_request (picture, -1, PICTURE_HEIGHT);
  gtk_widget_set_visible (picture, FALSE);
  gtk_picture_set_alternative_text (GTK_PICTURE (picture), alt);
  if (stream != NULL)
    gdk_pixbuf_new_from_stream_at_scale_async (G_INPUT_STREAM (stream), PICTURE_WIDTH, -1, TRUE, NULL, on_loaded, g_object_ref (picture));
  return picture;
}

/* A line of what is known; without a text the warning, where that is one. */
static void
add_text (GtkWidget *box, const char *name, const char *text, const char *warning)
{
  g_autofree char *words = text != NULL ? g_strdup_printf ("%s: %s", name, text) : g_strdup (warning);
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_visible (label, words != NULL);
  gtk_widget_add_css_class (label, text == NULL ? "warning" : "known");
  gtk_box_append (GTK_BOX (box), label);
}

static GtkWidget *
new_row (gpointer item, gpointer data)
{
  NewsdocImage *image = item;
  const char *alt = newsdoc_image_get_alt (image), *shown = alt != NULL ? alt : newsdoc_image_get_caption (image);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6), *row = gtk_list_box_row_new ();

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, shown != NULL ? shown : "Picture", -1);
  gtk_widget_add_css_class (box, "picture");
  gtk_box_append (GTK_BOX (box), inspector_picture_new (data, newsdoc_image_get_src (image), shown));
  add_text (box, "Caption", newsdoc_image_get_caption (image), "⚠ There is no caption");
  add_text (box, "Credit", newsdoc_image_get_credit (image), "⚠ Nobody is named as the maker of the picture");
  add_text (box, "Photographer", newsdoc_image_get_photographer (image), NULL);
  add_text (box, "Agency", newsdoc_image_get_agency (image), NULL);
  add_text (box, "Alternative text", alt, "⚠ There is no alternative text for those who cannot see it");
  add_text (box, "File", newsdoc_image_get_src (image), "⚠ The picture itself is not in the document");
  return row;
}

void
inspector_pictures_update (InspectorWindow *self)
{
  GListModel *images = newsdoc_article_get_images (newsdoc_document_get_article (self->document));

  gtk_list_box_bind_model (self->pictures_list, images, new_row, self, NULL);
  gtk_stack_set_visible_child_name (self->pictures, g_list_model_get_n_items (images) > 0 ? "some" : "none");
}
