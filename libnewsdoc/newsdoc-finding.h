/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "ast/newsdoc-node.h"
#include "newsdoc-macros.h"
#include "newsdoc-types.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_FINDING (newsdoc_finding_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocFinding, newsdoc_finding, NEWSDOC, FINDING, GObject)

NEWSDOC_EXTERN const char         *newsdoc_finding_get_label          (NewsdocFinding *self);
NEWSDOC_EXTERN const char         *newsdoc_finding_get_original_label (NewsdocFinding *self);
NEWSDOC_EXTERN const char         *newsdoc_finding_get_meaning        (NewsdocFinding *self);
NEWSDOC_EXTERN const char         *newsdoc_finding_get_rule           (NewsdocFinding *self);
NEWSDOC_EXTERN const char         *newsdoc_finding_get_reason         (NewsdocFinding *self);
NEWSDOC_EXTERN double              newsdoc_finding_get_confidence     (NewsdocFinding *self);
NEWSDOC_EXTERN gboolean            newsdoc_finding_get_removed        (NewsdocFinding *self);
NEWSDOC_EXTERN const char         *newsdoc_finding_get_text           (NewsdocFinding *self);
NEWSDOC_EXTERN guint               newsdoc_finding_get_first_line     (NewsdocFinding *self);
NEWSDOC_EXTERN guint               newsdoc_finding_get_last_line      (NewsdocFinding *self);
NEWSDOC_EXTERN gboolean            newsdoc_finding_get_whole          (NewsdocFinding *self);
NEWSDOC_EXTERN guint               newsdoc_finding_get_start          (NewsdocFinding *self);
NEWSDOC_EXTERN guint               newsdoc_finding_get_end            (NewsdocFinding *self);
NEWSDOC_EXTERN NewsdocNode        *newsdoc_finding_get_node           (NewsdocFinding *self);
NEWSDOC_EXTERN GPtrArray          *newsdoc_finding_get_nodes          (NewsdocFinding *self);
NEWSDOC_EXTERN NewsdocFindingState newsdoc_finding_get_state          (NewsdocFinding *self);
NEWSDOC_EXTERN char              **newsdoc_finding_dup_choices        (NewsdocFinding *self);
NEWSDOC_EXTERN void                newsdoc_finding_accept             (NewsdocFinding *self);
NEWSDOC_EXTERN void                newsdoc_finding_reject             (NewsdocFinding *self);
NEWSDOC_EXTERN gboolean            newsdoc_finding_relabel            (NewsdocFinding *self, const char *label, GError **error);
NEWSDOC_EXTERN void                newsdoc_finding_reset              (NewsdocFinding *self);

G_END_DECLS
