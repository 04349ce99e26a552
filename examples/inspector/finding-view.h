/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <adwaita.h>
#include <newsdoc.h>

/* One finding, with what explains it and what a person may decide of it: in the list, and at its place in the text. After a decision it
 * activates "win.decided" with what was done, as a sentence for a person. */
#define INSPECTOR_TYPE_FINDING_VIEW (inspector_finding_view_get_type ())
G_DECLARE_FINAL_TYPE (InspectorFindingView, inspector_finding_view, INSPECTOR, FINDING_VIEW, AdwBin)

GtkWidget *inspector_finding_view_new         (void);

/* finding: (nullable) */
void       inspector_finding_view_set_finding (InspectorFindingView *self, NewsdocFinding *finding);
