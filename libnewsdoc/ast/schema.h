/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "node-private.h"

G_BEGIN_DECLS

/* Where a constructor may stand. */
typedef enum
{
  GROUP_PART,
  GROUP_META,
  GROUP_BLOCK,
  GROUP_INLINE,
} NewsdocGroup;

/* How the fields of a constructor are put together. */
typedef enum
{
  FORM_NONE,   /* there are no fields */
  FORM_ONE,    /* the one field itself */
  FORM_ARRAY,  /* an array of the fields */
  FORM_OBJECT, /* an object of the fields, each with its key */
} NewsdocForm;

typedef enum
{
  FIELD_TEXT,     /* a string: the node's text */
  FIELD_ATTR,     /* identifier, classes, pairs */
  FIELD_TARGET,   /* address and title */
  FIELD_RAW,      /* what is kept as JSON: as many array elements as `shape` has letters */
  FIELD_NODES,    /* an array of elements of the group `of`, each a child */
  FIELD_LIST,     /* an array of parts of the kind `of`, each a child */
  FIELD_CHILD,    /* one part of the kind `of`, a child */
  FIELD_OPTIONAL, /* the same, or null and no child */
  FIELD_MAP,      /* an object, each member a child of kind ENTRY */
} NewsdocFieldType;

typedef struct
{
  guint8 type;
  guint8 of;            /* a group or a kind */
  const char *key;      /* in an object */
  const char *shape;    /* RAW: a letter for each element: a(rray) b(oolean) n(umber) o(bject) s(tring), i for a number that API 1.21 tags */
  const char *fallback; /* RAW: what is written when nothing is set */
} NewsdocField;

#define NEWSDOC_MAX_FIELDS 6
#define NEWSDOC_OPENING_BYTES 32

typedef struct
{
  const char *tag;
  guint8 tag_length;
  guint8 opening_length;
  char opening[NEWSDOC_OPENING_BYTES]; /* an object's first bytes, up to the content, or to the tag's end where there is none */
  guint8 group;
  guint8 form;
  guint8 n_fields;
  guint8 elder;        /* the kind that this tag meant in older versions of the API, whose first field is no Attr */
  NewsdocField fields[NEWSDOC_MAX_FIELDS];
} NewsdocRow;

extern const NewsdocRow newsdoc_schema[NEWSDOC_N_NODE_KINDS];

NewsdocNodeKind newsdoc_schema_find (const char *tag, gsize length);

static inline const NewsdocRow *
newsdoc_schema_row (NewsdocNodeKind kind)
{
  return &newsdoc_schema[kind];
}

G_END_DECLS
