/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* The style's file is not the user's business in a test. To be called before anything else. */
static inline void
own_cache (void)
{
  g_autofree char *cache = g_dir_make_tmp ("newsdoc-cache-XXXXXX", NULL);

  g_setenv ("XDG_CACHE_HOME", cache, TRUE);
}
