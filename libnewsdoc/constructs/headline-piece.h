/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "construct.h"

/* The first of a heading's pieces: a Span of its own before the rest, such as a kicker or a label. */
typedef struct
{
  NewsdocNode *span;        /* (unowned) */
  gsize        start, end;  /* bytes of the line's text */
  gsize        rest;        /* where the rest begins, behind spaces and marks between them */
} NewsdocPiece;

gboolean newsdoc_headline_first_piece (const NewsdocLine *line, NewsdocPiece *piece);
