/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/dates.h"

/* A stamp is a line: "Published 3 May 2024, 10:31 BST; updated 4 May 2024". With the name, the section and the minutes to read in it, it is
 * not much longer. */
#define MOST_WORDS 24

/* How far from the headline a stamp stands: above it with the section, below it with the byline; the picture and the buttons
 * come between. */
#define LINES_ABOVE 8
#define LINES_BELOW 24

/* A day in numbers without marks, as some heads have it: 20190806, and with the time, 20190806103251. */
static char *
digits_day (const char *text)
{
  if (strspn (text, "0123456789") < 8 || (text[0] != '1' && text[0] != '2') || strspn (text, "0123456789") != strlen (text))
    return NULL;
  if (strlen (text) != 8 && strlen (text) != 14 && strlen (text) != 12)
    return NULL;
  return g_strdup_printf ("%.4s-%.2s-%.2s", text, text + 4, text + 6);
}

static char *
read_day (NewsdocStory *story,
          const char   *text)
{
  char *day = newsdoc_dates_find_day (story->lexicon, text);

  return day != NULL ? day : digits_day (text);
}

/* What the page says for machines: schema.org's property, then the names that heads use, in the lexicon's order. */
static char *
read_head (NewsdocStory *story,
           const char   *property,
           const char   *key)
{
  const char * const *values = newsdoc_facts_get (story->facts, property);
  const char * const *names = newsdoc_lexicon_list (story->lexicon, "page", key);
  char *day = values != NULL ? read_day (story, values[0]) : NULL;

  for (guint i = 0; day == NULL && names != NULL && names[i] != NULL; i++)
    {
      NewsdocNode *value = story->meta != NULL ? newsdoc_node_map_get (story->meta, names[i]) : NULL;
      g_autofree char *text = value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;

      /* a name that comes twice is a list, of which the first is the page's own */
      if (text != NULL && strchr (text, '\n') != NULL)
        *strchr (text, '\n') = '\0';
      if (text != NULL)
        day = read_day (story, g_strstrip (text));
    }
  return day;
}

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0' && line->words <= MOST_WORDS
         && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_VERBATIM));
}

static NewsdocClaim *
claim (NewsdocStory *story,
       NewsdocLine  *line,
       const char   *published,
       const char   *modified,
       double        confidence,
       const char   *rule)
{
  NewsdocClaim *made = newsdoc_story_claim (story, NEWSDOC_LABEL_DATES, line->index, line->index, confidence, rule);

  newsdoc_claim_add (made, ".published", published);
  newsdoc_claim_add (made, ".modified", modified);
  return made;
}

/* A line that is a stamp and nothing else. */
static gboolean
claim_stamp (NewsdocStory *story,
             NewsdocLine  *line)
{
  g_autofree char *published = NULL;
  g_autofree char *modified = NULL;

  if (!may_be (line) || !newsdoc_dates_is_stamp (story->lexicon, line->text, &published, &modified)
      || (published == NULL && modified == NULL))
    return FALSE;
  return claim (story, line, published, modified, 0.93, "dates/stamp") != NULL;
}

/* A short line of a page with a date in it, and with a name, a section, the minutes to read: "von Jana Meier, 3.5.2024 | 4 Min." The tag
 * around the date says it exactly, where it was kept. */
static gboolean
claim_mixed (NewsdocStory *story,
             NewsdocLine  *line)
{
  g_autofree char *day = NULL;
  gboolean updated;

  if (!story->page || !may_be (line) || (line->flags & NEWSDOC_LINE_PROSE) || line->level > 0)
    return FALSE;
  if (line->datetime != NULL)
    day = read_day (story, line->datetime);
  if (day == NULL)
    day = newsdoc_dates_find_day (story->lexicon, line->text);
  if (day == NULL)
    return FALSE;
  updated = newsdoc_lexicon_begins (story->lexicon, "dates", "updated", line->folded) > 0;
  return claim (story, line, updated ? NULL : day, updated ? day : NULL, 0.85, "dates/in-line") != NULL;
}

/* "By Jane Doe, May 3, 2024": a byline may have the date in it; and a line marked as dates by hand is still to be read. */
static gboolean
read_claimed (NewsdocStory *story)
{
  gboolean any = FALSE;

  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];
      g_autofree char *published = NULL;
      g_autofree char *modified = NULL;
      NewsdocLine *line = newsdoc_story_line (story, made->first);

      if (made->label != NEWSDOC_LABEL_BYLINE && made->label != NEWSDOC_LABEL_DATES)
        continue;
      if (!newsdoc_dates_is_stamp (story->lexicon, line->text, &published, &modified) && made->label == NEWSDOC_LABEL_BYLINE)
        published = line->datetime != NULL ? read_day (story, line->datetime) : newsdoc_dates_find_day (story->lexicon, line->text);
      newsdoc_claim_add (made, ".published", published);
      newsdoc_claim_add (made, ".modified", modified);
      any |= published != NULL;
    }
  return any;
}

/* The lines around the headline, those that are a stamp first; the nearest below, then above. */
static gboolean
search (NewsdocStory *story,
        gboolean    (*try) (NewsdocStory *story, NewsdocLine *line))
{
  guint anchor = story->headline >= 0 ? (guint) story->headline : story->begin;
  guint first = anchor > LINES_ABOVE ? anchor - LINES_ABOVE : 0;
  gboolean found = FALSE;

  for (guint i = anchor; i < MIN (anchor + LINES_BELOW, story->end); i++)
    found |= try (story, newsdoc_story_line (story, i));
  for (guint i = anchor; !found && i > MAX (first, story->begin); i--)
    found |= try (story, newsdoc_story_line (story, i - 1));
  return found;
}

static void
recognise (NewsdocStory *story)
{
  gboolean found;

  story->published = read_head (story, "datePublished", "published");
  story->modified = read_head (story, "dateModified", "modified");
  found = read_claimed (story);
  found |= search (story, claim_stamp);
  if (!found)
    search (story, claim_mixed);
}

const NewsdocConstruct newsdoc_construct_dates = {
  "dates", "when the article was published and updated", recognise
};
