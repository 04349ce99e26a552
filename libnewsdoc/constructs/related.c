/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

/* A label leads to other articles only when links follow: "Related to this, the minister said …" is a sentence. */
#define LABEL_WORDS 8
#define MOST_WORDS 40

/* What a link to another article shows is that one's headline, or a sentence of it. */
#define LINK_WORDS 30

static gboolean
is_all_link (NewsdocLine *line)
{
  return line->letters > 0 && line->words <= LINK_WORDS && line->link_letters * 10 >= line->letters * 7;
}

static gboolean
leads (NewsdocStory *story,
       NewsdocLine  *line)
{
  return line->label == NEWSDOC_LABEL_NONE && line->words <= MOST_WORDS
         && newsdoc_lexicon_begins (story->lexicon, "related", "lead", line->folded) > 0;
}

/* The links behind a label, up to the next line that is none. */
static guint
links_end (NewsdocStory *story,
           guint         first)
{
  guint last = first;

  for (guint i = first + 1; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && is_all_link (line))
        last = i;
      else if (*line->folded != '\0')
        break;
    }
  return last;
}

static void
recognise (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);
      gboolean own_link;
      guint last;

      if (!leads (story, line))
        continue;

      /* "Read more: <a>the other story</a>": the label is text, the rest a link */
      own_link = line->link_letters * 2 >= line->letters;
      last = line->words <= LABEL_WORDS || own_link ? links_end (story, i) : i;
      if (!own_link && last == i)
        continue;
      for (guint j = i; j <= last; j++)
        newsdoc_story_claim (story, NEWSDOC_LABEL_RELATED, j, j, 0.9, own_link ? "related/link" : "related/list");
      i = last;
    }
}

const NewsdocConstruct newsdoc_construct_related = {
  "related", "links to other articles", recognise
};
