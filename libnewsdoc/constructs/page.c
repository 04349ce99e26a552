/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "article-end.h"
#include "constructs.h"
#include "home.h"
#include "stretch.h"
#include "wording.h"

/* The story in a page. A saved page is menus, the article, and teasers, comments and small print around it. Three things find
 * the article: its headline; the stretch of lines with the most running text behind that; and the element of the page that
 * holds most of this stretch, which holds the rest of the article too. */

/* Lines above the headline that may be its kicker, date or byline; lines below the last paragraph that may be its notes. */
#define LINES_ABOVE 4
#define LINES_BELOW 4

/* Tags and buttons may stand between the article and its notes. */
#define LINES_OF_NOTES 16

/* A headline over so little of the page's best text is a teaser's. */
#define LEAST_SHARE 3

/* The best stretch behind the headline, and in *end the line that it may be extended to. However much the readers wrote, it is not the page's text. */
static NewsdocStretch
find_stretch (NewsdocStory *story,
              guint        *end)
{
  guint comments = newsdoc_article_end_comments (story);
  guint next = MIN (newsdoc_article_end_next (story), comments);
  NewsdocStretch whole = newsdoc_stretch_find (story, 0, comments);
  NewsdocStretch below;

  *end = comments;
  if (story->headline < 0)
    return whole;
  below = newsdoc_stretch_find (story, story->headline + 1, next);
  if (below.worth * LEAST_SHARE < whole.worth)
    return whole;
  *end = next;
  return below;
}

/* What the article is made of: what stands in its element, or in a home of its paragraphs. */
typedef struct
{
  NewsdocNode  *element;
  NewsdocHomes *homes;
} Place;

static gboolean
is_inside (const Place *place,
           NewsdocLine *line)
{
  return newsdoc_node_is_inside (line->node, place->element) || newsdoc_homes_have (place->homes, line);
}

/* A short sentence where the paragraphs stand, and in the element that holds them: the last paragraph behind a box of links. */
#define SENTENCE_WORDS 5

static gboolean
is_short_paragraph (const Place *place,
                    NewsdocLine *line)
{
  return (line->flags & NEWSDOC_LINE_ENDS) && line->words >= SENTENCE_WORDS && line->level == 0 && line->link_letters == 0
         && newsdoc_node_is_inside (line->node, place->element) && newsdoc_homes_have (place->homes, line);
}

/* All running text in the place is the article's, however wide the gaps that boxes and advertisements make. */
static void
extend (NewsdocStory   *story,
        NewsdocStretch *stretch,
        const Place    *place,
        guint           end)
{
  for (guint i = story->headline >= 0 ? (guint) story->headline + 1 : 0; i < end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if ((newsdoc_stretch_worth (story, line) > 0 && is_inside (place, line)) || (i > stretch->first && line->label == NEWSDOC_LABEL_NONE && is_short_paragraph (place, line)))
        {
          stretch->first = MIN (stretch->first, i);
          stretch->end = MAX (stretch->end, i + 1);
        }
    }
}

/* A list, a reporter's address or a short last paragraph may end a story: no running text, but where the paragraphs stand. */
static void
extend_at_home (NewsdocStory   *story,
                NewsdocStretch *stretch,
                const Place    *place,
                guint           end)
{
  for (guint i = stretch->end; i < end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      /* among a gallery's pictures there is text too, and behind the last of them */
      if (line->label == NEWSDOC_LABEL_PHOTO || (line->flags & NEWSDOC_LINE_IMAGE))
        continue;
      if (line->link_letters * 2 > line->letters || !newsdoc_homes_have (place->homes, line))
        break;
      stretch->end = i + 1;
    }
}

/* A correction, a note of the editors or one on the author is never the page's, though it often has a box of its own. */
static NewsdocLabel
note_label (NewsdocStory *story,
            NewsdocLine  *line)
{
  if (newsdoc_wording_is_in_authors_box (story, line))
    return NEWSDOC_LABEL_ABOUT_AUTHOR;
  if (!(line->flags & NEWSDOC_LINE_PROSE))
    return NEWSDOC_LABEL_NONE;
  if (newsdoc_wording_matches (story, line, "correction"))
    return NEWSDOC_LABEL_CORRECTION;
  return newsdoc_wording_matches (story, line, "editors-note") ? NEWSDOC_LABEL_EDITORS_NOTE : NEWSDOC_LABEL_NONE;
}

static void
claim_outside (NewsdocStory         *story,
               const NewsdocStretch *stretch,
               const Place          *place)
{
  gboolean in_text = FALSE;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      /* a first paragraph or standfirst often stands with the headline, outside the text's own element */
      gboolean inner = in_text && i < stretch->end;
      gboolean near = i >= story->begin && i < story->end + LINES_OF_NOTES;
      gboolean text = newsdoc_stretch_worth (story, line) > 0;
      NewsdocLabel note = near && !is_inside (place, line) ? note_label (story, line) : NEWSDOC_LABEL_NONE;

      in_text |= i >= stretch->first && text && is_inside (place, line);
      if (line->label != NEWSDOC_LABEL_NONE)
        continue;
      if (note != NEWSDOC_LABEL_NONE)
        newsdoc_story_claim (story, note, i, i, 0.9, "page/note");
      else if (i < story->begin || i >= story->end)
        newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.99, "page/outside");
      else if (inner && !is_inside (place, line))
        newsdoc_story_claim (story, NEWSDOC_LABEL_NAVIGATION, i, i, 0.97, "page/beside");
      else if (newsdoc_line_in_class (line, story->lexicon, "comments", 4))
        newsdoc_story_claim (story, NEWSDOC_LABEL_COMMENTS, i, i, 0.97, "page/comments");
    }
}

static void
recognise (NewsdocStory *story)
{
  NewsdocStretch stretch;
  Place place;
  guint top, end;

  if (!story->page)
    return;
  stretch = find_stretch (story, &end);
  if (stretch.first == stretch.end)
    return;

  place = (Place) { newsdoc_stretch_element (story, &stretch), newsdoc_homes_find (story, stretch.first, stretch.end) };
  story->element = place.element;
  extend (story, &stretch, &place, end);
  extend_at_home (story, &stretch, &place, end);
  top = story->headline >= 0 ? MIN ((guint) story->headline, stretch.first) : stretch.first;
  story->begin = MAX (top, LINES_ABOVE) - LINES_ABOVE;
  story->end = MIN (stretch.end + LINES_BELOW, end);
  claim_outside (story, &stretch, &place);
  g_clear_pointer (&place.homes, g_hash_table_unref);
}

const NewsdocConstruct newsdoc_construct_page = {
  "page", "the menus, teasers, comments and small print around the article on a saved page", recognise
};
