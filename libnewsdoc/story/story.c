/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "story.h"

#include "hyphen.h"

#include <string.h>

#include "../language/text.h"
#include "context.h"
#include "survey.h"

/* How much of the text the guess of the language looks at: enough for function words to be a fair sample. */
#define GUESS_BYTES 20000

/* So many linked lines, and one line in four of all, are a menu. */
#define MENU_LINKS 12

static void
line_free (NewsdocLine *line)
{
  g_free (line->text);
  g_free (line->folded);
  g_free (line->datetime);
  newsdoc_node_unref (line->holder);
  newsdoc_node_unref (line->node);
  g_clear_pointer (&line->marks, g_array_unref);
  g_clear_pointer (&line->ranges, g_ptr_array_unref);
  g_free (line);
}

static void
claim_free (NewsdocClaim *claim)
{
  g_clear_pointer (&claim->details, g_ptr_array_unref);
  g_clear_pointer (&claim->node, newsdoc_node_unref);
  g_free (claim);
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

/* The language is what the metadata says, else what the text's function words say. */
static void
find_language (NewsdocStory *story)
{
  g_autofree char *lang = meta_text (story->meta, "lang");
  g_autoptr(GString) sample = NULL;

  /* a name that comes twice in a page's head is a list */
  if (lang != NULL)
    lang[strcspn (lang, "\n")] = '\0';
  story->lexicon = newsdoc_lexicon_get (lang);
  if (lang != NULL)
    return;

  sample = g_string_new (NULL);
  for (guint i = 0; i < story->lines->len && sample->len < GUESS_BYTES; i++)
    {
      NewsdocLine *line = story->lines->pdata[i];
      /* menus are names and nouns; sentences are what a language shows itself in */
      if (line->flags & NEWSDOC_LINE_PROSE)
        g_string_append_printf (sample, "%.*s ", 2000, line->folded);
    }
  story->language = newsdoc_lexicon_guess (sample->str);
  story->lexicon = newsdoc_lexicon_get (story->language);
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

/* A text that somebody wrote has few lines that are nothing but a link; a page has menus of them, and most of its lines are either
 * that or deep in its layout. */
static gboolean
has_menus (NewsdocStory *story)
{
  guint links = 0, deep = 0, lines = 0;

  for (guint i = 0; i < story->lines->len; i++)
    {
      NewsdocLine *line = story->lines->pdata[i];

      lines += line->letters > 0;
      links += line->letters > 0 && line->link_letters * 10 >= line->letters * 9;
      deep += line->letters > 0 && is_deep (line);
    }
  return links >= MENU_LINKS && (links * 4 >= lines || deep * 2 >= lines);
}

/* Pandoc's HTML reader makes metadata of each <meta name=…>; nobody writes these names by hand. */
static gboolean
is_page (NewsdocStory *story)
{
  const char * const *keys = newsdoc_lexicon_list (newsdoc_lexicon_get (NULL), "page", "meta");

  if (has_menus (story))
    return TRUE;

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    if (story->meta != NULL && newsdoc_node_map_get (story->meta, keys[i]) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
is_decided (NewsdocStory *story)
{
  NewsdocNode *ours = story->meta != NULL ? newsdoc_node_map_get (story->meta, "newsdoc") : NULL;

  return ours != NULL
         && newsdoc_node_get_kind (ours) == NEWSDOC_NODE_META_MAP
         && newsdoc_node_map_get (ours, "normal-form") != NULL;
}

NewsdocStory *
newsdoc_story_new (NewsdocNode *root)
{
  NewsdocStory *story = g_new0 (NewsdocStory, 1);

  story->root = newsdoc_node_ref (root);
  story->meta = newsdoc_node_get_meta (root);
  story->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  story->claims = g_ptr_array_new_with_free_func ((GDestroyNotify) claim_free);
  story->contexts = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_context_free);
  story->facts = newsdoc_facts_new ();
  story->headline = -1;
  story->title = meta_text (story->meta, "title");

  newsdoc_survey (story, root);
  story->end = story->lines->len;
  find_language (story);
  story->page = is_page (story);
  story->decided = is_decided (story);
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
  g_clear_pointer (&story->said, claim_free);
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
         && newsdoc_label_info (line->label)->form != NEWSDOC_FORM_FURNITURE;
}

NewsdocLine *
newsdoc_story_before (NewsdocStory *story,
                      guint         index)
{
  while (index-- > story->begin)
    if (is_seen (story->lines->pdata[index]))
      return story->lines->pdata[index];

  return NULL;
}

NewsdocLine *
newsdoc_story_after (NewsdocStory *story,
                     guint         index)
{
  while (++index < story->end)
    if (is_seen (story->lines->pdata[index]))
      return story->lines->pdata[index];

  return NULL;
}

static NewsdocClaim *
add_claim (NewsdocStory *story,
           NewsdocLabel  label,
           guint         first,
           guint         last,
           double        confidence,
           const char   *rule)
{
  NewsdocClaim *claim = g_new0 (NewsdocClaim, 1);

  claim->label = label;
  claim->first = first;
  claim->last = last;
  claim->confidence = confidence;
  claim->rule = rule;
  g_ptr_array_add (story->claims, claim);
  return claim;
}

NewsdocClaim *
newsdoc_story_claim (NewsdocStory *story,
                     NewsdocLabel  label,
                     guint         first,
                     guint         last,
                     double        confidence,
                     const char   *rule)
{
  NewsdocClaim *claim;

  g_return_val_if_fail (first <= last && last < story->lines->len, NULL);

  for (guint i = first; i <= last; i++)
    if (newsdoc_story_line (story, i)->label != NEWSDOC_LABEL_NONE)
      return NULL;
  if (!newsdoc_decisions_allow (story->decisions, label, first, last, 0, 0))
    return NULL;

  claim = add_claim (story, label, first, last, confidence, rule);
  for (guint i = first; i <= last; i++)
    {
      newsdoc_story_line (story, i)->label = label;
      newsdoc_story_line (story, i)->claim = claim;
    }
  return claim;
}

NewsdocClaim *
newsdoc_story_claim_around (NewsdocStory *story,
                            NewsdocLabel  label,
                            guint         first,
                            guint         last,
                            double        confidence,
                            const char   *rule)
{
  NewsdocClaim *claim;

  g_return_val_if_fail (first <= last && last < story->lines->len, NULL);
  g_return_val_if_fail (newsdoc_story_line (story, first)->label == NEWSDOC_LABEL_NONE
                        && newsdoc_story_line (story, last)->label == NEWSDOC_LABEL_NONE, NULL);

  if (!newsdoc_decisions_allow (story->decisions, label, first, first, 0, 0) || !newsdoc_decisions_allow (story->decisions, label, last, last, 0, 0))
    return NULL;
  claim = add_claim (story, label, first, last, confidence, rule);
  for (guint i = first; i <= last; i++)
    {
      NewsdocLine *line = newsdoc_story_line (story, i);

      if (line->label != NEWSDOC_LABEL_NONE || !newsdoc_decisions_allow (story->decisions, label, i, i, 0, 0))
        continue;
      line->label = label;
      line->claim = claim;
    }
  return claim;
}

NewsdocClaim *
newsdoc_story_say (NewsdocStory *story,
                   NewsdocLabel  label,
                   double        confidence,
                   const char   *rule)
{
  g_clear_pointer (&story->said, claim_free);
  story->said = g_new0 (NewsdocClaim, 1);
  story->said->label = label;
  story->said->confidence = confidence;
  story->said->rule = rule;
  return story->said;
}

static gint
by_start (gconstpointer a,
          gconstpointer b)
{
  const NewsdocClaim *left = *(NewsdocClaim * const *) a;
  const NewsdocClaim *right = *(NewsdocClaim * const *) b;

  return left->start < right->start ? -1 : left->start > right->start ? 1 : 0;
}

NewsdocClaim *
newsdoc_story_claim_range (NewsdocStory *story,
                           NewsdocLabel  label,
                           guint         line,
                           gsize         start,
                           gsize         end,
                           double        confidence,
                           const char   *rule)
{
  NewsdocLine *holder = newsdoc_story_line (story, line);
  NewsdocClaim *claim;

  g_return_val_if_fail (start < end && end <= holder->length, NULL);

  for (guint i = 0; holder->ranges != NULL && i < holder->ranges->len; i++)
    {
      const NewsdocClaim *other = holder->ranges->pdata[i];
      if (start < other->end && other->start < end)
        return NULL;
    }
  if (!newsdoc_decisions_allow (story->decisions, label, line, line, start, end))
    return NULL;

  claim = add_claim (story, label, line, line, confidence, rule);
  claim->start = start;
  claim->end = end;
  if (holder->ranges == NULL)
    holder->ranges = g_ptr_array_new ();
  g_ptr_array_add (holder->ranges, claim);
  g_ptr_array_sort (holder->ranges, by_start);
  return claim;
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
