/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-slab.h"

#define FILLING (G_MAXINT / 2)
#define LARGEST (NEWSDOC_SLAB_BYTES / 8) /* what is larger has memory of its own: the rest of a slab that it does not fit in is lost */

static NewsdocSlab *
slab_new (void)
{
  NewsdocSlab *slab = g_malloc (NEWSDOC_SLAB_BYTES);

  slab->left = FILLING;
  slab->taken = 0;
  slab->used = sizeof *slab;
  ASAN_POISON_MEMORY_REGION (slab + 1, NEWSDOC_SLAB_BYTES - sizeof *slab);
  return slab;
}

static void
give_back (NewsdocSlab *slab, gint count)
{
  if (g_atomic_int_add (&slab->left, -count) != count)
    return;
  ASAN_UNPOISON_MEMORY_REGION (slab, NEWSDOC_SLAB_BYTES);
  g_free (slab);
}

/* Nothing more is taken from a slab. */
void
newsdoc_slab_close (NewsdocSlab *slab)
{
  if (slab != NULL)
    give_back (slab, FILLING - slab->taken);
}

/* The slab does not have so many bytes: the node is from the one that follows. */
NewsdocNode *
newsdoc_slab_next_node (NewsdocSlab **slab, NewsdocNodeKind kind, gsize room)
{
  if (sizeof (NewsdocNode) + room > LARGEST)
    return newsdoc_node_make (kind, room);
  newsdoc_slab_close (*slab);
  *slab = slab_new ();
  return newsdoc_slab_node (slab, kind, room);
}

/* Gives back what was freed. */
void
newsdoc_slab_settle (NewsdocFreed *freed)
{
  if (freed->count > 0)
    give_back (freed->slab, freed->count);
  freed->count = 0;
}
