/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "misquote.h"

#include <string.h>

#include "ast/node-walk.h"
#include "formats/figure.h"
#include "language/text.h"

/* Shorter stretches are alike by chance. */
#define FEWEST_WORDS 5
#define MOST_WORDS 100
/* A word that is everywhere in the text says nothing about where the quotation is from. */
#define MOST_PLACES 40
/* What may stand between the halves of a quotation in the text: "said Ann Ash, who has been a pilot here for nineteen years". */
#define MARGIN 16

/* The text's words, folded and without punctuation, and where each stands. */
typedef struct
{
  GPtrArray  *words;
  GHashTable *places;  /* word → GArray of guint */
} Body;

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static void
flush (GPtrArray *words,
       GString   *word)
{
  if (word->len > 0)
    g_ptr_array_add (words, g_strdup (word->str));
  g_string_truncate (word, 0);
}

/* Quotes and case are folded away; a NULL among the words stands for an ellipsis or for an editor's words in brackets. */
static GPtrArray *
split_words (const char *text)
{
  g_autofree char *folded = newsdoc_text_fold (text, -1);
  g_autoptr (GString) word = g_string_new (NULL);
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      const char *close = c == '[' ? strchr (p, ']') : NULL;

      if (is_word_char (c))
        {
          g_string_append_unichar (word, c);
          continue;
        }
      if (c == '\'' && word->len > 0)
        continue;
      flush (words, word);
      if (close != NULL || g_str_has_prefix (p, "..."))
        g_ptr_array_add (words, NULL);
      if (close != NULL)
        p = close;
    }
  flush (words, word);
  return words;
}

static gboolean
is_quote (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, "pullquote");
}

static gboolean
is_paragraph (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_PARA || newsdoc_node_get_kind (node) == NEWSDOC_NODE_PLAIN;
}

static void
add_paragraph (Body        *body,
               NewsdocNode *para)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (para);
  g_autoptr (GPtrArray) words = split_words (text != NULL ? text : "");

  for (guint i = 0; i < words->len; i++)
    {
      GArray *places;
      guint at = body->words->len;

      if (words->pdata[i] == NULL)
        continue;
      g_ptr_array_add (body->words, g_strdup (words->pdata[i]));
      places = g_hash_table_lookup (body->places, words->pdata[i]);
      if (places == NULL)
        {
          places = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (body->places, g_strdup (words->pdata[i]), places);
        }
      if (places->len <= MOST_PLACES)
        g_array_append_val (places, at);
    }
}

static void
read_body (Body        *body,
           NewsdocNode *blocks)
{
  NewsdocNode *next;

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = next)
    {
      next = is_quote (node) || is_paragraph (node) ? newsdoc_node_next_outside (node, blocks) : newsdoc_node_next_block (node, blocks);
      if (is_paragraph (node))
        add_paragraph (body, node);
    }
}

/* Where most of the words point: the place in the text at which the quotation would begin. -1: nowhere. */
static int
find_begin (const Body  *body,
            char       **quote,
            guint        n)
{
  g_autoptr (GHashTable) votes = g_hash_table_new (NULL, NULL);
  int best = -1;
  guint most = 0;

  for (guint i = 0; i < n; i++)
    {
      GArray *places = g_hash_table_lookup (body->places, quote[i]);

      for (guint j = 0; places != NULL && places->len <= MOST_PLACES && j < places->len; j++)
        {
          int begin = MAX ((int) g_array_index (places, guint, j) - (int) i, 0);
          guint count = GPOINTER_TO_UINT (g_hash_table_lookup (votes, GINT_TO_POINTER (begin))) + 1;

          g_hash_table_insert (votes, GINT_TO_POINTER (begin), GUINT_TO_POINTER (count));
          if (count > most)
            {
              most = count;
              best = begin;
            }
        }
    }

  return most * 4 >= n ? best : -1;
}

/* How many of the quotation's words stand in the window, in their order: the longest common subsequence. */
static guint
count_common (const Body  *body,
              guint        begin,
              guint        end,
              char       **quote,
              guint        n)
{
  g_autofree guint *row = g_new0 (guint, n + 1);

  for (guint at = begin; at < end; at++)
    {
      guint diagonal = 0;

      for (guint i = 1; i <= n; i++)
        {
          guint above = row[i];

          row[i] = g_str_equal (body->words->pdata[at], quote[i - 1]) ? diagonal + 1 : MAX (row[i], row[i - 1]);
          diagonal = above;
        }
    }
  return row[n];
}

static void
check_part (const Body *body,
            char      **quote,
            guint       n,
            GPtrArray  *sentences)
{
  int at = n >= FEWEST_WORDS && n <= MOST_WORDS ? find_begin (body, quote, n) : -1;
  guint begin, end, common;
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GString) text = g_string_new (NULL);

  if (at < 0)
    return;
  begin = MAX (at - MARGIN, 0);
  end = MIN (at + n + MARGIN, body->words->len);
  common = count_common (body, begin, end, quote, n);
  if (common == n || common * 4 < n * 3)
    return;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (said, "%s%s", i > 0 ? " " : "", quote[i]);
  for (guint i = at; i < MIN (at + n, body->words->len); i++)
    g_string_append_printf (text, "%s%s", i > (guint) at ? " " : "", (char *) body->words->pdata[i]);
  g_ptr_array_add (sentences, g_strdup_printf ("a pull quote says “%s” where the text has “%s”", said->str, text->str));
}

static void
check_quote (const Body  *body,
             NewsdocNode *quote,
             GPtrArray   *sentences)
{
  g_autofree char *text = newsdoc_figure_dup_without (quote, "attribution");
  g_autoptr (GPtrArray) words = split_words (text != NULL ? text : "");
  guint begin = 0;

  for (guint i = 0; i <= words->len; i++)
    if (i == words->len || words->pdata[i] == NULL)
      {
        if (i > begin)
          check_part (body, (char **) words->pdata + begin, i - begin, sentences);
        begin = i + 1;
      }
}

void
newsdoc_misquotes_find (NewsdocNode *root,
                        GPtrArray   *sentences)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  Body body = { NULL, NULL };

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_block (node, blocks))
    {
      if (!is_quote (node))
        continue;
      if (body.words == NULL)
        {
          body.words = g_ptr_array_new_with_free_func (g_free);
          body.places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
          read_body (&body, blocks);
        }
      check_quote (&body, node, sentences);
    }
  g_clear_pointer (&body.words, g_ptr_array_unref);
  g_clear_pointer (&body.places, g_hash_table_unref);
}
