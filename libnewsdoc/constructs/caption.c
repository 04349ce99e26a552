/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "caption.h"

#include <string.h>

#include "../language/credit-parts.h"
#include "../language/credits.h"
#include "../language/names.h"
#include "../story/figure-words.h"
#include "caption-source.h"
#include "caption-span.h"
#include "picture.h"
#include "toggle.h"

static void
claim_instruction (NewsdocStory             *story,
                   NewsdocLine              *line,
                   const NewsdocCreditRange *range)
{
  /* "(Photo credit should read X)": X is to be printed, the words around it are the agency's to the desk */
  if (range->outer_start < range->start)
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_INSTRUCTION, line->index, range->outer_start, range->start, 0.95, "credit/instruction");
  if (range->end < range->outer_end)
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_INSTRUCTION, line->index, range->end, range->outer_end, 0.95, "credit/instruction");
}

/* The lead words as printed, without what follows them: space, a bracket that opens, the end of a paragraph ("¶", from Pandoc's reader). */
static char *
dup_lead (const char *text,
          gsize       length)
{
  while (length > 0)
    {
      const char *last = g_utf8_prev_char (text + length);
      gunichar c = g_utf8_get_char (last);

      if (!g_unichar_isspace (c) && c != 0xB6 && c != '(' && c != 0xFF08)
        break;
      length = last - text;
    }
  return g_strndup (text, length);
}

static void
claim_credit (NewsdocStory             *story,
              NewsdocLine              *line,
              const NewsdocCreditRange *range,
              double                    confidence,
              const char               *rule)
{
  g_autofree char *text = g_strndup (line->text + range->start, range->end - range->start);
  gsize lead = newsdoc_caption_source_label (story, text), length = MAX (lead, newsdoc_credit_label (story->lexicon, text));
  g_autofree char *label = dup_lead (text, length);
  g_autoptr(NewsdocCredit) credit = newsdoc_credit_parse (story->lexicon, text + length);
  gboolean source = lead > 0 && newsdoc_caption_is_source (story, text + length, credit);
  NewsdocClaim *claim = newsdoc_story_claim_range (story, source ? NEWSDOC_LABEL_SOURCE : NEWSDOC_LABEL_CREDIT, line->index,
                                                   range->start, range->end, confidence, rule);

  if (claim == NULL)
    return;
  if (*label != '\0')
    newsdoc_claim_add (claim, "lead", label);
  if (source)
    return;
  newsdoc_claim_add (claim, "photographer", credit->photographer);
  newsdoc_claim_add (claim, "agency", credit->agency);
  newsdoc_claim_add (claim, "distributor", credit->distributor);
  if (range->instruction)
    claim_instruction (story, line, range);
}

/* "26.10.2025 | 2:43 min" is a film's date and length. */
static gboolean
is_numbers (const char *text,
            gsize       start,
            gsize       end)
{
  guint letters = 0, digits = 0;

  for (const char *p = text + start; p < text + end; p = g_utf8_next_char (p))
    {
      letters += g_unichar_isalpha (g_utf8_get_char (p));
      digits += g_unichar_isdigit (g_utf8_get_char (p));
    }
  return digits >= letters;
}

/* "Left, the ferry (Jane Doe/AFP); right, the quay (John Roe)": a credit in brackets may stand in the midst of a sentence, which goes on behind it. */
static gboolean
goes_on (const char *text,
         GArray     *credits,
         guint       i)
{
  const NewsdocCreditRange *credit = &g_array_index (credits, NewsdocCreditRange, i);
  const char *rest = text + credit->outer_end;

  return credit->outer_start < credit->start && credit->end < credit->outer_end
         && (strchr (",;", *rest) != NULL || g_unichar_islower (g_utf8_get_char (rest + strspn (rest, " "))));
}

/* What stands before the credit with this number, or behind the last one. */
static void
find_run (NewsdocLine *line,
          gsize        length,
          GArray      *credits,
          guint        i,
          gsize       *start,
          gsize       *end)
{
  *start = i > 0 ? g_array_index (credits, NewsdocCreditRange, i - 1).outer_end : 0;
  *end = i < credits->len ? g_array_index (credits, NewsdocCreditRange, i).outer_start : length;
  newsdoc_caption_trim (line->text, start, end);
}

/* The caption is the longest run between the credits, and what its sentence has on their other sides. */
static void
claim_caption (NewsdocStory *story,
               NewsdocLine  *line,
               gsize         length,
               GArray       *credits)
{
  gsize start, end, most = 0;
  guint first = 0, last;

  for (guint i = 0; i <= credits->len; i++)
    {
      find_run (line, length, credits, i, &start, &end);
      if (end > start && end - start > most)
        {
          most = end - start;
          first = i;
        }
    }
  for (last = first; last < credits->len && goes_on (line->text, credits, last);)
    last++;
  while (first > 0 && goes_on (line->text, credits, first - 1))
    first--;
  for (guint i = first; i <= last; i++)
    {
      find_run (line, length, credits, i, &start, &end);
      if (end > start && !is_numbers (line->text, start, end))
        newsdoc_story_claim_range (story, NEWSDOC_LABEL_CAPTION, line->index, start, end, 0.93, "caption/rest");
    }
}

/* What an author has written into the image's own attribute: ![A ferry.](ferry.jpg){credit="Jane Doe"}. */
static const char *
given_credit (NewsdocLine *line)
{
  NewsdocNode *figure = line->holder;

  while (figure != NULL && newsdoc_node_get_kind (figure) != NEWSDOC_NODE_FIGURE && newsdoc_node_get_kind (figure) != NEWSDOC_NODE_IMAGE)
    figure = newsdoc_node_get_parent (figure);
  for (NewsdocNode *node = figure; node != NULL; node = newsdoc_node_next_in_tree (node, figure))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE && newsdoc_node_get_attribute (node, "credit") != NULL)
      return newsdoc_node_get_attribute (node, "credit");

  return NULL;
}

/* The words are all caption then, and the credit is to be printed behind them. */
static void
claim_given (NewsdocStory *story,
             NewsdocLine  *line,
             const char   *given)
{
  gsize start = 0, end = line->length;

  newsdoc_caption_trim (line->text, &start, &end);
  if (end > start)
    newsdoc_story_claim_range (story, NEWSDOC_LABEL_CAPTION, line->index, start, end, 1.0, "caption/given");
  if (line->claim != NULL)
    newsdoc_claim_add (line->claim, "credit.given", given);
}

void
newsdoc_caption_split (NewsdocStory *story,
                       NewsdocLine  *line)
{
  g_autoptr(GArray) credits = NULL;
  g_autofree char *text = NULL;
  const char *given = given_credit (line);

  if (line->marks != NULL && !story->page)
    return;
  if (given != NULL)
    {
      claim_given (story, line, given);
      return;
    }
  text = g_strndup (line->text, newsdoc_toggle_claim (story, line, TRUE));
  credits = g_array_new (FALSE, FALSE, sizeof (NewsdocCreditRange));
  if (!newsdoc_caption_find_both (story, text, credits))
    newsdoc_caption_append_credits (story, text, 0, strlen (text), credits);
  if (credits->len > 0)
    for (guint i = 0; i < credits->len; i++)
      {
        const NewsdocCreditRange *range = &g_array_index (credits, NewsdocCreditRange, i);
        claim_credit (story, line, range, 0.93, range->instruction ? "credit/instruction" : "credit/form");
      }
  else
    {
      newsdoc_caption_find_source (story, text, credits);
      if (credits->len == 0)
        newsdoc_caption_find_span (story, line, credits);
      if (credits->len > 0)
        claim_credit (story, line, &g_array_index (credits, NewsdocCreditRange, 0), 0.75, "credit/class");
    }
  claim_caption (story, line, strlen (text), credits);
}

void
newsdoc_caption_claim_credit (NewsdocStory *story,
                              NewsdocLine  *line)
{
  g_autoptr(GArray) credits = newsdoc_credit_find_in_caption (story->lexicon, line->text);
  NewsdocCreditRange whole = { 0, line->length, 0, line->length, FALSE };

  newsdoc_caption_trim (line->text, &whole.start, &whole.end);
  if (credits->len > 0 || line->marks != NULL || given_credit (line) != NULL || newsdoc_text_count_words (line->text) == 0)
    newsdoc_caption_split (story, line);
  else
    claim_credit (story, line, &whole, 0.85, "credit/place");
}

/* "By Jane Doe, Reporter" under the author's portrait. */
gboolean
newsdoc_caption_is_byline (NewsdocStory *story,
                           NewsdocLine  *line)
{
  g_autofree char *behind = NULL;
  g_autofree char *person = NULL;
  const char *text = line->text;
  gsize length;

  while (*text != '\0' && !g_unichar_isalpha (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  if (text > line->text)
    behind = newsdoc_text_fold (text, -1);
  length = newsdoc_lexicon_begins (story->lexicon, "byline", "lead", behind != NULL ? behind : line->folded);
  if (length == 0)
    return FALSE;

  text += newsdoc_text_unfold_length (text, length);
  text += strspn (text, " :");
  person = g_strndup (text, strcspn (text, ",|\n"));
  if (strstr (person, "¶") != NULL)
    *strstr (person, "¶") = '\0';
  return newsdoc_name_is_person (story->lexicon, g_strstrip (person)) > 0;
}

static gboolean
has_caption (NewsdocNode *node)
{
  NewsdocNode *figure = newsdoc_figure_around (node);
  NewsdocNode *caption = figure != NULL ? newsdoc_figure_caption (figure) : NULL;

  return caption != NULL && newsdoc_node_get_first_child (caption) != NULL;
}

/* Beside the picture, in its figure and not in its caption, nobody is named but who made it. */
static gboolean
is_name_beside (NewsdocStory *story,
                NewsdocLine  *line)
{
  return (line->flags & NEWSDOC_LINE_BESIDE) && !(line->flags & NEWSDOC_LINE_IMAGE) && line->link_letters == 0
         && newsdoc_credit_is_person (story->lexicon, line->text);
}

/* Buttons and dates stand beside a figure's picture, too. */
static gboolean
is_beside (NewsdocStory *story,
           NewsdocLine  *line)
{
  if (!(line->flags & NEWSDOC_LINE_BESIDE) || line->level > 0 || (line->flags & NEWSDOC_LINE_VERBATIM))
    return FALSE;
  return newsdoc_caption_has_credit (story, line) || is_name_beside (story, line)
         || newsdoc_line_in_class (line, story->lexicon, "caption", 2) || newsdoc_line_in_class (line, story->lexicon, "credit", 2)
         || ((line->words >= NEWSDOC_PICTURE_SENTENCE_WORDS || (line->flags & NEWSDOC_LINE_ENDS)) && !has_caption (line->node));
}

gboolean
newsdoc_caption_is_figure (NewsdocStory *story,
                           NewsdocLine  *line)
{
  if (newsdoc_caption_is_byline (story, line) || line->label != NEWSDOC_LABEL_NONE || *line->folded == '\0'
      || (!(line->flags & NEWSDOC_LINE_FIGURE) && !is_beside (story, line)))
    return FALSE;

  /* outside the implicit form an image's own text is its description, which is neither caption nor credit */
  return !(line->flags & NEWSDOC_LINE_IMAGE) || line->image != line->holder
         || g_str_has_prefix (newsdoc_node_get_title (line->image), "fig:");
}

gboolean
newsdoc_caption_has_credit (NewsdocStory *story,
                            NewsdocLine  *line)
{
  g_autoptr(GArray) credits = newsdoc_credit_find_in_caption (story->lexicon, line->text);

  if (credits->len == 0)
    newsdoc_caption_find_span (story, line, credits);
  return credits->len > 0;
}

void
newsdoc_caption_claim_figure (NewsdocStory *story,
                              NewsdocLine  *line,
                              double        confidence,
                              const char   *rule)
{
  /* without a figure around it, it is told from text by a Div */
  NewsdocLabel label = line->flags & (NEWSDOC_LINE_FIGURE | NEWSDOC_LINE_BESIDE) ? NEWSDOC_LABEL_CAPTION : NEWSDOC_LABEL_PHOTO;

  newsdoc_story_claim (story, label, line->index, line->index, confidence, rule);
  /* who has said that it is no caption has said nothing of the credit in it */
  if (line->label != label && !(label == NEWSDOC_LABEL_CAPTION && line->label == NEWSDOC_LABEL_NONE))
    return;
  if (is_name_beside (story, line))
    newsdoc_caption_claim_credit (story, line);
  else
    newsdoc_caption_split (story, line);
}
