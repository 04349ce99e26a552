/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "node-slab.h"
#include "scan.h"
#include "schema.h"

G_BEGIN_DECLS

/*
 * Each of these goes over exactly one value of the input, whatever it is, so that nothing
 * is ever read again. Those that give a node give %NULL only after an error of the scanner: a
 * value that is not what is expected there becomes an opaque node. Those that give a
 * boolean tell whether the value was what is expected.
 *
 * An opaque node borrows its text from the input until all is read. An
 * element within another may turn out opaque at each level, and copying at each would
 * take the square of the time.
 */
typedef struct
{
  NewsdocScan scan;
  NewsdocSlab *slab;
  GPtrArray *strings; /* of the list that is being read */
  gboolean has_opaque;
} NewsdocReader;

/* A node that is to have no text, or gets it later. */
static inline NewsdocNode *
newsdoc_read_make (NewsdocReader *reader, NewsdocNodeKind kind)
{
  return newsdoc_slab_node (&reader->slab, kind, 0);
}

/* read-leaf.c */
gboolean     newsdoc_read_skip      (NewsdocReader *reader);
gboolean     newsdoc_read_enter     (NewsdocReader *reader, char open);
gboolean     newsdoc_read_text      (NewsdocReader *reader, NewsdocNode *node);
gboolean     newsdoc_read_attr      (NewsdocReader *reader, NewsdocNode *node);
gboolean     newsdoc_read_target    (NewsdocReader *reader, NewsdocNode *node);
NewsdocNode *newsdoc_read_make_text (NewsdocReader *reader, NewsdocNodeKind kind, const NewsdocSlice *text);
NewsdocNode *newsdoc_read_text_node (NewsdocReader *reader, NewsdocNodeKind kind);
NewsdocNode *newsdoc_read_key       (NewsdocReader *reader);

/* read-plain.c */
NewsdocNode *newsdoc_read_plain     (NewsdocReader *reader);

/* read-element.c */
NewsdocNode *newsdoc_read_element   (NewsdocReader *reader, NewsdocGroup group);
NewsdocNode *newsdoc_read_part      (NewsdocReader *reader, NewsdocNodeKind kind);
NewsdocNode *newsdoc_read_opaque    (NewsdocReader *reader);

/* read-fields.c */
gboolean     newsdoc_read_fields    (NewsdocReader *reader, NewsdocNode *node);

/* read-map.c */
gboolean     newsdoc_read_map       (NewsdocReader *reader, NewsdocNode *map);
void         newsdoc_read_drop_repeats (NewsdocNode *map);

G_END_DECLS
