/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

/* Two exchanges that say "Q:" and "A:" are no chance; of questions that only their bold type tells from the answers, three are
 * wanted: a story may ask one or two itself. */
#define MARKED 2
#define BOLD 3

/* An interviewer's question is a few sentences at most. */
#define QUESTION_WORDS 80

typedef gboolean (*IsPart) (NewsdocStory *story, NewsdocLine *line);

/* "Q: Why?", "Frage. Warum?": the word, and a colon or a full stop behind it. */
static gboolean
is_marked (NewsdocStory *story,
           NewsdocLine  *line,
           const char   *key)
{
  gsize length = newsdoc_lexicon_begins (story->lexicon, "qna", key, line->folded);
  const char *rest = line->folded + length;

  return length > 0 && (strchr (":.", *rest) != NULL || strchr (":.", rest[-1]) != NULL);
}

static gboolean
is_marked_question (NewsdocStory *story,
                    NewsdocLine  *line)
{
  return is_marked (story, line, "question");
}

static gboolean
is_marked_answer (NewsdocStory *story,
                  NewsdocLine  *line)
{
  return is_marked (story, line, "answer");
}

static gboolean
is_bold_question (NewsdocStory *story,
                  NewsdocLine  *line)
{
  const char *end = strrchr (line->folded, '?');

  return (line->flags & (NEWSDOC_LINE_BOLD | NEWSDOC_LINE_ITALIC)) && line->level == 0
         && line->words <= QUESTION_WORDS && end != NULL && strlen (end) <= 2;
}

static gboolean
is_plain_answer (NewsdocStory *story,
                 NewsdocLine  *line)
{
  return !(line->flags & (NEWSDOC_LINE_BOLD | NEWSDOC_LINE_ITALIC));
}

static gboolean
is_open (NewsdocLine *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->level == 0 && !(line->flags & (NEWSDOC_LINE_IMAGE | NEWSDOC_LINE_TABLE));
}

/* Where the answers end that begin behind the question at first; first itself when none does. An answer is as many paragraphs as
 * stand before the next question. */
static guint
answer_end (NewsdocStory *story,
            guint         first,
            IsPart        is_question,
            IsPart        is_answer)
{
  guint last = first;

  for (guint i = first + 1; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (!is_open (line) || is_question (story, line) || (last == first && !is_answer (story, line))
          || (last > first && !(line->flags & NEWSDOC_LINE_PROSE)))
        break;
      last = i;
    }
  return last;
}

/* Claim the exchanges that follow one another from first on, when they are enough. The line behind them. */
static guint
claim_exchanges (NewsdocStory *story,
                 guint         first,
                 IsPart        is_question,
                 IsPart        is_answer,
                 guint         fewest,
                 const char   *rule)
{
  guint count = 0, end = first;

  while (end < story->end && is_open (newsdoc_story_line (story, end)) && is_question (story, newsdoc_story_line (story, end)))
    {
      guint last = answer_end (story, end, is_question, is_answer);

      if (last == end)
        break;
      count++;
      end = last + 1;
    }
  if (count >= fewest)
    newsdoc_story_claim (story, NEWSDOC_LABEL_QNA, first, end - 1, 0.9, rule);
  return MAX (end, first + 1);
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end;)
    i = claim_exchanges (story, i, is_marked_question, is_marked_answer, MARKED, "qna/words");
  for (guint i = story->begin; i < story->end;)
    i = claim_exchanges (story, i, is_bold_question, is_plain_answer, BOLD, "qna/bold");
}

const NewsdocConstruct newsdoc_construct_qna = {
  "qna", "questions and answers, by their words or by their type", recognise
};
