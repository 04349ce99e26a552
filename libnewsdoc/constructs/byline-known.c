/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "byline-known.h"

#include <string.h>

#include "../language/names.h"

static gboolean
is_known (GPtrArray  *known,
          const char *name)
{
  g_autofree char *folded = newsdoc_text_fold (name, -1);

  for (guint i = 0; i < known->len; i++)
    {
      const NewsdocBylineName *other = known->pdata[i];
      g_autofree char *there = newsdoc_text_fold (other->name, -1);

      if (strcmp (folded, there) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_in_field (NewsdocStory *story,
             const char   *key,
             const char   *folded)
{
  NewsdocNode *value = newsdoc_node_map_get (story->meta, key);
  g_autofree char *text = value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;
  g_autofree char *there = text != NULL ? newsdoc_text_fold (text, -1) : NULL;

  return there != NULL && strstr (there, folded) != NULL;
}

gboolean
newsdoc_byline_is_site (NewsdocStory *story,
                        const char   *name)
{
  g_autofree char *folded = newsdoc_text_fold (name, -1);
  g_autofree char *title = story->title != NULL ? newsdoc_text_fold (story->title, -1) : NULL;
  const char * const *keys = newsdoc_lexicon_list (story->lexicon, "byline", "site-meta");

  if (title != NULL && strlen (title) > strlen (folded) + 3 && g_str_has_suffix (title, folded))
    return TRUE;
  for (guint i = 0; story->meta != NULL && keys != NULL && keys[i] != NULL; i++)
    if (is_in_field (story, keys[i], folded))
      return TRUE;
  return FALSE;
}

static void
take_text (NewsdocStory *story,
           GPtrArray    *known,
           const char   *text)
{
  g_autoptr(GPtrArray) authors = newsdoc_names_parse (story->lexicon, text);

  while (authors->len > 0)
    {
      NewsdocBylineName *author = g_ptr_array_steal_index (authors, 0);

      /* one word is a place, a section or a handle there */
      if (newsdoc_name_is_person (story->lexicon, author->name) == 0)
        author->kind = NEWSDOC_BYLINE_ORGANIZATION;
      if (is_known (known, author->name) || newsdoc_byline_is_site (story, author->name))
        newsdoc_byline_name_free (author);
      else
        g_ptr_array_add (known, author);
    }
}

static void
take_value (NewsdocStory *story,
            GPtrArray    *known,
            NewsdocNode  *value)
{
  g_autofree char *text = NULL;

  if (newsdoc_node_get_kind (value) == NEWSDOC_NODE_META_LIST)
    {
      for (NewsdocNode *item = newsdoc_node_get_first_child (value); item != NULL; item = newsdoc_node_get_next (item))
        if (newsdoc_node_get_kind (item) != NEWSDOC_NODE_META_LIST)
          take_value (story, known, item);
      return;
    }
  text = newsdoc_node_dup_plain_text (value);
  if (text != NULL)
    take_text (story, known, text);
}

/* "twitter:label1" says what "twitter:data1" is: "Written by". */
static void
take_labelled (NewsdocStory *story,
               GPtrArray    *known)
{
  static const char * const keys[][2] = { { "twitter:label1", "twitter:data1" }, { "twitter:label2", "twitter:data2" } };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      NewsdocNode *label = newsdoc_node_map_get (story->meta, keys[i][0]);
      NewsdocNode *data = newsdoc_node_map_get (story->meta, keys[i][1]);
      g_autofree char *text = label != NULL ? newsdoc_node_dup_plain_text (label) : NULL;
      g_autofree char *folded = text != NULL ? newsdoc_text_fold (text, -1) : NULL;

      if (folded != NULL && data != NULL && newsdoc_lexicon_begins (story->lexicon, "byline", "lead", folded) > 0)
        take_value (story, known, data);
    }
}

GPtrArray *
newsdoc_byline_known (NewsdocStory *story)
{
  GPtrArray *known = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_byline_name_free);
  const char * const *keys = newsdoc_lexicon_list (story->lexicon, "byline", "meta");
  const char * const *facts = newsdoc_facts_get (story->facts, "author");

  for (guint i = 0; facts != NULL && facts[i] != NULL; i++)
    take_text (story, known, facts[i]);
  for (guint i = 0; story->meta != NULL && keys != NULL && keys[i] != NULL; i++)
    if (newsdoc_node_map_get (story->meta, keys[i]) != NULL)
      take_value (story, known, newsdoc_node_map_get (story->meta, keys[i]));
  if (story->meta != NULL)
    take_labelled (story, known);
  return known;
}

gboolean
newsdoc_byline_agrees (GPtrArray  *known,
                       const char *folded)
{
  for (guint i = 0; i < known->len; i++)
    {
      const NewsdocBylineName *author = known->pdata[i];
      g_autofree char *name = newsdoc_text_fold (author->name, -1);

      if (author->kind == NEWSDOC_BYLINE_PERSON && strstr (folded, name) != NULL)
        return TRUE;
    }
  return FALSE;
}
