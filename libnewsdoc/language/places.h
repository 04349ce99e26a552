/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where in a text a phrase of one of the lists may begin that lines are looked through for (watch.h). */
typedef struct
{
  gsize   at;
  guint64 lists;          /* a bit for each list */
} NewsdocPlace;

/* All places of a folded text, in their order. Of most lists a text holds nothing, which shows in one look. */
typedef struct
{
  const char   *folded;   /* (unowned) */
  guint64       lists;    /* of all places together */
  guint         n;
  NewsdocPlace *places;
} NewsdocPlaces;

void newsdoc_places_free (NewsdocPlaces *places);

G_END_DECLS
