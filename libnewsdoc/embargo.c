/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "embargo.h"

#include <string.h>

/* A day without an hour is that day's beginning, when embargoes end; an hour without a zone is that of the place where this runs. */
static GDateTime *
read_embargo (const char *iso)
{
  g_autoptr(GTimeZone) here = g_time_zone_new_local ();
  g_autofree char *full = strchr (iso, 'T') != NULL ? g_strdup (iso) : g_strconcat (iso, "T00:00:00", NULL);

  return g_date_time_new_from_iso8601 (full, here);
}

void
newsdoc_embargo_check (NewsdocNode *root,
                       GPtrArray   *warnings)
{
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *ours = meta != NULL ? newsdoc_node_map_get (meta, "newsdoc") : NULL;
  NewsdocNode *embargo = ours != NULL && newsdoc_node_get_kind (ours) == NEWSDOC_NODE_META_MAP ? newsdoc_node_map_get (ours, "embargo") : NULL;
  g_autofree char *iso = embargo != NULL ? newsdoc_node_dup_plain_text (embargo) : NULL;
  g_autoptr(GDateTime) until = iso != NULL ? read_embargo (iso) : NULL;

  if (until != NULL && g_date_time_compare (until, now) > 0)
    g_ptr_array_add (warnings, g_strdup_printf ("the article is under embargo until %s", iso));
}
