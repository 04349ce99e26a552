/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "ast/node-walk.h"

static NewsdocNode *
word (const char *text)
{
  return newsdoc_node_new_text (NEWSDOC_NODE_STR, text, -1);
}

static NewsdocNode *
para (const char *text)
{
  NewsdocNode *node = newsdoc_node_new (NEWSDOC_NODE_PARA);

  newsdoc_node_append_child (node, word (text));
  return node;
}

/* The texts of the children, one after the other, forwards; backwards must give the same. */
static void
assert_children (NewsdocNode *node, const char *expected)
{
  g_autoptr (GString) forwards = g_string_new (NULL);
  g_autoptr (GString) backwards = g_string_new (NULL);
  NewsdocNode *child;

  for (child = newsdoc_node_get_first_child (node); child != NULL; child = newsdoc_node_get_next (child))
    {
      g_string_append (forwards, newsdoc_node_get_text (child, NULL));
      g_assert_true (newsdoc_node_get_parent (child) == node);
    }
  for (child = newsdoc_node_get_last_child (node); child != NULL; child = newsdoc_node_get_previous (child))
    g_string_prepend (backwards, newsdoc_node_get_text (child, NULL));
  g_assert_cmpstr (forwards->str, ==, expected);
  g_assert_cmpstr (backwards->str, ==, expected);
}

static void
test_children (void)
{
  g_autoptr (NewsdocNode) a = newsdoc_node_new (NEWSDOC_NODE_PARA);
  g_autoptr (NewsdocNode) b = newsdoc_node_new (NEWSDOC_NODE_PARA);

  newsdoc_node_append_child (a, word ("c"));
  newsdoc_node_prepend_child (a, word ("a"));
  newsdoc_node_insert_before (newsdoc_node_get_last_child (a), word ("b"));
  newsdoc_node_insert_after (newsdoc_node_get_last_child (a), word ("d"));
  assert_children (a, "abcd");

  newsdoc_node_append_child (b, word ("x"));
  newsdoc_node_append_child (b, newsdoc_node_unlink (newsdoc_node_get_first_child (a)));
  assert_children (a, "bcd");
  assert_children (b, "xa");

  newsdoc_node_remove (newsdoc_node_get_next (newsdoc_node_get_first_child (a)));
  assert_children (a, "bd");
  newsdoc_node_move_children (a, b);
  assert_children (a, "");
  assert_children (b, "xabd");
}

/* A node that stands in a tree and comes with a reference of its own is moved. */
static void
test_move_held (void)
{
  g_autoptr (NewsdocNode) a = newsdoc_node_new (NEWSDOC_NODE_PARA);
  g_autoptr (NewsdocNode) b = newsdoc_node_new (NEWSDOC_NODE_PARA);
  NewsdocNode *held = word ("w");

  newsdoc_node_append_child (a, newsdoc_node_ref (held));
  newsdoc_node_append_child (b, held);
  assert_children (a, "");
  assert_children (b, "w");
}

static void
test_outlives_parent (void)
{
  NewsdocNode *parent = para ("first");
  g_autoptr (NewsdocNode) held = NULL;

  newsdoc_node_append_child (parent, word ("second"));
  held = newsdoc_node_ref (newsdoc_node_get_first_child (parent));
  newsdoc_node_unref (parent);
  g_assert_null (newsdoc_node_get_parent (held));
  g_assert_null (newsdoc_node_get_next (held));
  g_assert_cmpstr (newsdoc_node_get_text (held, NULL), ==, "first");
}

static void
test_refuses_ring (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (NewsdocNode) outer = newsdoc_node_new_div (NULL);

      newsdoc_node_append_child (outer, newsdoc_node_new_div (NULL));
      newsdoc_node_append_child (newsdoc_node_get_first_child (outer), newsdoc_node_ref (outer));
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*is_above*");
}

static void
test_deep (void)
{
  g_autoptr (NewsdocNode) root = newsdoc_node_new_div (NULL);
  g_autoptr (NewsdocNode) copy = NULL;
  NewsdocNode *at = root;
  guint depth = 0;

  for (int i = 0; i < 300000; i++)
    {
      newsdoc_node_append_child (at, newsdoc_node_new_div (NULL));
      at = newsdoc_node_get_first_child (at);
    }
  copy = newsdoc_node_copy (root);
  for (at = copy; newsdoc_node_get_first_child (at) != NULL; at = newsdoc_node_get_first_child (at))
    depth++;
  g_assert_cmpuint (depth, ==, 300000);
}

static void
test_copy (void)
{
  g_autoptr (NewsdocNode) div = newsdoc_node_new_div ("box");
  g_autoptr (NewsdocNode) copy = NULL;
  g_autofree char *text = NULL;

  newsdoc_node_append_child (div, para ("one"));
  newsdoc_node_append_child (div, newsdoc_node_new (NEWSDOC_NODE_HORIZONTAL_RULE));
  newsdoc_node_append_child (div, para ("two"));
  newsdoc_node_set_attribute (div, "k", "v");
  copy = newsdoc_node_copy (div);
  newsdoc_node_set_text (newsdoc_node_get_first_child (newsdoc_node_get_last_child (div)), "three", -1);
  newsdoc_node_remove_class (div, "box");

  text = newsdoc_node_dup_plain_text (copy);
  g_assert_cmpstr (text, ==, "one\ntwo");
  g_assert_true (newsdoc_node_has_class (copy, "box"));
  g_assert_false (newsdoc_node_has_class (div, "box"));
  g_assert_cmpstr (newsdoc_node_get_attribute (copy, "k"), ==, "v");
  g_assert_null (newsdoc_node_get_parent (copy));
}

static void
test_walk (void)
{
  g_autoptr (NewsdocNode) div = newsdoc_node_new_div (NULL);
  g_autoptr (GString) all = g_string_new (NULL);
  NewsdocNode *inner = newsdoc_node_new_div (NULL);
  NewsdocNode *at;

  newsdoc_node_append_child (inner, para ("a"));
  newsdoc_node_append_child (div, inner);
  newsdoc_node_append_child (div, para ("b"));
  for (at = div; at != NULL; at = newsdoc_node_next_in_tree (at, div))
    g_string_append_printf (all, "%s;", newsdoc_node_get_text (at, NULL));
  g_assert_cmpstr (all->str, ==, ";;;a;;b;");
  g_assert_true (newsdoc_node_next_outside (inner, div) == newsdoc_node_get_last_child (div));
  g_assert_null (newsdoc_node_next_outside (newsdoc_node_get_first_child (inner), inner));
  g_assert_null (newsdoc_node_next_outside (div, div));
}

static char *
list_blocks (NewsdocNode *root)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (NewsdocNode *at = newsdoc_node_next_block (root, root); at != NULL; at = newsdoc_node_next_block (at, root))
    g_string_append_printf (list, "%d ", newsdoc_node_get_kind (at));
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static void
assert_blocks (NewsdocNode *root, NewsdocNodeKind first, NewsdocNodeKind second, NewsdocNodeKind third, NewsdocNodeKind fourth)
{
  g_autofree char *expected = g_strdup_printf ("%d %d %d %d ", first, second, third, fourth);
  g_autofree char *list = list_blocks (root);

  g_assert_cmpstr (list, ==, expected);
}

/* A walk over blocks leaves inlines out, but not those that a note is among, wherever it came from. */
static void
test_walk_blocks (void)
{
  g_autoptr (NewsdocNode) div = newsdoc_node_new_div (NULL);
  g_autoptr (NewsdocNode) copy = NULL;
  NewsdocNode *inner = newsdoc_node_new_div (NULL), *text = para ("a"), *span = newsdoc_node_new_span (NULL), *note = newsdoc_node_new (NEWSDOC_NODE_NOTE);

  newsdoc_node_append_child (inner, text);
  newsdoc_node_append_child (text, span);
  newsdoc_node_append_child (span, word ("b"));
  newsdoc_node_append_child (div, inner);
  g_assert_true (newsdoc_node_next_block (text, div) == NULL);
  g_assert_true (newsdoc_node_next_holder (text, div) == span);

  newsdoc_node_append_child (span, note);
  g_assert_true (newsdoc_node_next_block (text, div) == span);
  assert_blocks (div, NEWSDOC_NODE_DIV, NEWSDOC_NODE_PARA, NEWSDOC_NODE_SPAN, NEWSDOC_NODE_NOTE);

  copy = newsdoc_node_copy (div);
  assert_blocks (copy, NEWSDOC_NODE_DIV, NEWSDOC_NODE_PARA, NEWSDOC_NODE_SPAN, NEWSDOC_NODE_NOTE);

  newsdoc_node_append_child (div, newsdoc_node_unlink (text));
  assert_blocks (div, NEWSDOC_NODE_DIV, NEWSDOC_NODE_PARA, NEWSDOC_NODE_SPAN, NEWSDOC_NODE_NOTE);
}

static void
test_text (void)
{
  g_autoptr (NewsdocNode) node = newsdoc_node_new_text (NEWSDOC_NODE_STR, "a\0b", 3);
  gsize length = 0;

  g_assert_cmpmem (newsdoc_node_get_text (node, &length), length, "a\0b", 3);
  newsdoc_node_set_text (node, newsdoc_node_get_text (node, NULL), -1);
  g_assert_cmpmem (newsdoc_node_get_text (node, &length), length, "a", 1);
  newsdoc_node_set_text (node, "", -1);
  g_assert_cmpmem (newsdoc_node_get_text (node, &length), length, "", 0);
}

static void
test_attributes (void)
{
  g_autoptr (NewsdocNode) node = newsdoc_node_new_span ("a");

  g_assert_cmpstr (newsdoc_node_get_id (node), ==, "");
  g_assert_cmpstr (newsdoc_node_get_url (node), ==, "");
  newsdoc_node_add_class (node, "b");
  newsdoc_node_add_class (node, "a");
  g_assert_cmpuint (g_strv_length ((char **) newsdoc_node_get_classes (node)), ==, 2);
  newsdoc_node_remove_class (node, newsdoc_node_get_classes (node)[0]);
  g_assert_cmpstr (newsdoc_node_get_classes (node)[0], ==, "b");
  g_assert_null (newsdoc_node_get_classes (node)[1]);

  newsdoc_node_set_attribute (node, "k", "1");
  newsdoc_node_set_attribute (node, "l", "2");
  newsdoc_node_set_attribute (node, "k", "3");
  g_assert_cmpstr (newsdoc_node_get_attribute (node, "k"), ==, "3");
  g_assert_cmpstr (newsdoc_node_get_attribute (node, "l"), ==, "2");
  g_assert_null (newsdoc_node_get_attribute (node, "3"));
  newsdoc_node_set_attribute (node, "k", NULL);
  g_assert_null (newsdoc_node_get_attribute (node, "k"));
  g_assert_cmpstr (newsdoc_node_get_attribute (node, "l"), ==, "2");
}

static void
test_raw (void)
{
  g_autoptr (NewsdocNode) raw = newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "a\"b", "<br>");
  g_autoptr (NewsdocNode) header = newsdoc_node_new (NEWSDOC_NODE_HEADER);

  g_assert_cmpstr (newsdoc_node_get_raw (raw), ==, "\"a\\\"b\"");
  g_assert_cmpstr (newsdoc_node_get_format (raw), ==, "a\"b");
  newsdoc_node_set_raw (raw, "\"\\u0068tml\"");
  g_assert_cmpstr (newsdoc_node_get_format (raw), ==, "html");

  g_assert_cmpint (newsdoc_node_get_level (header), ==, 1);
  g_assert_cmpstr (newsdoc_node_get_format (header), ==, "");
  newsdoc_node_set_level (header, 3);
  g_assert_cmpint (newsdoc_node_get_level (header), ==, 3);
  newsdoc_node_set_raw (header, "2e0");
  g_assert_cmpint (newsdoc_node_get_level (header), ==, 2);
  g_assert_cmpint (newsdoc_node_get_level (raw), ==, 0);
}

static void
append_keys (NewsdocNode *map, GString *out)
{
  for (NewsdocNode *entry = newsdoc_node_get_first_child (map); entry != NULL; entry = newsdoc_node_get_next (entry))
    g_string_append_printf (out, "%s ", newsdoc_node_get_text (entry, NULL));
}

static void
test_map (void)
{
  static const struct { const char *set; const char *keys; } rows[] = {
    { "m", "m " }, { "z", "m z " }, { "a", "a m z " }, { "m", "a m z " }, { "ma", "a m ma z " }, { "é", "a m ma z é " },
  };
  g_autoptr (NewsdocNode) map = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  g_autoptr (GString) keys = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      newsdoc_node_map_set (map, rows[i].set, newsdoc_node_new_text (NEWSDOC_NODE_META_STRING, rows[i].keys, -1));
      g_string_truncate (keys, 0);
      append_keys (map, keys);
      g_assert_cmpstr (keys->str, ==, rows[i].keys);
      g_assert_cmpstr (newsdoc_node_get_text (newsdoc_node_map_get (map, rows[i].set), NULL), ==, rows[i].keys);
    }
  newsdoc_node_map_remove (map, "m");
  newsdoc_node_map_remove (map, "none");
  g_assert_null (newsdoc_node_map_get (map, "m"));
  g_assert_nonnull (newsdoc_node_map_get (map, "ma"));
}

/* Where the keys are in no order, a new one has no place but the end. */
static void
test_map_unsorted (void)
{
  g_autoptr (NewsdocNode) map = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  g_autoptr (GString) keys = g_string_new (NULL);

  newsdoc_node_append_child (map, newsdoc_node_new_text (NEWSDOC_NODE_ENTRY, "z", -1));
  newsdoc_node_append_child (map, newsdoc_node_new_text (NEWSDOC_NODE_ENTRY, "b", -1));
  newsdoc_node_map_set (map, "c", newsdoc_node_new (NEWSDOC_NODE_META_LIST));
  append_keys (map, keys);
  g_assert_cmpstr (keys->str, ==, "z b c ");
}

static void
test_plain_text (void)
{
  g_autoptr (NewsdocNode) node = para ("He");
  g_autoptr (NewsdocNode) image = newsdoc_node_new (NEWSDOC_NODE_IMAGE);
  NewsdocNode *quoted = newsdoc_node_new (NEWSDOC_NODE_QUOTED);
  NewsdocNode *single = newsdoc_node_new (NEWSDOC_NODE_QUOTED);
  NewsdocNode *note = newsdoc_node_new (NEWSDOC_NODE_NOTE);
  g_autofree char *text = NULL;
  g_autofree char *alt = NULL;

  newsdoc_node_set_raw (single, "{\"t\":\"SingleQuote\"}");
  newsdoc_node_append_child (single, word ("so"));
  newsdoc_node_append_child (quoted, word ("Say"));
  newsdoc_node_append_child (quoted, newsdoc_node_new (NEWSDOC_NODE_SOFT_BREAK));
  newsdoc_node_append_child (quoted, single);
  newsdoc_node_append_child (note, para ("below"));
  newsdoc_node_append_child (image, word ("alt"));
  newsdoc_node_append_child (node, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  newsdoc_node_append_child (node, quoted);
  newsdoc_node_append_child (node, note);
  newsdoc_node_append_child (node, newsdoc_node_ref (image));
  newsdoc_node_append_child (node, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, "html", "<b>"));
  newsdoc_node_append_child (node, newsdoc_node_new (NEWSDOC_NODE_LINE_BREAK));
  newsdoc_node_append_child (node, newsdoc_node_new_text (NEWSDOC_NODE_CODE, "x", -1));
  text = newsdoc_node_dup_plain_text (node);
  g_assert_cmpstr (text, ==, "He “Say ‘so’”\nx");
  /* Asked for by name, an image gives its own. */
  alt = newsdoc_node_dup_plain_text (image);
  g_assert_cmpstr (alt, ==, "alt");
}

/* A string ends at a NUL; the words behind it are words all the same. */
static void
test_plain_text_nul (void)
{
  g_autoptr (NewsdocNode) node = newsdoc_node_new_text (NEWSDOC_NODE_CODE, "\0two\0\0words\0", 12);
  g_autofree char *text = newsdoc_node_dup_plain_text (node);

  g_assert_cmpstr (text, ==, " two  words ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/node/children", test_children);
  g_test_add_func ("/node/move-held", test_move_held);
  g_test_add_func ("/node/outlives-parent", test_outlives_parent);
  g_test_add_func ("/node/refuses-ring", test_refuses_ring);
  g_test_add_func ("/node/deep", test_deep);
  g_test_add_func ("/node/copy", test_copy);
  g_test_add_func ("/node/walk", test_walk);
  g_test_add_func ("/node/walk-blocks", test_walk_blocks);
  g_test_add_func ("/node/text", test_text);
  g_test_add_func ("/node/attributes", test_attributes);
  g_test_add_func ("/node/raw", test_raw);
  g_test_add_func ("/node/map", test_map);
  g_test_add_func ("/node/map-unsorted", test_map_unsorted);
  g_test_add_func ("/node/plain-text", test_plain_text);
  g_test_add_func ("/node/plain-text-nul", test_plain_text_nul);
  return g_test_run ();
}
