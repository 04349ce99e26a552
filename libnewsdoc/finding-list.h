/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* A list model whose items are exchanged all at once, in no time however many there are: a GListStore would sort each into its tree,
 * and block the main loop with it. */
#define NEWSDOC_TYPE_FINDING_LIST (newsdoc_finding_list_get_type ())
G_DECLARE_FINAL_TYPE (NewsdocFindingList, newsdoc_finding_list, NEWSDOC, FINDING_LIST, GObject)

NewsdocFindingList *newsdoc_finding_list_new  (void);

/* Take the items (transfer full); gives those that were there (transfer full), for whoever may take time to free them. */
GPtrArray          *newsdoc_finding_list_swap (NewsdocFindingList *self, GPtrArray *items);
