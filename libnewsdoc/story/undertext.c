/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "undertext.h"

#include "../ast/node-walk.h"
#include "../language/text.h"
#include "context.h"

/* What a page prints under a picture may stand in the same block: Pandoc gives a <div> of an image and a <span> as one line of inlines. It is read as what it is,
 * a picture and the words under it, each in a block of its own; the words in an element that is named as their Span was. A picture that a paragraph
 * begins with has plain words behind it. */

/* So many words are no name beside a portrait, and no label of a button. */
#define FEWEST_WORDS 4

static gboolean
is_blank (NewsdocNode *node)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_SPACE:
    case NEWSDOC_NODE_SOFT_BREAK:
    case NEWSDOC_NODE_LINE_BREAK:
    case NEWSDOC_NODE_RAW_INLINE:
      return TRUE;
    case NEWSDOC_NODE_SPAN:
      return newsdoc_node_get_first_child (node) == NULL;
    default:
      return FALSE;
    }
}

static NewsdocNode *
skip_blank (NewsdocNode *node)
{
  while (node != NULL && is_blank (node))
    node = newsdoc_node_get_next (node);
  return node;
}

static gboolean
is_alone (NewsdocNode *node)
{
  return skip_blank (newsdoc_node_get_next (node)) == NULL;
}

/* An image, or a link or a Span around nothing else. */
static gboolean
is_picture (NewsdocNode *node)
{
  while (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK || newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN)
    {
      node = skip_blank (newsdoc_node_get_first_child (node));
      if (node == NULL || !is_alone (node))
        return FALSE;
    }
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE;
}

static gboolean
is_styled (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return kind == NEWSDOC_NODE_SPAN || kind == NEWSDOC_NODE_EMPH || kind == NEWSDOC_NODE_STRONG;
}

/* A banner's words stand beside its picture too: the page has to call one of them by what it is. */
static gboolean
is_named (NewsdocNode *block,
          NewsdocNode *words)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get (NULL);
  NewsdocNode *element = newsdoc_node_get_parent (block);

  if (newsdoc_node_get_kind (element) == NEWSDOC_NODE_DIV && newsdoc_node_in_class (element, lexicon, "picture"))
    return TRUE;
  for (NewsdocNode *node = words; node != block; node = newsdoc_node_get_parent (node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN
        && (newsdoc_node_in_class (node, lexicon, "caption") || newsdoc_node_in_class (node, lexicon, "picture")))
      return TRUE;
  return FALSE;
}

static guint
count_words (NewsdocNode *node)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (node);

  return text != NULL ? newsdoc_text_count_words (text) : 0;
}

/* The words behind the picture: pieces that have a style each, and no other picture among them. */
static gboolean
are_words (NewsdocNode *first)
{
  guint words = 0;

  for (NewsdocNode *node = first; node != NULL; node = skip_blank (newsdoc_node_get_next (node)))
    {
      if (!is_styled (node))
        return FALSE;
      for (NewsdocNode *inner = node; inner != NULL; inner = newsdoc_node_next_holder (inner, node))
        if (newsdoc_node_get_kind (inner) == NEWSDOC_NODE_IMAGE)
          return FALSE;
      words += count_words (node);
    }
  return words >= FEWEST_WORDS;
}

/* The picture that the block, or a Span that is all of it, begins with, where words stand behind it (nullable). */
static NewsdocNode *
find_picture (NewsdocNode *block)
{
  NewsdocNode *node = skip_blank (newsdoc_node_get_first_child (block)), *words;

  while (node != NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN && is_alone (node))
    node = skip_blank (newsdoc_node_get_first_child (node));
  if (node == NULL || !is_picture (node))
    return NULL;
  words = skip_blank (newsdoc_node_get_next (node));
  return words != NULL && are_words (words) && is_named (block, words) ? node : NULL;
}

/* An element with the classes of the Span (nullable). */
static NewsdocNode *
new_element (NewsdocNode *span)
{
  const char * const *classes = newsdoc_node_get_kind (span) == NEWSDOC_NODE_SPAN ? newsdoc_node_get_classes (span) : NULL;
  NewsdocNode *element = classes != NULL && *classes != NULL ? newsdoc_node_new_div (NULL) : NULL;

  for (; element != NULL && *classes != NULL; classes++)
    newsdoc_node_add_class (element, *classes);
  return element;
}

/* A block for a piece, in an element like its Span. */
static NewsdocNode *
new_block (NewsdocNode *piece)
{
  NewsdocNode *words = newsdoc_node_new (NEWSDOC_NODE_PLAIN), *element = new_element (piece);

  newsdoc_node_append_child (words, newsdoc_node_unlink (piece));
  if (element == NULL)
    return words;
  newsdoc_node_append_child (element, words);
  return element;
}

/* The Span around picture and words is an element around the blocks. */
static void
enclose (NewsdocNode *block,
         NewsdocNode *around)
{
  NewsdocNode *element = around != block ? new_element (around) : NULL;

  if (element == NULL)
    return;
  newsdoc_node_insert_before (block, element);
  newsdoc_node_append_child (element, newsdoc_node_unlink (block));
}

static NewsdocNode *
take_breaks (NewsdocNode *node)
{
  while (node != NULL && is_blank (node))
    {
      NewsdocNode *next = newsdoc_node_get_next (node);

      if (newsdoc_node_get_kind (node) != NEWSDOC_NODE_RAW_INLINE)
        newsdoc_node_remove (node);
      node = next;
    }
  return node;
}

static void
part (NewsdocNode *block,
      NewsdocNode *picture)
{
  NewsdocNode *above = block;

  enclose (block, newsdoc_node_get_parent (picture));
  for (NewsdocNode *words = take_breaks (newsdoc_node_get_next (picture)), *next; words != NULL; words = take_breaks (next))
    {
      NewsdocNode *element;

      next = newsdoc_node_get_next (words);
      element = new_block (words);
      newsdoc_node_insert_after (above, element);
      above = element;
    }
}

gboolean
newsdoc_undertext_part (NewsdocNode *root)
{
  gboolean changed = FALSE;

  for (NewsdocNode *node = newsdoc_node_next_block (root, root); node != NULL; node = newsdoc_node_next_block (node, root))
    {
      NewsdocNodeKind kind = newsdoc_node_get_kind (node);
      NewsdocNode *picture = kind == NEWSDOC_NODE_PLAIN || kind == NEWSDOC_NODE_PARA ? find_picture (node) : NULL;

      if (picture == NULL)
        continue;
      part (node, picture);
      changed = TRUE;
    }
  return changed;
}
