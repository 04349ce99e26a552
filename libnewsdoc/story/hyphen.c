/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "hyphen.h"

#include <string.h>

static gboolean
is_of_word (gunichar c)
{
  return g_unichar_isalpha (c) || g_unichar_ismark (c) || c == '-' || c == '\'';
}

static const char *
word_end (const char *p)
{
  while (*p != '\0' && is_of_word (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static const char *
last_word (const char *text)
{
  const char *p = text + strlen (text);

  while (p > text && is_of_word (g_utf8_get_char (g_utf8_prev_char (p))))
    p = g_utf8_prev_char (p);
  return p;
}

/* The words of the whole text, made when the first is asked for: few texts have a word cut in two. */
static GHashTable *
words_of (NewsdocStory *story)
{
  if (story->words != NULL)
    return story->words;
  story->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < story->lines->len; i++)
    for (const char *p = newsdoc_story_line (story, i)->folded; *p != '\0';)
      {
        const char *end = word_end (p);

        if (end > p)
          g_hash_table_add (story->words, g_strndup (p, end - p));
        p = *end != '\0' ? g_utf8_next_char (end) : end;
      }
  return story->words;
}

/* Only what the tree has as the end of a word can be taken off there. */
static gboolean
ends_in_hyphen (NewsdocLine *line)
{
  NewsdocNode *last = newsdoc_node_get_last_child (line->holder);
  gsize length = 0;
  const char *text = last != NULL && newsdoc_node_get_kind (last) == NEWSDOC_NODE_STR ? newsdoc_node_get_text (last, &length) : NULL;

  return length > 1 && text[length - 1] == '-' && g_str_has_suffix (line->text, "-");
}

NewsdocGlue
newsdoc_hyphen_glue (NewsdocStory *story,
                     NewsdocLine  *left,
                     NewsdocLine  *right)
{
  g_autofree char *cut = NULL, *whole = NULL, *compound = NULL;
  const char *head, *end;

  if (!ends_in_hyphen (left) || !g_unichar_islower (g_utf8_get_char (right->text)))
    return NEWSDOC_GLUE_SPACE;
  head = last_word (left->folded);
  end = word_end (right->folded);
  cut = g_strndup (head, strlen (head) - 1);
  whole = g_strdup_printf ("%s%.*s", cut, (int) (end - right->folded), right->folded);
  compound = g_strdup_printf ("%s%.*s", head, (int) (end - right->folded), right->folded);
  if (g_hash_table_contains (words_of (story), whole))
    return NEWSDOC_GLUE_WORD;
  return g_hash_table_contains (words_of (story), compound) ? NEWSDOC_GLUE_HYPHEN : NEWSDOC_GLUE_SPACE;
}
