/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <gio/gio.h>
#include <json-glib/json-glib.h>
#include <string.h>

#include "ast/reader.h"
#include "ast/writer.h"
#include "run.h"

/*
 * What is read and written again is the same, byte for byte, for what Pandoc writes.
 * json-glib is the oracle for the value.
 */

#define ATTR "[\"\",[],[]]"
#define V_1_23(meta, blocks) "{\"pandoc-api-version\":[1,23,1,2],\"meta\":{" meta "},\"blocks\":[" blocks "]}"
#define V_1_22(blocks) "{\"pandoc-api-version\":[1,22,2,1],\"meta\":{},\"blocks\":[" blocks "]}"
/* Up to 1.21 the keys came in the order of a hash. */
#define V_1_21(blocks) "{\"blocks\":[" blocks "],\"pandoc-api-version\":[1,21],\"meta\":{}}"
#define V_1_20(blocks) "{\"blocks\":[" blocks "],\"pandoc-api-version\":[1,20],\"meta\":{}}"
#define INLINES "[{\"t\":\"Str\",\"c\":\"a\"},{\"t\":\"Space\"}]"
#define BLOCKS "[{\"t\":\"Plain\",\"c\":" INLINES "},{\"t\":\"HorizontalRule\"}]"
#define CELL "[[\"c\",[\"x\"],[]],{\"t\":\"AlignLeft\"},2,1," BLOCKS "]"
#define ROW "[" ATTR ",[" CELL "," CELL "]]"

/* Each constructor, and the kind of node that it must become. */
static const struct { const char *json; NewsdocNodeKind kind; } documents[] = {
  { "[{\"unMeta\":{}},[]]", NEWSDOC_NODE_BLOCKS },
  { "[{\"unMeta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Space\",\"c\":[]}]}}},[{\"t\":\"Para\",\"c\":[{\"t\":\"LineBreak\",\"c\":[]}]},{\"t\":\"Null\",\"c\":[]}]]\n",
    NEWSDOC_NODE_LINE_BREAK },
  { "[{\"unMeta\":{}},[{\"t\":\"Para\",\"c\":[{\"t\":\"Quoted\",\"c\":[{\"t\":\"SingleQuote\",\"c\":[]},[]]}]}]]", NEWSDOC_NODE_QUOTED },
  { "[{\"unMeta\":{}},[{\"t\":\"OrderedList\",\"c\":[[1,{\"t\":\"Decimal\",\"c\":[]},{\"t\":\"Period\",\"c\":[]}],[" BLOCKS "]]}]]", NEWSDOC_NODE_ITEM },
  { V_1_20 ("{\"t\":\"Table\",\"c\":[" INLINES ",[{\"t\":\"AlignLeft\"}],[0,0.5],[" BLOCKS "],[[" BLOCKS ",[]],[]]]}"), NEWSDOC_NODE_SIMPLE_CELL },
  { V_1_20 ("{\"t\":\"Table\",\"c\":[[],[],[],[],[]]}"), NEWSDOC_NODE_SIMPLE_TABLE },
  { V_1_21 ("{\"t\":\"Table\",\"c\":[" ATTR ",{\"t\":\"Caption\",\"c\":[null,[]]},[[{\"t\":\"AlignDefault\"},{\"t\":\"ColWidthDefault\"}]],{\"t\":\"TableHead\",\"c\":[" ATTR ",[]]},"
            "[{\"t\":\"TableBody\",\"c\":[" ATTR ",{\"t\":\"RowHeadColumns\",\"c\":0},[],[{\"t\":\"Row\",\"c\":[" ATTR ",[{\"t\":\"Cell\",\"c\":[" ATTR ",{\"t\":\"AlignDefault\"},"
            "{\"t\":\"RowSpan\",\"c\":1},{\"t\":\"ColSpan\",\"c\":1}," BLOCKS "]}]]}]]}],{\"t\":\"TableFoot\",\"c\":[" ATTR ",[]]}]}"), NEWSDOC_NODE_CELL },
  { V_1_22 ("{\"t\":\"Null\"}"), NEWSDOC_NODE_NULL },
  { V_1_22 ("{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[" ATTR "," INLINES ",[\"u\",\"fig:t\"]]}]}") "\n", NEWSDOC_NODE_IMAGE },
  { V_1_23 ("", ""), NEWSDOC_NODE_META_MAP },
  { V_1_23 ("\"a\":{\"t\":\"MetaMap\",\"c\":{\"b\":{\"t\":\"MetaList\",\"c\":[]}}}", ""), NEWSDOC_NODE_META_LIST },
  { V_1_23 ("\"a\":{\"t\":\"MetaBool\",\"c\":false}", ""), NEWSDOC_NODE_META_BOOL },
  { V_1_23 ("\"a\":{\"t\":\"MetaString\",\"c\":\"x\"}", ""), NEWSDOC_NODE_META_STRING },
  { V_1_23 ("\"a\":{\"t\":\"MetaInlines\",\"c\":" INLINES "}", ""), NEWSDOC_NODE_META_INLINES },
  { V_1_23 ("\"a\":{\"t\":\"MetaBlocks\",\"c\":" BLOCKS "}", ""), NEWSDOC_NODE_META_BLOCKS },
  { V_1_23 ("", "{\"t\":\"Plain\",\"c\":" INLINES "}"), NEWSDOC_NODE_PLAIN },
  { V_1_23 ("", "{\"t\":\"Para\",\"c\":" INLINES "}"), NEWSDOC_NODE_PARA },
  { V_1_23 ("", "{\"t\":\"LineBlock\",\"c\":[" INLINES ",[]," INLINES "]}"), NEWSDOC_NODE_LINE },
  { V_1_23 ("", "{\"t\":\"CodeBlock\",\"c\":[[\"i\",[\"a\",\"b\"],[[\"k\",\"v\"],[\"k\",\"\"]]],\"x\\ny\"]}"), NEWSDOC_NODE_CODE_BLOCK },
  { V_1_23 ("", "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<p>\"]}"), NEWSDOC_NODE_RAW_BLOCK },
  { V_1_23 ("", "{\"t\":\"BlockQuote\",\"c\":" BLOCKS "}"), NEWSDOC_NODE_BLOCK_QUOTE },
  { V_1_23 ("", "{\"t\":\"OrderedList\",\"c\":[[3,{\"t\":\"LowerRoman\"},{\"t\":\"TwoParens\"}],[" BLOCKS ",[]]]}"), NEWSDOC_NODE_ORDERED_LIST },
  { V_1_23 ("", "{\"t\":\"BulletList\",\"c\":[" BLOCKS "," BLOCKS "]}"), NEWSDOC_NODE_BULLET_LIST },
  { V_1_23 ("", "{\"t\":\"DefinitionList\",\"c\":[[" INLINES ",[" BLOCKS ",[]]],[[],[]]]}"), NEWSDOC_NODE_DEFINITION },
  { V_1_23 ("", "{\"t\":\"Header\",\"c\":[6,[\"i\",[],[]]," INLINES "]}"), NEWSDOC_NODE_HEADER },
  { V_1_23 ("", "{\"t\":\"HorizontalRule\"}"), NEWSDOC_NODE_HORIZONTAL_RULE },
  { V_1_23 ("", "{\"t\":\"Table\",\"c\":[" ATTR ",[[]," BLOCKS "],[[{\"t\":\"AlignRight\"},{\"t\":\"ColWidth\",\"c\":5.0e-2}],[{\"t\":\"AlignCenter\"},{\"t\":\"ColWidthDefault\"}]],"
                "[" ATTR ",[" ROW "]],[[" ATTR ",1,[" ROW "],[" ROW "," ROW "]],[" ATTR ",0,[],[]]],[" ATTR ",[" ROW "]]]}"), NEWSDOC_NODE_BODY_ROWS },
  { V_1_23 ("", "{\"t\":\"Figure\",\"c\":[" ATTR ",[null," BLOCKS "]," BLOCKS "]}"), NEWSDOC_NODE_FIGURE },
  { V_1_23 ("", "{\"t\":\"Figure\",\"c\":[" ATTR ",[[]," BLOCKS "]," BLOCKS "]}"), NEWSDOC_NODE_SHORT_CAPTION },
  { V_1_23 ("", "{\"t\":\"Div\",\"c\":[[\"\",[\"byline\"],[]]," BLOCKS "]}"), NEWSDOC_NODE_DIV },
#define INLINE(json) V_1_23 ("", "{\"t\":\"Para\",\"c\":[" json "]}")
  { INLINE ("{\"t\":\"SoftBreak\"}"), NEWSDOC_NODE_SOFT_BREAK },
  { INLINE ("{\"t\":\"Emph\",\"c\":" INLINES "}"), NEWSDOC_NODE_EMPH },
  { INLINE ("{\"t\":\"Underline\",\"c\":" INLINES "}"), NEWSDOC_NODE_UNDERLINE },
  { INLINE ("{\"t\":\"Strong\",\"c\":" INLINES "}"), NEWSDOC_NODE_STRONG },
  { INLINE ("{\"t\":\"Strikeout\",\"c\":" INLINES "}"), NEWSDOC_NODE_STRIKEOUT },
  { INLINE ("{\"t\":\"Superscript\",\"c\":" INLINES "}"), NEWSDOC_NODE_SUPERSCRIPT },
  { INLINE ("{\"t\":\"Subscript\",\"c\":" INLINES "}"), NEWSDOC_NODE_SUBSCRIPT },
  { INLINE ("{\"t\":\"SmallCaps\",\"c\":" INLINES "}"), NEWSDOC_NODE_SMALL_CAPS },
  { INLINE ("{\"t\":\"Quoted\",\"c\":[{\"t\":\"DoubleQuote\"}," INLINES "]}"), NEWSDOC_NODE_QUOTED },
  { INLINE ("{\"t\":\"Cite\",\"c\":[[{\"citationId\":\"a\",\"citationPrefix\":" INLINES ",\"citationSuffix\":[],\"citationMode\":{\"t\":\"SuppressAuthor\"},"
            "\"citationNoteNum\":2,\"citationHash\":0}]," INLINES "]}"), NEWSDOC_NODE_CITATION_PREFIX },
  { INLINE ("{\"t\":\"Code\",\"c\":[" ATTR ",\"x\"]}"), NEWSDOC_NODE_CODE },
  { INLINE ("{\"t\":\"Math\",\"c\":[{\"t\":\"DisplayMath\"},\"\\\\pi\"]}"), NEWSDOC_NODE_MATH },
  { INLINE ("{\"t\":\"RawInline\",\"c\":[\"tex\",\"\\\\x\"]}"), NEWSDOC_NODE_RAW_INLINE },
  { INLINE ("{\"t\":\"Link\",\"c\":[" ATTR "," INLINES ",[\"u\",\"t\"]]}"), NEWSDOC_NODE_LINK },
  { INLINE ("{\"t\":\"Note\",\"c\":" BLOCKS "}"), NEWSDOC_NODE_NOTE },
  { INLINE ("{\"t\":\"Span\",\"c\":[[\"\",[\"credit\"],[[\"agency\",\"A\"]]]," INLINES "]}"), NEWSDOC_NODE_SPAN },
};

static gboolean
has_kind (NewsdocNode *root, NewsdocNodeKind kind)
{
  for (NewsdocNode *at = root; at != NULL; at = newsdoc_node_next_in_tree (at, root))
    {
      if (newsdoc_node_get_kind (at) == kind)
        return TRUE;
    }
  return FALSE;
}

static NewsdocNode *
assert_same_bytes (const char *json, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NewsdocNode) root = newsdoc_reader_read (json, length, &error);
  g_autoptr (GString) out = NULL;

  g_assert_no_error (error);
  out = newsdoc_writer_write (root);
  g_assert_cmpmem (out->str, out->len, json, length);
  return g_steal_pointer (&root);
}

/* A tree that was copied is written as the one that was read. */
static void
assert_copy_same (NewsdocNode *root, const char *json)
{
  g_autoptr (NewsdocNode) copy = newsdoc_node_copy (root);
  g_autoptr (GString) out = newsdoc_writer_write (copy);

  g_assert_cmpstr (out->str, ==, json);
}

static void
test_constructors (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      const char *json = documents[i].json;
      g_autoptr (NewsdocNode) root = assert_same_bytes (json, strlen (json));
      NewsdocNode *blocks = newsdoc_node_get_blocks (root);

      g_assert_true (has_kind (root, documents[i].kind));
      g_assert_false (has_kind (blocks, NEWSDOC_NODE_OPAQUE));
      assert_copy_same (root, json);
    }
}

/* json-glib reads what was written as it reads what was there. */
static void
assert_same_value (const char *json, gsize length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NewsdocNode) root = newsdoc_reader_read (json, length, &error);
  g_autoptr (GString) out = NULL;
  g_autoptr (JsonParser) before = json_parser_new ();
  g_autoptr (JsonParser) after = json_parser_new ();

  g_assert_no_error (error);
  out = newsdoc_writer_write (root);
  json_parser_load_from_data (before, json, (gssize) length, &error);
  g_assert_no_error (error);
  json_parser_load_from_data (after, out->str, (gssize) out->len, &error);
  g_assert_no_error (error);
  g_assert_true (json_node_equal (json_parser_get_root (before), json_parser_get_root (after)));
}

/* The same document as another producer would write it: with white space, which json-glib puts in. */
static void
assert_same_value_pretty (const char *json, gsize length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *pretty = NULL;

  g_assert_true (json_parser_load_from_data (parser, json, (gssize) length, NULL));
  pretty = json_to_string (json_parser_get_root (parser), TRUE);
  assert_same_value (pretty, strlen (pretty));
}

static void
test_values (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      assert_same_value (documents[i].json, strlen (documents[i].json));
      assert_same_value_pretty (documents[i].json, strlen (documents[i].json));
    }
}

static GDataInputStream *
open_lines (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) packed = g_file_read (file, NULL, NULL);
  g_autoptr (GZlibDecompressor) unpack = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  g_autoptr (GInputStream) lines = NULL;

  g_assert_nonnull (packed);
  lines = g_converter_input_stream_new (G_INPUT_STREAM (packed), G_CONVERTER (unpack));
  return g_data_input_stream_new (lines);
}

/* Documents of Pandoc's own tests, one a line, as a version of it writes them. */
static void
test_corpus (gconstpointer data)
{
  g_autofree char *path = run_shared (data);
  g_autoptr (GDataInputStream) lines = NULL;
  guint n = 0;

  if (path == NULL)
    {
      g_test_skip ("the corpus is not beside the project");
      return;
    }
  lines = open_lines (path);
  while (TRUE)
    {
      gsize length;
      g_autofree char *json = g_data_input_stream_read_line (lines, &length, NULL, NULL);
      g_autoptr (NewsdocNode) root = NULL;

      if (json == NULL)
        break;
      root = assert_same_bytes (json, length);
      /* The schema must know all that Pandoc writes, and not only carry it. */
      g_assert_false (has_kind (newsdoc_node_get_blocks (root), NEWSDOC_NODE_OPAQUE));
      g_assert_false (has_kind (newsdoc_node_get_meta (root), NEWSDOC_NODE_OPAQUE));
      if (n++ % 20 == 0)
        {
          assert_same_value (json, length);
          assert_same_value_pretty (json, length);
        }
    }
  g_test_message ("%u documents", n);
  g_assert_cmpuint (n, >, 1000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/roundtrip/constructors", test_constructors);
  g_test_add_func ("/roundtrip/values", test_values);
  g_test_add_data_func ("/roundtrip/corpus/2.17", "corpora/roundtrip/2.17.ndjson.gz", test_corpus);
  g_test_add_data_func ("/roundtrip/corpus/3.10", "corpora/roundtrip/3.10.ndjson.gz", test_corpus);
  return g_test_run ();
}
