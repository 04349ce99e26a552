/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../newsdoc-types.h"
#include "label.h"

struct _NewsdocStory;

/* What a person has said of a claim. It is known by what stays the same when the same tree is read again: its lines, its bytes and its
 * label. start == end: whole lines. */
typedef struct
{
  NewsdocFindingState state;      /* any but PROPOSED */
  guint               first, last;
  gsize               start, end;
  gboolean            around;     /* lines between the first and the last are something else: a photo in an entry */
  NewsdocLabel        label;      /* what it was found to be */
  NewsdocLabel        becomes;    /* where it is RELABELLED: what it is */
} NewsdocDecision;

typedef struct _NewsdocDecisions NewsdocDecisions;

/* The rule of a claim that a decision made. */
extern const char newsdoc_decision_rule[];

NewsdocDecisions *newsdoc_decisions_new   (void);
void              newsdoc_decisions_free  (NewsdocDecisions *decisions);
void              newsdoc_decisions_add   (NewsdocDecisions *decisions, const NewsdocDecision *decision);

/* May this claim be made? What was rejected is not made again, and what was accepted or relabelled is nothing else. */
gboolean          newsdoc_decisions_allow (const NewsdocDecisions *decisions,
                                           NewsdocLabel            label,
                                           guint                   first,
                                           guint                   last,
                                           gsize                   start,
                                           gsize                   end);

/* Before the constructs: what was relabelled is claimed first, as what is marked by hand is; and marks by hand that were decided
 * against are taken off the tree. */
void              newsdoc_decisions_begin (struct _NewsdocStory *story);

/* After them: what was accepted, and no construct has found again, is claimed. */
void              newsdoc_decisions_end   (struct _NewsdocStory *story);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocDecisions, newsdoc_decisions_free)
