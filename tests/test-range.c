/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Marking and taking out some bytes of a line: what stands around them stays formatted as it was, and what cannot be cut is left whole. */

#include <string.h>

#include "markup/range.h"
#include "trees.h"

#define EMPH(inlines)   "{\"t\":\"Emph\",\"c\":[" inlines "]}"
#define QUOTED(inlines) "{\"t\":\"Quoted\",\"c\":[{\"t\":\"DoubleQuote\"},[" inlines "]]}"
#define LINK(id, inlines) "{\"t\":\"Link\",\"c\":[[\"" id "\",[],[]],[" inlines "],[\"x\",\"\"]]}"
#define NOTE            "{\"t\":\"Note\",\"c\":[" PARA (STR ("n")) "]}"
#define MARK(inlines)   "{\"t\":\"Span\",\"c\":[[\"\",[\"m\"],[]],[" inlines "]]}"

/* The bytes are those of the line's text: quotation marks have two, notes and pictures none. expected NULL: it cannot be done. */
static const struct
{
  const char *name, *inlines, *part, *marked, *without;
} rows[] = {
  { "all", STR ("one"), "one", MARK (STR ("one")), "" },
  { "start", STR ("one two"), "one", MARK (STR ("one")) "," STR (" two"), STR (" two") },
  { "end", STR ("one two"), "two", STR ("one ") "," MARK (STR ("two")), STR ("one ") },
  { "nodes", STR ("one") "," SPACE "," STR ("two"), "one two", MARK (STR ("one") "," SPACE "," STR ("two")), "" },
  { "inside-formatting", EMPH (STR ("one two")), "two", EMPH (STR ("one ") "," MARK (STR ("two"))), EMPH (STR ("one ")) },
  { "into-formatting", STR ("one ") "," EMPH (STR ("two three")), "one two", MARK (STR ("one ") "," EMPH (STR ("two"))) "," EMPH (STR (" three")), EMPH (STR (" three")) },
  { "out-of-formatting", EMPH (STR ("one two")) "," STR (" three"), "two three", EMPH (STR ("one ")) "," MARK (EMPH (STR ("two")) "," STR (" three")), EMPH (STR ("one ")) },
  { "the-id-stays-once", LINK ("i", STR ("one two")) "," STR (" three"), "two three", LINK ("i", STR ("one ")) "," MARK (LINK ("", STR ("two")) "," STR (" three")), LINK ("i", STR ("one ")) },
  { "in-quotation-marks", QUOTED (STR ("one two")), "two", QUOTED (STR ("one ") "," MARK (STR ("two"))), QUOTED (STR ("one ")) },
  { "cut-quotation-marks", STR ("one ") "," QUOTED (STR ("two three")), "one “two", NULL, NULL },
  { "cut-code", STR ("one ") "," "{\"t\":\"Code\",\"c\":[[\"\",[],[]],\"two three\"]}", "one two", NULL, NULL },
  { "note", STR ("one") "," NOTE "," STR ("two"), "two", STR ("one") "," NOTE "," MARK (STR ("two")), STR ("one") "," NOTE },
};

/* Where the part stands in the line's text. */
static gsize
find (NewsdocNode *line,
      const char  *part,
      gsize       *end)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (line);
  const char *at = strstr (text, part);

  g_assert_nonnull (at);
  *end = at - text + strlen (part);
  return at - text;
}

static void
assert_blocks (NewsdocNode *root,
               const char  *inlines)
{
  g_autofree char *made = tree_write (root);
  g_autofree char *expected = g_strdup_printf (DOCUMENT ("1,23", "", PARA ("%s")), inlines);

  g_assert_cmpstr (made, ==, expected);
}

static void
test_range (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autofree char *json = g_strdup_printf (DOCUMENT ("1,23", "", PARA ("%s")), rows[i].inlines);
  g_autoptr(NewsdocNode) to_mark = tree_read (json);
  g_autoptr(NewsdocNode) to_cut = tree_read (json);
  NewsdocNode *mark_line = newsdoc_node_get_first_child (newsdoc_node_get_blocks (to_mark));
  NewsdocNode *cut_line = newsdoc_node_get_first_child (newsdoc_node_get_blocks (to_cut));
  NewsdocNode *span = newsdoc_node_new (NEWSDOC_NODE_SPAN);
  gsize end, start = find (mark_line, rows[i].part, &end);

  newsdoc_node_add_class (span, "m");
  g_assert_cmpint (newsdoc_range_wrap (mark_line, start, end, span), ==, rows[i].marked != NULL);
  g_assert_cmpint (newsdoc_range_remove (cut_line, start, end), ==, rows[i].without != NULL);
  if (rows[i].marked != NULL)
    {
      assert_blocks (to_mark, rows[i].marked);
      assert_blocks (to_cut, rows[i].without);
    }
  else
    newsdoc_node_unref (span);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/range/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_range);
    }
  return g_test_run ();
}
