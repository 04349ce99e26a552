/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "story.h"

#include <string.h>

void
newsdoc_claim_free (NewsdocClaim *claim)
{
  g_clear_pointer (&claim->details, g_ptr_array_unref);
  g_clear_pointer (&claim->node, newsdoc_node_unref);
  g_free (claim);
}

static NewsdocClaim *
add_claim (NewsdocStory *story,
           NewsdocLabel  label,
           guint         first,
           guint         last,
           double        confidence,
           const char   *rule)
{
  NewsdocClaim *claim = g_new0 (NewsdocClaim, 1);

  claim->label = label;
  claim->first = first;
  claim->last = last;
  claim->confidence = confidence;
  claim->rule = rule;
  g_ptr_array_add (story->claims, claim);
  return claim;
}

NewsdocClaim *
newsdoc_story_claim (NewsdocStory *story,
                     NewsdocLabel  label,
                     guint         first,
                     guint         last,
                     double        confidence,
                     const char   *rule)
{
  NewsdocClaim *claim;

  g_return_val_if_fail (first <= last && last < story->lines->len, NULL);

  for (guint i = first; i <= last; i++)
    if (newsdoc_story_line (story, i)->label != NEWSDOC_LABEL_NONE)
      return NULL;
  if (!newsdoc_decisions_allow (story->decisions, label, first, last, 0, 0))
    return NULL;

  claim = add_claim (story, label, first, last, confidence, rule);
  for (guint i = first; i <= last; i++)
    {
      newsdoc_story_line (story, i)->label = label;
      newsdoc_story_line (story, i)->claim = claim;
    }
  return claim;
}

NewsdocClaim *
newsdoc_story_claim_around (NewsdocStory *story,
                            NewsdocLabel  label,
                            guint         first,
                            guint         last,
                            double        confidence,
                            const char   *rule)
{
  NewsdocClaim *claim;

  g_return_val_if_fail (first <= last && last < story->lines->len, NULL);
  g_return_val_if_fail (newsdoc_story_line (story, first)->label == NEWSDOC_LABEL_NONE
                        && newsdoc_story_line (story, last)->label == NEWSDOC_LABEL_NONE, NULL);

  if (!newsdoc_decisions_allow (story->decisions, label, first, first, 0, 0) || !newsdoc_decisions_allow (story->decisions, label, last, last, 0, 0))
    return NULL;
  claim = add_claim (story, label, first, last, confidence, rule);
  for (guint i = first; i <= last; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || !newsdoc_decisions_allow (story->decisions, label, i, i, 0, 0))
        continue;
      line->label = label;
      line->claim = claim;
    }
  return claim;
}

NewsdocClaim *
newsdoc_story_say (NewsdocStory *story,
                   NewsdocLabel  label,
                   double        confidence,
                   const char   *rule)
{
  g_clear_pointer (&story->said, newsdoc_claim_free);
  story->said = g_new0 (NewsdocClaim, 1);
  story->said->label = label;
  story->said->confidence = confidence;
  story->said->rule = rule;
  return story->said;
}

/* Where in ranges, which do not overlap and are in their order, one that begins at start is to be put. */
static guint
place_of (const GPtrArray *ranges,
          gsize            start)
{
  guint low = 0, high = ranges->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (((const NewsdocClaim *) ranges->pdata[middle])->start < start)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Does one that is to be put at place overlap its neighbours? */
static gboolean
is_taken (const GPtrArray *ranges,
          guint            place,
          gsize            start,
          gsize            end)
{
  const NewsdocClaim *before = place > 0 ? ranges->pdata[place - 1] : NULL;
  const NewsdocClaim *after = place < ranges->len ? ranges->pdata[place] : NULL;

  return (before != NULL && before->end > start) || (after != NULL && after->start < end);
}

NewsdocClaim *
newsdoc_story_claim_range (NewsdocStory *story,
                           NewsdocLabel  label,
                           guint         line,
                           gsize         start,
                           gsize         end,
                           double        confidence,
                           const char   *rule)
{
  NewsdocLine *holder = newsdoc_story_line (story, line);
  NewsdocClaim *claim;
  guint place;

  g_return_val_if_fail (start < end && end <= holder->length, NULL);

  place = holder->ranges != NULL ? place_of (holder->ranges, start) : 0;
  if ((holder->ranges != NULL && is_taken (holder->ranges, place, start, end)) || !newsdoc_decisions_allow (story->decisions, label, line, line, start, end))
    return NULL;

  claim = add_claim (story, label, line, line, confidence, rule);
  claim->start = start;
  claim->end = end;
  if (holder->ranges == NULL)
    holder->ranges = g_ptr_array_new ();
  g_ptr_array_insert (holder->ranges, place, claim);
  return claim;
}

void
newsdoc_claim_add (NewsdocClaim *claim,
                   const char   *key,
                   const char   *value)
{
  if (claim == NULL || value == NULL || *value == '\0')
    return;
  if (claim->details == NULL)
    claim->details = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (claim->details, g_strdup (key));
  g_ptr_array_add (claim->details, g_strdup (value));
}

const char *
newsdoc_claim_get (const NewsdocClaim *claim,
                   const char         *key)
{
  for (guint i = 0; claim->details != NULL && i < claim->details->len; i += 2)
    if (strcmp (claim->details->pdata[i], key) == 0)
      return claim->details->pdata[i + 1];

  return NULL;
}
