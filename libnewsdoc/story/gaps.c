/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "gaps.h"

#include <string.h>

#include "../ast/node-walk.h"
#include "../language/text.h"

/* What has a style of its own, and may have a margin. */
static gboolean
is_styled (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return kind == NEWSDOC_NODE_SPAN || kind == NEWSDOC_NODE_LINK || kind == NEWSDOC_NODE_EMPH || kind == NEWSDOC_NODE_STRONG;
}

/* Nothing is printed of it: a tag, or a Span that a style was to fill with a dot or a line. */
static gboolean
is_empty (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_INLINE || (is_styled (node) && newsdoc_node_get_first_child (node) == NULL);
}

/* The first or last of the node's children that is printed. */
static NewsdocNode *
printed_child (NewsdocNode *node,
               gboolean     last)
{
  NewsdocNode *child = last ? newsdoc_node_get_last_child (node) : newsdoc_node_get_first_child (node);

  while (child != NULL && is_empty (child))
    child = last ? newsdoc_node_get_previous (child) : newsdoc_node_get_next (child);
  return child;
}

/* The text at the node's beginning or its end (transfer none) (nullable): NULL where that is no text. */
static const char *
edge (NewsdocNode *node,
      gboolean     last)
{
  while (node != NULL && is_styled (node))
    node = printed_child (node, last);
  return node != NULL && newsdoc_node_get_kind (node) == NEWSDOC_NODE_STR ? newsdoc_node_get_text (node, NULL) : NULL;
}

/* "… on Monday.", "Jane Doe": behind a word and its stop something else begins. An abbreviation has a capital before its stop. */
static gboolean
ends_in_stop (const char *text)
{
  gsize length = strlen (text);

  return length > 2 && text[length - 1] == '.' && g_unichar_islower (g_utf8_get_char (g_utf8_prev_char (text + length - 1)));
}

static gboolean
ends_in_year (const char *text)
{
  gsize length = strlen (text), digits = 0;

  while (digits < length && g_ascii_isdigit (text[length - 1 - digits]))
    digits++;
  return digits == strlen ("2000");
}

/* A small letter, or one of a script that has no capitals; where no space is set between words, none is missing. */
static gboolean
ends_word (gunichar c)
{
  return (g_unichar_isalpha (c) || g_unichar_ismark (c)) && !g_unichar_isupper (c) && !newsdoc_text_is_unspaced (c);
}

/* A link of several words is a name or a title: what an element behind it begins with is no more of it ("<a>Jane Doe</a><span>reporter</span>"). */
static gboolean
is_linked_name (NewsdocNode *before,
                NewsdocNode *after)
{
  if (newsdoc_node_get_kind (before) != NEWSDOC_NODE_LINK || newsdoc_node_get_kind (after) != NEWSDOC_NODE_SPAN)
    return FALSE;
  for (NewsdocNode *child = newsdoc_node_get_first_child (before); child != NULL; child = newsdoc_node_get_next (child))
    if (newsdoc_node_get_kind (child) == NEWSDOC_NODE_SPACE)
      return TRUE;
  return FALSE;
}

/* A word does not go on with a capital ("Jane DoeReporter", "12:24Updated"), a figure ("Updated12:24") or a name of a network ("Doe@jdoe"), nor a year with another
 * figure. One that is set with a large first letter goes on with small ones. */
static gboolean
is_gap (NewsdocNode *before,
        NewsdocNode *after)
{
  const char *left = edge (before, TRUE), *right = edge (after, FALSE);
  gunichar l, r;

  if (left == NULL || right == NULL || *left == '\0' || *right == '\0')
    return FALSE;
  l = g_utf8_get_char (g_utf8_prev_char (left + strlen (left)));
  r = g_utf8_get_char (right);
  if (g_unichar_isupper (r))
    return ends_word (l) || g_unichar_isdigit (l) || ends_in_stop (left);
  return (ends_word (l) && (g_unichar_isdigit (r) || r == '@')) || (g_unichar_isdigit (r) && ends_in_year (left))
         || (g_unichar_isalpha (l) && g_unichar_isalpha (r) && is_linked_name (before, after));
}

static void
fill (NewsdocNode *before,
      NewsdocNode *after)
{
  if (before != NULL && is_gap (before, after))
    newsdoc_node_insert_before (after, newsdoc_node_new (NEWSDOC_NODE_SPACE));
}

static NewsdocNode *
printed_before (NewsdocNode *node)
{
  do
    node = newsdoc_node_get_previous (node);
  while (node != NULL && is_empty (node));
  return node;
}

void
newsdoc_gaps_fill (NewsdocNode *root)
{
  for (NewsdocNode *node = newsdoc_node_next_holder (root, root); node != NULL; node = newsdoc_node_next_holder (node, root))
    {
      NewsdocNode *after = newsdoc_node_get_next (node);

      if (!is_styled (node) && !is_empty (node))
        continue;
      if (!is_empty (node))
        fill (printed_before (node), node);
      if (after != NULL && !is_styled (after) && !is_empty (after))
        fill (is_empty (node) ? printed_before (node) : node, after);
    }
}
