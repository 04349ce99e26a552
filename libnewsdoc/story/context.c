/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "context.h"

#include <string.h>

#include "../ast/node-walk.h"

/* Is a word of key among a context's words? Constructs ask the same of every line of an element. */
typedef struct
{
  const NewsdocLexicon *lexicon;
  const char           *key;      /* (unowned) keys are literals */
  gboolean              is;
} Answer;

/* The attributes that name what an element is (HTML's global attributes and microdata, as Pandoc's reader keeps them, and a word processor's
 * styles). */
static const char * const naming_attributes[] = { "role", "itemprop", "rel", "component", "testid", "type", "custom-style", NULL };

/* One space between words, as phrases are matched. */
static void
end_word (GString *words)
{
  if (words->str[words->len - 1] != ' ')
    g_string_append_c (words, ' ');
}

/* "c-articleByline__name" → "c article byline name": names are made of words in every style of spelling them. words is not empty. */
static void
append_words (GString    *words,
              const char *name)
{
  gboolean was_lower = FALSE;

  for (const char *p = name; *p != '\0'; p++)
    {
      gboolean upper = g_ascii_isupper (*p);

      if ((upper && was_lower) || !g_ascii_isalnum (*p))
        end_word (words);
      if (g_ascii_isalnum (*p))
        g_string_append_c (words, g_ascii_tolower (*p));
      was_lower = g_ascii_islower (*p);
    }
  end_word (words);
}

static char *
words_of (NewsdocNode *node)
{
  g_autoptr(GString) words = g_string_new (" ");
  const char * const *classes = newsdoc_node_get_classes (node);
  const char *id = newsdoc_node_get_id (node);
  guint names = 0;   /* a Div's empty one among them: an element of its own it is, and a list or a link without a name is none */

  for (guint i = 0; classes != NULL && classes[i] != NULL; i++, names++)
    append_words (words, classes[i]);
  /* a heading's identifier is made by Pandoc from the heading's own words, so it names nothing */
  if (id != NULL && newsdoc_node_get_kind (node) != NEWSDOC_NODE_HEADER && (*id != '\0' || newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV))
    {
      append_words (words, id);
      names++;
    }
  for (guint i = 0; naming_attributes[i] != NULL; i++)
    {
      const char *value = newsdoc_node_get_attribute (node, naming_attributes[i]);

      if (value == NULL)
        continue;
      append_words (words, value);
      names++;
    }
  return names > 0 ? g_strdup (words->str) : NULL;
}

static const NewsdocContext *
add_context (NewsdocStory         *story,
             const NewsdocContext *outer,
             NewsdocNode          *node,
             char                 *words)
{
  NewsdocContext *context = g_new0 (NewsdocContext, 1);

  context->parent = outer;
  context->node = node;
  context->words = words;
  context->answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  g_ptr_array_add (story->contexts, context);
  return context;
}

const NewsdocContext *
newsdoc_context_enter (NewsdocStory         *story,
                       const NewsdocContext *outer,
                       NewsdocNode          *node)
{
  char *words = words_of (node);

  return words != NULL ? add_context (story, outer, node, words) : outer;
}

const NewsdocContext *
newsdoc_context_enter_tag (NewsdocStory         *story,
                           const NewsdocContext *outer,
                           NewsdocNode          *raw,
                           const NewsdocTag     *tag)
{
  static const char * const names[] = { "class", "id", "role", "itemprop", "rel", NULL };
  GString *words = g_string_new (" ");

  append_words (words, tag->name);
  for (guint i = 0; names[i] != NULL; i++)
    if (newsdoc_tag_get (tag, names[i]) != NULL)
      append_words (words, newsdoc_tag_get (tag, names[i]));
  return add_context (story, outer, raw, g_string_free (words, FALSE));
}

/* The inline that holds all words of the node: a picture before its caption has none. */
static NewsdocNode *
only_child (NewsdocNode *node)
{
  NewsdocNode *child = newsdoc_node_get_first_child (node);

  while (child != NULL && newsdoc_node_get_next (child) != NULL
         && (newsdoc_node_get_kind (child) == NEWSDOC_NODE_IMAGE || newsdoc_node_is_space (child)))
    child = newsdoc_node_get_next (child);
  return child != NULL && newsdoc_node_get_next (child) == NULL && newsdoc_node_is_inline (child) ? child : NULL;
}

const NewsdocContext *
newsdoc_context_own (NewsdocStory         *story,
                     const NewsdocContext *outer,
                     NewsdocNode          *leaf)
{
  const NewsdocContext *context = outer;
  NewsdocNode *node = leaf;

  if (newsdoc_node_get_kind (leaf) == NEWSDOC_NODE_HEADER)
    context = newsdoc_context_enter (story, outer, leaf);

  /* a chain of only children: <div><span class="byline"><a rel="author">…</a></span></div> */
  for (node = only_child (leaf); node != NULL; node = only_child (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN || newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK)
      context = newsdoc_context_enter (story, context, node);

  return context;
}

void
newsdoc_context_free (NewsdocContext *context)
{
  g_free (context->words);
  g_array_unref (context->answers);
  g_free (context);
}

static gboolean
is_in_class (const NewsdocContext *context,
             const NewsdocLexicon *lexicon,
             const char           *key)
{
  Answer answer = { lexicon, key };

  for (guint i = 0; i < context->answers->len; i++)
    {
      const Answer *known = &g_array_index (context->answers, Answer, i);

      if (known->lexicon == lexicon && strcmp (known->key, key) == 0)
        return known->is;
    }
  answer.is = newsdoc_lexicon_finds (lexicon, "classes", key, context->words, NULL) > 0;
  g_array_append_val (context->answers, answer);
  return answer.is;
}

gboolean
newsdoc_line_in_class (const NewsdocLine    *line,
                       const NewsdocLexicon *lexicon,
                       const char           *key,
                       guint                 levels)
{
  const NewsdocContext *context = line->context;

  for (guint i = 0; i < levels && context != NULL; i++, context = context->parent)
    if (is_in_class (context, lexicon, key))
      return TRUE;

  return FALSE;
}

gboolean
newsdoc_line_in_class_below (const NewsdocLine    *line,
                             const NewsdocLexicon *lexicon,
                             const char           *key,
                             NewsdocNode          *element)
{
  for (const NewsdocContext *context = line->context; context != NULL && newsdoc_node_is_inside (newsdoc_node_get_parent (context->node), element); context = context->parent)
    if (is_in_class (context, lexicon, key))
      return TRUE;

  return FALSE;
}

gboolean
newsdoc_node_in_class (NewsdocNode          *node,
                       const NewsdocLexicon *lexicon,
                       const char           *key)
{
  g_autofree char *words = words_of (node);

  return words != NULL && newsdoc_lexicon_finds (lexicon, "classes", key, words, NULL) > 0;
}
