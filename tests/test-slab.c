/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Nodes that were read share pieces of memory; none of that may show. Most of what is tested here, a sanitizer sees. */

#include <string.h>

#include "ast/node-slab.h"
#include "ast/reader.h"

#define N_WORDS 90000
#define N_THREADS 4

/* A document of one paragraph, of words that are their own number; of so many that it has large slabs, too. */
static NewsdocNode *
read_words (void)
{
  g_autoptr(GString) json = g_string_new ("{\"pandoc-api-version\":[1,23,1],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[");
  g_autoptr(GError) error = NULL;
  NewsdocNode *root;

  for (guint i = 0; i < N_WORDS; i++)
    g_string_append_printf (json, "%s{\"t\":\"Str\",\"c\":\"%u\"}", i > 0 ? "," : "", i);
  g_string_append (json, "]}]}");
  root = newsdoc_reader_read (json->str, json->len, &error);
  g_assert_no_error (error);
  return root;
}

static NewsdocNode *
first_word (NewsdocNode *root)
{
  return newsdoc_node_get_first_child (newsdoc_node_get_first_child (newsdoc_node_get_blocks (root)));
}

static void
assert_word (NewsdocNode *word, guint number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  g_assert_cmpstr (newsdoc_node_get_text (word, NULL), ==, text);
}

static void
test_outlives_document (void)
{
  g_autoptr(GPtrArray) held = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);
  NewsdocNode *root = read_words ();
  guint number = 0;

  g_assert_cmpuint (N_WORDS * sizeof (NewsdocNode), >, NEWSDOC_SLAB_MANY * NEWSDOC_SLAB_BYTES + NEWSDOC_SLAB_LARGE / 2);
  for (NewsdocNode *word = first_word (root); word != NULL; word = newsdoc_node_get_next (word), number++)
    if (number % 7 == 0)
      g_ptr_array_add (held, newsdoc_node_ref (word));
  newsdoc_node_unref (root);
  for (guint i = 0; i < held->len; i++)
    {
      g_assert_null (newsdoc_node_get_parent (held->pdata[i]));
      assert_word (held->pdata[i], i * 7);
    }
}

static void
test_change (void)
{
  g_autoptr(NewsdocNode) root = read_words ();
  NewsdocNode *word = first_word (root);
  g_autoptr(NewsdocNode) copy = NULL;

  newsdoc_node_set_text (word, "another, and longer than the one that was read", -1);
  copy = newsdoc_node_copy (word);
  assert_word (newsdoc_node_get_next (word), 1);
  newsdoc_node_remove (newsdoc_node_get_next (word));
  assert_word (newsdoc_node_get_next (word), 2);
  newsdoc_node_remove (word);
  g_assert_cmpstr (newsdoc_node_get_text (copy, NULL), ==, "another, and longer than the one that was read");
}

/* A text that is longer than a slab, between two that are not. */
static void
test_long_text (void)
{
  g_autofree char *text = g_strnfill (3 * NEWSDOC_SLAB_BYTES, 'x');
  g_autofree char *json = g_strconcat ("{\"pandoc-api-version\":[1,23,1],\"meta\":{},\"blocks\":[{\"t\":\"Para\",\"c\":[{\"t\":\"Str\",\"c\":\"a\"},{\"t\":\"Str\",\"c\":\"", text,
                                       "\"},{\"t\":\"Str\",\"c\":\"b\"}]}]}", NULL);
  g_autoptr(NewsdocNode) root = newsdoc_reader_read (json, strlen (json), NULL);
  NewsdocNode *word = newsdoc_node_get_next (first_word (root));

  g_assert_cmpstr (newsdoc_node_get_text (word, NULL), ==, text);
  g_assert_cmpstr (newsdoc_node_get_text (newsdoc_node_get_next (word), NULL), ==, "b");
}

static gpointer
give_up (gpointer nodes)
{
  g_ptr_array_unref (nodes);
  return NULL;
}

/* Words of one slab, each held by another thread, when the document is gone. */
static void
test_threads (void)
{
  NewsdocNode *root = read_words ();
  GPtrArray *held[N_THREADS];
  GThread *threads[N_THREADS];
  guint number = 0;

  for (guint i = 0; i < N_THREADS; i++)
    held[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);
  for (NewsdocNode *word = first_word (root); word != NULL; word = newsdoc_node_get_next (word))
    g_ptr_array_add (held[number++ % N_THREADS], newsdoc_node_ref (word));
  newsdoc_node_unref (root);
  for (guint i = 0; i < N_THREADS; i++)
    threads[i] = g_thread_new ("holder", give_up, held[i]);
  for (guint i = 0; i < N_THREADS; i++)
    g_thread_join (threads[i]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/slab/outlives-document", test_outlives_document);
  g_test_add_func ("/slab/change", test_change);
  g_test_add_func ("/slab/long-text", test_long_text);
  g_test_add_func ("/slab/threads", test_threads);
  return g_test_run ();
}
