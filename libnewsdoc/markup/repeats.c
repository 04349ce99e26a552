/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "steps.h"

#include <string.h>

#include "../ast/node-walk.h"

/* A page sets "By" and the name in boxes of their own, the lines of the head once more for a narrow screen, a caption once more for who looks at the
 * picture in full. A reader is to see one byline, one date, one caption. */

static NewsdocNode *
get_div (NewsdocLine *line)
{
  NewsdocNode *div = newsdoc_node_get_parent (line->node);

  return div != NULL && newsdoc_node_get_kind (div) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (div, newsdoc_label_info (line->label)->name) ? div : NULL;
}

static gboolean
is_alone (NewsdocNode *div)
{
  NewsdocNode *only = newsdoc_node_get_first_child (div);
  NewsdocNodeKind kind = only != NULL ? newsdoc_node_get_kind (only) : NEWSDOC_NODE_DIV;

  return (kind == NEWSDOC_NODE_PARA || kind == NEWSDOC_NODE_PLAIN) && newsdoc_node_get_next (only) == NULL;
}

/* "By", "A column by": no name is in it. */
static gboolean
is_lead (NewsdocStory *story,
         NewsdocLine  *line)
{
  const char *word = strrchr (line->folded, ' ');
  g_autofree char *last = g_strdup (word != NULL ? word + 1 : line->folded);
  gsize length = strlen (last);

  if (newsdoc_claim_get (line->claim, "author.name") != NULL)
    return FALSE;
  if (length > 0 && last[length - 1] == ':')
    last[length - 1] = '\0';
  return newsdoc_lexicon_is (story->lexicon, "byline", "lead", last);
}

static void
put_before (NewsdocNode *from,
            NewsdocNode *to)
{
  newsdoc_node_prepend_child (to, newsdoc_node_new (NEWSDOC_NODE_SPACE));
  for (NewsdocNode *node = newsdoc_node_get_last_child (from); node != NULL; node = newsdoc_node_get_last_child (from))
    newsdoc_node_prepend_child (to, newsdoc_node_unlink (node));
}

/* The line's words stand in another's text, as a continuation's do. */
static void
take_out (NewsdocLine *line,
          guint        other)
{
  line->label = NEWSDOC_LABEL_CONTINUATION;
  line->continues = other;
}

/* Does one text end in the words of the other? */
static gboolean
ends_in (const char *text,
         const char *words)
{
  gsize length = strlen (text), rest = strlen (words);

  return g_str_has_suffix (text, words) && (length == rest || text[length - rest - 1] == ' ');
}

/* TRUE where right is gone. */
static gboolean
unite (NewsdocStory *story,
       NewsdocLine  *left,
       NewsdocLine  *right)
{
  NewsdocNode *first = get_div (left), *second = get_div (right);

  if (first == NULL || second == NULL || first == second || newsdoc_node_get_next (first) != second || !is_alone (first) || !is_alone (second))
    return FALSE;
  if (ends_in (left->folded, right->folded))
    {
      newsdoc_node_remove (second);
      take_out (right, left->index);
      return TRUE;
    }
  if (is_lead (story, left))
    {
      put_before (left->node, right->node);
      newsdoc_node_remove (first);
    }
  return FALSE;
}

static gboolean
is_of_head (NewsdocLine *line)
{
  return (line->label == NEWSDOC_LABEL_BYLINE || line->label == NEWSDOC_LABEL_DATES || line->label == NEWSDOC_LABEL_KICKER)
         && line->claim != NULL && line->claim->node == NULL && !line->claim->moved;
}

/* TRUE where the same line of the head was there before, and this one is gone. */
static gboolean
is_again (NewsdocStory *story,
          NewsdocLine  *line)
{
  NewsdocLine *first = newsdoc_story_line (story, line->same);
  NewsdocNode *div = get_div (line);

  if (first == line || first->label != line->label || !is_of_head (first) || div == NULL || !is_alone (div))
    return FALSE;
  newsdoc_node_remove (div);
  take_out (line, first->index);
  return TRUE;
}

static void
append_letters (GString     *letters,
                NewsdocNode *node)
{
  g_autofree char *text = newsdoc_node_dup_plain_text (node);

  for (const char *p = text != NULL ? text : ""; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (letters, g_utf8_get_char (p));
}

/* The words without the spaces, those of images among them: before API 1.23 a figure's caption is its image's. */
static char *
dup_letters (NewsdocNode *block)
{
  GString *letters = g_string_new (NULL);

  append_letters (letters, block);
  for (NewsdocNode *node = newsdoc_node_next_holder (block, block); node != NULL; node = newsdoc_node_next_holder (node, block))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      append_letters (letters, node);
  return g_string_free (letters, FALSE);
}

/* A caption that the page prints under the picture, and again for those who look at it in full. */
static void
unite_captions (NewsdocStory       *story,
                const NewsdocClaim *claim)
{
  NewsdocNode *div = get_div (newsdoc_story_line (story, claim->first));
  NewsdocNode *before = div != NULL ? newsdoc_node_get_previous (div) : NULL;
  g_autofree char *words = NULL, *picture = NULL;

  if (before == NULL || newsdoc_story_line (story, claim->first)->image != NULL)
    return;
  words = dup_letters (div);
  picture = dup_letters (before);
  if (*words == '\0' || strstr (picture, words) == NULL)
    return;
  newsdoc_node_remove (div);
  for (guint i = claim->first; i <= claim->last; i++)
    if (newsdoc_story_line (story, i)->claim == claim)
      take_out (newsdoc_story_line (story, i), claim->first);
}

void
newsdoc_markup_repeats (NewsdocStory *story)
{
  NewsdocLine *left = NULL;

  if (!story->page)
    return;
  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (!is_of_head (line) || is_again (story, line) || line->label != NEWSDOC_LABEL_BYLINE)
        continue;
      if (left == NULL || !unite (story, left, line))
        left = line;
    }
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_PHOTO && claim->node == NULL && claim->start == claim->end)
        unite_captions (story, claim);
    }
}
