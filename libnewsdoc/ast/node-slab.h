/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "node-private.h"

/* A sanitizer sees a node as it would see memory of its own: nobody's before it is taken and after it is freed. Without one this is nothing. */
#if __has_include (<sanitizer/asan_interface.h>)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(at, bytes)   ((void) (at))
#define ASAN_UNPOISON_MEMORY_REGION(at, bytes) ((void) (at))
#endif

G_BEGIN_DECLS

/*
 * Memory for the nodes that a reader makes, one piece for hundreds of them: a node is a word or a space, and asking for each alone,
 * and giving each back, would be a third of the time that reading and writing take.
 *
 * A slab is gone with the last of its nodes. A node that somebody holds keeps its slab, and nothing else of its document.
 *
 * A document that has many goes on with large ones. Each is one page of memory to a system that has such pages, where getting the memory
 * in small pages would take as long as reading does.
 */
#define NEWSDOC_SLAB_BYTES 32768
#define NEWSDOC_SLAB_LARGE (2 << 20)
#define NEWSDOC_SLAB_MANY  128

typedef struct
{
  gint left;    /* nodes that are not freed; as long as the slab is filled, more than it can hold */
  gint taken;   /* nodes that it was filled with */
  guint number; /* slabs that the document had before */
  guint bytes;
  guint used;
} NewsdocSlab;

/* How a node finds its slab: `slab_at` counts units from there; but a large slab lies at a multiple of its size. */
#define NEWSDOC_SLAB_UNIT     sizeof (gpointer)
#define NEWSDOC_SLAB_IS_LARGE G_MAXUINT16

static inline NewsdocSlab *
newsdoc_slab_of (NewsdocNode *node)
{
  if (node->slab_at == NEWSDOC_SLAB_IS_LARGE)
    return (NewsdocSlab *) ((guintptr) node & ~(guintptr) (NEWSDOC_SLAB_LARGE - 1));
  return (NewsdocSlab *) ((char *) node - node->slab_at * NEWSDOC_SLAB_UNIT);
}

/* The nodes of one slab that were freed one after the other. They are given back together, since another thread may be at the count. */
typedef struct
{
  NewsdocSlab *slab;
  gint count;
} NewsdocFreed;

NewsdocNode *newsdoc_slab_next_node (NewsdocSlab **slab, NewsdocNodeKind kind, gsize room);
void         newsdoc_slab_close     (NewsdocSlab *slab);
void         newsdoc_slab_settle    (NewsdocFreed *freed);

/* A node with so much room in its tail. */
static inline NewsdocNode *
newsdoc_slab_node (NewsdocSlab **slab, NewsdocNodeKind kind, gsize room)
{
  gsize bytes = sizeof (NewsdocNode) + room;
  NewsdocSlab *from = *slab;
  NewsdocNode *node;

  if (G_UNLIKELY (from == NULL || bytes > from->bytes - from->used))
    return newsdoc_slab_next_node (slab, kind, room);
  node = (NewsdocNode *) ((char *) from + from->used);
  ASAN_UNPOISON_MEMORY_REGION (node, bytes);
  newsdoc_node_init (node, kind);
  node->slab_at = from->bytes == NEWSDOC_SLAB_BYTES ? (guint16) (from->used / NEWSDOC_SLAB_UNIT) : NEWSDOC_SLAB_IS_LARGE;
  from->used += (guint) ((bytes + NEWSDOC_SLAB_UNIT - 1) / NEWSDOC_SLAB_UNIT * NEWSDOC_SLAB_UNIT);
  from->taken++;
  return node;
}

/* Notes that a node is freed. */
static inline void
newsdoc_slab_free (NewsdocNode *node, NewsdocFreed *freed)
{
  NewsdocSlab *slab = newsdoc_slab_of (node);

  if (slab != freed->slab)
    newsdoc_slab_settle (freed);
  freed->slab = slab;
  freed->count++;
  ASAN_POISON_MEMORY_REGION (node, sizeof *node);
}

G_END_DECLS
