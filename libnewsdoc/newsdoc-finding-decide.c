/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-finding.h"

#include "document-private.h"
#include "finding-private.h"
#include "newsdoc-error.h"

/* What a person says of a finding. */

static void
decide (NewsdocFinding      *self,
        NewsdocFindingState  state,
        NewsdocLabel         becomes)
{
  g_autoptr(NewsdocDocument) document = self->link != NULL ? g_weak_ref_get (&self->link->document) : NULL;

  if (self->decision.state == state && self->decision.becomes == becomes)
    return;
  if (document != NULL)
    newsdoc_document_decide (document, self, state, becomes);
  else
    newsdoc_finding_set (self, state, becomes);
}

/**
 * newsdoc_finding_accept:
 * @self: a finding
 *
 * Says that it is right. It is made again whatever else is decided, and nothing
 * else may be made of its lines.
 */
void
newsdoc_finding_accept (NewsdocFinding *self)
{
  g_return_if_fail (NEWSDOC_IS_FINDING (self));

  decide (self, NEWSDOC_FINDING_STATE_ACCEPTED, NEWSDOC_LABEL_NONE);
}

/**
 * newsdoc_finding_reject:
 * @self: a finding
 *
 * Says that it is wrong. It is not made again when the document is normalised;
 * what its lines are then is for the other rules to say, and where none says
 * anything they are text of the story. A “no” never costs text: no rule may take
 * them for something that is not the story (an advertisement, navigation) and
 * cut them out, whatever they were taken for before. To have them cut out,
 * relabel them.
 */
void
newsdoc_finding_reject (NewsdocFinding *self)
{
  g_return_if_fail (NEWSDOC_IS_FINDING (self));

  decide (self, NEWSDOC_FINDING_STATE_REJECTED, NEWSDOC_LABEL_NONE);
}

/**
 * newsdoc_finding_reset:
 * @self: a finding
 *
 * Takes back what was decided of it: it is proposed again.
 */
void
newsdoc_finding_reset (NewsdocFinding *self)
{
  g_return_if_fail (NEWSDOC_IS_FINDING (self));

  decide (self, NEWSDOC_FINDING_STATE_PROPOSED, NEWSDOC_LABEL_NONE);
}

/* A stretch of a line can only be what a Span can say. */
static gboolean
can_be (NewsdocFinding *self,
        NewsdocLabel    label)
{
  NewsdocForm form = newsdoc_label_info (label)->form;

  if (form == NEWSDOC_FORM_SPAN)
    return TRUE;
  return newsdoc_finding_get_whole (self) && (label == NEWSDOC_LABEL_BODY || (form != NEWSDOC_FORM_NONE && form != NEWSDOC_FORM_JOIN));
}

/**
 * newsdoc_finding_dup_choices:
 * @self: a finding
 *
 * Gives the labels that it may be given: for whole lines all of the vocabulary,
 * for a stretch of a line those of a Span in the normal form.
 *
 * Returns: (transfer full) (array zero-terminated=1): the labels, in the order of an article
 */
char **
newsdoc_finding_dup_choices (NewsdocFinding *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  for (guint label = 1; label < NEWSDOC_N_LABELS; label++)
    if (can_be (self, label))
      g_strv_builder_add (builder, newsdoc_label_info (label)->name);
  return g_strv_builder_end (builder);
}

/**
 * newsdoc_finding_relabel:
 * @self: a finding
 * @label: what it is instead, one of newsdoc_finding_dup_choices()
 * @error: return location for an error
 *
 * Says what it is instead. When the document is normalised again it is made
 * first, as if an author had marked it by hand. It is cut out only where the new
 * label says so.
 *
 * Returns: %TRUE, or %FALSE with the error %NEWSDOC_ERROR_LABEL when it cannot be that
 */
gboolean
newsdoc_finding_relabel (NewsdocFinding  *self,
                         const char      *label,
                         GError         **error)
{
  NewsdocLabel becomes = NEWSDOC_LABEL_NONE;

  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), FALSE);
  g_return_val_if_fail (label != NULL, FALSE);

  for (guint i = 1; i < NEWSDOC_N_LABELS; i++)
    if (g_str_equal (newsdoc_label_info (i)->name, label) && can_be (self, i))
      becomes = i;
  if (becomes == NEWSDOC_LABEL_NONE)
    {
      g_set_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_LABEL, "“%s” is no label that %s can have", label,
                   newsdoc_finding_get_whole (self) ? "lines" : "a part of a line");
      return FALSE;
    }
  decide (self, becomes == self->decision.label ? NEWSDOC_FINDING_STATE_ACCEPTED : NEWSDOC_FINDING_STATE_RELABELLED,
          becomes == self->decision.label ? NEWSDOC_LABEL_NONE : becomes);
  return TRUE;
}
