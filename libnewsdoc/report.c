/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report.h"

#include <string.h>

#include "story/rule.h"

/* A terminal narrower than this gets lines that it has to wrap. */
#define LEAST_TEXT 20

gboolean
newsdoc_report_is_removed (NewsdocLabel     label,
                           NewsdocFurniture furniture)
{
  if (furniture != NEWSDOC_FURNITURE_DROP)
    return FALSE;
  return newsdoc_label_is_cut (label);
}

static void
add_line (JsonArray        *rows,
          NewsdocLine      *line,
          NewsdocFurniture  furniture)
{
  JsonObject *row = json_object_new ();

  json_object_set_int_member (row, "index", line->index);
  json_object_set_string_member (row, "label", newsdoc_label_info (line->label)->name);
  if (line->claim != NULL)
    {
      json_object_set_string_member (row, "rule", line->claim->rule);
      json_object_set_double_member (row, "confidence", line->claim->confidence);
    }
  json_object_set_boolean_member (row, "removed", newsdoc_report_is_removed (line->label, furniture));
  json_object_set_string_member (row, "text", line->text);
  json_array_add_object_element (rows, row);
}

static void
add_range (JsonArray          *rows,
           NewsdocLine        *line,
           const NewsdocClaim *claim,
           NewsdocFurniture    furniture)
{
  JsonObject *row = json_object_new ();
  g_autofree char *text = g_strndup (line->text + claim->start, claim->end - claim->start);

  json_object_set_int_member (row, "index", line->index);
  json_object_set_string_member (row, "label", newsdoc_label_info (claim->label)->name);
  json_object_set_string_member (row, "rule", claim->rule);
  json_object_set_double_member (row, "confidence", claim->confidence);
  json_object_set_boolean_member (row, "removed", newsdoc_report_is_removed (claim->label, furniture));
  json_object_set_string_member (row, "text", text);
  json_array_add_object_element (rows, row);
}

JsonArray *
newsdoc_report_lines (NewsdocStory     *story,
                      NewsdocFurniture  furniture)
{
  JsonArray *rows = json_array_new ();

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (*line->folded == '\0')
        continue;
      add_line (rows, line, furniture);
      for (guint j = 0; line->ranges != NULL && j < line->ranges->len; j++)
        add_range (rows, line, line->ranges->pdata[j], furniture);
    }
  return rows;
}

/* Cut to so many characters, on one line. */
static char *
cut (const char *text,
     gssize      length,
     guint       width)
{
  g_autofree char *line = g_strndup (text, length >= 0 ? (gsize) length : strlen (text));
  g_autofree char *short_text = NULL;

  g_strdelimit (line, "\n\t\r", ' ');
  if (g_utf8_strlen (line, -1) <= width)
    return g_steal_pointer (&line);
  short_text = g_utf8_substring (line, 0, width - 1);
  return g_strconcat (short_text, "…", NULL);
}

static void
append_row (GString          *table,
            const char       *number,
            NewsdocLabel      label,
            const NewsdocClaim *claim,
            const char       *text,
            NewsdocFurniture  furniture)
{
  g_string_append_printf (table, "%5s %c %-13s %-24s %4.2f  %s\n", number, newsdoc_report_is_removed (label, furniture) ? '-' : ' ',
                          newsdoc_label_info (label)->name, claim != NULL ? claim->rule : "", claim != NULL ? claim->confidence : 0.0,
                          text);
}

/* The columns before the text: see append_row(). */
#define COLUMNS (5 + 3 + 13 + 1 + 24 + 1 + 4 + 2)

/* Under the table, what the names of its rules mean, each once. */
static void
append_reason (GString            *reasons,
               GHashTable         *told,
               const NewsdocClaim *claim)
{
  if (claim != NULL && g_hash_table_add (told, (gpointer) claim->rule))
    g_string_append_printf (reasons, "  %-24s %s\n", claim->rule, newsdoc_rule_reason (claim->rule));
}

char *
newsdoc_report_table (NewsdocStory     *story,
                      NewsdocFurniture  furniture,
                      guint             width)
{
  GString *table = g_string_new (NULL);
  g_autoptr(GString) reasons = g_string_new (NULL);
  g_autoptr(GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  guint room = MAX (width, COLUMNS + LEAST_TEXT) - COLUMNS;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      g_autofree char *number = g_strdup_printf ("%u", i);
      g_autofree char *text = cut (line->text, -1, room);

      if (*line->folded == '\0')
        continue;
      append_row (table, number, line->label, line->claim, text, furniture);
      append_reason (reasons, told, line->claim);
      for (guint j = 0; line->ranges != NULL && j < line->ranges->len; j++)
        {
          const NewsdocClaim *claim = line->ranges->pdata[j];
          g_autofree char *part = cut (line->text + claim->start, claim->end - claim->start, room);
          append_row (table, "", claim->label, claim, part, furniture);
          append_reason (reasons, told, claim);
        }
    }
  if (reasons->len > 0)
    g_string_append_printf (table, "\n  - was taken out; 0.90: nine in ten of that rule are right. The rules say of a line:\n\n%s", reasons->str);
  return g_string_free (table, FALSE);
}

char *
newsdoc_report_removed (NewsdocStory     *story,
                        NewsdocFurniture  furniture)
{
  guint counts[NEWSDOC_N_LABELS] = { 0 };
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      counts[line->label] += *line->folded != '\0';
    }
  for (guint label = 1; label < NEWSDOC_N_LABELS; label++)
    if (counts[label] > 0 && newsdoc_report_is_removed (label, furniture))
      g_string_append_printf (list, "%s%u %s", list->len > 0 ? ", " : "", counts[label], newsdoc_label_info (label)->name);

  if (list->len > 0)
    return g_string_free (list, FALSE);
  g_string_free (list, TRUE);
  return NULL;
}
