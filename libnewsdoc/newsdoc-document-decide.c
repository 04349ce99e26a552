/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "document-private.h"

/* One decision, with what was before it: of a finding, or of a field of the head. */
typedef struct
{
  NewsdocFinding      *finding;   /* (nullable) */
  NewsdocFindingState  state, state_before;
  NewsdocLabel         becomes, becomes_before;
  NewsdocField         field;
  char                *text, *text_before;
} NewsdocChange;

static void
change_free (NewsdocChange *change)
{
  g_clear_object (&change->finding);
  g_free (change->text);
  g_free (change->text_before);
  g_free (change);
}

void
newsdoc_document_init_decisions (NewsdocDocument *self)
{
  self->decided = g_hash_table_new_full (newsdoc_finding_hash, newsdoc_finding_equal, g_object_unref, NULL);
  self->done = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  self->undone = g_ptr_array_new_with_free_func ((GDestroyNotify) change_free);
  self->link = newsdoc_link_new (self);
}

void
newsdoc_document_clear_decisions (NewsdocDocument *self)
{
  g_hash_table_unref (self->decided);
  g_ptr_array_unref (self->done);
  g_ptr_array_unref (self->undone);
  newsdoc_link_unref (self->link);
  for (guint i = 0; i < NEWSDOC_N_FIELDS; i++)
    g_free (self->edits[i]);
}

static void
set (NewsdocDocument     *self,
     NewsdocFinding      *finding,
     NewsdocFindingState  state,
     NewsdocLabel         becomes)
{
  newsdoc_finding_set (finding, state, becomes);
  if (state == NEWSDOC_FINDING_STATE_PROPOSED)
    g_hash_table_remove (self->decided, finding);
  else
    g_hash_table_replace (self->decided, g_object_ref (finding), finding);
  self->change++;
}

static void
set_field (NewsdocDocument *self,
           NewsdocField     field,
           const char      *text)
{
  g_free (self->edits[field]);
  self->edits[field] = g_strdup (text);
  self->change++;
}

static void
add_change (NewsdocDocument *self,
            NewsdocChange   *change)
{
  g_ptr_array_add (self->done, change);
  g_ptr_array_set_size (self->undone, 0);
}

void
newsdoc_document_change_field (NewsdocDocument *self,
                               NewsdocField     field,
                               const char      *text)
{
  NewsdocChange *change = g_new0 (NewsdocChange, 1);

  change->field = field;
  change->text = g_strdup (text);
  change->text_before = g_strdup (self->edits[field]);
  add_change (self, change);
  set_field (self, field, text);
  newsdoc_document_notify_undo (self);
}

void
newsdoc_document_decide (NewsdocDocument     *self,
                         NewsdocFinding      *finding,
                         NewsdocFindingState  state,
                         NewsdocLabel         becomes)
{
  NewsdocChange *change = g_new (NewsdocChange, 1);

  *change = (NewsdocChange) { g_object_ref (finding), state, finding->decision.state, becomes, finding->decision.becomes };
  add_change (self, change);
  set (self, finding, state, becomes);
  newsdoc_document_notify_undo (self);
}

/**
 * newsdoc_document_undo:
 * @self: a document
 *
 * Takes the last decision back, or what was written last into the head. A
 * finding shows it at once, the tree when it is normalised again. Nothing happens
 * where there is nothing to take back.
 */
void
newsdoc_document_undo (NewsdocDocument *self)
{
  NewsdocChange *change;

  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));

  if (self->done->len == 0)
    return;
  change = g_ptr_array_steal_index (self->done, self->done->len - 1);
  g_ptr_array_add (self->undone, change);
  if (change->finding != NULL)
    set (self, change->finding, change->state_before, change->becomes_before);
  else
    set_field (self, change->field, change->text_before);
  newsdoc_document_notify_undo (self);
}

/**
 * newsdoc_document_redo:
 * @self: a document
 *
 * Makes the decision again that was taken back last.
 */
void
newsdoc_document_redo (NewsdocDocument *self)
{
  NewsdocChange *change;

  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));

  if (self->undone->len == 0)
    return;
  change = g_ptr_array_steal_index (self->undone, self->undone->len - 1);
  g_ptr_array_add (self->done, change);
  if (change->finding != NULL)
    set (self, change->finding, change->state, change->becomes);
  else
    set_field (self, change->field, change->text);
  newsdoc_document_notify_undo (self);
}

/**
 * newsdoc_document_get_can_undo:
 * @self: a document
 *
 * Says whether there is a decision to take back.
 *
 * Returns: %TRUE when there is
 */
gboolean
newsdoc_document_get_can_undo (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), FALSE);

  return self->done->len > 0;
}

/**
 * newsdoc_document_get_can_redo:
 * @self: a document
 *
 * Says whether there is a decision that was taken back.
 *
 * Returns: %TRUE when there is
 */
gboolean
newsdoc_document_get_can_redo (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), FALSE);

  return self->undone->len > 0;
}

/**
 * newsdoc_document_get_findings:
 * @self: a document
 *
 * Gives what was recognised, in reading order: empty until the document is
 * normalised, and exchanged when it is normalised again. What was decided stays
 * in the list as the same object, so that what was rejected can be accepted
 * after all.
 *
 * Returns: (transfer none): a list of #NewsdocFinding
 */
GListModel *
newsdoc_document_get_findings (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  if (self->findings == NULL)
    {
      self->findings = newsdoc_finding_list_new ();
      if (self->story != NULL)
        g_ptr_array_unref (newsdoc_finding_list_swap (self->findings, newsdoc_findings_collect (self->story, self->settings.furniture,
                                                                                                self->decided, self->link)));
    }
  return G_LIST_MODEL (self->findings);
}
