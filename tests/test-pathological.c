/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "ast/reader.h"
#include "ast/writer.h"
#include "newsdoc-error.h"

#define ATTR "[\"\",[],[]]"

/* Input that is made to hurt: @open and @close @n times around @middle. Each must come to an end in
   time that goes with its length, and in the stack that there is. */
static const struct
{
  const char *name;
  const char *open;
  const char *middle;
  const char *close;
  guint n;
  gint error;         /* -1: it is a document */
  gboolean is_foreign; /* Pandoc writes it in another way */
} rows[] = {
  { "brackets", "[", "", "", 1000000, NEWSDOC_ERROR_DEPTH },
  { "closed-brackets", "[", "", "]", 1000000, NEWSDOC_ERROR_DEPTH },
  { "braces", "{\"a\":", "", "", 1000000, NEWSDOC_ERROR_DEPTH },
  { "braces-and-brackets", "[{\"c\":", "", "", 500000, NEWSDOC_ERROR_DEPTH },
  { "backslashes", "\\", "", "", 1000000, NEWSDOC_ERROR_SYNTAX },
  { "quotes", "\"\"", "", "", 1000000, NEWSDOC_ERROR_SYNTAX },
  { "commas", ",", "", "", 1000000, NEWSDOC_ERROR_SYNTAX },
  { "opaque", "[", "", "]", NEWSDOC_MAX_DEPTH - 2, -1 },
  { "opaque-past-the-bound", "[", "", "]", NEWSDOC_MAX_DEPTH - 1, NEWSDOC_ERROR_DEPTH },
  { "quotations", "{\"t\":\"BlockQuote\",\"c\":[", "{\"t\":\"Null\"}", "]}", 4094, -1 },
  { "quotations-past-the-bound", "{\"t\":\"BlockQuote\",\"c\":[", "{\"t\":\"Null\"}", "]}", 4095, NEWSDOC_ERROR_DEPTH },
  { "divs", "{\"t\":\"Div\",\"c\":[" ATTR ",[", "", "]]}", 2729, -1 },
  { "lists", "{\"t\":\"BulletList\",\"c\":[[", "", "]]}", 2729, -1 },
  { "notes", "{\"t\":\"Para\",\"c\":[{\"t\":\"Note\",\"c\":[", "", "]}]}", 2046, -1 },
  { "tables", "{\"t\":\"Table\",\"c\":[" ATTR ",[null,[]],[],[" ATTR ",[[" ATTR ",[[" ATTR ",{\"t\":\"AlignDefault\"},1,1,[", "",
    "]]]]]],[],[" ATTR ",[]]]}", 1020, -1 },
  { "citations", "{\"t\":\"Para\",\"c\":[{\"t\":\"Cite\",\"c\":[[{\"citationId\":\"\",\"citationPrefix\":[{\"t\":\"Note\",\"c\":[", "",
    "]}],\"citationSuffix\":[],\"citationMode\":{\"t\":\"NormalCitation\"},\"citationNoteNum\":0,\"citationHash\":0}],[]]}]}", 900, -1 },
  { "content-first", "{\"c\":[", "{\"c\":[],\"t\":\"Para\"}", "],\"t\":\"BlockQuote\"}", 4093, -1, TRUE },
  { "content-first-divs", "{\"c\":[" ATTR ",[", "", "]],\"t\":\"Div\"}", 2729, -1, TRUE },
  { "content-first-and-no-tag", "{\"c\":[", "", "]}", 4094, -1 },
  { "content-first-and-strange", "{\"c\":[", "", "],\"t\":\"Marquee\"}", 4094, -1 },
  { "content-first-and-more", "{\"c\":[", "", "],\"t\":\"BlockQuote\",\"x\":0}", 4094, -1 },
  { "strange-tags", "{\"t\":\"Marquee\",\"c\":[", "", "]}", 4094, -1 },
  { "strange-keys", "{\"t\":\"BlockQuote\",\"c\":[", "", "],\"x\":0}", 4094, -1 },
  { "strange-arity", "{\"t\":\"Div\",\"c\":[" ATTR ",[", "", "],0]}", 2729, -1 },
  { "strange-rows", "{\"t\":\"BulletList\",\"c\":[{\"x\":[", "", "]}]}", 2000, -1 },
};

static void
repeat (GString *out, const char *piece, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append (out, piece);
}

static void
assert_ends (const char *json, gsize length, gint code, gboolean is_foreign)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (NewsdocNode) root = newsdoc_reader_read (json, length, &error);
  g_autoptr (GString) out = NULL;

  if (code >= 0)
    {
      g_assert_error (error, NEWSDOC_ERROR, code);
      return;
    }
  g_assert_no_error (error);
  out = newsdoc_writer_write (root);
  g_assert_cmpuint (out->len, ==, length);
  g_assert_true (is_foreign || memcmp (out->str, json, length) == 0);
}

static void
test_nested (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GString) json = g_string_new ("{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":[");

  repeat (json, rows[i].open, rows[i].n);
  g_string_append (json, rows[i].middle);
  repeat (json, rows[i].close, rows[i].n);
  g_string_append (json, "]}");
  assert_ends (json->str, json->len, rows[i].error, rows[i].is_foreign);
}

/* The same at the very top of the input. */
static void
test_bare_brackets (void)
{
  g_autoptr (GString) json = g_string_new (NULL);

  repeat (json, "[", 1000000);
  assert_ends (json->str, json->len, NEWSDOC_ERROR_DEPTH, FALSE);
}

/* An element that turns out strange at each of its levels, with much in it: the bytes must not be
   copied at each. */
static void
test_strange_around_much (void)
{
  g_autoptr (GString) json = g_string_new ("{\"pandoc-api-version\":[1,23],\"meta\":{},\"blocks\":[");

  repeat (json, "{\"c\":[", 4000);
  g_string_append (json, "{\"t\":\"Para\",\"c\":[");
  repeat (json, "{\"t\":\"Space\"},", 100000);
  g_string_append (json, "{\"t\":\"Space\"}]}");
  repeat (json, "],\"t\":\"BlockQuote\",\"x\":0}", 4000);
  g_string_append (json, "]}");
  assert_ends (json->str, json->len, -1, FALSE);
}

/* Keys in no order, so that those that repeat must be looked for. */
static void
test_keys (void)
{
  g_autoptr (GString) json = g_string_new ("{\"pandoc-api-version\":[1,23],\"blocks\":[],\"meta\":{");

  for (guint i = 100000; i > 0; i--)
    g_string_append_printf (json, "\"%06u\":{\"t\":\"MetaList\",\"c\":[]},", i);
  g_string_append (json, "\"a\":{\"t\":\"MetaList\",\"c\":[]}}}");
  assert_ends (json->str, json->len, -1, FALSE);
}

static void
test_same_key (void)
{
  g_autoptr (GString) json = g_string_new ("{");
  g_autoptr (NewsdocNode) root = NULL;
  g_autoptr (GString) out = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (json, "\"k\":%u,", i);
  g_string_append (json, "\"pandoc-api-version\":[1,23],\"blocks\":[],\"meta\":{}}");
  root = newsdoc_reader_read (json->str, json->len, NULL);
  g_assert_nonnull (root);
  out = newsdoc_writer_write (root);
  g_assert_cmpstr (out->str, ==, "{\"k\":0,\"pandoc-api-version\":[1,23],\"blocks\":[],\"meta\":{}}");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/pathological/", rows[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_nested);
    }
  g_test_add_func ("/pathological/bare-brackets", test_bare_brackets);
  g_test_add_func ("/pathological/strange-around-much", test_strange_around_much);
  g_test_add_func ("/pathological/keys", test_keys);
  g_test_add_func ("/pathological/same-key", test_same_key);
  return g_test_run ();
}
