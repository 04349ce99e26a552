/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "../language/text.h"
#include "meta.h"
#include "range.h"
#include "steps.h"

static const NewsdocClaim *
find_claim (NewsdocStory *story,
            NewsdocLabel  label)
{
  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];
      if (claim->label == label)
        return claim;
    }
  return NULL;
}

/* May we set this field? An author's own metadata is never overwritten; that of a saved page's head is not an author's. */
static gboolean
is_free (NewsdocStory *story,
         const char   *key)
{
  return story->page || newsdoc_node_map_get (story->meta, key) == NULL;
}

/* Move a line's words to a field. It is done as well where the field says the same already. */
static void
move_line (NewsdocStory *story,
           NewsdocClaim *claim,
           const char   *key)
{
  NewsdocLine *line = newsdoc_story_line (story, claim->first);
  g_autofree char *there = newsdoc_meta_text (story->meta, key);
  g_autofree char *folded = there != NULL ? newsdoc_text_fold (there, -1) : NULL;

  if (claim->first != claim->last)
    return;
  if (is_free (story, key))
    newsdoc_node_map_set (story->meta, key, newsdoc_meta_inlines (line->holder));
  else if (g_strcmp0 (folded, line->folded) != 0)
    return;
  claim->moved = TRUE;
}

/* Has the inline no letter or figure? Then it is a space, a dash, a colon, between the kicker and the headline. */
static gboolean
is_separator (NewsdocNode *inline_node)
{
  g_autoptr(NewsdocNode) holder = newsdoc_node_new (NEWSDOC_NODE_PLAIN);
  g_autofree char *text = NULL;

  newsdoc_node_append_child (holder, newsdoc_node_copy (inline_node));
  text = newsdoc_node_dup_plain_text (holder);
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)) || g_unichar_type (g_utf8_get_char (p)) == G_UNICODE_INITIAL_PUNCTUATION)
      return FALSE;
  return newsdoc_node_get_kind (inline_node) != NEWSDOC_NODE_QUOTED;
}

static void
trim_start (NewsdocNode *holder)
{
  while (newsdoc_node_get_first_child (holder) != NULL && is_separator (newsdoc_node_get_first_child (holder)))
    newsdoc_node_remove (newsdoc_node_get_first_child (holder));
}

/* A kicker that was set inside the heading gets its own place above it. */
static void
lift_kicker (NewsdocLine        *line,
             const NewsdocClaim *kicker)
{
  NewsdocNode *div = newsdoc_node_new_div (newsdoc_label_info (NEWSDOC_LABEL_KICKER)->name);
  NewsdocNode *para = newsdoc_node_new (NEWSDOC_NODE_PARA);
  NewsdocNode *span = newsdoc_node_new (NEWSDOC_NODE_SPAN);

  if (!newsdoc_range_wrap (line->holder, kicker->start, kicker->end, span))
    {
      newsdoc_node_unref (span);
      newsdoc_node_unref (para);
      newsdoc_node_unref (div);
      return;
    }
  newsdoc_node_move_children (span, para);
  newsdoc_node_remove (span);
  newsdoc_node_append_child (div, para);
  newsdoc_node_insert_before (line->node, div);
  trim_start (line->holder);
}

/* A heading's line breaks and its indentation are the page's; in place. */
static char *
one_line (char *text)
{
  char *end = text;

  for (const char *p = g_strstrip (text); *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      *end++ = *p;
    else if (end > text && *(end - 1) != ' ')
      *end++ = ' ';
  *end = '\0';
  return text;
}

static void
take_headline (NewsdocStory *story,
               NewsdocNode  *ours)
{
  NewsdocClaim *claim = (NewsdocClaim *) find_claim (story, NEWSDOC_LABEL_HEADLINE);
  const NewsdocClaim *kicker = find_claim (story, NEWSDOC_LABEL_KICKER);
  NewsdocLine *line = claim != NULL ? newsdoc_story_line (story, claim->first) : NULL;
  g_autofree char *text = NULL;
  const char *pieced;

  if (line == NULL && story->called != NULL)
    newsdoc_node_map_set (story->meta, "title", newsdoc_meta_words (story->called));
  if (line == NULL)
    return;
  if (kicker != NULL && kicker->start < kicker->end && kicker->first == line->index)
    lift_kicker (line, kicker);
  pieced = newsdoc_claim_get (claim, ".title");
  text = pieced != NULL ? g_strdup (pieced) : newsdoc_node_dup_plain_text (line->holder);
  newsdoc_meta_set_string (ours, "headline", one_line (text));
  move_line (story, claim, "title");
  if (pieced != NULL && claim->moved)
    newsdoc_node_map_set (story->meta, "title", newsdoc_meta_words (pieced));
}

static void
take_standfirst (NewsdocStory *story)
{
  NewsdocClaim *claim = (NewsdocClaim *) find_claim (story, NEWSDOC_LABEL_STANDFIRST);

  if (claim != NULL)
    move_line (story, claim, "subtitle");
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

  if (newsdoc_node_get_first_child (authors) == NULL || !is_free (story, "author"))
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
  const NewsdocClaim *claim = find_claim (story, NEWSDOC_LABEL_BYLINE);
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
      if (published == NULL)
        published = newsdoc_claim_get (claim, ".published");
      if (modified == NULL)
        modified = newsdoc_claim_get (claim, ".modified");
    }
  newsdoc_meta_set_string (ours, "published", published);
  newsdoc_meta_set_string (ours, "modified", modified);

  /* an article that says only when it was changed is of that day */
  if (published == NULL)
    published = modified;
  if (published != NULL && is_free (story, "date"))
    {
      g_autofree char *day = g_strndup (published, strlen ("2024-05-03"));
      newsdoc_node_map_set (story->meta, "date", newsdoc_meta_words (day));
    }
}

static void
take_dateline (NewsdocStory *story,
               NewsdocNode  *ours)
{
  const NewsdocClaim *claim = find_claim (story, NEWSDOC_LABEL_DATELINE);
  NewsdocNode *dateline, *places;
  g_autofree char *text = claim != NULL ? claim_text (story, claim) : NULL;

  if (claim == NULL)
    return;
  dateline = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  newsdoc_meta_set_string (dateline, "text", text);
  newsdoc_meta_set_string (dateline, "date", newsdoc_claim_get (claim, "date"));
  newsdoc_meta_set_string (dateline, "source", newsdoc_claim_get (claim, "source"));

  places = newsdoc_node_new (NEWSDOC_NODE_META_LIST);
  for (guint i = 0; claim->details != NULL && i < claim->details->len; i += 2)
    if (strcmp (claim->details->pdata[i], ".place") == 0)
      newsdoc_node_append_child (places, newsdoc_meta_string (claim->details->pdata[i + 1]));
  newsdoc_node_map_set (dateline, "places", places);
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

void
newsdoc_markup_metadata (NewsdocStory *story)
{
  NewsdocNode *ours = newsdoc_node_new (NEWSDOC_NODE_META_MAP);
  const NewsdocClaim *kicker = find_claim (story, NEWSDOC_LABEL_KICKER);
  g_autofree char *kicker_text = kicker != NULL ? claim_text (story, kicker) : NULL;

  newsdoc_meta_set_string (ours, "normal-form", "1");
  if (kicker != NULL)
    newsdoc_meta_set_string (ours, "kicker", kicker_text);
  take_headline (story, ours);
  take_standfirst (story);
  take_byline (story, ours);
  take_dates (story, ours);
  take_dateline (story, ours);
  take_embargo (story, ours);
  if (story->language != NULL && newsdoc_node_map_get (story->meta, "lang") == NULL)
    newsdoc_node_map_set (story->meta, "lang", newsdoc_meta_words (story->language));
  newsdoc_node_map_set (story->meta, "newsdoc", ours);
  /* Pandoc's templates print $body$, and a field of that name, which some pages' heads have, would be printed in the text's place. */
  newsdoc_node_map_remove (story->meta, "body");
}
