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
  const char  *raw_format;     /* raw open/close around the Div or Span: the format's name for RawBlock/RawInline */
  const char  *open, *close;   /* the raw text; "%k" stands for the escaped value of the attribute k */
  const char  *custom_style;   /* docx, odt, icml */
  const char  *attributes;     /* "role=doc-pullquote epub:type=pullquote" set on the Div or Span */
  const char  *prefix;         /* literal text put before, "\n" never in it */
  const char  *suffix;         /* literal text put after */
  gboolean     drop_duplicate; /* taken out where its words stand in the body as well (duplicate=true) */
} NewsdocDress;

typedef struct _NewsdocFormat
{
  const char         *name;        /* the family's, and the file's: "html" */
  const char * const *writers;     /* Pandoc's writer names, NULL-terminated */
  const NewsdocDress *dresses;     /* closed by a row of NEWSDOC_LABEL_NONE */
  const char         *style;       /* (nullable) resource of the style, for header-includes */
  const char         *style_raw;   /* the raw format that it is included as */
  int                 heading;     /* level of the outermost crosshead */
  void              (*head) (NewsdocNode *root, gboolean standalone);  /* (nullable) title, authors and dates as the writer prints them */
} NewsdocFormat;

const NewsdocFormat * const *newsdoc_formats    (void);                /* NULL-terminated */
const NewsdocFormat         *newsdoc_format_for (const char *writer);  /* NULL: unknown writer, classes only */

/* Dress the tree (in normal form) for the writer; a tree that is dressed already is left as it is. */
void newsdoc_dress (NewsdocNode *root, const char *writer, gboolean standalone);
