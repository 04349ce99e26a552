/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "ast/reader.h"
#include "ast/writer.h"
#include "newsdoc-error.h"

#define DOCUMENT(blocks) "{\"pandoc-api-version\":[1,23,1],\"meta\":{},\"blocks\":[" blocks "]}"

static NewsdocNode *
read_string (const char *json)
{
  g_autoptr (GError) error = NULL;
  NewsdocNode *root = newsdoc_reader_read (json, strlen (json), &error);

  g_assert_no_error (error);
  return root;
}

static void
assert_becomes (const char *json, const char *expected)
{
  g_autoptr (NewsdocNode) root = read_string (json);
  g_autoptr (GString) out = newsdoc_writer_write (root);

  g_assert_cmpstr (out->str, ==, expected);
}

/* What is wrong, and where: the offset is in the message. */
static const struct
{
  const char *name;
  const char *json;
  gsize length; /* 0: up to the NUL */
  NewsdocError code;
  const char *message;
} errors[] = {
  { "empty", "", 0, NEWSDOC_ERROR_EMPTY, "empty: it ends at byte 0" },
  { "white-space", " \n\t\r", 0, NEWSDOC_ERROR_EMPTY, "white space: it ends at byte 4" },
  { "not-json", "Hello", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 0" },
  { "markdown", "# Hello", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 0" },
  { "byte-order-mark", "\xef\xbb\xbf{}", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 0" },
  { "nul", "{\0}", 3, NEWSDOC_ERROR_SYNTAX, "no key of an object at byte 1" },
  { "nul-in-string", "[\"\0\"]", 5, NEWSDOC_ERROR_SYNTAX, "control character in a string at byte 2" },
  { "newline-in-string", "[\"a\n\"]", 0, NEWSDOC_ERROR_SYNTAX, "control character in a string at byte 3" },
  { "latin-1", "[\"caf\xe9\"]", 0, NEWSDOC_ERROR_ENCODING, "not UTF-8 at byte 5" },
  { "overlong", "[\"\xc0\x80\"]", 0, NEWSDOC_ERROR_ENCODING, "not UTF-8 at byte 2" },
  { "encoding-after-nul", "\0\xff", 2, NEWSDOC_ERROR_ENCODING, "not UTF-8 at byte 1" },
  { "surrogate-in-utf-8", "[\"\xed\xa0\x80\"]", 0, NEWSDOC_ERROR_ENCODING, "not UTF-8 at byte 2" },
  { "lone-high", "[\"\\ud83d\"]", 0, NEWSDOC_ERROR_ENCODING, "half a surrogate pair at byte 2" },
  { "lone-low", "[\"a\\ude00\"]", 0, NEWSDOC_ERROR_ENCODING, "half a surrogate pair at byte 3" },
  { "high-high", "[\"\\ud83d\\ud83d\"]", 0, NEWSDOC_ERROR_ENCODING, "half a surrogate pair at byte 2" },
  { "no-escape", "[\"\\x\"]", 0, NEWSDOC_ERROR_SYNTAX, "no such escape at byte 2" },
  { "no-hex", "[\"\\u00g0\"]", 0, NEWSDOC_ERROR_SYNTAX, "no hexadecimal digit in an escape at byte 6" },
  { "trailing-comma", "[1,]", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 3" },
  { "first-comma", "[,1]", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 1" },
  { "no-comma", "[1 2]", 0, NEWSDOC_ERROR_SYNTAX, "no comma and no ] after a value at byte 3" },
  { "no-comma-in-object", "{\"a\":1 \"b\":2}", 0, NEWSDOC_ERROR_SYNTAX, "no comma and no } after a value at byte 7" },
  { "wrong-bracket", "[1}", 0, NEWSDOC_ERROR_SYNTAX, "no comma and no ] after a value at byte 2" },
  { "no-colon", "{\"a\" 1}", 0, NEWSDOC_ERROR_SYNTAX, "no colon after a key at byte 5" },
  { "no-key", "{a:1}", 0, NEWSDOC_ERROR_SYNTAX, "no key of an object at byte 1" },
  { "comma-before-brace", "{\"a\":1,}", 0, NEWSDOC_ERROR_SYNTAX, "no key of an object at byte 7" },
  { "leading-zero", "[01]", 0, NEWSDOC_ERROR_SYNTAX, "no comma and no ] after a value at byte 2" },
  { "plus", "[+1]", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 1" },
  { "no-fraction", "[1.]", 0, NEWSDOC_ERROR_SYNTAX, "no digit in a number at byte 3" },
  { "no-exponent", "[1e+]", 0, NEWSDOC_ERROR_SYNTAX, "no digit in a number at byte 4" },
  { "minus", "[-]", 0, NEWSDOC_ERROR_SYNTAX, "no digit in a number at byte 2" },
  { "word", "[nul]", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 1" },
  { "python", "[None]", 0, NEWSDOC_ERROR_SYNTAX, "no value at byte 1" },
  { "ends-in-array", "[1", 0, NEWSDOC_ERROR_SYNTAX, "ends at byte 2 inside an array" },
  { "ends-in-object", "{\"a\":", 0, NEWSDOC_ERROR_SYNTAX, "ends at byte 5 inside an object" },
  { "ends-in-string", "[\"abc", 0, NEWSDOC_ERROR_SYNTAX, "ends at byte 5 inside a string" },
  { "ends-in-escape", "[\"\\u00", 0, NEWSDOC_ERROR_SYNTAX, "ends at byte 6 inside a string" },
  { "ends-in-pair", "[\"\\ud83d\\", 0, NEWSDOC_ERROR_SYNTAX, "ends at byte 9 inside a string" },
  { "ends-in-number", "[-", 0, NEWSDOC_ERROR_SYNTAX, "ends at byte 2 inside a number" },
  { "ends-in-word", "[tr", 0, NEWSDOC_ERROR_SYNTAX, "ends at byte 3 inside a word" },
  { "goes-on", DOCUMENT ("") " x", 0, NEWSDOC_ERROR_SYNTAX, "goes on after the document at byte 54" },
  { "two-documents", DOCUMENT ("") "\n" DOCUMENT (""), 0, NEWSDOC_ERROR_SYNTAX, "goes on after the document at byte 54" },
  { "string", "\"Hello\"", 0, NEWSDOC_ERROR_NOT_PANDOC, "neither an object nor an array at byte 0" },
  { "null", " null", 0, NEWSDOC_ERROR_NOT_PANDOC, "neither an object nor an array at byte 1" },
  { "no-version", "{\"meta\":{},\"blocks\":[]}", 0, NEWSDOC_ERROR_NOT_PANDOC, "\"pandoc-api-version\" is missing at byte 0" },
  { "no-meta", "{\"pandoc-api-version\":[1,23],\"blocks\":[]}", 0, NEWSDOC_ERROR_NOT_PANDOC, "\"meta\" is missing at byte 0" },
  { "no-blocks", "{\"pandoc-api-version\":[1,23],\"meta\":{}}", 0, NEWSDOC_ERROR_NOT_PANDOC, "\"blocks\" is missing at byte 0" },
  { "meta-array", "{\"pandoc-api-version\":[1,23],\"meta\":[],\"blocks\":[]}", 0, NEWSDOC_ERROR_NOT_PANDOC, "metadata are no object at byte 36" },
  { "blocks-object", "{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":{}}", 0, NEWSDOC_ERROR_NOT_PANDOC, "blocks are no array at byte 48" },
  { "version-string", "{\"pandoc-api-version\":\"1.23\",\"meta\":{},\"blocks\":[]}", 0, NEWSDOC_ERROR_NOT_PANDOC, "no list of numbers at byte 22" },
  { "version-one", "{\"pandoc-api-version\":[1],\"meta\":{},\"blocks\":[]}", 0, NEWSDOC_ERROR_NOT_PANDOC, "no list of numbers at byte 22" },
  { "array", "[1,2,3]", 0, NEWSDOC_ERROR_NOT_PANDOC, "\"unMeta\" is missing at byte 1" },
  { "array-of-one", "[{\"unMeta\":{}}]", 0, NEWSDOC_ERROR_NOT_PANDOC, "not of metadata and blocks at byte 0" },
  { "syntax-before-shape", "{\"meta\":[],}", 0, NEWSDOC_ERROR_SYNTAX, "no key of an object at byte 11" },
};

static void
test_error (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  gsize length = errors[i].length > 0 ? errors[i].length : strlen (errors[i].json);
  /* Of exactly that size, so that a checker of memory sees each byte read too far. */
  g_autofree char *json = g_memdup2 (errors[i].json, length);
  g_autoptr (GError) error = NULL;

  g_assert_null (newsdoc_reader_read (json, length, &error));
  g_assert_error (error, NEWSDOC_ERROR, (int) errors[i].code);
  if (strstr (error->message, errors[i].message) == NULL)
    g_error ("\"%s\" does not say \"%s\"", error->message, errors[i].message);
}

/* Cut anywhere, a document is an error, and not a crash. */
static void
test_prefixes (void)
{
  static const char json[] =
    "{\"pandoc-api-version\":[1,23,1],\"meta\":{\"title\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"é\\u00e9\\ud83d\\ude00\"}]},\"n\":{\"t\":\"MetaBool\",\"c\":true}},"
    "\"blocks\":[{\"c\":[{\"t\":\"Space\"},{\"t\":\"Code\",\"c\":[[\"i\",[\"c\"],[[\"k\",\"v\"]]],\"x\"]}],\"t\":\"Para\"},{\"t\":\"New\",\"c\":[-1.5e3,null]},"
    "{\"t\":\"Para\",\"c\":[{\"t\":\"Cite\",\"c\":[[{\"citationId\":\"a\",\"citationPrefix\":[],\"citationSuffix\":[],\"citationMode\":{\"t\":\"NormalCitation\"},\"citationNoteNum\":1,\"citationHash\":0}],[]]}]}]}";

  for (gsize length = 0; length < sizeof json - 1; length++)
    {
      g_autofree char *prefix = g_memdup2 (json, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (newsdoc_reader_read (prefix, length, &error));
      g_assert_nonnull (error);
    }
}

/* What is not as the schema has it, in the place of a block or an inline, is kept as it is. */
static const char *const strange_blocks[] = {
  "{\"t\":\"Marquee\",\"c\":[1.0,12345678901234567890,{\"a\":null}]}",
  "{\"t\":\"Marquee\"}",
  "{\"t\":\"Para\"}",
  "{\"t\":\"Para\",\"c\":{}}",
  "{\"t\":\"Para\",\"c\":[],\"k\":1}",
  "{\"t\":\"Str\",\"c\":\"an inline\"}",
  "{\"t\":\"Row\",\"c\":[[\"\",[],[]],[]]}",
  "{\"t\":7,\"c\":[]}",
  "{\"c\":[]}",
  "{}",
  "[]",
  "null",
  "\"text\"",
  "-0",
  "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]]]}",
  "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[],0]}",
  "{\"t\":\"Header\",\"c\":[\"1\",[\"\",[],[]],[]]}",
  "{\"t\":\"Header\",\"c\":[1,[\"\",[]],[]]}",
  "{\"t\":\"Header\",\"c\":[1,[\"\",[],[],[]],[]]}",
  "{\"t\":\"Header\",\"c\":[1,[\"\",[1],[]],[]]}",
  "{\"t\":\"Header\",\"c\":[1,[\"\",[],[[\"k\"]]],[]]}",
  "{\"t\":\"Header\",\"c\":[1,[\"a\\u0000b\",[],[]],[]]}",
  "{\"t\":\"CodeBlock\",\"c\":[[\"\",[],[]],7]}",
  "{\"t\":\"HorizontalRule\",\"c\":[1]}",
  "{\"t\":\"Table\",\"c\":[]}",
  "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[],[[\"\",[],[]],[]],[]]}",
  "{\"t\":\"OrderedList\",\"c\":[1,[]]}",
};

static void
test_opaque_block (gconstpointer data)
{
  g_autofree char *json = g_strdup_printf (DOCUMENT ("{\"t\":\"Para\",\"c\":[]},%s,{\"t\":\"Null\"}"), (const char *) data);
  g_autoptr (NewsdocNode) root = read_string (json);
  g_autoptr (GString) out = newsdoc_writer_write (root);
  NewsdocNode *first = newsdoc_node_get_first_child (newsdoc_node_get_blocks (root));
  NewsdocNode *strange = newsdoc_node_get_next (first);

  g_assert_cmpint (newsdoc_node_get_kind (first), ==, NEWSDOC_NODE_PARA);
  g_assert_cmpint (newsdoc_node_get_kind (strange), ==, NEWSDOC_NODE_OPAQUE);
  g_assert_cmpstr (newsdoc_node_get_text (strange, NULL), ==, data);
  g_assert_cmpint (newsdoc_node_get_kind (newsdoc_node_get_next (strange)), ==, NEWSDOC_NODE_NULL);
  g_assert_cmpstr (out->str, ==, json);
}

/* Parts that do not fit stay alone what they are, and keep their place among the others. */
static const char *const strange_parts[] = {
  "{\"t\":\"BulletList\",\"c\":[[],7,[{\"t\":\"Null\"}],{}]}",
  "{\"t\":\"DefinitionList\",\"c\":[[[]],[[],[[]]],[1,[]],[[],[1]]]}",
  "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],7,[7]]}",
  "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[7,[7]],[7]]}",
  "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[7]],[7]]}",
  "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[[7],[7]],[7]]}",
  "{\"t\":\"Table\",\"c\":[[\"\",[],[]],7,[],8,[9,9],10]}",
  "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[],[[\"\",[],[]],[7]],[[[\"\",[],[]],0,7,8]],[[\"\",[],[]],[]]]}",
  "{\"t\":\"Para\",\"c\":[{\"t\":\"Cite\",\"c\":[[7,8],[9,{\"t\":\"Space\"}]]}]}",
  "{\"t\":\"Para\",\"c\":[{\"t\":\"Cite\",\"c\":[[{\"citationId\":\"a\"}],[]]}]}",
};

static void
test_opaque_part (gconstpointer data)
{
  g_autofree char *json = g_strdup_printf (DOCUMENT ("%s"), (const char *) data);
  g_autoptr (NewsdocNode) root = read_string (json);
  g_autoptr (GString) out = newsdoc_writer_write (root);

  g_assert_cmpint (newsdoc_node_get_kind (newsdoc_node_get_first_child (newsdoc_node_get_blocks (root))), !=, NEWSDOC_NODE_OPAQUE);
  g_assert_cmpstr (out->str, ==, json);
}

/* Other producers' JSON, and what Pandoc would have written for it. */
static const struct { const char *json; const char *expected; } foreign[] = {
  { " {\n \"blocks\" : [ { \"c\" : [ { \"c\" : \"a\" , \"t\" : \"Str\" } ] , \"t\" : \"Para\" } ] ,\n \"meta\" : { } , \"pandoc-api-version\" : [1, 22] }\r\n",
    "{\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"}]}],\"meta\":{},\"pandoc-api-version\":[1, 22]}\r\n" },
  { DOCUMENT ("{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"\\u0061\\/\\b\\f\\n\\r\\t\\\"\\\\\\u00E9\\ud83d\\uDE00\\u0000\\u001F\\u007f\"}]}"),
    DOCUMENT ("{\"t\":\"Plain\",\"c\":[{\"t\":\"Str\",\"c\":\"a/\\u0008\\u000c\\n\\r\\t\\\"\\\\é😀\\u0000\\u001f\x7f\"}]}") },
  { DOCUMENT ("{\"\\u0074\":\"\\u0050ara\",\"\\u0063\":[]}"), DOCUMENT ("{\"t\":\"Para\",\"c\":[]}") },
  { DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Space\"}],\"c\":[],\"t\":\"Plain\"}"), DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Space\"}]}") },
  { DOCUMENT ("{\"c\":[{\"t\":\"Space\"}],\"c\":7,\"t\":\"Para\",\"t\":\"Plain\"}"), DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Space\"}]}") },
  { DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Space\",\"c\":[ ]}]}"), DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Space\",\"c\":[]}]}") },
  { "{\"pandoc-api-version\":[1,23],\"meta\":{\"t\":{\"t\":\"MetaMap\",\"c\":{\"t\":{\"t\":\"MetaString\",\"c\":\"x\"},\"c\":{\"t\":\"MetaList\",\"c\":[]}}},\"c\":{\"t\":\"MetaBool\",\"c\":false}},\"blocks\":[]}",
    "{\"pandoc-api-version\":[1,23],\"meta\":{\"t\":{\"t\":\"MetaMap\",\"c\":{\"t\":{\"t\":\"MetaString\",\"c\":\"x\"},\"c\":{\"t\":\"MetaList\",\"c\":[]}}},\"c\":{\"t\":\"MetaBool\",\"c\":false}},\"blocks\":[]}" },
  { "{\"pandoc-api-version\":[1,23],\"meta\":{\"b\":{\"t\":\"MetaString\",\"c\":\"1\"},\"a\":{\"t\":\"MetaString\",\"c\":\"2\"},\"b\":{\"t\":\"MetaString\",\"c\":\"3\"},\"a\\u0000\":{\"t\":\"MetaBool\",\"c\":true}},\"blocks\":[],\"blocks\":[{\"t\":\"Null\"}]}",
    "{\"pandoc-api-version\":[1,23],\"meta\":{\"b\":{\"t\":\"MetaString\",\"c\":\"1\"},\"a\":{\"t\":\"MetaString\",\"c\":\"2\"},\"a\\u0000\":{\"t\":\"MetaBool\",\"c\":true}},\"blocks\":[]}" },
  { "{\"x\":[0.10,1E400,123456789012345678901234567890],\"pandoc-api-version\":[1,23],\"meta\\u0000\":1,\"meta\":{},\"blocks\":[],\"y\":null}",
    "{\"x\":[0.10,1E400,123456789012345678901234567890],\"pandoc-api-version\":[1,23],\"meta\\u0000\":1,\"meta\":{},\"blocks\":[],\"y\":null}" },
  { DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Cite\",\"c\":[[{\"citationHash\":0,\"citationSuffix\":[{\"t\":\"Space\"}],\"citationId\":\"a\",\"citationMode\":{\"t\":\"AuthorInText\"},\"citationNoteNum\":2.0,\"citationPrefix\":[],\"citationId\":\"b\"}],[]]}]}"),
    DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Cite\",\"c\":[[{\"citationId\":\"a\",\"citationPrefix\":[],\"citationSuffix\":[{\"t\":\"Space\"}],\"citationMode\":{\"t\":\"AuthorInText\"},\"citationNoteNum\":2.0,\"citationHash\":0}],[]]}]}") },
};

static void
test_foreign (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (foreign); i++)
    assert_becomes (foreign[i].json, foreign[i].expected);
}

static void
test_version (void)
{
  static const struct { const char *json; guint major, minor; } rows[] = {
    { "{\"pandoc-api-version\":[1,23,1,2],\"meta\":{},\"blocks\":[]}", 1, 23 },
    { "{\"pandoc-api-version\":[ 2 ,\n0 ],\"meta\":{},\"blocks\":[]}", 2, 0 },
    { "[{\"unMeta\":{}},[]]", 1, 16 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (NewsdocNode) root = read_string (rows[i].json);
      guint major = 0, minor = 0;

      g_assert_true (newsdoc_reader_get_version (root, &major, &minor));
      g_assert_cmpuint (major, ==, rows[i].major);
      g_assert_cmpuint (minor, ==, rows[i].minor);
    }
}

/* What the reader understands, and does not only carry. */
static void
test_understands (void)
{
  g_autoptr (NewsdocNode) root = read_string (DOCUMENT (
    "{\"t\":\"Header\",\"c\":[2,[\"i\",[\"a\",\"b\"],[[\"k\",\"1\"],[\"k\",\"2\"]]],[{\"t\":\"Link\",\"c\":[[\"\",[],[]],[{\"t\":\"Str\",\"c\":\"x\\u0000y\"}],[\"u\",\"t\"]]}]]},"
    "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<p>\"]}"));
  NewsdocNode *header = newsdoc_node_get_first_child (newsdoc_node_get_blocks (root));
  NewsdocNode *link = newsdoc_node_get_first_child (header);
  NewsdocNode *raw = newsdoc_node_get_next (header);
  gsize length;
  const char *text = newsdoc_node_get_text (newsdoc_node_get_first_child (link), &length);

  g_assert_cmpint (newsdoc_node_get_level (header), ==, 2);
  g_assert_cmpstr (newsdoc_node_get_id (header), ==, "i");
  g_assert_true (newsdoc_node_has_class (header, "b"));
  g_assert_cmpstr (newsdoc_node_get_attribute (header, "k"), ==, "1");
  g_assert_cmpstr (newsdoc_node_get_url (link), ==, "u");
  g_assert_cmpstr (newsdoc_node_get_title (link), ==, "t");
  g_assert_cmpmem (text, length, "x\0y", 3);
  g_assert_cmpstr (newsdoc_node_get_format (raw), ==, "html");
  g_assert_cmpstr (newsdoc_node_get_text (raw, NULL), ==, "<p>");
}

/* Words are read eight bytes at a time: each length, with what ends a look at each place, comes back as it was. */
static void
test_word_lengths (void)
{
  static const char * const odd[] = { "\303\251", "\\\"", "\\\\", "\\u0000", "\\n", "}", " ", "~", "\177" };

  for (guint length = 0; length <= 20; length++)
    for (guint place = 0; place <= length; place++)
      for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
        {
          g_autofree char *before = g_strnfill (place, 'a'), *behind = g_strnfill (length - place, 'z');
          g_autofree char *json = g_strdup_printf (DOCUMENT ("{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"%s%s\"},{\"t\":\"Str\",\"c\":\"%s%s%s\"}]}"),
                                                   before, behind, before, odd[i], behind);

          assert_becomes (json, json);
        }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      g_autofree char *path = g_strconcat ("/reader/error/", errors[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_error);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (strange_blocks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/opaque-block/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, strange_blocks[i], test_opaque_block);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (strange_parts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/opaque-part/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, strange_parts[i], test_opaque_part);
    }
  g_test_add_func ("/reader/prefixes", test_prefixes);
  g_test_add_func ("/reader/foreign", test_foreign);
  g_test_add_func ("/reader/version", test_version);
  g_test_add_func ("/reader/word-lengths", test_word_lengths);
  g_test_add_func ("/reader/understands", test_understands);
  return g_test_run ();
}
