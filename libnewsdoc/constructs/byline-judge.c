/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "byline-judge.h"

#include <string.h>

#include "../language/dates.h"
#include "../language/names.h"
#include "../language/tidy.h"
#include "byline-known.h"
#include "byline-role.h"
#include "byline-text.h"

/* A byline with its roles, places, date and buttons is a line, not a paragraph. */
#define MOST_WORDS 32
#define MOST_BYTES 300

/* "By Jane", and a date and a counter. */
#define SHORT_WORDS 8

/* "By [jane of kalk]" */
#define MOST_HANDLE_WORDS 3

/* So many lines without text, such as an icon's, may stand between a lead word and its name. */
#define MOST_EMPTY 2

/* How far out the page's own names for a line are looked at: beyond is the article's head, which is called after everything in it. */
#define LEVELS 3

gboolean
newsdoc_byline_is_bracketed (NewsdocLine *line)
{
  g_autofree char *text = g_strstrip (g_strdup (line->text));
  gunichar first = g_utf8_get_char (text), last = *text != '\0' ? g_utf8_get_char (g_utf8_prev_char (text + strlen (text))) : 0;

  return g_unichar_type (first) == G_UNICODE_OPEN_PUNCTUATION && g_unichar_type (last) == G_UNICODE_CLOSE_PUNCTUATION;
}

void
newsdoc_byline_verdict_clear (NewsdocBylineVerdict *verdict)
{
  g_clear_pointer (&verdict->authors, g_ptr_array_unref);
}

static gboolean
may_be (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && *line->folded != '\0'
         && line->words <= MOST_WORDS && line->length <= MOST_BYTES
         && !(line->flags & (NEWSDOC_LINE_QUOTE | NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_PROSE));
}

/* "By", but not one of the phrases that only begin like a byline ("By the time"). */
static gboolean
leads (NewsdocStory *story,
       const char   *text)
{
  return newsdoc_tidy_led (story->lexicon, text) != text;
}

/* "By" in an element of its own is a line of its own. */
static NewsdocLine *
lead_line (NewsdocStory *story,
           NewsdocLine  *line)
{
  guint before = line->index;

  while (before > 0 && line->index - before < MOST_EMPTY && *newsdoc_story_line (story, before - 1)->folded == '\0')
    before--;
  if (before == 0 || !newsdoc_lexicon_is (story->lexicon, "byline", "lead", newsdoc_story_line (story, before - 1)->folded))
    return NULL;
  return newsdoc_story_line (story, before - 1);
}

/* At the beginning, behind the date ("3 May 2024 by Jane Doe"), or as a label anywhere. */
static gboolean
has_lead (NewsdocStory *story,
          NewsdocLine  *line)
{
  g_autofree char *text = newsdoc_byline_text (story, line);
  g_autofree char *tidy = NULL;
  const char *behind;

  if (leads (story, text) || lead_line (story, line) != NULL)
    return TRUE;
  if (newsdoc_tidy_label (story->lexicon, text) != NULL)
    return TRUE;
  if (strpbrk (line->text, "0123456789") == NULL)
    return FALSE;
  tidy = newsdoc_tidy_text (story->lexicon, line->text);
  behind = strstr (tidy, NEWSDOC_TIDY_DATE);
  return behind != NULL && leads (story, behind + strlen (NEWSDOC_TIDY_DATE));
}

/* The links' texts are the names where they read so: what is glued to them on the page does not matter then. */
static GPtrArray *
read_links (NewsdocStory *story,
            GPtrArray    *links)
{
  GPtrArray *authors = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_byline_name_free);

  for (guint i = 0; i < links->len; i++)
    {
      g_autoptr(GPtrArray) read = newsdoc_names_parse (story->lexicon, links->pdata[i]);

      while (read->len > 0)
        g_ptr_array_add (authors, g_ptr_array_steal_index (read, 0));
    }
  return authors;
}

static guint
count_persons (NewsdocStory *story,
               GPtrArray    *authors)
{
  guint persons = 0;

  for (guint i = 0; authors != NULL && i < authors->len; i++)
    {
      const NewsdocBylineName *author = authors->pdata[i];

      persons += author->kind == NEWSDOC_BYLINE_PERSON && newsdoc_name_is_person (story->lexicon, author->name) > 0;
    }
  return persons;
}

/* "Paul", and nothing else in the line: one word that is a link to an author's page. */
static gboolean
is_one_link (NewsdocLine *line,
             GPtrArray   *links)
{
  g_autofree char *folded = links->len == 1 ? newsdoc_text_fold (links->pdata[0], -1) : NULL;

  return folded != NULL && strcmp (folded, line->folded) == 0 && strchr (folded, ' ') == NULL;
}

/* "By [jdoe]", "By [Jane doe]": where behind a lead word all of the rest is a link to an author's page, it is the name, however it is written; a name of more than
 * three words is told by its form. The name, or NULL. */
static const char *
find_led_link (NewsdocStory *story,
               const char   *text,
               GPtrArray    *links)
{
  const char *rest = newsdoc_tidy_lead (story->lexicon, text);
  g_autofree char *folded = newsdoc_text_fold (rest, -1);
  g_autofree char *linked = links->len == 1 && rest != text ? newsdoc_text_fold (links->pdata[0], -1) : NULL;

  return g_strcmp0 (folded, linked) == 0 && newsdoc_text_count_words (rest) <= MOST_HANDLE_WORDS ? rest : NULL;
}

static void
add_linked (GPtrArray  *authors,
            const char *name)
{
  NewsdocBylineName *author = g_new0 (NewsdocBylineName, 1);

  author->kind = NEWSDOC_BYLINE_PERSON;
  author->name = g_strdup (name);
  g_ptr_array_add (authors, author);
}

/* "[Jane] Recipes, Cats": the link ends where the name does, whatever the page has set behind it. */
static gboolean
is_cut (GPtrArray *linked,
        GPtrArray *authors)
{
  const NewsdocBylineName *link = linked->len > 0 ? linked->pdata[0] : NULL;
  const NewsdocBylineName *author = authors->len > 0 ? authors->pdata[0] : NULL;

  return link != NULL && author != NULL && g_str_has_prefix (author->name, link->name) && author->name[strlen (link->name)] == ' ';
}

/* Part of the line is what the page calls the author's: "[Jane Doe]{.author} 12 comments". */
static void
read_spans (NewsdocStory         *story,
            NewsdocLine          *line,
            NewsdocBylineVerdict *verdict)
{
  g_autoptr(GPtrArray) spans = newsdoc_byline_spans (story, line);
  g_autoptr(GPtrArray) named = read_links (story, spans);

  if (count_persons (story, named) == 0)
    return;
  verdict->signs |= NEWSDOC_BYLINE_CLASS;
  if (count_persons (story, verdict->authors) > 0 && !is_cut (named, verdict->authors))
    return;
  g_ptr_array_unref (verdict->authors);
  verdict->authors = g_steal_pointer (&named);
}

static void
read_line (NewsdocStory         *story,
           NewsdocLine          *line,
           NewsdocBylineVerdict *verdict)
{
  g_autoptr(GPtrArray) links = newsdoc_byline_links (story, line);
  g_autoptr(GPtrArray) linked = read_links (story, links);
  g_autofree char *text = newsdoc_byline_text (story, line);
  NewsdocNamesLook looks;

  verdict->authors = newsdoc_names_read (story->lexicon, text, &looks);
  if (looks == NEWSDOC_NAMES_ALONE || newsdoc_lexicon_is (story->lexicon, "byline", "staff", line->folded))
    verdict->signs |= NEWSDOC_BYLINE_NAMES;
  else if (looks == NEWSDOC_NAMES_BESIDE_DATE)
    verdict->signs |= NEWSDOC_BYLINE_DATED;
  if (verdict->authors->len == 0 && find_led_link (story, text, links) != NULL)
    add_linked (verdict->authors, find_led_link (story, text, links));
  if (count_persons (story, linked) > 0 || is_one_link (line, links) || is_cut (linked, verdict->authors))
    {
      verdict->signs |= NEWSDOC_BYLINE_LINK;
      if (count_persons (story, linked) > count_persons (story, verdict->authors) || is_cut (linked, verdict->authors))
        {
          g_ptr_array_unref (verdict->authors);
          verdict->authors = g_steal_pointer (&linked);
        }
    }
}

/* How often each rule is right is measured on saved pages, near the headline. A name of one word ("By Jane", "by ExampleBlog") has too little
 * shape to be known by; then the lead word and nothing else in the line must say it. */
static double
decide (NewsdocBylineSigns   signs,
        guint                persons,
        gboolean             short_line,
        const char         **rule)
{
  if ((signs & NEWSDOC_BYLINE_KNOWN) && persons > 0)
    return *rule = "byline/metadata", 0.97;
  if ((signs & NEWSDOC_BYLINE_LEAD) && (persons > 0 || short_line))
    return *rule = "byline/lead-word", 0.92;
  /* without a person's name it is the line's only word */
  if (signs & NEWSDOC_BYLINE_LINK)
    return *rule = "byline/link", 0.92;
  if ((signs & NEWSDOC_BYLINE_CLASS) && persons > 0)
    return *rule = "byline/class", 0.85;
  if (signs & NEWSDOC_BYLINE_SHAPE)
    return *rule = "byline/names", 0.7;
  return 0;
}

/* "(Reporting by Jane Doe; editing by John Roe)" may have links, too. */
static gboolean
is_signoff (NewsdocStory       *story,
            NewsdocLine        *line,
            NewsdocBylineSigns  signs)
{
  return !(signs & NEWSDOC_BYLINE_LEAD) && newsdoc_line_has (line, story->lexicon, "signoff", "editing");
}

/* A picture of the author has the byline for its caption: a lead word, and the date behind it, which no caption has. */
static gboolean
is_portrait (NewsdocStory *story,
             NewsdocLine  *line)
{
  g_autofree char *text = newsdoc_byline_text (story, line);
  g_autofree char *day = leads (story, text) ? newsdoc_dates_find_day (story->lexicon, text) : NULL;

  return day != NULL;
}

/* Captions, comments and teasers have authors of their own. */
static gboolean
is_elsewhere (NewsdocStory *story,
              NewsdocLine  *line)
{
  static const char * const keys[] = { "caption", "credit", "comments", "related" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (newsdoc_line_in_class (line, story->lexicon, keys[i], LEVELS))
      return TRUE;
  return FALSE;
}

/* "Jane Doe | Kalk Courier": a paper has the shape of a name, too; behind a person it is whom the person writes for. */
static void
know_site (NewsdocStory *story,
           GPtrArray    *authors)
{
  for (guint i = 1; i < authors->len; i++)
    {
      NewsdocBylineName *author = authors->pdata[i];

      if (author->kind == NEWSDOC_BYLINE_PERSON && newsdoc_byline_is_site (story, author->name))
        author->kind = NEWSDOC_BYLINE_ORGANIZATION;
    }
}

void
newsdoc_byline_judge (NewsdocStory         *story,
                      NewsdocLine          *line,
                      GPtrArray            *known,
                      NewsdocBylineVerdict *verdict)
{
  *verdict = (NewsdocBylineVerdict) { 0 };
  if (!may_be (line))
    return;
  if ((line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_FIGURE)) && !is_portrait (story, line))
    return;
  verdict->elsewhere = is_elsewhere (story, line);
  if (has_lead (story, line))
    verdict->signs |= NEWSDOC_BYLINE_LEAD;
  if (newsdoc_line_in_class (line, story->lexicon, "byline", LEVELS))
    verdict->signs |= NEWSDOC_BYLINE_CLASS;
  if (newsdoc_byline_agrees (known, line->folded))
    verdict->signs |= NEWSDOC_BYLINE_KNOWN;
  read_line (story, line, verdict);
  read_spans (story, line, verdict);
  know_site (story, verdict->authors);
  verdict->persons = count_persons (story, verdict->authors);
  verdict->sure = verdict->authors->len > 0 && !is_signoff (story, line, verdict->signs)
                  ? decide (verdict->signs, verdict->persons, line->words <= SHORT_WORDS, &verdict->rule) : 0;
}

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

void
newsdoc_byline_add_authors (NewsdocClaim *claim,
                            GPtrArray    *authors)
{
  for (guint i = 0; i < authors->len; i++)
    add_author (claim, authors->pdata[i]);
}

void
newsdoc_byline_claim (NewsdocStory               *story,
                      NewsdocLine                *line,
                      const NewsdocBylineVerdict *verdict)
{
  NewsdocClaim *claim = newsdoc_story_claim (story, NEWSDOC_LABEL_BYLINE, line->index, line->index, verdict->sure, verdict->rule);

  NewsdocLine *lead = lead_line (story, line);

  if (claim == NULL)
    return;
  newsdoc_byline_add_authors (claim, verdict->authors);
  newsdoc_byline_claim_role (story, claim);
  if (lead != NULL)
    newsdoc_story_claim (story, NEWSDOC_LABEL_BYLINE, lead->index, lead->index, verdict->sure, verdict->rule);
}
