/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "node-slab.h"

#ifdef __linux__
#include <sys/mman.h>
#endif

#define FILLING (G_MAXINT / 2)
#define LARGEST (NEWSDOC_SLAB_BYTES / 8) /* what is larger has memory of its own: the rest of a slab that it does not fit in is lost */

/* A large slab, as one page if the system likes. */
static NewsdocSlab *
alloc_large (void)
{
  NewsdocSlab *slab = g_aligned_alloc (1, NEWSDOC_SLAB_LARGE, NEWSDOC_SLAB_LARGE);

#ifdef MADV_HUGEPAGE
  madvise (slab, NEWSDOC_SLAB_LARGE, MADV_HUGEPAGE);
#endif
  return slab;
}

static NewsdocSlab *
slab_new (guint number)
{
  gboolean large = number >= NEWSDOC_SLAB_MANY;
  NewsdocSlab *slab = large ? alloc_large () : g_malloc (NEWSDOC_SLAB_BYTES);

  slab->left = FILLING;
  slab->taken = 0;
  slab->number = number;
  slab->bytes = large ? NEWSDOC_SLAB_LARGE : NEWSDOC_SLAB_BYTES;
  slab->used = (sizeof *slab + NEWSDOC_SLAB_UNIT - 1) / NEWSDOC_SLAB_UNIT * NEWSDOC_SLAB_UNIT;
  ASAN_POISON_MEMORY_REGION ((char *) slab + slab->used, slab->bytes - slab->used);
  return slab;
}

static void
give_back (NewsdocSlab *slab, gint count)
{
  if (g_atomic_int_add (&slab->left, -count) != count)
    return;
  ASAN_UNPOISON_MEMORY_REGION (slab, slab->bytes);
  if (slab->bytes == NEWSDOC_SLAB_LARGE)
    g_aligned_free (slab);
  else
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
  guint number;

  if (sizeof (NewsdocNode) + room > LARGEST)
    return newsdoc_node_make (kind, room);
  number = *slab != NULL ? (*slab)->number + 1 : 0;
  newsdoc_slab_close (*slab);
  *slab = slab_new (number);
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
