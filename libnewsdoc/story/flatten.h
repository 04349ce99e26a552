/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"

/* One piece of a flattened text: the inline it came from and how many bytes it gave. Containers give one piece when they
 * are entered (length 0) and one when they are left (leave set), and quotation marks as their own bytes. */
typedef struct
{
  NewsdocNode *node;      /* (unowned) */
  NewsdocNodeKind kind;   /* of node */
  const char  *text;      /* what it gives; not terminated */
  gsize        length;
  gboolean     leave;
} NewsdocPiece;

typedef void (*NewsdocPieceFunc) (const NewsdocPiece *piece, gpointer data);

/* Walk the inlines of a block, an image or any other holder in reading order. This is the one place that says how the tree
 * reads as text, so that an offset means the same to all who count with it. Images and notes are entered by nobody: they
 * are objects in the text, not part of it. */
void newsdoc_flatten (NewsdocNode *holder, NewsdocPieceFunc func, gpointer data);
