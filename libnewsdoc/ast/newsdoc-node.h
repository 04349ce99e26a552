/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include "newsdoc-macros.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_NODE (newsdoc_node_get_type ())

/**
 * NewsdocNodeKind:
 * @NEWSDOC_NODE_OPAQUE: what is not in the schema, kept as the bytes it came in
 * @NEWSDOC_NODE_PANDOC: the document
 * @NEWSDOC_NODE_ENTRY: an entry of a map of the metadata: its text is the key
 * @NEWSDOC_NODE_BLOCKS: the document's blocks
 * @NEWSDOC_NODE_META_MAP: `MetaMap`
 * @NEWSDOC_NODE_META_LIST: `MetaList`
 * @NEWSDOC_NODE_META_BOOL: `MetaBool`
 * @NEWSDOC_NODE_META_STRING: `MetaString`
 * @NEWSDOC_NODE_META_INLINES: `MetaInlines`
 * @NEWSDOC_NODE_META_BLOCKS: `MetaBlocks`
 * @NEWSDOC_NODE_PLAIN: `Plain`
 * @NEWSDOC_NODE_PARA: `Para`
 * @NEWSDOC_NODE_LINE_BLOCK: `LineBlock`
 * @NEWSDOC_NODE_CODE_BLOCK: `CodeBlock`
 * @NEWSDOC_NODE_RAW_BLOCK: `RawBlock`
 * @NEWSDOC_NODE_BLOCK_QUOTE: `BlockQuote`
 * @NEWSDOC_NODE_ORDERED_LIST: `OrderedList`
 * @NEWSDOC_NODE_BULLET_LIST: `BulletList`
 * @NEWSDOC_NODE_DEFINITION_LIST: `DefinitionList`
 * @NEWSDOC_NODE_HEADER: `Header`
 * @NEWSDOC_NODE_HORIZONTAL_RULE: `HorizontalRule`
 * @NEWSDOC_NODE_TABLE: `Table`
 * @NEWSDOC_NODE_SIMPLE_TABLE: `Table`, as it was before API 1.21
 * @NEWSDOC_NODE_FIGURE: `Figure`
 * @NEWSDOC_NODE_DIV: `Div`
 * @NEWSDOC_NODE_NULL: `Null`
 * @NEWSDOC_NODE_STR: `Str`
 * @NEWSDOC_NODE_SPACE: `Space`
 * @NEWSDOC_NODE_SOFT_BREAK: `SoftBreak`
 * @NEWSDOC_NODE_LINE_BREAK: `LineBreak`
 * @NEWSDOC_NODE_EMPH: `Emph`
 * @NEWSDOC_NODE_UNDERLINE: `Underline`
 * @NEWSDOC_NODE_STRONG: `Strong`
 * @NEWSDOC_NODE_STRIKEOUT: `Strikeout`
 * @NEWSDOC_NODE_SUPERSCRIPT: `Superscript`
 * @NEWSDOC_NODE_SUBSCRIPT: `Subscript`
 * @NEWSDOC_NODE_SMALL_CAPS: `SmallCaps`
 * @NEWSDOC_NODE_QUOTED: `Quoted`
 * @NEWSDOC_NODE_CITE: `Cite`
 * @NEWSDOC_NODE_CODE: `Code`
 * @NEWSDOC_NODE_MATH: `Math`
 * @NEWSDOC_NODE_RAW_INLINE: `RawInline`
 * @NEWSDOC_NODE_LINK: `Link`
 * @NEWSDOC_NODE_IMAGE: `Image`
 * @NEWSDOC_NODE_NOTE: `Note`
 * @NEWSDOC_NODE_SPAN: `Span`
 * @NEWSDOC_NODE_LINE: a line of a `LineBlock`
 * @NEWSDOC_NODE_ITEM: an item of a list
 * @NEWSDOC_NODE_DEFINITION_ITEM: an item of a `DefinitionList`
 * @NEWSDOC_NODE_TERM: its term
 * @NEWSDOC_NODE_DEFINITION: one of its definitions
 * @NEWSDOC_NODE_CAPTION: the caption of a table or a figure
 * @NEWSDOC_NODE_SHORT_CAPTION: its short form
 * @NEWSDOC_NODE_TABLE_HEAD: the head of a table
 * @NEWSDOC_NODE_TABLE_BODY: one of its bodies
 * @NEWSDOC_NODE_TABLE_FOOT: its foot
 * @NEWSDOC_NODE_HEAD_ROWS: a body's rows that head it
 * @NEWSDOC_NODE_BODY_ROWS: a body's other rows
 * @NEWSDOC_NODE_ROW: a row
 * @NEWSDOC_NODE_CELL: a cell
 * @NEWSDOC_NODE_CITATION: one of the citations of a `Cite`
 * @NEWSDOC_NODE_CITATION_PREFIX: what stands before it
 * @NEWSDOC_NODE_CITATION_SUFFIX: what stands behind it
 * @NEWSDOC_NODE_SIMPLE_CAPTION: the caption of such a table
 * @NEWSDOC_NODE_SIMPLE_ROW: a row of such a table
 * @NEWSDOC_NODE_SIMPLE_CELL: a cell of such a table
 *
 * What a node is. The names are those of Pandoc's own constructors
 * (pandoc-types, `Text.Pandoc.Definition`); the parts that Pandoc writes
 * without a tag of their own (a list's item, a table's row) have a kind too, so
 * that every list in the tree has exactly one owner.
 */
typedef enum
{
  /* what is not in the schema, kept as the bytes it came in */
  NEWSDOC_NODE_OPAQUE,

  /* the document and its metadata */
  NEWSDOC_NODE_PANDOC,
  NEWSDOC_NODE_ENTRY,
  NEWSDOC_NODE_BLOCKS,
  NEWSDOC_NODE_META_MAP,
  NEWSDOC_NODE_META_LIST,
  NEWSDOC_NODE_META_BOOL,
  NEWSDOC_NODE_META_STRING,
  NEWSDOC_NODE_META_INLINES,
  NEWSDOC_NODE_META_BLOCKS,

  /* blocks */
  NEWSDOC_NODE_PLAIN,
  NEWSDOC_NODE_PARA,
  NEWSDOC_NODE_LINE_BLOCK,
  NEWSDOC_NODE_CODE_BLOCK,
  NEWSDOC_NODE_RAW_BLOCK,
  NEWSDOC_NODE_BLOCK_QUOTE,
  NEWSDOC_NODE_ORDERED_LIST,
  NEWSDOC_NODE_BULLET_LIST,
  NEWSDOC_NODE_DEFINITION_LIST,
  NEWSDOC_NODE_HEADER,
  NEWSDOC_NODE_HORIZONTAL_RULE,
  NEWSDOC_NODE_TABLE,
  NEWSDOC_NODE_SIMPLE_TABLE,
  NEWSDOC_NODE_FIGURE,
  NEWSDOC_NODE_DIV,
  NEWSDOC_NODE_NULL,

  /* inlines */
  NEWSDOC_NODE_STR,
  NEWSDOC_NODE_SPACE,
  NEWSDOC_NODE_SOFT_BREAK,
  NEWSDOC_NODE_LINE_BREAK,
  NEWSDOC_NODE_EMPH,
  NEWSDOC_NODE_UNDERLINE,
  NEWSDOC_NODE_STRONG,
  NEWSDOC_NODE_STRIKEOUT,
  NEWSDOC_NODE_SUPERSCRIPT,
  NEWSDOC_NODE_SUBSCRIPT,
  NEWSDOC_NODE_SMALL_CAPS,
  NEWSDOC_NODE_QUOTED,
  NEWSDOC_NODE_CITE,
  NEWSDOC_NODE_CODE,
  NEWSDOC_NODE_MATH,
  NEWSDOC_NODE_RAW_INLINE,
  NEWSDOC_NODE_LINK,
  NEWSDOC_NODE_IMAGE,
  NEWSDOC_NODE_NOTE,
  NEWSDOC_NODE_SPAN,

  /* parts */
  NEWSDOC_NODE_LINE,
  NEWSDOC_NODE_ITEM,
  NEWSDOC_NODE_DEFINITION_ITEM,
  NEWSDOC_NODE_TERM,
  NEWSDOC_NODE_DEFINITION,
  NEWSDOC_NODE_CAPTION,
  NEWSDOC_NODE_SHORT_CAPTION,
  NEWSDOC_NODE_TABLE_HEAD,
  NEWSDOC_NODE_TABLE_BODY,
  NEWSDOC_NODE_TABLE_FOOT,
  NEWSDOC_NODE_HEAD_ROWS,
  NEWSDOC_NODE_BODY_ROWS,
  NEWSDOC_NODE_ROW,
  NEWSDOC_NODE_CELL,
  NEWSDOC_NODE_CITATION,
  NEWSDOC_NODE_CITATION_PREFIX,
  NEWSDOC_NODE_CITATION_SUFFIX,
  NEWSDOC_NODE_SIMPLE_CAPTION,
  NEWSDOC_NODE_SIMPLE_ROW,
  NEWSDOC_NODE_SIMPLE_CELL,
} NewsdocNodeKind;

typedef struct _NewsdocNode NewsdocNode;

NEWSDOC_EXTERN GType newsdoc_node_get_type (void) G_GNUC_CONST;

/* life */
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_new       (NewsdocNodeKind kind);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_new_text  (NewsdocNodeKind kind, const char *text, gssize length);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_new_div   (const char *class_name);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_new_span  (const char *class_name);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_new_raw   (NewsdocNodeKind kind, const char *format, const char *text);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_copy      (NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_ref       (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_unref     (NewsdocNode *node);

/* place in the tree */
NEWSDOC_EXTERN NewsdocNodeKind newsdoc_node_get_kind (NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_get_parent         (NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_get_first_child    (NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_get_last_child     (NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_get_next           (NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_get_previous       (NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_next_in_tree       (NewsdocNode *node, NewsdocNode *root);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_next_outside       (NewsdocNode *node, NewsdocNode *root);
NEWSDOC_EXTERN gboolean     newsdoc_node_is_inside          (NewsdocNode *node, NewsdocNode *ancestor);
NEWSDOC_EXTERN gboolean     newsdoc_node_is_block           (NewsdocNode *node);
NEWSDOC_EXTERN gboolean     newsdoc_node_is_inline          (NewsdocNode *node);

/* changing the tree */
NEWSDOC_EXTERN void         newsdoc_node_append_child       (NewsdocNode *node, NewsdocNode *child);
NEWSDOC_EXTERN void         newsdoc_node_prepend_child      (NewsdocNode *node, NewsdocNode *child);
NEWSDOC_EXTERN void         newsdoc_node_insert_before      (NewsdocNode *sibling, NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_insert_after       (NewsdocNode *sibling, NewsdocNode *node);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_unlink             (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_remove             (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_move_children      (NewsdocNode *from, NewsdocNode *to);

/* what it holds */
NEWSDOC_EXTERN const char  *newsdoc_node_get_text           (NewsdocNode *node, gsize *length);
NEWSDOC_EXTERN void         newsdoc_node_set_text           (NewsdocNode *node, const char *text, gssize length);
NEWSDOC_EXTERN const char  *newsdoc_node_get_raw            (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_set_raw            (NewsdocNode *node, const char *json);
NEWSDOC_EXTERN const char  *newsdoc_node_get_format         (NewsdocNode *node);
NEWSDOC_EXTERN gint         newsdoc_node_get_level          (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_set_level          (NewsdocNode *node, gint level);
NEWSDOC_EXTERN const char  *newsdoc_node_get_id             (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_set_id             (NewsdocNode *node, const char *id);
NEWSDOC_EXTERN const char * const *newsdoc_node_get_classes (NewsdocNode *node);
NEWSDOC_EXTERN gboolean     newsdoc_node_has_class          (NewsdocNode *node, const char *class_name);
NEWSDOC_EXTERN void         newsdoc_node_add_class          (NewsdocNode *node, const char *class_name);
NEWSDOC_EXTERN void         newsdoc_node_remove_class       (NewsdocNode *node, const char *class_name);
NEWSDOC_EXTERN const char  *newsdoc_node_get_attribute      (NewsdocNode *node, const char *key);
NEWSDOC_EXTERN void         newsdoc_node_set_attribute      (NewsdocNode *node, const char *key, const char *value);
NEWSDOC_EXTERN const char  *newsdoc_node_get_url            (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_set_url            (NewsdocNode *node, const char *url);
NEWSDOC_EXTERN const char  *newsdoc_node_get_title          (NewsdocNode *node);
NEWSDOC_EXTERN void         newsdoc_node_set_title          (NewsdocNode *node, const char *title);
NEWSDOC_EXTERN char        *newsdoc_node_dup_plain_text     (NewsdocNode *node);

/* metadata maps */
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_map_get            (NewsdocNode *map, const char *key);
NEWSDOC_EXTERN void         newsdoc_node_map_set            (NewsdocNode *map, const char *key, NewsdocNode *value);
NEWSDOC_EXTERN void         newsdoc_node_map_remove         (NewsdocNode *map, const char *key);

/* the document's root */
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_get_meta           (NewsdocNode *pandoc);
NEWSDOC_EXTERN NewsdocNode *newsdoc_node_get_blocks         (NewsdocNode *pandoc);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NewsdocNode, newsdoc_node_unref)

G_END_DECLS
