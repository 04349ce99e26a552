/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "finding-private.h"

#include <string.h>

#include "report.h"

/* Where in a line's text the last range ended, in bytes and in characters: to count on from there keeps long lines linear. */
typedef struct
{
  gsize byte;
  guint character;
} Place;

static guint
count_to (const NewsdocLine *line,
          Place             *place,
          gsize              byte)
{
  if (byte < place->byte)
    *place = (Place) { 0, 0 };
  place->character += g_utf8_strlen (line->text + place->byte, byte - place->byte);
  place->byte = byte;
  return place->character;
}

static void
take_lines (NewsdocFinding     *self,
            NewsdocStory       *story,
            const NewsdocClaim *claim)
{
  GString *text = g_string_new (NULL);

  for (guint i = claim->first; i <= claim->last; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->claim != claim)
        {
          self->decision.around = TRUE;
          continue;
        }
      g_ptr_array_add (self->nodes, newsdoc_node_ref (line->node));
      g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line->text);
    }
  self->to = g_utf8_strlen (text->str, text->len);
  self->text = g_string_free (text, FALSE);
}

NewsdocLink *
newsdoc_link_new (gpointer document)
{
  NewsdocLink *link = g_atomic_rc_box_new0 (NewsdocLink);

  g_weak_ref_init (&link->document, document);
  return link;
}

static void
clear_link (gpointer link)
{
  g_weak_ref_clear (&((NewsdocLink *) link)->document);
}

void
newsdoc_link_unref (NewsdocLink *link)
{
  g_atomic_rc_box_release_full (link, clear_link);
}

static NewsdocFinding *
new_finding (NewsdocStory       *story,
             const NewsdocClaim *claim,
             NewsdocFurniture    furniture,
             NewsdocLink        *link)
{
  NewsdocFinding *self = g_object_new (NEWSDOC_TYPE_FINDING, NULL);

  self->decision = (NewsdocDecision) {
    .first = claim->first, .last = claim->last, .start = claim->start, .end = claim->end, .label = claim->label
  };
  self->rule = claim->rule;
  self->confidence = claim->confidence;
  self->removed = !story->decided && newsdoc_report_is_removed (claim->label, furniture);
  self->link = g_atomic_rc_box_acquire (link);
  return self;
}

guint
newsdoc_finding_hash (gconstpointer finding)
{
  const NewsdocDecision *decision = &((const NewsdocFinding *) finding)->decision;

  return ((decision->first * 31 + decision->last) * 31 + (guint) decision->start) * 31 + decision->label;
}

gboolean
newsdoc_finding_equal (gconstpointer left,
                       gconstpointer right)
{
  const NewsdocDecision *l = &((const NewsdocFinding *) left)->decision, *r = &((const NewsdocFinding *) right)->decision;

  return l->first == r->first && l->last == r->last && l->start == r->start && l->end == r->end && l->label == r->label;
}

/* In reading order; whole lines before the stretches in them. */
static gint
by_place (gconstpointer a,
          gconstpointer b)
{
  const NewsdocDecision *l = &(*(NewsdocFinding * const *) a)->decision, *r = &(*(NewsdocFinding * const *) b)->decision;

  if (l->first != r->first)
    return l->first < r->first ? -1 : 1;
  if ((l->start == l->end) != (r->start == r->end))
    return l->start == l->end ? -1 : 1;
  if (l->start != r->start)
    return l->start < r->start ? -1 : 1;
  return (gint) l->label - (gint) r->label;
}

/* A claim that a decision made, or that was accepted, is there as the finding that was decided. */
static void
add (GPtrArray          *list,
     NewsdocStory       *story,
     const NewsdocClaim *claim,
     NewsdocFurniture    furniture,
     GHashTable         *decided,
     NewsdocLink        *link,
     Place              *place)
{
  g_autoptr(NewsdocFinding) finding = NULL;
  NewsdocLine *line = newsdoc_story_line (story, claim->first);

  if (claim->rule == newsdoc_decision_rule)
    return;
  finding = new_finding (story, claim, furniture, link);
  if (g_hash_table_contains (decided, finding))
    return;
  if (claim->start == claim->end)
    take_lines (finding, story, claim);
  else
    {
      g_ptr_array_add (finding->nodes, newsdoc_node_ref (line->node));
      finding->text = g_strndup (line->text + claim->start, claim->end - claim->start);
      finding->from = count_to (line, place, claim->start);
      finding->to = count_to (line, place, claim->end);
    }
  g_ptr_array_add (list, g_steal_pointer (&finding));
}

/* The line of a picture's caption, and the caption's words in it, are one thing to a person, who decides on it by the line. */
static gboolean
is_told_by_line (const NewsdocLine  *line,
                 const NewsdocClaim *range)
{
  return line->claim != NULL && line->claim->label == range->label;
}

GPtrArray *
newsdoc_findings_collect (NewsdocStory     *story,
                          NewsdocFurniture  furniture,
                          GHashTable       *decided,
                          NewsdocLink      *link)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (g_object_unref);
  GHashTableIter iter;
  gpointer finding;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      Place place = { 0, 0 };

      if (line->claim != NULL && line->claim->first == i)
        add (list, story, line->claim, furniture, decided, link, &place);
      for (guint j = 0; line->ranges != NULL && j < line->ranges->len; j++)
        if (!is_told_by_line (line, line->ranges->pdata[j]))
          add (list, story, line->ranges->pdata[j], furniture, decided, link, &place);
    }

  g_hash_table_iter_init (&iter, decided);
  while (g_hash_table_iter_next (&iter, &finding, NULL))
    g_ptr_array_add (list, g_object_ref (finding));
  if (g_hash_table_size (decided) > 0)
    g_ptr_array_sort (list, by_place);
  return list;
}
