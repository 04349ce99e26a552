/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/names.h"

/* A byline with its roles and places is a line, not a paragraph. */
#define MOST_WORDS 24
#define MOST_BYTES 220

/* How far from the headline a byline stands: picture, standfirst, dates and buttons come between. Most false bylines on saved pages are
 * true ones, of teasers; so it is the place that tells. */
#define LINES_ABOVE 4
#define LINES_BELOW 14

/* Some papers put the name under the text. */
#define LAST_LINES 3

/* The least that newsdoc_names_looks_like() must say: where something else vouches for the line, and where nothing does. */
#define LIKELY 30
#define SURE 70

static void
add_author (NewsdocClaim            *claim,
            const NewsdocBylineName *author)
{
  newsdoc_claim_add (claim, "author.name", author->name);
  newsdoc_claim_add (claim, "author.kind", newsdoc_byline_kind_name (author->kind));
  newsdoc_claim_add (claim, "author.role", author->role);
  newsdoc_claim_add (claim, "author.place", author->place);
  newsdoc_claim_add (claim, "author.organization", author->organization);
  newsdoc_claim_add (claim, "author.contact", author->contact);
}

static void
add_authors (NewsdocClaim *claim,
             GPtrArray    *authors)
{
  for (guint i = 0; i < authors->len; i++)
    add_author (claim, authors->pdata[i]);
}

/* The text behind the lead word ("By", "Von", "Texte :"); NULL when there is no lead word, or when it is one of the phrases that only begin
 * like a byline ("By the time"). */
static const char *
behind_lead (NewsdocStory *story,
             NewsdocLine  *line)
{
  gsize length = newsdoc_lexicon_begins (story->lexicon, "byline", "lead", line->folded);
  const char *rest;

  if (length == 0 || newsdoc_lexicon_begins (story->lexicon, "byline", "not", line->folded) > 0)
    return NULL;
  rest = line->text + newsdoc_text_unfold_length (line->text, length);
  while (*rest == ' ' || *rest == ':' || *rest == '\n')
    rest++;
  return *rest != '\0' ? rest : NULL;
}

/* Does the metadata's author field name somebody whom the line names too? */
static gboolean
agrees_with_metadata (NewsdocStory *story,
                      NewsdocLine  *line)
{
  NewsdocNode *field = story->meta != NULL ? newsdoc_node_map_get (story->meta, "author") : NULL;
  g_autofree char *text = field != NULL ? newsdoc_node_dup_plain_text (field) : NULL;
  g_auto(GStrv) names = text != NULL ? g_strsplit_set (text, "\n,;", -1) : NULL;

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *name = newsdoc_text_fold (names[i], -1);

      /* one word is a handle or a first name, and a word of many lines */
      if (strchr (name, ' ') != NULL && strstr (line->folded, name) != NULL)
        return TRUE;
    }
  return FALSE;
}

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0'
         && line->words <= MOST_WORDS && line->length <= MOST_BYTES
         && !(line->flags & (NEWSDOC_LINE_TABLE | NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_QUOTE | NEWSDOC_LINE_VERBATIM));
}

/* How sure it is that the line is a byline, and by which rule; 0 when it is none. */
static double
judge (NewsdocStory  *story,
       NewsdocLine   *line,
       gboolean       before_text,
       const char   **rule)
{
  const char *names = behind_lead (story, line);
  guint likely = newsdoc_names_looks_like (story->lexicon, names != NULL ? names : line->text);

  if (agrees_with_metadata (story, line) && line->words <= MOST_WORDS / 2)
    return *rule = "byline/metadata", 0.97;
  if (names != NULL && likely >= LIKELY)
    return *rule = "byline/lead-word", 0.95;
  if (likely >= LIKELY && newsdoc_line_in_class (line, story->lexicon, "byline", 2))
    return *rule = "byline/class", 0.9;
  if (likely >= SURE && before_text && line->level == 0 && !(line->flags & NEWSDOC_LINE_LIST))
    return *rule = "byline/names", 0.8;
  return 0;
}

static gboolean
claim (NewsdocStory *story,
       NewsdocLine  *line,
       gboolean      before_text)
{
  g_autoptr(GPtrArray) authors = NULL;
  const char *rule = NULL;
  double sure = may_be (line) ? judge (story, line, before_text, &rule) : 0;
  NewsdocClaim *made;

  if (sure == 0)
    return FALSE;
  authors = newsdoc_names_parse (story->lexicon, line->text);
  if (authors->len == 0)
    return FALSE;
  made = newsdoc_story_claim (story, NEWSDOC_LABEL_BYLINE, line->index, line->index, sure, rule);
  add_authors (made, authors);
  return TRUE;
}

/* What an author marked is a byline; whom it names is still to be read. */
static gboolean
read_marked (NewsdocStory *story)
{
  gboolean any = FALSE;

  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];
      g_autoptr(GPtrArray) authors = NULL;

      if (made->label != NEWSDOC_LABEL_BYLINE)
        continue;
      any = TRUE;
      authors = newsdoc_names_parse (story->lexicon, newsdoc_story_line (story, made->first)->text);
      add_authors (made, authors);
    }
  return any;
}

/* Around the headline. Before the first paragraph a name alone may be the byline; behind it only a line that says so. */
static gboolean
search_head (NewsdocStory *story)
{
  guint anchor = story->headline >= 0 ? (guint) story->headline : story->begin;
  guint end = MIN (anchor + LINES_BELOW, story->end);
  gboolean found = FALSE, before_text = TRUE;

  for (guint i = anchor > story->begin + LINES_ABOVE ? anchor - LINES_ABOVE : story->begin; i < end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && (line->flags & NEWSDOC_LINE_PROSE) && i > anchor)
        before_text = FALSE;
      /* lines of names in a row are one byline; a name further on is somebody else's */
      if (claim (story, line, before_text && i > anchor))
        found = TRUE;
      else if (found && *line->folded != '\0')
        break;
    }
  return found;
}

static void
search_end (NewsdocStory *story)
{
  NewsdocLine *line = newsdoc_story_before (story, story->end);

  for (guint i = 0; line != NULL && i < LAST_LINES; i++, line = newsdoc_story_before (story, line->index))
    if (claim (story, line, FALSE))
      return;
}

static void
recognise (NewsdocStory *story)
{
  if (!read_marked (story) && !search_head (story))
    search_end (story);
}

const NewsdocConstruct newsdoc_construct_byline = {
  "byline", "who wrote it", recognise
};
