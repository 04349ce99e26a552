/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "document-private.h"

#include "newsdoc-article-private.h"
#include "constructs/constructs.h"
#include "embargo.h"
#include "markup/edits.h"
#include "markup/markup.h"
#include "misquote.h"
#include "progress-private.h"

/* Recognition that can be repeated. A document keeps the bytes that it was read from; each further reading makes a new document of
 * them, with what was decided since, and what it has read is exchanged for what was there. So a reading may be made in any thread, and one
 * that is cancelled changes nothing. */

static NewsdocDecisions *
list_decisions (NewsdocDocument *self)
{
  NewsdocDecisions *decisions;
  GHashTableIter iter;
  gpointer finding;

  if (g_hash_table_size (self->decided) == 0)
    return NULL;
  decisions = newsdoc_decisions_new ();
  g_hash_table_iter_init (&iter, self->decided);
  while (g_hash_table_iter_next (&iter, &finding, NULL))
    newsdoc_decisions_add (decisions, &((NewsdocFinding *) finding)->decision);
  return decisions;
}

gboolean
newsdoc_document_is_current (NewsdocDocument *self)
{
  return self->story != NULL && self->read_at == self->change;
}

NewsdocDocument *
newsdoc_document_new_reading (NewsdocDocument *self)
{
  NewsdocDocument *reading = g_object_new (NEWSDOC_TYPE_DOCUMENT, NULL);
  GHashTableIter iter;
  gpointer finding;

  reading->source = g_bytes_ref (self->source);
  reading->wanted = self->wanted != NULL ? newsdoc_settings_copy (self->wanted) : NULL;
  reading->decisions = list_decisions (self);
  for (guint i = 0; i < NEWSDOC_N_FIELDS; i++)
    reading->edits[i] = g_strdup (self->edits[i]);
  reading->change = self->change;
  newsdoc_link_unref (reading->link);
  reading->link = g_atomic_rc_box_acquire (self->link);
  g_hash_table_iter_init (&iter, self->decided);
  while (g_hash_table_iter_next (&iter, &finding, NULL))
    g_hash_table_add (reading->decided, g_object_ref (finding));
  return reading;
}

/* A pull quote that is not the text's words is odd in any case; the rest is looked for where the author wants to know. */
static void
check (NewsdocDocument *self)
{
  newsdoc_embargo_check (self->root, self->warnings);
  newsdoc_check_run (self->root, self->settings.fail_on, self->failures);
  if (newsdoc_node_get_blocks (self->root) != NULL && !(self->settings.fail_on & NEWSDOC_CHECK_MISQUOTE))
    newsdoc_misquotes_find (self->root, self->warnings);
}

/* What is told of a reading goes by its steps; the tree is there, before, and the article is read, after. */
enum { PARSED = 1, SURVEYED, RECOGNISED, MARKED, COMPLETED };

static gboolean
reached (GCancellable *cancellable,
         guint         step)
{
  newsdoc_progress_tell (cancellable, (double) step / COMPLETED);
  return !g_cancellable_is_cancelled (cancellable);
}

gboolean
newsdoc_document_recognise (NewsdocDocument *self,
                            GCancellable    *cancellable)
{
  if (!reached (cancellable, PARSED))
    return FALSE;
  if (self->wanted != NULL)
    newsdoc_settings_write (self->wanted, newsdoc_node_get_meta (self->root));
  g_ptr_array_set_size (self->warnings, 0);
  g_ptr_array_set_size (self->failures, 0);
  self->settings = newsdoc_settings_read (newsdoc_node_get_meta (self->root), self->warnings);
  newsdoc_document_check_version (self);

  self->story = newsdoc_story_new (self->root);
  if (!reached (cancellable, SURVEYED))
    return FALSE;
  self->story->decisions = g_steal_pointer (&self->decisions);
  newsdoc_decisions_begin (self->story);
  newsdoc_constructs_recognise (self->story);
  newsdoc_decisions_end (self->story);
  if (!reached (cancellable, RECOGNISED))
    return FALSE;
  newsdoc_markup (self->story, self->settings.furniture);
  newsdoc_edits_apply (self->root, self->edits);
  check (self);
  self->read_at = self->change;
  return reached (cancellable, MARKED);
}

/* So far as they were asked for, the findings and the article are read along; where it does not matter how long it takes. */
void
newsdoc_document_complete (NewsdocDocument *self)
{
  newsdoc_document_get_findings (self);
  newsdoc_document_get_article (self);
}

static void
take_findings (NewsdocDocument *self,
               NewsdocDocument *reading)
{
  GPtrArray *items;
  GHashTableIter iter;
  gpointer finding;

  g_hash_table_iter_init (&iter, self->decided);
  while (g_hash_table_iter_next (&iter, &finding, NULL))
    newsdoc_finding_attach (finding, self->story, self->settings.furniture);
  if (self->findings == NULL)
    {
      self->findings = g_steal_pointer (&reading->findings);
      return;
    }
  items = newsdoc_finding_list_swap (reading->findings, g_ptr_array_new_with_free_func (g_object_unref));
  g_ptr_array_unref (newsdoc_finding_list_swap (reading->findings, newsdoc_finding_list_swap (self->findings, items)));
}

#define SWAP(type, left, right) G_STMT_START { type swapped = left; left = right; right = swapped; } G_STMT_END

/* What was there is in reading afterwards, to be freed where there is time. */
void
newsdoc_document_take (NewsdocDocument *self,
                       NewsdocDocument *reading)
{
  if (self->findings != NULL)
    newsdoc_document_get_findings (reading);
  if (self->article != NULL)
    newsdoc_document_get_article (reading);

  SWAP (NewsdocNode *, self->root, reading->root);
  SWAP (NewsdocStory *, self->story, reading->story);
  SWAP (GPtrArray *, self->warnings, reading->warnings);
  SWAP (GPtrArray *, self->failures, reading->failures);
  self->settings = reading->settings;
  self->read_at = reading->read_at;
  take_findings (self, reading);
  if (self->article == NULL)
    self->article = g_steal_pointer (&reading->article);
  else
    newsdoc_article_take (self->article, reading->article);
}
