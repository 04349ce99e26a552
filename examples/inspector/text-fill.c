/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "window.h"

/* For each group: its lines, its stretches of a line, the names over its lines, and the card behind both. */
GtkTextTag *
inspector_text_get_tag (GtkTextBuffer *buffer, const char *kind, guint group)
{
  g_autofree char *name = g_strdup_printf ("%s-%u", kind, group);
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), name);

  return tag != NULL ? tag : gtk_text_buffer_create_tag (buffer, name, NULL);
}

void
inspector_text_colour (InspectorTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GdkRGBA faint = inspector_text_view_get_colour (view, NEWSDOC_LABEL_GROUP_TEXT, 1);

  for (guint group = 0; group < INSPECTOR_N_GROUPS; group++)
    {
      GdkRGBA colour = inspector_text_view_get_colour (view, group, 1), strong = inspector_text_view_get_colour (view, group, 0.2);

      g_object_set (inspector_text_get_tag (buffer, "line", group), "pixels-above-lines", 4, "pixels-below-lines", 5, NULL);
      g_object_set (inspector_text_get_tag (buffer, "name", group), "pixels-above-lines", 8, "foreground-rgba", &colour, "weight", PANGO_WEIGHT_BOLD,
                    "scale", PANGO_SCALE_SMALL, NULL);
      g_object_set (inspector_text_get_tag (buffer, "span", group), "background-rgba", &strong, "underline", PANGO_UNDERLINE_SINGLE, "underline-rgba", &colour, NULL);
    }
  g_object_set (inspector_text_get_tag (buffer, "removed", 0), "foreground-rgba", &faint, "scale", PANGO_SCALE_SMALL, NULL);
  g_object_set (inspector_text_get_tag (buffer, "heading", 0), "weight", PANGO_WEIGHT_BOLD, "scale", PANGO_SCALE_LARGE, NULL);
}

static void
apply (GtkTextBuffer *buffer, GtkTextTag *tag, int from, int to)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_iter_at_offset (buffer, &start, from);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, to);
  gtk_text_buffer_apply_tag (buffer, tag, &start, &end);
}

static int
append (GtkTextBuffer *buffer, const char *text, const char *kind, guint group)
{
  GtkTextTag *tag = inspector_text_get_tag (buffer, kind, group), *card = inspector_text_get_tag (buffer, "card", group);
  int start = gtk_text_buffer_get_char_count (buffer);
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert_with_tags (buffer, &end, text, -1, tag, card, NULL);
  gtk_text_buffer_insert_with_tags (buffer, &end, "\n", 1, tag, card, NULL);
  return start;
}

/* Which finding each line belongs to: of several the one that begins last, and none that was rejected. */
static void
find_owners (GListModel *findings, NewsdocFinding **owners, guint n_lines)
{
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(NewsdocFinding) finding = g_list_model_get_item (findings, i);  /* the list has another reference */

      if (newsdoc_finding_get_whole (finding) && newsdoc_finding_get_state (finding) != NEWSDOC_FINDING_STATE_REJECTED)
        for (guint line = newsdoc_finding_get_first_line (finding); line <= newsdoc_finding_get_last_line (finding) && line < n_lines; line++)
          owners[line] = finding;
    }
}

/* A line, under the name of what it is where the line before it was something else. */
static int
add_line (GtkTextBuffer *buffer, NewsdocFinding *owner, NewsdocFinding *before, const char *text)
{
  const char *label = owner != NULL ? newsdoc_finding_get_label (owner) : "body";
  const char *above = before != NULL ? newsdoc_finding_get_label (before) : "body";
  guint group = newsdoc_label_get_group (label);
  int start;

  if (!g_str_equal (label, "body") && !g_str_equal (label, above))
    append (buffer, newsdoc_label_get_title (label), "name", group);
  start = append (buffer, text, "line", group);
  if (g_str_equal (label, "headline") || g_str_equal (label, "crosshead"))
    apply (buffer, inspector_text_get_tag (buffer, "heading", 0), start, gtk_text_buffer_get_char_count (buffer));
  if (owner != NULL && newsdoc_finding_get_removed (owner))
    apply (buffer, inspector_text_get_tag (buffer, "removed", 0), start, gtk_text_buffer_get_char_count (buffer));
  return start;
}

static void
clear_place (gpointer place)
{
  g_object_unref (((InspectorPlace *) place)->finding);
}

static GArray *
list_places (GtkTextBuffer *buffer, GListModel *findings, const int *tops, const int *starts)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (InspectorPlace));

  g_array_set_clear_func (places, clear_place);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      NewsdocFinding *finding = g_list_model_get_item (findings, i);
      int line = starts[newsdoc_finding_get_first_line (finding)];
      InspectorPlace place = { finding, line + newsdoc_finding_get_start (finding), line + newsdoc_finding_get_end (finding) };

      if (newsdoc_finding_get_whole (finding))
        place = (InspectorPlace) { finding, tops[newsdoc_finding_get_first_line (finding)], tops[newsdoc_finding_get_last_line (finding) + 1] };
      else if (newsdoc_finding_get_state (finding) != NEWSDOC_FINDING_STATE_REJECTED)
        apply (buffer, inspector_text_get_tag (buffer, "span", newsdoc_label_get_group (newsdoc_finding_get_label (finding))), place.start, place.end);
      g_array_append_val (places, place);
    }
  return places;
}

GArray *
inspector_text_fill (GtkTextBuffer *buffer, NewsdocDocument *document)
{
  GListModel *findings = newsdoc_document_get_findings (document);
  g_auto(GStrv) lines = newsdoc_document_dup_lines (document);
  guint n_lines = g_strv_length (lines), before = 0;
  g_autofree NewsdocFinding **owners = g_new0 (NewsdocFinding *, n_lines + 1);
  g_autofree int *tops = g_new0 (int, n_lines + 1), *starts = g_new0 (int, n_lines + 1);  /* with the name, and without */

  find_owners (findings, owners, n_lines);
  gtk_text_buffer_set_text (buffer, "", 0);
  for (guint i = 0; i < n_lines; i++)
    {
      tops[i] = starts[i] = gtk_text_buffer_get_char_count (buffer);
      if (*lines[i] == '\0')
        continue;
      starts[i] = add_line (buffer, owners[i], i > 0 ? owners[before] : NULL, lines[i]);
      before = i;
    }
  tops[n_lines] = gtk_text_buffer_get_char_count (buffer);
  return list_places (buffer, findings, tops, starts);
}
