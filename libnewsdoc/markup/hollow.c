/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "prune.h"
#include "steps.h"
#include "targets.h"

#include <string.h>

#include "../ast/node-walk.h"

/* A saved page is full of what a style or a script filled: links with a drawn icon, lists of buttons, tables that laid out a menu. When what
 * they showed is gone, they would be lone bullets, empty frames and links without words. */

/* Is there anything to see in a text? Spaces that do not break, and signs without width, are set where a page wants a gap. */
static gboolean
is_visible (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if (g_unichar_isgraph (c) && !g_unichar_iszerowidth (c))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_words (NewsdocNode *node)
{
  for (NewsdocNode *child = newsdoc_node_get_first_child (node); child != NULL; child = newsdoc_node_get_next (child))
    if (newsdoc_node_get_kind (child) == NEWSDOC_NODE_STR && is_visible (newsdoc_node_get_text (child, NULL)))
      return TRUE;
  return FALSE;
}

/* What is nothing without what is in it. A table's cell and a definition's term hang on their neighbours, and go with the whole. */
static gboolean
is_container (NewsdocNodeKind kind)
{
  switch (kind)
    {
    case NEWSDOC_NODE_PLAIN:
    case NEWSDOC_NODE_PARA:
    case NEWSDOC_NODE_LINE_BLOCK:
    case NEWSDOC_NODE_HEADER:
    case NEWSDOC_NODE_BLOCK_QUOTE:
    case NEWSDOC_NODE_BULLET_LIST:
    case NEWSDOC_NODE_ORDERED_LIST:
    case NEWSDOC_NODE_ITEM:
    case NEWSDOC_NODE_DEFINITION_LIST:
    case NEWSDOC_NODE_DEFINITION_ITEM:
    case NEWSDOC_NODE_TABLE:
    case NEWSDOC_NODE_SIMPLE_TABLE:
    case NEWSDOC_NODE_FIGURE:
    case NEWSDOC_NODE_DIV:
    case NEWSDOC_NODE_EMPH:
    case NEWSDOC_NODE_UNDERLINE:
    case NEWSDOC_NODE_STRONG:
    case NEWSDOC_NODE_STRIKEOUT:
    case NEWSDOC_NODE_SUPERSCRIPT:
    case NEWSDOC_NODE_SUBSCRIPT:
    case NEWSDOC_NODE_SMALL_CAPS:
    case NEWSDOC_NODE_LINK:
    case NEWSDOC_NODE_IMAGE:
    case NEWSDOC_NODE_SPAN:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Parts of containers: they show nothing by themselves, and do not go by themselves. */
static gboolean
is_part (NewsdocNodeKind kind)
{
  switch (kind)
    {
    case NEWSDOC_NODE_BLOCKS:
    case NEWSDOC_NODE_LINE:
    case NEWSDOC_NODE_TERM:
    case NEWSDOC_NODE_DEFINITION:
    case NEWSDOC_NODE_CAPTION:
    case NEWSDOC_NODE_SHORT_CAPTION:
    case NEWSDOC_NODE_SIMPLE_CAPTION:
    case NEWSDOC_NODE_TABLE_HEAD:
    case NEWSDOC_NODE_TABLE_BODY:
    case NEWSDOC_NODE_TABLE_FOOT:
    case NEWSDOC_NODE_HEAD_ROWS:
    case NEWSDOC_NODE_BODY_ROWS:
    case NEWSDOC_NODE_ROW:
    case NEWSDOC_NODE_CELL:
    case NEWSDOC_NODE_SIMPLE_ROW:
    case NEWSDOC_NODE_SIMPLE_CELL:
    case NEWSDOC_NODE_NULL:
      return TRUE;
    default:
      return FALSE;
    }
}

/* No picture is written in so few letters: "data:image/gif;base64,R0lGOD…" of one point, which a script was to replace. */
#define STUB_LENGTH 400

static gboolean
has_file (NewsdocNode *image)
{
  const char *url = newsdoc_node_get_url (image);

  return *url != '\0' && !(g_str_has_prefix (url, "data:") && strlen (url) < STUB_LENGTH);
}

/* Does the node itself show something, or is it what a link leads to? What is no container is code, a rule, a note. */
static gboolean
shows (NewsdocNode *node,
       GHashTable  *targets)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return (!is_container (kind) && !is_part (kind)) || (kind == NEWSDOC_NODE_IMAGE && has_file (node)) || has_words (node) || newsdoc_targets_contain (targets, node);
}

/* With a link between two spaces gone, one of these is too many. */
static void
take_out (NewsdocNode *node)
{
  NewsdocNode *before = newsdoc_node_get_previous (node), *after = newsdoc_node_get_next (node);

  if (before != NULL && after != NULL && newsdoc_node_is_gap (before) && newsdoc_node_get_kind (after) == NEWSDOC_NODE_SPACE)
    newsdoc_node_remove (after);
  newsdoc_node_remove (node);
}

static gboolean
is_rule (NewsdocNode *node)
{
  return node != NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_HORIZONTAL_RULE;
}

/* What is left: one rule of two that had a teaser between them, and texts without breaks at their edges. */
static void
tidy (NewsdocNode *node)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_PLAIN:
    case NEWSDOC_NODE_PARA:
    case NEWSDOC_NODE_HEADER:
      /* breaks kept a gap to a picture or a button that was there */
      newsdoc_prune_edges (node, newsdoc_node_is_gap);
      break;

    case NEWSDOC_NODE_HORIZONTAL_RULE:
      if (is_rule (newsdoc_node_get_next (node)))
        newsdoc_node_remove (node);
      break;

    default:
      break;
    }
}

void
newsdoc_markup_hollow (NewsdocStory *story)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (story->root);
  NewsdocNode *shown = NULL;
  g_autoptr(GHashTable) targets = NULL;
  g_autoptr(GPtrArray) nodes = NULL;

  if (!story->page)
    return;

  targets = newsdoc_targets_find (blocks);
  nodes = g_ptr_array_new ();
  for (NewsdocNode *node = newsdoc_node_next_holder (blocks, blocks); node != NULL; node = newsdoc_node_next_holder (node, blocks))
    g_ptr_array_add (nodes, node);

  /* From the end: the last that was seen to show something is the first behind a container's beginning, and stands in it or behind it. */
  for (guint i = nodes->len; i > 0; i--)
    {
      NewsdocNode *node = nodes->pdata[i - 1];

      if (shows (node, targets))
        shown = node;
      if (is_container (newsdoc_node_get_kind (node)) && (shown == NULL || !newsdoc_node_is_inside (shown, node)))
        take_out (node);
      else
        tidy (node);
    }
}
