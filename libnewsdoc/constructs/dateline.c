/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "constructs.h"

#include <string.h>

#include "../language/dateline.h"
#include "../language/dateline-form.h"

/* Only the story's first paragraphs may have a dateline that no agency's name vouches for; once so many have one it is a digest,
 * and any may. */
#define FIRST_PARAGRAPHS 2
#define DIGEST 2

/* Agency copy may end in a note to the desk or have no full stop: what is as long as a short sentence may have a dateline, too. */
#define FEWEST_WORDS 8

/* With an agency's name in it a dateline is sure wherever it stands. Without, it is capitals and a dash, or a day with one, at the
 * beginning of the story. */
static double
confidence (const NewsdocDateline *dateline,
            gboolean               early)
{
  if (dateline->known)
    return 0.98;
  if (!dateline->dash || !early)
    return 0;
  if (dateline->caps)
    return dateline->date != NULL ? 0.97 : 0.9;
  return dateline->date != NULL && (dateline->places->len > 0 || dateline->source != NULL) ? 0.9 : 0;
}

/* Copy that says nowhere else when it was published, as a press release often does not, says so here. */
static void
note_published (NewsdocStory          *story,
                const NewsdocDateline *dateline)
{
  if (story->published == NULL && dateline->date != NULL && g_ascii_isdigit (*dateline->date))
    story->published = g_strdup (dateline->date);
}

static void
add_details (NewsdocStory    *story,
             NewsdocClaim    *claim,
             NewsdocDateline *dateline)
{
  newsdoc_dateline_settle (dateline, story->published);
  for (guint i = 0; i < dateline->places->len; i++)
    newsdoc_claim_add (claim, ".place", dateline->places->pdata[i]);
  newsdoc_claim_add (claim, "date", dateline->date);
  newsdoc_claim_add (claim, "source", dateline->source);
  note_published (story, dateline);
}

static gboolean
look_at (NewsdocStory *story,
         NewsdocLine  *line,
         gboolean      early)
{
  g_auto(NewsdocDateline) dateline = { 0 };
  double sure = newsdoc_dateline_read (story->lexicon, line->text, &dateline) ? confidence (&dateline, early) : 0;
  NewsdocClaim *claim = NULL;

  if (sure > 0 && (dateline.known || (line->flags & NEWSDOC_LINE_PROSE) || line->words >= FEWEST_WORDS))
    claim = newsdoc_story_claim_range (story, NEWSDOC_LABEL_DATELINE, line->index, dateline.start, dateline.end, sure,
                                        dateline.source != NULL ? "dateline/agency" : "dateline/place");
  if (claim != NULL)
    add_details (story, claim, &dateline);
  return claim != NULL;
}

/* German papers set the place and its full stop apart from the sentence by an element of their own, and by nothing else:
 * "[Berlin.] Die Feuerwehr …". */
static gboolean
look_at_first_span (NewsdocStory *story,
                    NewsdocLine  *line)
{
  NewsdocNode *span = newsdoc_node_get_first_child (line->holder);
  g_autofree char *text = span != NULL && newsdoc_node_get_kind (span) == NEWSDOC_NODE_SPAN ? newsdoc_node_dup_plain_text (span) : NULL;
  gsize length = text != NULL ? strlen (text) : 0;
  g_autofree char *head = length > 1 && text[length - 1] == '.' ? g_strdup_printf ("%.*s — ", (int) length - 1, text) : NULL;
  g_auto(NewsdocDateline) dateline = { 0 };
  NewsdocClaim *claim;

  if (head == NULL || !g_str_has_prefix (line->text, text) || !newsdoc_dateline_read (story->lexicon, head, &dateline)
      || dateline.end != length - 1 || dateline.places->len == 0)
    return FALSE;
  claim = newsdoc_story_claim_range (story, NEWSDOC_LABEL_DATELINE, line->index, 0, dateline.end, 0.9, "dateline/set-apart");
  if (claim != NULL)
    add_details (story, claim, &dateline);
  return claim != NULL;
}

/* What the lexicon lists whole is as sure as its agency is; without one it stands at the story's beginning. */
static gboolean
take_form (NewsdocStory *story,
           NewsdocLine  *line,
           gboolean      early)
{
  g_auto(NewsdocDatelineForm) form = { 0 };
  NewsdocClaim *claim;

  if (!(line->flags & NEWSDOC_LINE_PROSE) || !newsdoc_dateline_form_read (story->lexicon, line->text, &form)
      || (form.source == NULL && !early))
    return FALSE;
  claim = newsdoc_story_claim_range (story, NEWSDOC_LABEL_DATELINE, line->index, form.start, form.end, form.source != NULL ? 0.98 : 0.9, "dateline/form");
  if (claim != NULL)
    {
      g_autofree char *place = form.place != NULL ? newsdoc_text_mend_case (form.place) : NULL;

      newsdoc_claim_add (claim, ".place", place);
      newsdoc_claim_add (claim, "source", form.source);
    }
  return claim != NULL;
}

/* What its attributes say is so; what they do not is read. "Skarvik; Lyngsund" are two places. */
static void
take_attributes (NewsdocNode     *node,
                 NewsdocDateline *dateline)
{
  const char *date = newsdoc_node_get_attribute (node, "date"), *source = newsdoc_node_get_attribute (node, "source");
  const char *places = newsdoc_node_get_attribute (node, "places");
  g_auto(GStrv) names = places != NULL ? g_strsplit (places, ";", -1) : NULL;

  if (date != NULL)
    {
      g_free (dateline->date);
      dateline->date = g_strdup (date);
    }
  if (source != NULL)
    {
      g_free (dateline->source);
      dateline->source = g_strdup (source);
    }
  if (places != NULL)
    g_ptr_array_set_size (dateline->places, 0);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    g_ptr_array_add (dateline->places, g_strdup (g_strstrip (names[i])));
}

/* What an author or an agency's own markup calls a dateline is one; what it says is still to be read. */
static void
read_marked (NewsdocStory *story,
             NewsdocClaim *made)
{
  NewsdocLine *line = newsdoc_story_line (story, made->first);
  g_auto(NewsdocDateline) dateline = { 0 };

  if (made->start != 0 || !newsdoc_dateline_read (story->lexicon, line->text, &dateline) || dateline.end > made->end)
    {
      newsdoc_dateline_clear (&dateline);
      dateline = (NewsdocDateline) { .places = g_ptr_array_new_with_free_func (g_free) };
    }
  take_attributes (made->node, &dateline);
  add_details (story, made, &dateline);
}

static void
recognise (NewsdocStory *story)
{
  guint paragraph = 0, found = 0;

  for (guint i = 0; i < story->claims->len; i++)
    {
      NewsdocClaim *made = story->claims->pdata[i];
      if (made->label == NEWSDOC_LABEL_DATELINE && made->node != NULL)
        read_marked (story, made);
    }
  for (guint i = story->headline >= 0 ? (guint) story->headline : story->begin; i < story->end; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || line->level > 0)
        continue;
      found += take_form (story, line, paragraph < FIRST_PARAGRAPHS)
               || look_at (story, line, paragraph < FIRST_PARAGRAPHS || found >= DIGEST)
               || (paragraph == 0 && (line->flags & NEWSDOC_LINE_PROSE) && look_at_first_span (story, line));
      paragraph += (line->flags & NEWSDOC_LINE_PROSE) != 0;
    }
}

const NewsdocConstruct newsdoc_construct_dateline = {
  "dateline", "where and when the story was filed, at the beginning of its text", recognise
};
