/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "../ast/node-unwrap.h"
#include "../language/text.h"
#include "fields.h"
#include "meta.h"
#include "steps.h"

static void
take_standfirst (NewsdocStory *story)
{
  NewsdocClaim *claim = newsdoc_fields_claim (story, NEWSDOC_LABEL_STANDFIRST);

  if (claim != NULL)
    newsdoc_fields_move_line (story, claim, "subtitle");
}

/* A headline, a standfirst and a kicker that a page sets all in bold type say by it what they are, which their labels say now. */
static void
unbold (NewsdocStory *story,
        NewsdocLabel  label)
{
  NewsdocClaim *claim = newsdoc_fields_claim (story, label);
  NewsdocLine *line = claim != NULL && claim->node == NULL && claim->start == claim->end ? newsdoc_story_line (story, claim->first) : NULL;

  if (line != NULL && (line->flags & NEWSDOC_LINE_BOLD))
    newsdoc_node_unwrap_kind (line->holder, NEWSDOC_NODE_STRONG);
}

/* An author that another byline, or the same name in other case, has named already. */
static gboolean
is_new (GHashTable *names,
        const char *name)
{
  return g_hash_table_add (names, newsdoc_text_fold (name, -1));
}

/* The details "author.name", "author.role" …: each name begins another author. */
static void
add_authors (const NewsdocClaim *claim,
             GHashTable         *names,
             NewsdocNode        *list)
{
  NewsdocNode *author = NULL;

  for (guint i = 0; claim->details != NULL && i < claim->details->len; i += 2)
    {
      const char *key = claim->details->pdata[i], *value = claim->details->pdata[i + 1];

      if (!g_str_has_prefix (key, "author."))
        continue;
      if (strcmp (key, "author.name") == 0)
        {
          author = is_new (names, value) ? newsdoc_node_new (NEWSDOC_NODE_META_MAP) : NULL;
          if (author != NULL)
            newsdoc_node_append_child (list, author);
        }
      if (author != NULL)
        newsdoc_meta_set_string (author, key + strlen ("author."), value);
    }
}

/* The words that a claim is about. */
static char *
claim_text (NewsdocStory       *story,
            const NewsdocClaim *claim)
{
  NewsdocLine *line = newsdoc_story_line (story, claim->first);
  gboolean whole = claim->start == claim->end;

  return g_strstrip (whole ? g_strdup (line->text) : g_strndup (line->text + claim->start, claim->end - claim->start));
}

/* Every byline's authors, in their order, each name once; what the page's head says counts where no line does. */
static NewsdocNode *
collect_authors (NewsdocStory *story)
{
  g_autoptr(GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  NewsdocNode *list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);

  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_BYLINE)
        add_authors (claim, names, list);
    }
  if (story->said != NULL)
    add_authors (story->said, names, list);
  return list;
}

/* Pandoc's own field: the names alone. */
static void
set_author_field (NewsdocStory *story,
                  NewsdocNode  *authors)
{
  NewsdocNode *list;

  if (newsdoc_node_get_first_child (authors) == NULL || !newsdoc_fields_is_free (story, "author"))
    return;
  list = newsdoc_node_new (NEWSDOC_NODE_META_LIST);
  for (NewsdocNode *author = newsdoc_node_get_first_child (authors); author != NULL; author = newsdoc_node_get_next (author))
    {
      g_autofree char *name = newsdoc_meta_text (author, "name");

      if (name != NULL)
        newsdoc_node_append_child (list, newsdoc_meta_words (name));
    }
  newsdoc_node_map_set (story->meta, "author", list);
}

static void
take_byline (NewsdocStory *story,
             NewsdocNode  *ours)
{
  const NewsdocClaim *claim = newsdoc_fields_claim (story, NEWSDOC_LABEL_BYLINE);
  NewsdocNode *byline, *authors;

  if (claim == NULL && story->said == NULL)
    return;

  byline = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  if (claim != NULL)
    newsdoc_meta_set_string (byline, "text", newsdoc_story_line (story, claim->first)->text);
  authors = collect_authors (story);
  set_author_field (story, authors);
  newsdoc_node_map_set (byline, "authors", authors);
  newsdoc_node_map_set (ours, "byline", byline);
}

static void
take_dates (NewsdocStory *story,
            NewsdocNode  *ours)
{
  const char *published = story->published, *modified = story->modified;

  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label != NEWSDOC_LABEL_DATES && claim->label != NEWSDOC_LABEL_BYLINE)
        continue;
      if (modified == NULL)
        modified = newsdoc_claim_get (claim, ".modified");
    }
  newsdoc_meta_set_string (ours, "published", published);
  newsdoc_meta_set_string (ours, "modified", modified);

  /* an article that says only when it was changed is of that day */
  if (published == NULL)
    published = modified;
  if (published != NULL && newsdoc_fields_is_free (story, "date"))
    {
      g_autofree char *day = g_strndup (published, strlen ("2024-05-03"));
      newsdoc_node_map_set (story->meta, "date", newsdoc_meta_words (day));
    }
}

static void
take_dateline (NewsdocStory *story,
               NewsdocNode  *ours)
{
  const NewsdocClaim *claim = newsdoc_fields_claim (story, NEWSDOC_LABEL_DATELINE);
  NewsdocNode *dateline, *places = NULL;
  g_autofree char *text = claim != NULL ? claim_text (story, claim) : NULL;

  if (claim == NULL)
    return;
  dateline = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  newsdoc_meta_set_string (dateline, "text", text);
  newsdoc_meta_set_string (dateline, "date", newsdoc_claim_get (claim, "date"));
  newsdoc_meta_set_string (dateline, "source", newsdoc_claim_get (claim, "source"));

  /* no list without a place: what is saved as YAML would lose it */
  for (guint i = 0; claim->details != NULL && i < claim->details->len; i += 2)
    if (strcmp (claim->details->pdata[i], ".place") == 0)
      {
        if (places == NULL)
          newsdoc_node_map_set (dateline, "places", places = newsdoc_node_new (NEWSDOC_NODE_META_LIST));
        newsdoc_node_append_child (places, newsdoc_meta_string (claim->details->pdata[i + 1]));
      }
  newsdoc_node_map_set (ours, "dateline", dateline);
}

static void
take_embargo (NewsdocStory *story,
              NewsdocNode  *ours)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];

      if (claim->label == NEWSDOC_LABEL_RELEASE && newsdoc_claim_get (claim, "embargo") != NULL)
        newsdoc_meta_set_string (ours, "embargo", newsdoc_claim_get (claim, "embargo"));
    }
}

/* Pandoc's templates print $body$ and $abstract$. A page's head may have fields of these names, for machines: the text once more, its beginning, or a
 * few search words. What is said on the command line is a plain string, and stays. */
static void
drop_for_machines (NewsdocStory *story)
{
  NewsdocNode *abstract = newsdoc_node_map_get (story->meta, "abstract");

  newsdoc_node_map_remove (story->meta, "body");
  if (story->page && abstract != NULL && newsdoc_node_get_kind (abstract) == NEWSDOC_NODE_META_INLINES)
    newsdoc_node_map_remove (story->meta, "abstract");
}

void
newsdoc_markup_metadata (NewsdocStory *story)
{
  NewsdocNode *ours = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  const NewsdocClaim *kicker = newsdoc_fields_claim (story, NEWSDOC_LABEL_KICKER);
  g_autofree char *kicker_text = kicker != NULL ? claim_text (story, kicker) : NULL;

  newsdoc_meta_set_string (ours, "normal-form", "1");
  if (kicker != NULL)
    newsdoc_meta_set_string (ours, "kicker", kicker_text);
  unbold (story, NEWSDOC_LABEL_HEADLINE);
  unbold (story, NEWSDOC_LABEL_STANDFIRST);
  unbold (story, NEWSDOC_LABEL_KICKER);
  newsdoc_markup_headline (story, ours);
  take_standfirst (story);
  take_byline (story, ours);
  take_dates (story, ours);
  take_dateline (story, ours);
  take_embargo (story, ours);
  if (story->language != NULL)
    newsdoc_node_map_set (story->meta, "lang", newsdoc_meta_words (story->language));
  newsdoc_node_map_set (story->meta, "newsdoc", ours);
  drop_for_machines (story);
}
