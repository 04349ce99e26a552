/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "byline-text.h"
#include "headline-piece.h"
#include "headline-title.h"

#include <string.h>

/* A kicker (eyebrow, rubric; German Dachzeile) is a word or two above the headline. */
#define MOST_WORDS 6
#define MOST_BYTES 60

/* Inside the heading a Span bounds it, and it may be a line of its own: "What to buy for a long winter". */
#define MOST_WORDS_INSIDE 12

/* A section's name: "Law and order". */
#define MOST_SECTION_WORDS 4

/* What is left of a heading without it must still be a headline. */
#define LEAST_WORDS 2

static gboolean
is_short_label (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE
         && line->words >= 1 && line->words <= MOST_WORDS && line->length <= MOST_BYTES
         && !(line->flags & (NEWSDOC_LINE_ENDS | NEWSDOC_LINE_LIST | NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE));
}

/* The colon that a piece may end with is not its own. */
static char *
fold_piece (const char *text,
            gsize       length)
{
  char *folded = newsdoc_text_fold (text, length);
  gsize end = strlen (folded);

  while (end > 0 && strchr (": ", folded[end - 1]) != NULL)
    folded[--end] = '\0';
  return folded;
}

/* Where the page sets no colon between the pieces, as its style does that, the title needs it. */
static void
join_pieces (NewsdocLine        *headline,
             const NewsdocPiece *piece)
{
  g_autofree char *left = g_strndup (headline->text + piece->start, piece->end - piece->start);
  g_autofree char *text = NULL;

  for (gsize end = strlen (left); end > 0 && strchr (": ", left[end - 1]) != NULL; )
    left[--end] = '\0';
  text = g_strconcat (left, ": ", headline->text + piece->rest, NULL);
  newsdoc_claim_add (headline->claim, ".title", g_strstrip (text));
}

/* Is the piece known to stand before the headline: by its class, or since the page's titles have the rest without it? */
static gboolean
stands_before (NewsdocStory        *story,
               const NewsdocTitles *titles,
               const NewsdocPiece  *piece,
               const char          *rest)
{
  guint words = newsdoc_text_count_words (rest);

  if (newsdoc_node_in_class (piece->span, story->lexicon, "kicker"))
    return words >= LEAST_WORDS;
  return newsdoc_titles_match (titles, rest) >= NEWSDOC_TITLE_WITHIN || newsdoc_titles_is_said (titles, rest);
}

/* The kicker may be inside the heading, as a Span of its own before the headline's words. Where the page's titles join both by a
 * colon, it is part of the headline. */
static void
look_inside (NewsdocStory *story)
{
  NewsdocLine *headline = newsdoc_story_line (story, story->headline);
  g_autoptr(NewsdocTitles) titles = NULL;
  g_autofree char *left = NULL, *right = NULL;
  NewsdocPiece piece;

  /* what an author marked in it is decided */
  if (headline->ranges != NULL || !newsdoc_headline_first_piece (headline, &piece))
    return;
  titles = newsdoc_titles_new (story);
  left = fold_piece (headline->text + piece.start, piece.end - piece.start);
  right = newsdoc_text_fold (headline->text + piece.rest, -1);
  if (newsdoc_titles_joins (titles, left, right))
    join_pieces (headline, &piece);
  else if (newsdoc_text_count_words (left) <= MOST_WORDS_INSIDE && stands_before (story, titles, &piece, right))
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_KICKER, story->headline, piece.start, piece.end, 0.9, "kicker/in-heading");
}

/* Do the page's titles say both in a row: "Harbour strike: Ferries stay in port"? */
static gboolean
is_joined (NewsdocStory *story,
           NewsdocLine  *line)
{
  g_autoptr(NewsdocTitles) titles = newsdoc_titles_new (story);
  g_autofree char *left = fold_piece (line->text, line->length);

  return newsdoc_titles_joins (titles, left, newsdoc_story_line (story, story->headline)->folded);
}

/* The line above, or the one over a colon that was a piece of a torn heading by itself. */
static NewsdocLine *
line_above (NewsdocStory *story)
{
  NewsdocLine *line = newsdoc_story_before (story, story->headline);

  while (line != NULL && line->torn > 0 && line->letters == 0)
    line = newsdoc_story_before (story, line->index);
  return line;
}

/* The one link that all of the line is (nullable). */
static NewsdocNode *
whole_link (NewsdocLine *line)
{
  NewsdocNode *link = NULL;

  if (line->letters == 0 || line->link_letters < line->letters)
    return NULL;
  for (NewsdocNode *node = newsdoc_node_next_in_tree (line->holder, line->holder); node != NULL; node = newsdoc_node_next_in_tree (node, line->holder))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK && link != NULL)
      return NULL;
    else if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK)
      link = node;
  return link;
}

/* "#top", "/", "https://example.org/": into this page, or to the front page. */
static gboolean
leads_nowhere (const char *url)
{
  const char *host = strstr (url, "://");
  const char *path = host != NULL ? strchr (host + strlen ("://"), '/') : url;

  return path == NULL || *path == '#' || *path == '\0' || strcmp (path, "/") == 0;
}

static gboolean
is_button (NewsdocStory *story,
           NewsdocLine  *line,
           const char   *url)
{
  g_autoptr(GPtrArray) authors = newsdoc_byline_links (story, line);

  return authors->len > 0 || leads_nowhere (url) || newsdoc_lexicon_is (story->lexicon, "navigation", "label", line->folded)
         || newsdoc_lexicon_is (story->lexicon, "share", "label", line->folded);
}

/* Do both stand in one element, as they are or each in one of its own? */
static gboolean
are_brothers (NewsdocLine *line,
              NewsdocLine *other)
{
  NewsdocNode *parent = newsdoc_node_get_parent (line->node), *there = newsdoc_node_get_parent (other->node);

  return parent == there || (parent != NULL && there != NULL && newsdoc_node_get_parent (parent) == newsdoc_node_get_parent (there));
}

/* The link to its section that an article has over the headline: one, while a menu and the way to the page are several. */
static gboolean
is_section_link (NewsdocStory *story,
                 NewsdocLine  *line)
{
  NewsdocNode *link = whole_link (line);
  const char *url = link != NULL ? newsdoc_node_get_url (link) : NULL;
  guint i = line->index;

  if (url == NULL || line->words > MOST_SECTION_WORDS || is_button (story, line, url) || newsdoc_line_in_class (line, story->lexicon, "breadcrumb", 4))
    return FALSE;
  while (i > 0 && *newsdoc_story_line (story, i - 1)->folded == '\0')
    i--;
  return i == 0 || newsdoc_story_line (story, i - 1)->link_letters == 0 || !are_brothers (line, newsdoc_story_line (story, i - 1));
}

/* On a page the line above the headline is as often a menu's last; there something must say so: a class, a known word, the page's
 * titles, a link of its own. In a document with no such surroundings, what stands first, right above the headline, is one. The rule that says so, or NULL. */
static const char *
find_rule (NewsdocStory *story,
           NewsdocLine  *line)
{
  if (newsdoc_line_in_class (line, story->lexicon, "kicker", 2))
    return "kicker/class";
  if (newsdoc_lexicon_is (story->lexicon, "kicker", "labels", line->folded))
    return "kicker/word";
  if (line->followed || is_joined (story, line))
    return "kicker/title";
  if (story->page)
    return is_section_link (story, line) ? "kicker/section-link" : NULL;
  return newsdoc_story_before (story, line->index) == NULL ? "kicker/first-line" : NULL;
}

static void
recognise (NewsdocStory *story)
{
  NewsdocLine *line;
  const char *rule;

  if (story->headline < 0)
    return;
  look_inside (story);
  line = line_above (story);
  rule = line != NULL && is_short_label (line) ? find_rule (story, line) : NULL;
  if (rule != NULL)
    newsdoc_story_claim (story, NEWSDOC_LABEL_KICKER, line->index, line->index, strcmp (rule, "kicker/first-line") == 0 ? 0.85 : 0.92, rule);
}

const NewsdocConstruct newsdoc_construct_kicker = {
  "kicker", "a word or two above the headline", recognise
};
