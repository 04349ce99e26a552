/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "../ast/newsdoc-node.h"
#include "../story/label.h"

/* Where a row's raw text stands. */
typedef enum
{
  NEWSDOC_AROUND_ALL,         /* once, inside the Div or Span, first and last */
  NEWSDOC_AROUND_WORDS,       /* within each paragraph, about its words */
} NewsdocAround;

/* How one construct is dressed in one family of writers. A row says what it
 * does by what it fills in; the dresser (dress.c) walks the rows, so that a new
 * format is a table and, where it needs one, a hook. Every construct has a row in
 * every table: what needs no dress says so. */
typedef struct
{
  NewsdocLabel    label;
  gboolean        as_is;        /* nothing is done, by decision: the writer writes the class, or the words are enough */
  const char     *raw_format;   /* raw open/close: the format's name for RawBlock/RawInline */
  const char     *open, *close; /* the raw text; "%{key}" stands for the escaped value of the attribute key */
  NewsdocAround   around;       /* where these stand in a Div; in a Span they stand first and last */
  const char     *custom_style; /* docx, odt, icml */
  const char     *block_style;  /* the same on the paragraph that it is alone in: it gets a Div around it */
  const char     *attributes;   /* "role=doc-pullquote epub:type=pullquote" set on the Div or Span */
  const char     *duplicate_attributes; /* the same, only where its words stand in the body as well (duplicate=true) */
  const char     *prefix;       /* literal text put before, "\n" never in it; a dash is not put before a dash */
  NewsdocNodeKind emphasis;     /* NEWSDOC_NODE_STRONG, _EMPH …: about the words of each paragraph */
  gboolean        quote;        /* the Div holds a block quotation */
  gboolean        unquote;      /* it holds none: a style of the writer's own would take the place of custom_style */
  gboolean        bare;         /* the contents take the container's place, where the writer would make something else of it */
  gboolean        drop_duplicate; /* taken out where its words stand in the body as well (duplicate=true) */
} NewsdocDress;

/* What of the head the writer's template prints in standalone output; what it does not print goes into the body. */
typedef enum
{
  NEWSDOC_PRINTS_ALL,
  NEWSDOC_PRINTS_TITLE,    /* title, authors and date, but no subtitle */
  NEWSDOC_PRINTS_NOTHING,
} NewsdocPrints;

typedef struct _NewsdocFormat
{
  const char         *name;        /* the family's: "html" */
  const char * const *writers;     /* Pandoc's writer names, NULL-terminated */
  const NewsdocDress *dresses;     /* (nullable) closed by a row of NEWSDOC_LABEL_NONE; NULL only where nothing is dressed */
  const char * const *styles;      /* (nullable) resources of the style, for header-includes, NULL-terminated: the parts of an article first, the page last */
  const char         *style_raw;   /* the raw format that they are included as */
  const char         *guard;       /* (nullable) resource put before the body, as style_raw, so that raw text is understood without the style */
  const char         *guard_none;  /* (nullable) the guard in its place where newsdoc-style is none */
  NewsdocPrints       prints;
  int                 heading;     /* level of the outermost crosshead; 0: as it is */
  gboolean            standalone;  /* the writer knows no fragments */
  gboolean            headline_div;/* a headline in the body is a Div, not a heading of level 1 */
  gboolean            headline_first; /* the writer drops what stands before the first heading, so the kicker stands behind the headline */
  gboolean            verbatim;    /* the tree itself is written: it stays in normal form */
  gboolean            normal_form; /* what is written, metadata and all, is the normal form, to be dressed for another writer when it is read again */
  void              (*head)   (NewsdocNode *root);    /* (nullable) title, authors and dates as the writer's template prints them */
  void              (*figure) (NewsdocNode *figure);  /* (nullable) for each figure, of either generation, after its parts are dressed */
} NewsdocFormat;

const NewsdocFormat * const *newsdoc_formats    (void);                /* NULL-terminated */
const NewsdocFormat         *newsdoc_format_for (const char *writer);  /* NULL: unknown writer, classes only */

/* Dress the tree (in normal form) for the writer; a tree that is dressed already is left as it is. */
void newsdoc_dress (NewsdocNode *root, const char *writer, gboolean standalone);

/* The row of a format for a label; NULL: classes only. */
const NewsdocDress *newsdoc_format_dress (const NewsdocFormat *format, NewsdocLabel label);
