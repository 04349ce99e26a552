/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "story.h"

#include "hyphen.h"

#include <string.h>

#include "../language/text.h"
#include "breaks.h"
#include "context.h"
#include "gaps.h"
#include "layout.h"
#include "survey.h"
#include "undertext.h"

/* How much of the text the guess of the language looks at: enough for function words to be a fair sample. */
#define GUESS_BYTES 20000

/* So many linked lines, and one line in four of all, are a menu. */
#define MENU_LINKS 12

static void
line_free (NewsdocLine *line)
{
  g_free (line->text);
  g_free (line->folded);
  g_clear_pointer (&line->places, newsdoc_places_free);
  g_free (line->datetime);
  newsdoc_node_unref (line->holder);
  newsdoc_node_unref (line->node);
  g_clear_pointer (&line->marks, g_array_unref);
  g_clear_pointer (&line->ranges, g_ptr_array_unref);
  g_free (line);
}

static char *
meta_text (NewsdocNode *meta,
           const char  *key)
{
  NewsdocNode *value = meta != NULL ? newsdoc_node_map_get (meta, key) : NULL;
  g_autofree char *text = value != NULL ? newsdoc_node_dup_plain_text (value) : NULL;

  if (text == NULL || *g_strstrip (text) == '\0')
    return NULL;
  return g_steal_pointer (&text);
}

static gboolean
is_decided (NewsdocStory *story)
{
  NewsdocNode *ours = story->meta != NULL ? newsdoc_node_map_get (story->meta, "newsdoc") : NULL;

  return ours != NULL
         && newsdoc_node_get_kind (ours) == NEWSDOC_NODE_META_MAP
         && newsdoc_node_map_get (ours, "normal-form") != NULL;
}

/* Menus are names and nouns; sentences are what a language shows itself in. */
static char *
take_sample (NewsdocStory *story)
{
  GString *sample = g_string_new (NULL);

  for (guint i = 0; i < story->lines->len && sample->len < GUESS_BYTES; i++)
    {
      NewsdocLine *line = story->lines->pdata[i];

      if (line->flags & NEWSDOC_LINE_PROSE)
        g_string_append_printf (sample, "%.*s ", 2000, line->folded);
    }
  return g_string_free (sample, FALSE);
}

/* The language is what the metadata says, else what the text's function words say. A site's pages may all say the language of its makers' template,
 * whatever they are in: there the text is believed, if it is plainly in another one. */
static void
find_language (NewsdocStory *story)
{
  g_autofree char *lang = meta_text (story->meta, "lang");
  g_autofree char *sample = NULL;

  /* a name that comes twice in a page's head is a list */
  if (lang != NULL)
    lang[strcspn (lang, "\n")] = '\0';
  if (lang == NULL || (story->page && !story->decided))
    {
      sample = take_sample (story);
      story->language = lang == NULL ? newsdoc_lexicon_guess (sample) : newsdoc_lexicon_contradict (lang, sample);
    }
  story->lexicon = newsdoc_lexicon_get (story->language != NULL ? story->language : lang);
}

/* So many elements in elements hold no text that somebody wrote: sections and styles give two or three. */
#define DEEP 4

static gboolean
is_deep (NewsdocLine *line)
{
  guint divs = 0;

  for (NewsdocNode *up = newsdoc_node_get_parent (line->node); up != NULL && divs < DEEP; up = newsdoc_node_get_parent (up))
    divs += newsdoc_node_get_kind (up) == NEWSDOC_NODE_DIV;
  return divs >= DEEP;
}

/* How many links a line is, that is nothing else: old pages part those of a menu by bars or breaks. */
static guint
count_links (NewsdocLine *line)
{
  guint links = 0;

  if (line->letters == 0 || line->link_letters * 10 < line->letters * 9)
    return 0;
  for (NewsdocNode *node = line->node; node != NULL; node = newsdoc_node_next_in_tree (node, line->node))
    links += newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK;
  return links;
}

/* A text that somebody wrote has few lines that are nothing but a link; a page has menus of them, and most of its lines are either
 * that or deep in its layout. */
static gboolean
has_menus (NewsdocStory *story)
{
  guint links = 0, deep = 0, lines = 0;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = story->lines->pdata[i];

      guint menu = count_links (line);

      lines += MAX (menu, line->letters > 0);
      links += menu;
      deep += line->letters > 0 && is_deep (line);
    }
  return links >= MENU_LINKS && (links * 4 >= lines || deep * 2 >= lines);
}

/* So many links in the other cells are a menu beside the text. */
#define COLUMN_LINKS 4

/* Nobody sets a text of his own as a column of a table, with links in the columns beside it: pages of the first ten years are, and their heads may say nothing. */
static gboolean
is_laid_out (NewsdocStory *story)
{
  guint links = 0;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = story->lines->pdata[i];

      if (!(line->flags & NEWSDOC_LINE_TABLE) || (line->flags & NEWSDOC_LINE_PROSE) || line->link_letters == 0)
        continue;
      for (NewsdocNode *node = line->node; node != NULL; node = newsdoc_node_next_in_tree (node, line->node))
        links += newsdoc_node_get_kind (node) == NEWSDOC_NODE_LINK;
    }
  return links >= COLUMN_LINKS && newsdoc_layout_is_any (story->root);
}

/* Pandoc's HTML reader makes metadata of each <meta name=…>; nobody writes these names by hand. */
static gboolean
has_page_fields (NewsdocStory *story)
{
  const char * const *keys = newsdoc_lexicon_list (newsdoc_lexicon_get (NULL), "page", "meta");

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    if (story->meta != NULL && newsdoc_node_map_get (story->meta, keys[i]) != NULL)
      return TRUE;

  return FALSE;
}

/* Words that only a style kept apart, tables that lay out a page, breaks that part its paragraphs, and words in one block with their picture, are put right
 * before anything is recognised. */
static void
survey (NewsdocStory *story)
{
  gboolean dissolved, parted, under;

  story->page = has_page_fields (story);
  if (story->page && !story->decided)
    newsdoc_gaps_fill (newsdoc_node_get_blocks (story->root));
  newsdoc_survey (story, story->root);
  story->page = story->page || has_menus (story) || is_laid_out (story);
  if (!story->page || story->decided)
    return;

  dissolved = newsdoc_layout_dissolve (story->root);
  parted = newsdoc_breaks_part (story);
  under = newsdoc_undertext_part (newsdoc_node_get_blocks (story->root));
  if (!dissolved && !parted && !under)
    return;
  g_ptr_array_set_size (story->lines, 0);
  g_ptr_array_set_size (story->contexts, 0);
  newsdoc_facts_free (story->facts);
  story->facts = newsdoc_facts_new ();
  newsdoc_survey (story, story->root);
}

NewsdocStory *
newsdoc_story_new (NewsdocNode *root)
{
  NewsdocStory *story = g_new0 (NewsdocStory, 1);

  story->root = newsdoc_node_ref (root);
  story->meta = newsdoc_node_get_meta (root);
  story->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  story->claims = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_claim_free);
  story->contexts = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_context_free);
  story->facts = newsdoc_facts_new ();
  story->headline = -1;
  story->title = meta_text (story->meta, "title");

  story->decided = is_decided (story);
  survey (story);
  story->end = story->lines->len;
  find_language (story);
  return story;
}

void
newsdoc_story_free (NewsdocStory *story)
{
  g_ptr_array_unref (story->claims);
  g_ptr_array_unref (story->lines);
  g_ptr_array_unref (story->contexts);
  newsdoc_facts_free (story->facts);
  g_clear_pointer (&story->words, g_hash_table_unref);
  g_clear_pointer (&story->said, newsdoc_claim_free);
  g_clear_pointer (&story->decisions, newsdoc_decisions_free);
  newsdoc_node_unref (story->root);
  g_free (story->title);
  g_free (story->called);
  g_free (story->published);
  g_free (story->modified);
  g_free (story);
}

NewsdocLine *
newsdoc_story_line (NewsdocStory *story,
                    guint         index)
{
  g_return_val_if_fail (index < story->lines->len, NULL);

  return story->lines->pdata[index];
}

/* Furniture and continuations are not there for a reader who asks what stands next to a line. */
static gboolean
is_seen (NewsdocLine *line)
{
  return *line->folded != '\0'
         && line->label != NEWSDOC_LABEL_CONTINUATION
         && !newsdoc_label_is_furniture (line->label);
}

NewsdocLine *
newsdoc_story_before (NewsdocStory *story,
                      guint         index)
{
  guint i = index;

  while (i > story->begin && !is_seen (story->lines->pdata[i - 1]))
    i -= MAX (newsdoc_story_line (story, i - 1)->hidden_before, 1);
  for (guint j = index, step; j > i; j -= step)
    {
      NewsdocLine *line = newsdoc_story_line (story, j - 1);

      step = MAX (line->hidden_before, 1);
      line->hidden_before = j - i;
    }
  return i > story->begin ? story->lines->pdata[i - 1] : NULL;
}

NewsdocLine *
newsdoc_story_after (NewsdocStory *story,
                     guint         index)
{
  guint i = index + 1;

  while (i < story->end && !is_seen (story->lines->pdata[i]))
    i += MAX (newsdoc_story_line (story, i)->hidden_after, 1);
  for (guint j = index + 1, step; j < i; j += step)
    {
      NewsdocLine *line = newsdoc_story_line (story, j);

      step = MAX (line->hidden_after, 1);
      line->hidden_after = i - j;
    }
  return i < story->end ? story->lines->pdata[i] : NULL;
}

const NewsdocPlaces *
newsdoc_line_places (NewsdocLine          *line,
                     const NewsdocLexicon *lexicon)
{
  if (line->places == NULL)
    line->places = newsdoc_lexicon_look (lexicon, line->folded);
  return line->places;
}

gboolean
newsdoc_line_has (NewsdocLine          *line,
                  const NewsdocLexicon *lexicon,
                  const char           *group,
                  const char           *key)
{
  return newsdoc_lexicon_is_in (lexicon, group, key, newsdoc_line_places (line, lexicon));
}

void
newsdoc_story_join (NewsdocStory *story,
                    guint         left,
                    guint         right,
                    const char   *rule)
{
  NewsdocLine *l = newsdoc_story_line (story, left);
  NewsdocLine *r = newsdoc_story_line (story, right);
  char *joined;

  g_return_if_fail (left < right);

  if (newsdoc_story_claim (story, NEWSDOC_LABEL_CONTINUATION, right, right, 0.9, rule) == NULL)
    return;

  r->glue = newsdoc_hyphen_glue (story, l, r);
  joined = g_strdup_printf ("%.*s%s%s", (int) (l->length - (r->glue == NEWSDOC_GLUE_WORD ? 1 : 0)), l->text,
                            r->glue == NEWSDOC_GLUE_SPACE ? " " : "", r->text);
  g_free (l->text);
  l->text = joined;
  l->length = strlen (joined);
  l->letters += r->letters;
  l->link_letters += r->link_letters;
  l->flags &= r->flags | ~(NEWSDOC_LINE_BOLD | NEWSDOC_LINE_ITALIC);
  r->continues = left;
  newsdoc_survey_text (l);
}

void
newsdoc_line_set_node (NewsdocLine *line,
                       NewsdocNode *node)
{
  /* an image's line is held by the image, wherever that stands */
  if (line->holder == line->node)
    {
      newsdoc_node_unref (line->holder);
      line->holder = newsdoc_node_ref (node);
    }
  newsdoc_node_unref (line->node);
  line->node = newsdoc_node_ref (node);
}
