/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"
#include "wording.h"

#include <string.h>

/* A row of buttons may be one line: their names in a row. */
#define MOST_WORDS 10

/* The scheme of an address that is a script. */
#define SCRIPT "javascript:"

/* "Share this story: Facebook | X | Email": labels and networks, and nothing else. One network alone may be what a story is about. */
static gboolean
is_row (NewsdocStory *story,
        NewsdocLine  *line)
{
  g_auto(GStrv) parts = g_strsplit_set (line->folded, "|:,/;", -1);
  guint buttons = 0;

  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (!newsdoc_lexicon_is (story->lexicon, "social", "networks", parts[i])
          && !newsdoc_lexicon_is (story->lexicon, "share", "label", parts[i]))
        return FALSE;
      buttons++;
    }
  return buttons > 1;
}

/* A link that runs a script leads nowhere. */
static gboolean
runs_script (NewsdocLine *line)
{
  for (NewsdocNode *node = line->node; node != NULL; node = newsdoc_node_next_in_tree (node, line->node))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK
        && g_ascii_strncasecmp (newsdoc_node_get_url (node), SCRIPT, strlen (SCRIPT)) != 0)
      return FALSE;
  return TRUE;
}

/* Nothing but links that run scripts: buttons, whatever is on them. */
static gboolean
is_buttons (NewsdocLine *line)
{
  return line->letters > 0 && line->link_letters == line->letters && runs_script (line);
}

static void
claim_rows (NewsdocStory *story)
{
  for (guint i = story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label == NEWSDOC_LABEL_NONE && line->words <= MOST_WORDS
          && !(line->flags & (NEWSDOC_LINE_VERBATIM | NEWSDOC_LINE_TABLE)) && (is_row (story, line) || is_buttons (line)))
        newsdoc_story_claim (story, NEWSDOC_LABEL_SHARE, i, i, 0.93, "share/row");
    }
}

static void
recognise (NewsdocStory *story)
{
  claim_rows (story);
  newsdoc_wording_claim (story, NEWSDOC_LABEL_SHARE, "share", MOST_WORDS, 0.9, "share/phrase");
}

const NewsdocConstruct newsdoc_construct_share = {
  "share", "buttons to share, print or save", recognise
};
