/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"
#include "../story/label.h"

/* How one construct is dressed in one family of writers. A row says what it
 * does by what it fills in; the dresser (dress.c) walks the rows, so that a new
 * format is a table and, where it needs one, a hook. */
typedef struct
{
  NewsdocLabel label;
  const char  *raw_format;     /* raw open/close inside the Div or Span: the format's name for RawBlock/RawInline */
  const char  *open, *close;   /* the raw text; "%{key}" stands for the escaped value of the attribute key */
  const char  *custom_style;   /* docx, odt, icml */
  const char  *attributes;     /* "role=doc-pullquote epub:type=pullquote" set on the Div or Span */
  const char  *duplicate_attributes; /* the same, only where its words stand in the body as well (duplicate=true) */
  const char  *prefix;         /* literal text put before, "\n" never in it; a dash is not put before a dash */
  const char  *suffix;         /* literal text put after */
  gboolean     drop_duplicate; /* taken out where its words stand in the body as well (duplicate=true) */
} NewsdocDress;

typedef struct _NewsdocFormat
{
  const char         *name;        /* the family's: "html" */
  const char * const *writers;     /* Pandoc's writer names, NULL-terminated */
  const NewsdocDress *dresses;     /* (nullable) closed by a row of NEWSDOC_LABEL_NONE; NULL: classes only */
  const char * const *styles;      /* (nullable) resources of the style, for header-includes, NULL-terminated */
  const char         *style_raw;   /* the raw format that they are included as */
  const char         *guard;       /* (nullable) resource put before the body, as style_raw, so that raw text is understood without the style */
  int                 heading;     /* level of the outermost crosshead; 0: as it is */
  gboolean            standalone;  /* the writer knows no fragments */
  gboolean            verbatim;    /* the tree itself is written: it stays in normal form */
  void              (*head)   (NewsdocNode *root);    /* (nullable) title, authors and dates as the writer's template prints them */
  void              (*figure) (NewsdocNode *figure);  /* (nullable) for each figure, of either generation, after its parts are dressed */
} NewsdocFormat;

const NewsdocFormat * const *newsdoc_formats    (void);                /* NULL-terminated */
const NewsdocFormat         *newsdoc_format_for (const char *writer);  /* NULL: unknown writer, classes only */

/* Dress the tree (in normal form) for the writer; a tree that is dressed already is left as it is. */
void newsdoc_dress (NewsdocNode *root, const char *writer, gboolean standalone);

/* The row of a format for a label; NULL: classes only. */
const NewsdocDress *newsdoc_format_dress (const NewsdocFormat *format, NewsdocLabel label);
