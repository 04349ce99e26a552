/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include "newsdoc-node.h"

G_BEGIN_DECLS

#define NEWSDOC_N_NODE_KINDS (NEWSDOC_NODE_SIMPLE_CELL + 1)

/* How a node was written, where Pandoc's versions differ, so that it is written so again. */
typedef enum
{
  NODE_ARRAY_FORM = 1 << 0, /* PANDOC: [{"unMeta":…},[…]], API 1.16 */
  NODE_EMPTY_C    = 1 << 1, /* a constructor without content has "c":[], API 1.16 */
  NODE_TAGGED     = 1 << 2, /* a part has its {"t":…}, API 1.21 */
  NODE_IN_FIELD   = 1 << 3, /* OPAQUE: stands for the one part of a field */
  NODE_IN_LIST    = 1 << 4, /* OPAQUE: stands in a field that is a list of parts */
  NODE_BORROWED   = 1 << 5, /* the text is the reader's input, not the node's */
  NODE_NO_ESCAPE = 1 << 6, /* the text came without an escape, so it goes without one */
  NODE_HAS_NOTE  = 1 << 7, /* there is, or was, a note somewhere below: blocks among inlines */
} NewsdocNodeFlags;

/* What few nodes have. NULL stands for the empty string or list. */
typedef struct
{
  char *id;
  char **classes;
  char **pairs; /* key, value, key, value … NULL; a key may repeat */
  char *url;
  char *title;
  char *raw;
  char *format; /* decoded from raw when asked for */
} NewsdocDetail;

/* 72 bytes: a document has a node for each word and each space between words. */
struct _NewsdocNode
{
  NewsdocNode *parent;
  NewsdocNode *previous;
  NewsdocNode *next;
  NewsdocNode *first_child;
  NewsdocNode *last_child;
  char *text; /* `tail`, or memory of its own */
  gsize length;
  NewsdocDetail *detail;
  gint ref_count;
  guint8 kind;
  guint8 flags;
  guint16 slab_at; /* see node-slab.h; 0: it has memory of its own */
  char tail[];
};

static inline void
newsdoc_node_init (NewsdocNode *node, NewsdocNodeKind kind)
{
  memset (node, 0, sizeof *node);
  node->ref_count = 1;
  node->kind = (guint8) kind;
}

static inline gboolean
newsdoc_node_owns_text (const NewsdocNode *node)
{
  return node->text != NULL && node->text != node->tail && (node->flags & NODE_BORROWED) == 0;
}

NewsdocNode   *newsdoc_node_make   (NewsdocNodeKind kind, gsize room);
NewsdocDetail *newsdoc_node_detail (NewsdocNode *node);
void           newsdoc_node_adopt  (NewsdocNode *parent, NewsdocNode *child);
void           newsdoc_node_clear_text (NewsdocNode *node);

NewsdocDetail *newsdoc_detail_copy (const NewsdocDetail *detail);
void           newsdoc_detail_free (NewsdocDetail *detail);

G_END_DECLS
