/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "newsdoc-document.h"
#include "newsdoc-finding.h"
#include "story/story.h"

/* One weak reference for all findings of a document: an object that many point at weakly looks through them all whenever one goes. */
typedef struct
{
  GWeakRef document;
} NewsdocLink;

NewsdocLink *newsdoc_link_new   (gpointer document);
void         newsdoc_link_unref (NewsdocLink *link);

struct _NewsdocFinding
{
  GObject             parent_instance;

  NewsdocDecision     decision;    /* where it is and what it was found to be, which never changes; the state, which does */
  guint               from, to;    /* start and end as characters */
  const char         *rule;        /* static */
  double              confidence;
  gboolean            removed;
  char               *text;
  GPtrArray          *nodes;       /* NewsdocNode */
  NewsdocLink        *link;        /* whom to tell of a decision */
};

/* A finding for each claim, in reading order, but for what is in decided (a set of findings), which stands in their place. */
GPtrArray *newsdoc_findings_collect (NewsdocStory *story, NewsdocFurniture furniture, GHashTable *decided, NewsdocLink *link);

/* What the story that was read last says of a finding that was decided before. */
void       newsdoc_finding_attach   (NewsdocFinding *self, NewsdocStory *story, NewsdocFurniture furniture);

/* Set what was decided, and tell whoever looks at it; the document keeps the account. */
void       newsdoc_finding_set      (NewsdocFinding *self, NewsdocFindingState state, NewsdocLabel becomes);

/* By place and original label. */
guint      newsdoc_finding_hash     (gconstpointer finding);
gboolean   newsdoc_finding_equal    (gconstpointer left, gconstpointer right);
