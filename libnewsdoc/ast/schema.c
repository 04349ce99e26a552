/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "schema.h"

#include <string.h>

#define OPENS(bytes) .opening = bytes, .opening_length = sizeof bytes - 1
#define TAG(name)    .tag = name, .tag_length = sizeof name - 1, OPENS ("{\"t\":\"" name "\",\"c\":")
#define BLOCK(name)  .group = GROUP_BLOCK, TAG (name)
#define INLINE(name) .group = GROUP_INLINE, TAG (name)
#define META(name)   .group = GROUP_META, TAG (name)

/* A tag without content. */
#define ALONE(name)  .tag = name, .tag_length = sizeof name - 1, OPENS ("{\"t\":\"" name "\"")

#define N_FIELDS(...)  .n_fields = sizeof ((NewsdocField[]) { __VA_ARGS__ }) / sizeof (NewsdocField), .fields = { __VA_ARGS__ }
#define ONE(...)       .form = FORM_ONE, N_FIELDS (__VA_ARGS__)
#define ARRAY(...)     .form = FORM_ARRAY, N_FIELDS (__VA_ARGS__)
#define OBJECT(...)    .form = FORM_OBJECT, N_FIELDS (__VA_ARGS__)

#define TEXT           { .type = FIELD_TEXT }
#define ATTR           { .type = FIELD_ATTR }
#define TARGET         { .type = FIELD_TARGET }
#define RAW(s, f)      { .type = FIELD_RAW, .shape = s, .fallback = f }
#define BLOCKS         { .type = FIELD_NODES, .of = GROUP_BLOCK }
#define INLINES        { .type = FIELD_NODES, .of = GROUP_INLINE }
#define METAS          { .type = FIELD_NODES, .of = GROUP_META }
#define MAP            { .type = FIELD_MAP }
#define LIST(kind)     { .type = FIELD_LIST, .of = NEWSDOC_NODE_##kind }
#define CHILD(kind)    { .type = FIELD_CHILD, .of = NEWSDOC_NODE_##kind }
#define OPTIONAL(kind) { .type = FIELD_OPTIONAL, .of = NEWSDOC_NODE_##kind }

/* The whole of pandoc-types, `Text.Pandoc.Definition`, 1.16 to 1.23. The reader and the
   writer walk this table and know no constructor by name. */
const NewsdocRow newsdoc_schema[NEWSDOC_N_NODE_KINDS] = {
  [NEWSDOC_NODE_OPAQUE]          = { .form = FORM_NONE },
  [NEWSDOC_NODE_PANDOC]          = { ONE (MAP) },
  [NEWSDOC_NODE_ENTRY]           = { ONE (TEXT) },
  [NEWSDOC_NODE_BLOCKS]          = { ONE (BLOCKS) },

  [NEWSDOC_NODE_META_MAP]        = { META ("MetaMap"), ONE (MAP) },
  [NEWSDOC_NODE_META_LIST]       = { META ("MetaList"), ONE (METAS) },
  [NEWSDOC_NODE_META_BOOL]       = { META ("MetaBool"), ONE (RAW ("b", "true")) },
  [NEWSDOC_NODE_META_STRING]     = { META ("MetaString"), ONE (TEXT) },
  [NEWSDOC_NODE_META_INLINES]    = { META ("MetaInlines"), ONE (INLINES) },
  [NEWSDOC_NODE_META_BLOCKS]     = { META ("MetaBlocks"), ONE (BLOCKS) },

  [NEWSDOC_NODE_PLAIN]           = { BLOCK ("Plain"), ONE (INLINES) },
  [NEWSDOC_NODE_PARA]            = { BLOCK ("Para"), ONE (INLINES) },
  [NEWSDOC_NODE_LINE_BLOCK]      = { BLOCK ("LineBlock"), ONE (LIST (LINE)) },
  [NEWSDOC_NODE_CODE_BLOCK]      = { BLOCK ("CodeBlock"), ARRAY (ATTR, TEXT) },
  [NEWSDOC_NODE_RAW_BLOCK]       = { BLOCK ("RawBlock"), ARRAY (RAW ("s", "\"\""), TEXT) },
  [NEWSDOC_NODE_BLOCK_QUOTE]     = { BLOCK ("BlockQuote"), ONE (BLOCKS) },
  [NEWSDOC_NODE_ORDERED_LIST]    = { BLOCK ("OrderedList"),
                                     ARRAY (RAW ("a", "[1,{\"t\":\"DefaultStyle\"},{\"t\":\"DefaultDelim\"}]"), LIST (ITEM)) },
  [NEWSDOC_NODE_BULLET_LIST]     = { BLOCK ("BulletList"), ONE (LIST (ITEM)) },
  [NEWSDOC_NODE_DEFINITION_LIST] = { BLOCK ("DefinitionList"), ONE (LIST (DEFINITION_ITEM)) },
  [NEWSDOC_NODE_HEADER]          = { BLOCK ("Header"), ARRAY (RAW ("n", "1"), ATTR, INLINES) },
  [NEWSDOC_NODE_HORIZONTAL_RULE] = { .group = GROUP_BLOCK, ALONE ("HorizontalRule") },
  [NEWSDOC_NODE_TABLE]           = { BLOCK ("Table"), .elder = NEWSDOC_NODE_SIMPLE_TABLE,
                                     ARRAY (ATTR, CHILD (CAPTION), RAW ("a", "[]"), CHILD (TABLE_HEAD), LIST (TABLE_BODY), CHILD (TABLE_FOOT)) },
  [NEWSDOC_NODE_SIMPLE_TABLE]    = { BLOCK ("Table"),
                                     ARRAY (CHILD (SIMPLE_CAPTION), RAW ("aa", "[],[]"), CHILD (SIMPLE_ROW), LIST (SIMPLE_ROW)) },
  [NEWSDOC_NODE_FIGURE]          = { BLOCK ("Figure"), ARRAY (ATTR, CHILD (CAPTION), BLOCKS) },
  [NEWSDOC_NODE_DIV]             = { BLOCK ("Div"), ARRAY (ATTR, BLOCKS) },
  [NEWSDOC_NODE_NULL]            = { .group = GROUP_BLOCK, ALONE ("Null") },

  [NEWSDOC_NODE_STR]             = { INLINE ("Str"), ONE (TEXT) },
  [NEWSDOC_NODE_SPACE]           = { .group = GROUP_INLINE, ALONE ("Space") },
  [NEWSDOC_NODE_SOFT_BREAK]      = { .group = GROUP_INLINE, ALONE ("SoftBreak") },
  [NEWSDOC_NODE_LINE_BREAK]      = { .group = GROUP_INLINE, ALONE ("LineBreak") },
  [NEWSDOC_NODE_EMPH]            = { INLINE ("Emph"), ONE (INLINES) },
  [NEWSDOC_NODE_UNDERLINE]       = { INLINE ("Underline"), ONE (INLINES) },
  [NEWSDOC_NODE_STRONG]          = { INLINE ("Strong"), ONE (INLINES) },
  [NEWSDOC_NODE_STRIKEOUT]       = { INLINE ("Strikeout"), ONE (INLINES) },
  [NEWSDOC_NODE_SUPERSCRIPT]     = { INLINE ("Superscript"), ONE (INLINES) },
  [NEWSDOC_NODE_SUBSCRIPT]       = { INLINE ("Subscript"), ONE (INLINES) },
  [NEWSDOC_NODE_SMALL_CAPS]      = { INLINE ("SmallCaps"), ONE (INLINES) },
  [NEWSDOC_NODE_QUOTED]          = { INLINE ("Quoted"), ARRAY (RAW ("o", "{\"t\":\"DoubleQuote\"}"), INLINES) },
  [NEWSDOC_NODE_CITE]            = { INLINE ("Cite"), ARRAY (LIST (CITATION), INLINES) },
  [NEWSDOC_NODE_CODE]            = { INLINE ("Code"), ARRAY (ATTR, TEXT) },
  [NEWSDOC_NODE_MATH]            = { INLINE ("Math"), ARRAY (RAW ("o", "{\"t\":\"InlineMath\"}"), TEXT) },
  [NEWSDOC_NODE_RAW_INLINE]      = { INLINE ("RawInline"), ARRAY (RAW ("s", "\"\""), TEXT) },
  [NEWSDOC_NODE_LINK]            = { INLINE ("Link"), ARRAY (ATTR, INLINES, TARGET) },
  [NEWSDOC_NODE_IMAGE]           = { INLINE ("Image"), ARRAY (ATTR, INLINES, TARGET) },
  [NEWSDOC_NODE_NOTE]            = { INLINE ("Note"), ONE (BLOCKS) },
  [NEWSDOC_NODE_SPAN]            = { INLINE ("Span"), ARRAY (ATTR, INLINES) },

  [NEWSDOC_NODE_LINE]            = { ONE (INLINES) },
  [NEWSDOC_NODE_ITEM]            = { ONE (BLOCKS) },
  [NEWSDOC_NODE_DEFINITION_ITEM] = { ARRAY (CHILD (TERM), LIST (DEFINITION)) },
  [NEWSDOC_NODE_TERM]            = { ONE (INLINES) },
  [NEWSDOC_NODE_DEFINITION]      = { ONE (BLOCKS) },
  [NEWSDOC_NODE_CAPTION]         = { TAG ("Caption"), ARRAY (OPTIONAL (SHORT_CAPTION), BLOCKS) },
  [NEWSDOC_NODE_SHORT_CAPTION]   = { ONE (INLINES) },
  [NEWSDOC_NODE_TABLE_HEAD]      = { TAG ("TableHead"), ARRAY (ATTR, LIST (ROW)) },
  [NEWSDOC_NODE_TABLE_BODY]      = { TAG ("TableBody"), ARRAY (ATTR, RAW ("i", "0"), CHILD (HEAD_ROWS), CHILD (BODY_ROWS)) },
  [NEWSDOC_NODE_TABLE_FOOT]      = { TAG ("TableFoot"), ARRAY (ATTR, LIST (ROW)) },
  [NEWSDOC_NODE_HEAD_ROWS]       = { ONE (LIST (ROW)) },
  [NEWSDOC_NODE_BODY_ROWS]       = { ONE (LIST (ROW)) },
  [NEWSDOC_NODE_ROW]             = { TAG ("Row"), ARRAY (ATTR, LIST (CELL)) },
  [NEWSDOC_NODE_CELL]            = { TAG ("Cell"), ARRAY (ATTR, RAW ("oii", "{\"t\":\"AlignDefault\"},1,1"), BLOCKS) },
  [NEWSDOC_NODE_CITATION]        = { OBJECT ({ .key = "citationId", .type = FIELD_TEXT },
                                             { .key = "citationPrefix", .type = FIELD_CHILD, .of = NEWSDOC_NODE_CITATION_PREFIX },
                                             { .key = "citationSuffix", .type = FIELD_CHILD, .of = NEWSDOC_NODE_CITATION_SUFFIX },
                                             { .key = "citationMode", .type = FIELD_RAW, .shape = "o", .fallback = "{\"t\":\"NormalCitation\"}" },
                                             { .key = "citationNoteNum", .type = FIELD_RAW, .shape = "n", .fallback = "0" },
                                             { .key = "citationHash", .type = FIELD_RAW, .shape = "n", .fallback = "0" }) },
  [NEWSDOC_NODE_CITATION_PREFIX] = { ONE (INLINES) },
  [NEWSDOC_NODE_CITATION_SUFFIX] = { ONE (INLINES) },
  [NEWSDOC_NODE_SIMPLE_CAPTION]  = { ONE (INLINES) },
  [NEWSDOC_NODE_SIMPLE_ROW]      = { ONE (LIST (SIMPLE_CELL)) },
  [NEWSDOC_NODE_SIMPLE_CELL]     = { ONE (BLOCKS) },
};

/* Kinds by their tags: open addressing, as most of what a reader does is to look up "Str" and "Space". */
#define N_SLOTS 256

static guint
first_slot (const char *tag, gsize length)
{
  return ((guint) length * 31 + (guchar) tag[0] * 7 + (guchar) tag[length - 1] * 3 + (guchar) tag[length / 2]) % N_SLOTS;
}

static const guint8 *
tag_index (void)
{
  static guint8 slots[N_SLOTS];
  static gsize ready = 0;

  if (!g_once_init_enter (&ready))
    return slots;
  for (guint kind = 0; kind < NEWSDOC_N_NODE_KINDS; kind++)
    {
      const char *tag = newsdoc_schema[kind].tag;
      guint at;

      /* The elder kind of a tag is found by way of the younger. */
      if (tag == NULL || kind == NEWSDOC_NODE_SIMPLE_TABLE)
        continue;
      at = first_slot (tag, newsdoc_schema[kind].tag_length);
      while (slots[at] != 0)
        at = (at + 1) % N_SLOTS;
      slots[at] = (guint8) kind;
    }
  g_once_init_leave (&ready, 1);
  return slots;
}

/* Gives the kind that has this tag, or %NEWSDOC_NODE_OPAQUE if none has. */
NewsdocNodeKind
newsdoc_schema_find (const char *tag, gsize length)
{
  const guint8 *slots = tag_index ();

  if (length == 0)
    return NEWSDOC_NODE_OPAQUE;
  for (guint at = first_slot (tag, length); slots[at] != 0; at = (at + 1) % N_SLOTS)
    {
      const NewsdocRow *row = &newsdoc_schema[slots[at]];

      if (row->tag_length == length && memcmp (row->tag, tag, length) == 0)
        return slots[at];
    }
  return NEWSDOC_NODE_OPAQUE;
}
