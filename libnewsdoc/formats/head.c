/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "head.h"

#include "../ast/node-walk.h"
#include "build.h"

NewsdocNode *
newsdoc_head_find (NewsdocNode *root,
                   const char  *class_name)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);

  for (NewsdocNode *node = newsdoc_node_get_first_child (blocks); node != NULL; node = newsdoc_node_next_block (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, class_name))
      return node;

  return NULL;
}

/* Text that a title block can hold: paragraphs, and no picture or footnote in them. */
static gboolean
is_plain_text (NewsdocNode *div)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (div); node != NULL; node = newsdoc_node_next_in_tree (node, div))
    switch (newsdoc_node_get_kind (node))
      {
      case NEWSDOC_NODE_DIV:
      case NEWSDOC_NODE_PARA:
      case NEWSDOC_NODE_PLAIN:
      case NEWSDOC_NODE_HEADER:
        break;
      case NEWSDOC_NODE_IMAGE:
      case NEWSDOC_NODE_NOTE:
        return FALSE;
      default:
        if (!newsdoc_node_is_inline (node))
          return FALSE;
      }

  return TRUE;
}

static gboolean
is_paragraph (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return kind == NEWSDOC_NODE_PARA || kind == NEWSDOC_NODE_PLAIN || kind == NEWSDOC_NODE_HEADER;
}

/* Each paragraph of the Div as MetaInlines; the Div is left empty. */
static NewsdocNode *
take_paragraphs (NewsdocNode *div)
{
  NewsdocNode *list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);

  for (NewsdocNode *node = newsdoc_node_get_first_child (div); node != NULL; node = newsdoc_node_next_in_tree (node, div))
    if (is_paragraph (node))
      {
        NewsdocNode *item = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);

        newsdoc_node_move_children (node, item);
        newsdoc_node_append_child (list, item);
      }

  return list;
}

/* The paragraphs of the Div as one run of inlines. */
static NewsdocNode *
take_inlines (NewsdocNode *div)
{
  g_autoptr (NewsdocNode) list = take_paragraphs (div);
  NewsdocNode *all = newsdoc_node_new (NEWSDOC_NODE_META_INLINES);

  for (NewsdocNode *item = newsdoc_node_get_first_child (list); item != NULL; item = newsdoc_node_get_next (item))
    {
      if (newsdoc_node_get_first_child (all) != NULL)
        newsdoc_node_append_child (all, newsdoc_node_new (NEWSDOC_NODE_SPACE));
      newsdoc_node_move_children (item, all);
    }

  return all;
}

NewsdocNode *
newsdoc_head_find_text (NewsdocNode *root,
                        const char  *class_name)
{
  NewsdocNode *div = newsdoc_head_find (root, class_name);

  return div != NULL && is_plain_text (div) ? div : NULL;
}

/* A field that the author has set by hand is never overwritten. */
static void
set_meta_text (NewsdocNode *meta,
               const char  *key,
               const char  *text)
{
  if (text != NULL && newsdoc_node_map_get (meta, key) == NULL)
    newsdoc_node_map_set (meta, key, newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, text));
}

void
newsdoc_head_lift_byline (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *div = newsdoc_head_find_text (root, "byline");
  g_autofree char *made = newsdoc_head_find (root, "byline") == NULL ? newsdoc_head_dup_byline (root) : NULL;

  if (made != NULL)
    newsdoc_node_map_set (meta, "author", newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, made));
  if (div == NULL)
    return;

  newsdoc_node_map_set (meta, "author", take_paragraphs (div));
  newsdoc_node_remove (div);
}

void
newsdoc_head_lift_dates (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *div = newsdoc_head_find_text (root, "dates");
  g_autofree char *date = newsdoc_build_dup_meta (meta, "date");
  g_autofree char *day = NULL;

  if (div == NULL && !newsdoc_head_is_iso_date (date))
    return;

  if (newsdoc_head_is_iso_date (date))
    set_meta_text (meta, "date-meta", date);
  if (div == NULL)
    {
      /* no line prints it: as a person reads it */
      day = newsdoc_head_find (root, "dates") == NULL ? newsdoc_head_dup_day (root) : g_strdup (date);
      if (day != NULL)
        newsdoc_node_map_set (meta, "date", newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, day));
      else
        newsdoc_node_map_remove (meta, "date");
      return;
    }
  newsdoc_node_map_set (meta, "date", take_inlines (div));
  newsdoc_node_remove (div);
}

void
newsdoc_head_cut_date (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  g_autofree char *date = newsdoc_build_dup_meta (meta, "date");

  if (!newsdoc_head_is_iso_date (date) || date[10] == '\0')
    return;

  date[10] = '\0';
  newsdoc_node_map_set (meta, "date", newsdoc_build_inlines (NEWSDOC_NODE_META_INLINES, date));
}

void
newsdoc_head_lift_kicker (NewsdocNode     *root,
                          NewsdocNodeKind  between,
                          const char      *raw_format,
                          const char      *open,
                          const char      *close)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *div = newsdoc_head_find_text (root, "kicker");
  NewsdocNode *title = newsdoc_node_map_get (meta, "title");
  g_autofree char *headline = newsdoc_build_dup_meta (meta, "title");
  g_autoptr (NewsdocNode) words = NULL;
  NewsdocNode *kicker, *span;

  if (div == NULL || headline == NULL || newsdoc_node_get_kind (title) != NEWSDOC_NODE_META_INLINES)
    return;

  set_meta_text (meta, "title-meta", headline);
  set_meta_text (meta, "pagetitle", headline);

  kicker = newsdoc_node_new_span ("kicker");
  words = take_inlines (div);
  if (open != NULL)
    newsdoc_node_append_child (kicker, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, raw_format, open));
  newsdoc_node_move_children (words, kicker);
  if (close != NULL)
    newsdoc_node_append_child (kicker, newsdoc_node_new_raw (NEWSDOC_NODE_RAW_INLINE, raw_format, close));
  span = newsdoc_node_new_span ("headline");
  newsdoc_node_move_children (title, span);

  newsdoc_node_append_child (title, kicker);
  newsdoc_node_append_child (title, newsdoc_node_new (between));
  newsdoc_node_append_child (title, span);
  newsdoc_node_remove (div);
}

static gboolean
is_named (char        **names,
          NewsdocNode  *author)
{
  g_autofree char *name = newsdoc_build_dup_meta (author, "name");

  return name != NULL && g_strv_contains ((const char * const *) names, name);
}

/* A role, a place … or a name that the title block does not print. */
static gboolean
says_more (NewsdocNode *author,
           char       **names)
{
  static const char * const more[] = { "role", "place", "organization", "contact", NULL };

  if (newsdoc_node_get_kind (author) != NEWSDOC_NODE_META_MAP || !is_named (names, author))
    return TRUE;
  for (guint i = 0; more[i] != NULL; i++)
    if (newsdoc_node_map_get (author, more[i]) != NULL)
      return TRUE;

  return FALSE;
}

void
newsdoc_head_drop_byline (NewsdocNode *root)
{
  NewsdocNode *meta = newsdoc_node_get_meta (root);
  NewsdocNode *newsdoc = newsdoc_node_map_get (meta, "newsdoc");
  NewsdocNode *byline = newsdoc != NULL ? newsdoc_node_map_get (newsdoc, "byline") : NULL;
  NewsdocNode *authors = byline != NULL ? newsdoc_node_map_get (byline, "authors") : NULL;
  NewsdocNode *author = authors != NULL ? newsdoc_node_get_first_child (authors) : NULL;
  NewsdocNode *div = newsdoc_head_find_text (root, "byline");
  g_auto (GStrv) names = newsdoc_build_dup_list (meta, "author");

  /* A line that nobody could read stays. */
  if (div == NULL || author == NULL)
    return;
  for (; author != NULL; author = newsdoc_node_get_next (author))
    if (says_more (author, names))
      return;
  newsdoc_node_remove (div);
}
