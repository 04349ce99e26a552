/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "caption.h"
#include "constructs.h"

#include <string.h>

#include "../language/credits.h"
#include "../language/text.h"

/* Some pages print no credit, and have it in the image's description or title alone: "The ferry at the quay | Jane Doe/AP". It stays
 * there, and is told as the image's own credit, too. */

/* Without its label, for comparing. */
static char *
fold_credit (NewsdocStory *story,
             const char   *text,
             gsize         length)
{
  g_autofree char *credit = g_strndup (text, length);

  return newsdoc_text_fold (credit + newsdoc_credit_label (story->lexicon, credit), -1);
}

static gboolean
has_credit (NewsdocStory      *story,
            const NewsdocLine *line)
{
  guint first = line->claim != NULL ? line->claim->first : line->index;
  guint last = line->claim != NULL ? line->claim->last : line->index;

  for (guint i = first; i <= last; i++)
    {
      GPtrArray *ranges = newsdoc_story_line (story, i)->ranges;

      for (guint j = 0; ranges != NULL && j < ranges->len; j++)
        if (((NewsdocClaim *) ranges->pdata[j])->label == NEWSDOC_LABEL_CREDIT)
          return TRUE;
    }
  return newsdoc_node_get_attribute (line->image, "credit") != NULL;
}

/* "Jane Doe | AFP/Jim Poe", "Jane Doe © Jim Poe": behind the bar or the sign that parts them it is the credit, though all of it would read as
 * one, since the sitter has a name, too. */
static gsize
skip_sitter (NewsdocStory *story,
             const char   *text)
{
  const char *bar = g_strrstr (text, " | "), *sign = strstr (text, " ©");
  const char *start = bar != NULL ? bar + strlen (" | ") : sign != NULL ? sign + 1 : NULL;

  return start != NULL && newsdoc_credit_label (story->lexicon, text) == 0 && newsdoc_credit_looks_like (story->lexicon, start) >= 2 ? start - text : 0;
}

/* The credit at the end of a description, or NULL. A name alone may be who is to be seen. */
static char *
credit_of (NewsdocStory *story,
           const char   *text)
{
  g_autoptr(GArray) credits = newsdoc_credit_find (story->lexicon, text);
  g_autofree char *credit = NULL;
  const NewsdocCreditRange *last;
  gsize start;

  if (credits->len == 0)
    return NULL;
  last = &g_array_index (credits, NewsdocCreditRange, credits->len - 1);
  start = last->start == 0 ? skip_sitter (story, text) : last->start;
  if (last->outer_end + 1 < strlen (text) || start == 0)
    return NULL;
  credit = g_strndup (text + start, last->end - start);
  return g_strdup (credit + newsdoc_credit_label (story->lexicon, credit));
}

/* "Photo: Jane Doe/AFP" as all that a title says: a house names itself. */
static char *
whole_credit (NewsdocStory *story,
              const char   *text)
{
  gsize label = newsdoc_credit_label (story->lexicon, text);

  return label > 0 && newsdoc_credit_looks_like (story->lexicon, text + label) >= 2 ? g_strdup (text + label) : NULL;
}

static char *
find_credit (NewsdocStory *story,
             NewsdocLine  *line)
{
  const char *title = newsdoc_node_get_title (line->image);
  char *credit = credit_of (story, line->text);

  if (credit == NULL && title != NULL)
    credit = credit_of (story, title);
  return credit == NULL && title != NULL ? whole_credit (story, title) : credit;
}

/* What the story's credits say, folded. */
static GHashTable *
printed_credits (NewsdocStory *story)
{
  GHashTable *printed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *claim = story->claims->pdata[i];
      const char *text = newsdoc_story_line (story, claim->first)->text;

      if (claim->label == NEWSDOC_LABEL_CREDIT)
        g_hash_table_add (printed, fold_credit (story, text + claim->start, claim->end - claim->start));
    }
  return printed;
}

/* A figure's text is its caption; a teaser's picture is another article's. */
static gboolean
may_have (NewsdocStory *story,
          NewsdocLine  *line)
{
  return (line->flags & NEWSDOC_LINE_IMAGE) && !(line->flags & NEWSDOC_LINE_FIGURE)
         && (line->label == NEWSDOC_LABEL_NONE || line->label == NEWSDOC_LABEL_PHOTO)
         && (line->letters == 0 || line->link_letters < line->letters)
         && (story->element == NULL || !newsdoc_line_in_class_below (line, story->lexicon, "related", story->element))
         && !has_credit (story, line);
}

static void
claim (NewsdocStory *story,
       NewsdocLine  *line,
       const char   *credit)
{
  if (line->label == NEWSDOC_LABEL_NONE)
    newsdoc_story_claim (story, NEWSDOC_LABEL_PHOTO, line->index, line->index, 0.8, "photo/description");
  if (line->label == NEWSDOC_LABEL_PHOTO)
    newsdoc_claim_add (line->claim, "image.credit", credit);
}

gboolean
newsdoc_image_credit_claim (NewsdocStory *story,
                            NewsdocLine  *line)
{
  g_autofree char *credit = may_have (story, line) ? find_credit (story, line) : NULL;

  if (credit != NULL)
    claim (story, line, credit);
  return credit != NULL;
}

/* The descriptions that a credit was taken from: a page has the same image once more for readers without scripts. */
static GHashTable *
read_descriptions (NewsdocStory *story)
{
  GHashTable *read = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < story->claims->len; i++)
    {
      const NewsdocClaim *photo = story->claims->pdata[i];

      if (photo->label == NEWSDOC_LABEL_PHOTO && newsdoc_claim_get (photo, "image.credit") != NULL)
        g_hash_table_add (read, newsdoc_story_line (story, photo->first)->folded);
    }
  return read;
}

static void
recognise (NewsdocStory *story)
{
  g_autoptr(GHashTable) printed = printed_credits (story);
  g_autoptr(GHashTable) read = read_descriptions (story);

  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      g_autofree char *credit = may_have (story, line) ? find_credit (story, line) : NULL;
      g_autofree char *folded = credit != NULL ? fold_credit (story, credit, strlen (credit)) : NULL;

      if (folded == NULL || g_hash_table_contains (printed, folded) || g_hash_table_contains (read, line->folded))
        continue;
      claim (story, line, credit);
      g_hash_table_add (read, line->folded);
    }
}

const NewsdocConstruct newsdoc_construct_image_credit = {
  "image-credit", "a credit that only the image's description or title has", recognise
};
