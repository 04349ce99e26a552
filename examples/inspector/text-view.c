/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* A text view that draws a card behind the lines of a group, a little wider than the text: the background of a tag begins where the letters do. */

#define MARGIN 12  /* of the cards; that of the text is in window.blp */
#define GAP 2      /* between two cards, half of it */
#define RADIUS 6
#define TINT 0.1

struct _InspectorTextView
{
  GtkTextView parent_instance;
};

G_DEFINE_FINAL_TYPE (InspectorTextView, inspector_text_view, GTK_TYPE_TEXT_VIEW)

GdkRGBA
inspector_text_view_get_colour (InspectorTextView *self, guint group, double alpha)
{
  g_autofree char *name = g_strdup_printf ("group_%u", group);
  GdkRGBA colour = { 0, };

  gtk_style_context_lookup_color (gtk_widget_get_style_context (GTK_WIDGET (self)), name, &colour);
  colour.alpha = alpha;
  return colour;
}

static void
draw_card (InspectorTextView *self, GtkSnapshot *snapshot, const GtkTextIter *start, const GtkTextIter *end, const GdkRGBA *colour)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self)), top, bottom;
  GskRoundedRect card;

  gtk_text_view_get_line_yrange (GTK_TEXT_VIEW (self), start, &top, NULL);
  gtk_text_view_get_line_yrange (GTK_TEXT_VIEW (self), end, &bottom, NULL);
  gsk_rounded_rect_init_from_rect (&card, &GRAPHENE_RECT_INIT (MARGIN, top + GAP, width - 2 * MARGIN, bottom - top - 2 * GAP), RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &card);
  gtk_snapshot_append_color (snapshot, colour, &card.bounds);
  gtk_snapshot_pop (snapshot);
}

/* The cards of a group between two lines that can be seen. Each line has a tag of its group, with its end. */
static void
draw_group (InspectorTextView *self, GtkSnapshot *snapshot, guint group, GtkTextIter start, const GtkTextIter *last)
{
  GtkTextTag *tag = inspector_text_get_tag (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self)), "card", group);
  GdkRGBA colour = inspector_text_view_get_colour (self, group, TINT);
  GtkTextIter end;

  if (gtk_text_iter_has_tag (&start, tag) && !gtk_text_iter_starts_tag (&start, tag))
    gtk_text_iter_backward_to_tag_toggle (&start, tag);
  else if (!gtk_text_iter_has_tag (&start, tag))
    gtk_text_iter_forward_to_tag_toggle (&start, tag);
  while (gtk_text_iter_has_tag (&start, tag) && gtk_text_iter_compare (&start, last) <= 0)
    {
      end = start;
      gtk_text_iter_forward_to_tag_toggle (&end, tag);
      draw_card (self, snapshot, &start, &end, &colour);
      start = end;
      gtk_text_iter_forward_to_tag_toggle (&start, tag);
    }
}

static void
inspector_text_view_snapshot_layer (GtkTextView *view, GtkTextViewLayer layer, GtkSnapshot *snapshot)
{
  GtkTextIter first, last;
  GdkRectangle visible;

  if (layer != GTK_TEXT_VIEW_LAYER_BELOW_TEXT)
    return;
  gtk_text_view_get_visible_rect (view, &visible);
  gtk_text_view_get_line_at_y (view, &first, visible.y, NULL);
  gtk_text_view_get_line_at_y (view, &last, visible.y + visible.height, NULL);
  for (guint group = 0; group < INSPECTOR_N_GROUPS; group++)
    if (group != NEWSDOC_LABEL_GROUP_TEXT)
      draw_group (INSPECTOR_TEXT_VIEW (view), snapshot, group, first, &last);
}

static void
inspector_text_view_class_init (InspectorTextViewClass *klass)
{
  GTK_TEXT_VIEW_CLASS (klass)->snapshot_layer = inspector_text_view_snapshot_layer;
}

static void
inspector_text_view_init (InspectorTextView *self)
{
}
