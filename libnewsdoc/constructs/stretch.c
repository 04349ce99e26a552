/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "stretch.h"

/* A paragraph is worth its words, but a single long one no more than a few short ones: an article is many. */
#define MOST_WORDS 40

/* What is not running text costs so many words: a linked line is a menu's or a teaser's, another short one may be a crosshead, a
 * credit or an advertisement's label between two paragraphs. */
#define LINKED (-20)
#define SHORT (-12)
#define IMAGE (-6)

/* So much of the stretch's text must be in an element for it to be the article's: four parts of five. */
#define MOST_OF(all) ((all) * 4 / 5)

int
newsdoc_stretch_worth (NewsdocStory *story,
                       NewsdocLine  *line)
{
  if (*line->folded == '\0')
    return 0;
  if (line->label != NEWSDOC_LABEL_NONE || newsdoc_line_in_class (line, story->lexicon, "comments", 4))
    return LINKED;
  if (line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE))
    return IMAGE;
  if ((line->flags & NEWSDOC_LINE_PROSE) && line->level == 0 && !(line->flags & NEWSDOC_LINE_VERBATIM))
    return MIN (line->words, MOST_WORDS);
  return line->link_letters * 2 > line->letters ? LINKED : SHORT;
}

/* The greatest sum of neighbours, in one pass (Kadane): a run that has sunk to nothing is no beginning. */
NewsdocStretch
newsdoc_stretch_find (NewsdocStory *story,
                      guint         first,
                      guint         end)
{
  NewsdocStretch best = { first, first, 0 };
  guint start = first;
  int sum = 0;

  for (guint i = first; i < end; i++)
    {
      sum += newsdoc_stretch_worth (story, newsdoc_story_line (story, i));
      if (sum <= 0)
        {
          sum = 0;
          start = i + 1;
        }
      else if (sum > best.worth)
        best = (NewsdocStretch) { start, i + 1, sum };
    }
  return best;
}

static guint
depth_of (NewsdocNode *node)
{
  guint depth = 0;

  for (; node != NULL; node = newsdoc_node_get_parent (node))
    depth++;
  return depth;
}

/* Elements that hold so much each hold some text together, so they are nested: the deepest of them is the innermost. */
NewsdocNode *
newsdoc_stretch_element (NewsdocStory         *story,
                         const NewsdocStretch *stretch)
{
  g_autoptr(GHashTable) sums = g_hash_table_new (NULL, NULL);
  NewsdocNode *best = story->root;
  guint deepest = 0;
  int all = 0;
  GHashTableIter iter;
  gpointer node, sum;

  for (guint i = stretch->first; i < stretch->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      int worth = newsdoc_stretch_worth (story, line);

      if (worth <= 0)
        continue;
      all += worth;
      for (NewsdocNode *up = newsdoc_node_get_parent (line->node); up != NULL; up = newsdoc_node_get_parent (up))
        g_hash_table_insert (sums, up, GINT_TO_POINTER (GPOINTER_TO_INT (g_hash_table_lookup (sums, up)) + worth));
    }

  g_hash_table_iter_init (&iter, sums);
  while (g_hash_table_iter_next (&iter, &node, &sum))
    {
      guint depth = GPOINTER_TO_INT (sum) >= MOST_OF (all) ? depth_of (node) : 0;

      if (depth > deepest)
        {
          deepest = depth;
          best = node;
        }
    }
  return best;
}
