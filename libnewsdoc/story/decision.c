/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "decision.h"

#include "story.h"

struct _NewsdocDecisions
{
  GArray     *all;    /* NewsdocDecision */
  GHashTable *lines;  /* a line's number → GArray of the indices in all that it is in */
};

const char newsdoc_decision_rule[] = "marked/decision";

NewsdocDecisions *
newsdoc_decisions_new (void)
{
  NewsdocDecisions *decisions = g_new0 (NewsdocDecisions, 1);

  decisions->all = g_array_new (FALSE, FALSE, sizeof (NewsdocDecision));
  decisions->lines = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  return decisions;
}

void
newsdoc_decisions_free (NewsdocDecisions *decisions)
{
  g_array_unref (decisions->all);
  g_hash_table_unref (decisions->lines);
  g_free (decisions);
}

void
newsdoc_decisions_add (NewsdocDecisions      *decisions,
                       const NewsdocDecision *decision)
{
  guint index = decisions->all->len;

  g_array_append_val (decisions->all, *decision);
  for (guint line = decision->first; line <= decision->last; line++)
    {
      GArray *here = g_hash_table_lookup (decisions->lines, GUINT_TO_POINTER (line));

      if (decision->around && line != decision->first && line != decision->last)
        continue;
      if (here == NULL)
        g_hash_table_insert (decisions->lines, GUINT_TO_POINTER (line), here = g_array_new (FALSE, FALSE, sizeof (guint)));
      g_array_append_val (here, index);
    }
}

static gboolean
has_form (NewsdocLabel label,
          NewsdocForm  form)
{
  return newsdoc_label_info (label)->form == form;
}

static gboolean
is_range (const NewsdocDecision *decision)
{
  return decision->start < decision->end;
}

/* Whole lines that are to be a caption or a credit, which are Spans, are text with a Span in it. */
static gboolean
is_span_of_lines (const NewsdocDecision *decision)
{
  return !is_range (decision) && decision->state == NEWSDOC_FINDING_STATE_RELABELLED && has_form (decision->becomes, NEWSDOC_FORM_SPAN);
}

static NewsdocLabel
wanted (const NewsdocDecision *decision)
{
  return decision->state == NEWSDOC_FINDING_STATE_RELABELLED ? decision->becomes : decision->label;
}

/* Whoever says what a text is not, or what it is instead, has read it: no rule may then cut it out unasked. Two rules often know of one
 * line, a byline under a headline and a short line at a page's edge, and without the first the second would have it. */
static gboolean
cuts_unasked (const NewsdocDecision *decision,
              NewsdocLabel           label)
{
  return decision->state != NEWSDOC_FINDING_STATE_ACCEPTED && newsdoc_label_is_cut (label);
}

static gboolean
overlaps (const NewsdocDecision *decision,
          gsize                  start,
          gsize                  end)
{
  return decision->start < end && start < decision->end;
}

/* A claim of whole lines and one of a stretch of a line do not hinder each other, but the stretch goes where its line goes; and a line that is no
 * caption has no caption in it. */
static gboolean
allows (const NewsdocDecision *decision,
        NewsdocLabel           label,
        gsize                  start,
        gsize                  end)
{
  gboolean range = start < end;

  if (is_range (decision) && !range)
    return !cuts_unasked (decision, label);
  if (!is_range (decision) && range)
    return decision->state == NEWSDOC_FINDING_STATE_ACCEPTED || label != decision->label;
  if (range && !overlaps (decision, start, end))
    return TRUE;
  if (decision->state == NEWSDOC_FINDING_STATE_REJECTED)
    return label != decision->label && !cuts_unasked (decision, label);
  return label == (is_span_of_lines (decision) ? NEWSDOC_LABEL_BODY : wanted (decision));
}

gboolean
newsdoc_decisions_allow (const NewsdocDecisions *decisions,
                         NewsdocLabel            label,
                         guint                   first,
                         guint                   last,
                         gsize                   start,
                         gsize                   end)
{
  if (decisions == NULL || decisions->all->len == 0)
    return TRUE;

  for (guint line = first; line <= last; line++)
    {
      GArray *here = g_hash_table_lookup (decisions->lines, GUINT_TO_POINTER (line));

      for (guint i = 0; here != NULL && i < here->len; i++)
        if (!allows (&g_array_index (decisions->all, NewsdocDecision, g_array_index (here, guint, i)), label, start, end))
          return FALSE;
    }
  return TRUE;
}

static gboolean
is_made (NewsdocStory          *story,
         const NewsdocDecision *decision)
{
  NewsdocLine *line = newsdoc_story_line (story, decision->first);

  if (!is_range (decision))
    return line->label == wanted (decision);
  for (guint i = 0; line->ranges != NULL && i < line->ranges->len; i++)
    {
      const NewsdocClaim *claim = line->ranges->pdata[i];

      if (claim->label == wanted (decision) && overlaps (decision, claim->start, claim->end))
        return TRUE;
    }
  return FALSE;
}

static void
claim_spans (NewsdocStory          *story,
             const NewsdocDecision *decision)
{
  for (guint i = decision->first; i <= decision->last; i++)
    if (*newsdoc_story_line (story, i)->folded != '\0')
      newsdoc_story_claim_range (story, decision->becomes, i, 0, newsdoc_story_line (story, i)->length, 1.0, newsdoc_decision_rule);
}

static NewsdocClaim *
claim_lines (NewsdocStory          *story,
             const NewsdocDecision *decision)
{
  if (newsdoc_story_line (story, decision->first)->label != NEWSDOC_LABEL_NONE
      || newsdoc_story_line (story, decision->last)->label != NEWSDOC_LABEL_NONE)
    return NULL;
  return newsdoc_story_claim_around (story, wanted (decision), decision->first, decision->last, 1.0, newsdoc_decision_rule);
}

/* mark: the element that an author had marked, which bears the new name now. */
static void
make (NewsdocStory          *story,
      const NewsdocDecision *decision,
      NewsdocNode           *mark)
{
  NewsdocClaim *claim = NULL;

  if (is_span_of_lines (decision))
    claim_spans (story, decision);
  else if (!is_range (decision))
    claim = claim_lines (story, decision);
  else if (decision->end <= newsdoc_story_line (story, decision->first)->length)
    claim = newsdoc_story_claim_range (story, wanted (decision), decision->first, decision->start, decision->end, 1.0, newsdoc_decision_rule);

  if (claim != NULL && mark != NULL)
    claim->node = newsdoc_node_ref (mark);
  if (claim != NULL && claim->label == NEWSDOC_LABEL_HEADLINE)
    story->headline = decision->first;
}

/* The element that says of these lines, or of this range, by hand what was decided against. */
static NewsdocNode *
find_mark (NewsdocStory          *story,
           const NewsdocDecision *decision)
{
  NewsdocLine *line = newsdoc_story_line (story, decision->first);
  const char *name = newsdoc_label_info (decision->label)->name;

  for (guint i = 0; is_range (decision) && line->marks != NULL && i < line->marks->len; i++)
    {
      const NewsdocMark *mark = &g_array_index (line->marks, NewsdocMark, i);

      if (mark->label == decision->label && overlaps (decision, mark->start, mark->end))
        return mark->node;
    }
  if (is_range (decision) || line->marked != decision->label)
    return NULL;
  for (NewsdocNode *node = newsdoc_node_get_parent (line->node); node != NULL; node = newsdoc_node_get_parent (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, name))
      return node;
  return NULL;
}

/* A caption whose line was decided against: what is marked as the caption in it. */
static void
unmark_spans (NewsdocStory          *story,
              const NewsdocDecision *decision)
{
  for (guint i = decision->first; i <= decision->last; i++)
    {
      GArray *marks = newsdoc_story_line (story, i)->marks;

      for (guint j = 0; marks != NULL && j < marks->len; j++)
        if (g_array_index (marks, NewsdocMark, j).label == decision->label)
          newsdoc_node_remove_class (g_array_index (marks, NewsdocMark, j).node, newsdoc_label_info (decision->label)->name);
    }
}

/* Take the mark off, and put the new one on where it is of the same kind: then there is nothing to wrap. */
static NewsdocNode *
change_mark (NewsdocStory          *story,
             const NewsdocDecision *decision)
{
  /* on a saved page such names are the site's own */
  gboolean by_hand = story->decided || !story->page;
  NewsdocNode *mark = by_hand ? find_mark (story, decision) : NULL;

  if (by_hand && !is_range (decision))
    unmark_spans (story, decision);
  if (mark == NULL)
    return NULL;
  newsdoc_node_remove_class (mark, newsdoc_label_info (decision->label)->name);
  if (decision->state != NEWSDOC_FINDING_STATE_RELABELLED || is_span_of_lines (decision) || has_form (decision->becomes, NEWSDOC_FORM_NONE))
    return NULL;
  newsdoc_node_add_class (mark, newsdoc_label_info (decision->becomes)->name);
  return mark;
}

void
newsdoc_decisions_begin (NewsdocStory *story)
{
  for (guint i = 0; story->decisions != NULL && i < story->decisions->all->len; i++)
    {
      const NewsdocDecision *decision = &g_array_index (story->decisions->all, NewsdocDecision, i);

      if (decision->state == NEWSDOC_FINDING_STATE_ACCEPTED || decision->last >= story->lines->len)
        continue;
      NewsdocNode *mark = change_mark (story, decision);
      if (decision->state == NEWSDOC_FINDING_STATE_RELABELLED)
        make (story, decision, mark);
    }
}

void
newsdoc_decisions_end (NewsdocStory *story)
{
  for (guint i = 0; story->decisions != NULL && i < story->decisions->all->len; i++)
    {
      const NewsdocDecision *decision = &g_array_index (story->decisions->all, NewsdocDecision, i);

      if (decision->state != NEWSDOC_FINDING_STATE_REJECTED && decision->last < story->lines->len
          && !has_form (decision->label, NEWSDOC_FORM_JOIN) && !is_made (story, decision))
        make (story, decision, NULL);
    }
}
