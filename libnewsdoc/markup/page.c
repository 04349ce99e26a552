/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "frame.h"
#include "prune.h"
#include "steps.h"
#include "targets.h"

#include <string.h>

#include "../ast/node-pairs.h"
#include "../ast/node-unwrap.h"
#include "../ast/node-walk.h"
#include "../story/tag.h"

/* A saved page's own structure means nothing in the article: boxes to lay it out, buttons, scripts. Its class names are the site's, though some
 * are words of our vocabulary ("related", "credit"), and would be read as such. So the structure goes, and what it held stays. */

/* What is content of its own: it shows or plays something, or says how a text is to be read. */
static gboolean
is_content (const char *name)
{
  static const char * const names[] = { "audio", "video", "source", "track", "iframe", "embed", "object", "param",
                                        "ruby", "rb", "rt", "rtc", "rp", "bdo", "bdi" };

  /* a page has thousands of tags, and nearly none is one of these */
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (name[0] == names[i][0] && strcmp (name, names[i]) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_raw (NewsdocNode *node)
{
  return newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_BLOCK || newsdoc_node_get_kind (node) == NEWSDOC_NODE_RAW_INLINE;
}

/* A <source> with a set of images, be it for a script to set, is of a <picture>, whose image is in the tree. Pandoc ends each with a tag of its own, and the page is no
 * well-formed XML where only that stays. */
static gboolean
is_picture_source (NewsdocNode *raw)
{
  g_auto(NewsdocTag) tag = { NULL };
  NewsdocNode *before = newsdoc_node_get_previous (raw);

  if (!newsdoc_tag_parse (newsdoc_node_get_text (raw, NULL), &tag) || !g_str_equal (tag.name, "source"))
    return FALSE;
  return tag.closing ? before == NULL || !is_raw (before) : newsdoc_tag_get (&tag, "srcset") != NULL || newsdoc_tag_get (&tag, "data-srcset") != NULL;
}

static gboolean
is_layout (NewsdocNode *raw)
{
  const char *text = newsdoc_node_get_text (raw, NULL);
  g_auto(NewsdocTag) tag = { NULL };

  return g_str_has_prefix (newsdoc_node_get_format (raw), "html")
         && (!newsdoc_tag_parse_name (text, &tag) || !is_content (tag.name) || is_picture_source (raw));
}

/* An element that is a link's target, or of another language, keeps that and nothing else. */
static gboolean
means_something (NewsdocNode *node,
                 GHashTable  *targets)
{
  return newsdoc_targets_contain (targets, node)
         || newsdoc_node_get_attribute (node, "lang") != NULL
         || newsdoc_node_get_attribute (node, "dir") != NULL;
}

/* The nodes of the tree but for words, outermost first. */
static GPtrArray *
list_nodes (NewsdocNode *root)
{
  GPtrArray *nodes = g_ptr_array_new ();

  for (NewsdocNode *node = root; node != NULL; node = newsdoc_node_next_holder (node, root))
    g_ptr_array_add (nodes, node);
  return nodes;
}

/* Does the line stay, as part of the article? */
static gboolean
is_kept (NewsdocLine *line)
{
  return line->label != NEWSDOC_LABEL_NONE && newsdoc_label_info (line->label)->form != NEWSDOC_FORM_FURNITURE;
}

/* The first and the last line that stay: a player before the first or behind the last is the page's. */
static void
find_article (NewsdocStory *story,
              guint        *first,
              guint        *last)
{
  *first = G_MAXUINT;
  *last = 0;
  for (guint i = 0; i < story->lines->len; i++)
    if (is_kept (newsdoc_story_line (story, i)))
      {
        *first = MIN (*first, i);
        *last = i;
      }
}

/* What an element says of its text. All else is for the page's style and its scripts. */
static const char * const own_keys[] = { "lang", "dir", NULL };

/* inside: between two lines that stay, or right behind the last, where a player's end is */
static void
take_out (NewsdocNode *node,
          gboolean     inside,
          gboolean     before_last,
          GHashTable  *targets)
{
  switch (newsdoc_node_get_kind (node))
    {
    case NEWSDOC_NODE_RAW_BLOCK:
      if (is_layout (node) || !inside)
        newsdoc_prune (node);
      break;

    case NEWSDOC_NODE_RAW_INLINE:
      if (is_layout (node) || !inside)
        newsdoc_node_remove (node);
      break;

    case NEWSDOC_NODE_HORIZONTAL_RULE:
      if (!inside || !before_last)
        newsdoc_prune (node);
      break;

    case NEWSDOC_NODE_DIV:
    case NEWSDOC_NODE_SPAN:
      if (means_something (node, targets))
        newsdoc_node_strip (node, own_keys);
      else
        newsdoc_node_unwrap (node);
      break;

    case NEWSDOC_NODE_HEADER:
    case NEWSDOC_NODE_LINK:
      newsdoc_node_strip (node, own_keys);
      break;

    default:
      break;
    }
}

static gboolean
is_text (NewsdocNode *node)
{
  return node != NULL && (newsdoc_node_get_kind (node) == NEWSDOC_NODE_PLAIN || newsdoc_node_get_kind (node) == NEWSDOC_NODE_PARA);
}

/* A box of text without paragraphs was one line for itself; without the box it would run into the next. */
static void
make_paragraph (NewsdocLine *line)
{
  NewsdocNode *plain = line->node;
  NewsdocNodeKind parent = newsdoc_node_get_kind (newsdoc_node_get_parent (plain));
  NewsdocNode *para;

  if (newsdoc_node_get_kind (plain) != NEWSDOC_NODE_PLAIN
      || (parent != NEWSDOC_NODE_BLOCKS && parent != NEWSDOC_NODE_DIV && parent != NEWSDOC_NODE_BLOCK_QUOTE
          && !is_text (newsdoc_node_get_previous (plain)) && !is_text (newsdoc_node_get_next (plain))))
    return;

  para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  newsdoc_node_move_children (plain, para);
  newsdoc_node_insert_before (plain, para);
  newsdoc_node_remove (plain);
  newsdoc_line_set_node (line, para);
}

/* Is the raw one that shows nothing, or a part or the end of one? open: the name of the one that was begun. */
static gboolean
is_hollow (NewsdocStory *story,
           NewsdocNode  *raw,
           char        **open)
{
  g_autofree char *name = NULL;

  if (*open != NULL && newsdoc_frame_is_end (raw, *open))
    {
      g_clear_pointer (open, g_free);
      return TRUE;
    }
  if (*open != NULL && newsdoc_frame_is_part (raw))
    return TRUE;
  if (is_layout (raw) || !newsdoc_frame_is_hollow (story->lexicon, raw, &name))
    return FALSE;
  g_free (*open);
  *open = g_steal_pointer (&name);
  return TRUE;
}

void
newsdoc_markup_page (NewsdocStory *story)
{
  g_autoptr(GHashTable) targets = NULL;
  g_autoptr(GPtrArray) nodes = NULL;
  g_autofree char *hollow = NULL;
  guint first, last, next = 0;

  if (!story->page)
    return;

  targets = newsdoc_targets_find (story->root);
  nodes = list_nodes (newsdoc_node_get_blocks (story->root));
  find_article (story, &first, &last);
  for (guint i = 0; i < nodes->len; i++)
    {
      /* what was joined to another line is not in the tree any more */
      while (next < story->lines->len && newsdoc_story_line (story, next)->label == NEWSDOC_LABEL_CONTINUATION)
        next++;
      if (next < story->lines->len && newsdoc_story_line (story, next)->node == nodes->pdata[i])
        next++;
      if (is_raw (nodes->pdata[i]) && is_hollow (story, nodes->pdata[i], &hollow))
        newsdoc_prune (nodes->pdata[i]);
      else
        take_out (nodes->pdata[i], next > first && next <= last + 1, next <= last, targets);
    }

  for (guint i = 0; i < story->lines->len; i++)
    if (newsdoc_story_line (story, i)->label != NEWSDOC_LABEL_CONTINUATION)
      make_paragraph (newsdoc_story_line (story, i));
}
