/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "ast/reader.h"
#include "ast/schema.h"
#include "ast/writer.h"

static void
assert_writes (NewsdocNode *node, const char *expected)
{
  g_autoptr (GString) out = newsdoc_writer_write (node);

  g_assert_cmpstr (out->str, ==, expected);
}

/* Every byte that could need an escape, and none that needs none: as Pandoc's encoder does. */
static void
test_escapes (void)
{
  for (guint c = 0; c < 0x80; c++)
    {
      const char byte = (char) c;
      g_autoptr (NewsdocNode) node = newsdoc_node_new_text (NEWSDOC_NODE_STR, &byte, 1);
      g_autofree char *expected = NULL;

      if (c == '\n' || c == '\r' || c == '\t')
        expected = g_strdup_printf ("{\"t\":\"Str\",\"c\":\"\\%c\"}", c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
      else if (c < 0x20)
        expected = g_strdup_printf ("{\"t\":\"Str\",\"c\":\"\\u%04x\"}", c);
      else
        expected = g_strdup_printf ("{\"t\":\"Str\",\"c\":\"%s%c\"}", c == '"' || c == '\\' ? "\\" : "", c);
      assert_writes (node, expected);
    }
}

static void
test_no_escapes (void)
{
  static const char raw[] = "\xc2\x80\xc2\x9f</'&>\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf\xef\xbf\xbf😀";
  g_autoptr (NewsdocNode) node = newsdoc_node_new_text (NEWSDOC_NODE_STR, raw, -1);
  g_autofree char *expected = g_strdup_printf ("{\"t\":\"Str\",\"c\":\"%s\"}", raw);

  assert_writes (node, expected);
}

/* A node that was made and never filled is what Pandoc would take for an empty one. */
static const struct { NewsdocNodeKind kind; const char *json; } empty[] = {
  { NEWSDOC_NODE_PLAIN, "{\"t\":\"Plain\",\"c\":[]}" },
  { NEWSDOC_NODE_CODE_BLOCK, "{\"t\":\"CodeBlock\",\"c\":[[\"\",[],[]],\"\"]}" },
  { NEWSDOC_NODE_RAW_BLOCK, "{\"t\":\"RawBlock\",\"c\":[\"\",\"\"]}" },
  { NEWSDOC_NODE_ORDERED_LIST, "{\"t\":\"OrderedList\",\"c\":[[1,{\"t\":\"DefaultStyle\"},{\"t\":\"DefaultDelim\"}],[]]}" },
  { NEWSDOC_NODE_HEADER, "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[]]}" },
  { NEWSDOC_NODE_HORIZONTAL_RULE, "{\"t\":\"HorizontalRule\"}" },
  { NEWSDOC_NODE_TABLE, "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[],[[\"\",[],[]],[]],[],[[\"\",[],[]],[]]]}" },
  { NEWSDOC_NODE_SIMPLE_TABLE, "{\"t\":\"Table\",\"c\":[[],[],[],[],[]]}" },
  { NEWSDOC_NODE_FIGURE, "{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[]],[]]}" },
  { NEWSDOC_NODE_QUOTED, "{\"t\":\"Quoted\",\"c\":[{\"t\":\"DoubleQuote\"},[]]}" },
  { NEWSDOC_NODE_CITE, "{\"t\":\"Cite\",\"c\":[[],[]]}" },
  { NEWSDOC_NODE_CITATION, "{\"citationId\":\"\",\"citationPrefix\":[],\"citationSuffix\":[],\"citationMode\":{\"t\":\"NormalCitation\"},\"citationNoteNum\":0,\"citationHash\":0}" },
  { NEWSDOC_NODE_MATH, "{\"t\":\"Math\",\"c\":[{\"t\":\"InlineMath\"},\"\"]}" },
  { NEWSDOC_NODE_LINK, "{\"t\":\"Link\",\"c\":[[\"\",[],[]],[],[\"\",\"\"]]}" },
  { NEWSDOC_NODE_META_MAP, "{\"t\":\"MetaMap\",\"c\":{}}" },
  { NEWSDOC_NODE_META_BOOL, "{\"t\":\"MetaBool\",\"c\":true}" },
  { NEWSDOC_NODE_META_STRING, "{\"t\":\"MetaString\",\"c\":\"\"}" },
  { NEWSDOC_NODE_TABLE_BODY, "[[\"\",[],[]],0,[],[]]" },
  { NEWSDOC_NODE_CELL, "[[\"\",[],[]],{\"t\":\"AlignDefault\"},1,1,[]]" },
  { NEWSDOC_NODE_DEFINITION_ITEM, "[[],[]]" },
  { NEWSDOC_NODE_OPAQUE, "null" },
};

static void
test_empty (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (empty); i++)
    {
      g_autoptr (NewsdocNode) node = newsdoc_node_new (empty[i].kind);

      assert_writes (node, empty[i].json);
    }
}

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

/* A document that has an element in a place of its group. */
static char *
wrap (NewsdocNodeKind kind, const char *json)
{
  static const char *const around[] = {
    [GROUP_META] = "{\"pandoc-api-version\":[1,23],\"meta\":{\"k\":%s},\"blocks\":[]}",
    [GROUP_BLOCK] = "{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":[%s]}",
    [GROUP_INLINE] = "{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":[{\"t\":\"LineBlock\",\"c\":[[%s]]}]}",
  };
  g_auto (GStrv) halves = g_strsplit (around[newsdoc_schema_row (kind)->group], "%s", 2);

  return g_strconcat (halves[0], json, halves[1], NULL);
}

/* What the writer makes of an empty node of each kind, the reader must take. */
static void
test_empty_is_read (void)
{
  for (NewsdocNodeKind kind = NEWSDOC_NODE_META_MAP; kind <= NEWSDOC_NODE_SPAN; kind++)
    {
      g_autoptr (NewsdocNode) node = newsdoc_node_new (kind);
      g_autoptr (GString) json = newsdoc_writer_write (node);
      g_autofree char *document = wrap (kind, json->str);
      g_autoptr (NewsdocNode) root = newsdoc_reader_read (document, strlen (document), NULL);

      g_assert_nonnull (root);
      g_assert_true (has_kind (root, kind));
      g_assert_false (has_kind (newsdoc_node_get_blocks (root), NEWSDOC_NODE_OPAQUE));
      g_assert_false (has_kind (newsdoc_node_get_meta (root), NEWSDOC_NODE_OPAQUE));
      assert_writes (root, document);
    }
}

static void
test_attr (void)
{
  g_autoptr (NewsdocNode) node = newsdoc_node_new_span ("a\"b");

  newsdoc_node_set_attribute (node, "k", "1");
  newsdoc_node_set_attribute (node, "l", "");
  assert_writes (node, "{\"t\":\"Span\",\"c\":[[\"\",[\"a\\\"b\"],[[\"k\",\"1\"],[\"l\",\"\"]]],[]]}");
  newsdoc_node_set_id (node, "i");
  newsdoc_node_remove_class (node, "a\"b");
  newsdoc_node_set_attribute (node, "k", NULL);
  newsdoc_node_set_attribute (node, "l", NULL);
  assert_writes (node, "{\"t\":\"Span\",\"c\":[[\"i\",[],[]],[]]}");
}

static void
test_built (void)
{
  static const char json[] = "{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":[]}\n";
  g_autoptr (NewsdocNode) root = newsdoc_reader_read (json, sizeof json - 1, NULL);
  NewsdocNode *map = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  NewsdocNode *image = newsdoc_node_new (NEWSDOC_NODE_IMAGE);
  NewsdocNode *figure = newsdoc_node_new (NEWSDOC_NODE_FIGURE);
  NewsdocNode *plain = newsdoc_node_new (NEWSDOC_NODE_PLAIN);

  newsdoc_node_map_set (map, "b", newsdoc_node_new (NEWSDOC_NODE_META_LIST));
  newsdoc_node_map_set (map, "a", newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, "x", -1));
  newsdoc_node_map_set (newsdoc_node_get_meta (root), "newsdoc", map);
  newsdoc_node_set_url (image, "u");
  newsdoc_node_set_title (image, "t");
  newsdoc_node_append_child (plain, image);
  newsdoc_node_append_child (figure, plain);
  newsdoc_node_append_child (newsdoc_node_get_blocks (root), figure);
  assert_writes (root, "{\"pandoc-api-version\":[1,23],\"meta\":{\"newsdoc\":{\"t\":\"MetaMap\",\"c\":{\"a\":{\"t\":\"MetaString\",\"c\":\"x\"},\"b\":{\"t\":\"MetaList\",\"c\":[]}}}},"
                       "\"blocks\":[{\"t\":\"Figure\",\"c\":[[\"\",[],[]],[null,[]],[{\"t\":\"Plain\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[],[]],[],[\"u\",\"t\"]]}]}]]}]}\n");
}

/* A citation is written with what it was given, and with the rest as it was. */
static void
test_raw (void)
{
  g_autoptr (NewsdocNode) citation = newsdoc_node_new_text (NEWSDOC_NODE_CITATION, "x", -1);

  newsdoc_node_set_raw (citation, "\"citationMode\":{\"t\":\"AuthorInText\"},\"citationNoteNum\":1,\"citationHash\":0");
  assert_writes (citation, "{\"citationId\":\"x\",\"citationPrefix\":[],\"citationSuffix\":[],\"citationMode\":{\"t\":\"AuthorInText\"},\"citationNoteNum\":1,\"citationHash\":0}");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/writer/escapes", test_escapes);
  g_test_add_func ("/writer/no-escapes", test_no_escapes);
  g_test_add_func ("/writer/empty", test_empty);
  g_test_add_func ("/writer/empty-is-read", test_empty_is_read);
  g_test_add_func ("/writer/attr", test_attr);
  g_test_add_func ("/writer/built", test_built);
  g_test_add_func ("/writer/raw", test_raw);
  return g_test_run ();
}
