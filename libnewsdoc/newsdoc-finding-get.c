/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "finding-private.h"

#include "story/rule.h"

/**
 * newsdoc_finding_get_label:
 * @self: a finding
 *
 * What it is, by the name that the class in the normal form has; where it was
 * relabelled, what somebody has said.
 *
 * Returns: (transfer none): the label, such as `byline`
 */
const char *
newsdoc_finding_get_label (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  if (self->decision.state == NEWSDOC_FINDING_STATE_RELABELLED)
    return newsdoc_label_info (self->decision.becomes)->name;
  return newsdoc_label_info (self->decision.label)->name;
}

/**
 * newsdoc_finding_get_original_label:
 * @self: a finding
 *
 * What it was found to be, whatever was decided.
 *
 * Returns: (transfer none): the label
 */
const char *
newsdoc_finding_get_original_label (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  return newsdoc_label_info (self->decision.label)->name;
}

/**
 * newsdoc_finding_get_meaning:
 * @self: a finding
 *
 * What its label means, in a few English words, for a person who decides: "who
 * wrote it".
 *
 * Returns: (transfer none): the words
 */
const char *
newsdoc_finding_get_meaning (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  if (self->decision.state == NEWSDOC_FINDING_STATE_RELABELLED)
    return newsdoc_label_info (self->decision.becomes)->about;
  return newsdoc_label_info (self->decision.label)->about;
}

/**
 * newsdoc_finding_get_rule:
 * @self: a finding
 *
 * The rule that found it.
 *
 * Returns: (transfer none): the rule's name, such as `byline/lead-word`
 */
const char *
newsdoc_finding_get_rule (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  return self->rule;
}

/**
 * newsdoc_finding_get_reason:
 * @self: a finding
 *
 * Why the rule found it, in a few English words, for a person who decides: "it
 * begins with a word that bylines begin with". They are the rule's, and do not
 * change with what the person decides.
 *
 * Returns: (transfer none): the words
 */
const char *
newsdoc_finding_get_reason (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  return newsdoc_rule_reason (self->rule);
}

/**
 * newsdoc_finding_get_confidence:
 * @self: a finding
 *
 * How often a finding of this rule is right.
 *
 * Returns: from 0 to 1
 */
double
newsdoc_finding_get_confidence (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), 0);

  return self->confidence;
}

/**
 * newsdoc_finding_get_removed:
 * @self: a finding
 *
 * Whether it was taken out of the tree.
 *
 * Returns: %TRUE when it was
 */
gboolean
newsdoc_finding_get_removed (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), FALSE);

  return self->removed;
}

/**
 * newsdoc_finding_get_text:
 * @self: a finding
 *
 * Its words; several lines have a line break between them.
 *
 * Returns: (transfer none): the text
 */
const char *
newsdoc_finding_get_text (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  return self->text;
}

/**
 * newsdoc_finding_get_first_line:
 * @self: a finding
 *
 * The number of its first line. A line is a block with text of its own: a
 * paragraph, a heading, an item's text; they are numbered from 0 in reading
 * order, in the document as it was read.
 *
 * Returns: the number
 */
guint
newsdoc_finding_get_first_line (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), 0);

  return self->decision.first;
}

/**
 * newsdoc_finding_get_last_line:
 * @self: a finding
 *
 * The number of its last line.
 *
 * Returns: the number
 */
guint
newsdoc_finding_get_last_line (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), 0);

  return self->decision.last;
}

/**
 * newsdoc_finding_get_whole:
 * @self: a finding
 *
 * Whether it is whole lines, and not a stretch within one.
 *
 * Returns: %TRUE for whole lines
 */
gboolean
newsdoc_finding_get_whole (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), FALSE);

  return self->decision.start == self->decision.end;
}

/**
 * newsdoc_finding_get_start:
 * @self: a finding
 *
 * Where in the line's text it begins.
 *
 * Returns: a number of characters; 0 for whole lines
 */
guint
newsdoc_finding_get_start (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), 0);

  return self->from;
}

/**
 * newsdoc_finding_get_end:
 * @self: a finding
 *
 * The character in the line's text that it ends before.
 *
 * Returns: a number of characters; for whole lines that of all its text
 */
guint
newsdoc_finding_get_end (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), 0);

  return self->to;
}

/**
 * newsdoc_finding_get_node:
 * @self: a finding
 *
 * The first of newsdoc_finding_get_nodes().
 *
 * Returns: (transfer none) (nullable): the node
 */
NewsdocNode *
newsdoc_finding_get_node (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  return self->nodes->len > 0 ? self->nodes->pdata[0] : NULL;
}

/**
 * newsdoc_finding_get_nodes:
 * @self: a finding
 *
 * The blocks that its lines are, or that it is a part of. They are those of the
 * tree after the last normalising; what was taken out, or moved into the
 * metadata, stands in no tree any more.
 *
 * Returns: (transfer none) (element-type NewsdocNode): the nodes, in reading order
 */
GPtrArray *
newsdoc_finding_get_nodes (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NULL);

  return self->nodes;
}

/**
 * newsdoc_finding_get_state:
 * @self: a finding
 *
 * What was decided of it.
 *
 * Returns: the state
 */
NewsdocFindingState
newsdoc_finding_get_state (NewsdocFinding *self)
{
  g_return_val_if_fail (NEWSDOC_IS_FINDING (self), NEWSDOC_FINDING_STATE_PROPOSED);

  return self->decision.state;
}
