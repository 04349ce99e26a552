/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-document.h"

#include "ast/reader.h"
#include "document-private.h"
#include "formats/format.h"
#include "newsdoc-article-private.h"

/**
 * NewsdocDocument:
 *
 * A Pandoc document and the article in it.
 *
 * A document is read from the JSON that `pandoc -t json` writes, brought to the
 * normal form with [method@Newsdoc.Document.normalize], dressed for one of
 * Pandoc's writers with [method@Newsdoc.Document.dress], and written back. Each
 * step is the caller's choice: a document that is only read and written comes
 * out as it was, byte for byte when Pandoc wrote it.
 *
 * A document is used by one thread at a time; each thread may have its own.
 */
enum
{
  PROP_0,
  PROP_ARTICLE,
  PROP_FINDINGS,
  PROP_SETTINGS,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocDocument, newsdoc_document, G_TYPE_OBJECT)

static void
note_change (NewsdocDocument *self)
{
  self->change++;
}

static void
newsdoc_document_finalize (GObject *object)
{
  NewsdocDocument *self = NEWSDOC_DOCUMENT (object);

  if (self->wanted != NULL)
    g_signal_handlers_disconnect_by_func (self->wanted, note_change, self);
  g_clear_object (&self->wanted);
  newsdoc_document_clear_decisions (self);
  g_clear_object (&self->findings);
  g_clear_object (&self->article);
  g_clear_pointer (&self->decisions, newsdoc_decisions_free);
  g_clear_pointer (&self->story, newsdoc_story_free);
  g_clear_pointer (&self->root, newsdoc_node_unref);
  g_clear_pointer (&self->source, g_bytes_unref);
  g_ptr_array_unref (self->warnings);
  g_ptr_array_unref (self->failures);
  G_OBJECT_CLASS (newsdoc_document_parent_class)->finalize (object);
}

static void
newsdoc_document_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  NewsdocDocument *self = NEWSDOC_DOCUMENT (object);

  switch (id)
    {
    case PROP_ARTICLE:
      g_value_set_object (value, newsdoc_document_get_article (self));
      break;
    case PROP_FINDINGS:
      g_value_set_object (value, newsdoc_document_get_findings (self));
      break;
    case PROP_SETTINGS:
      g_value_set_object (value, self->wanted);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, newsdoc_document_get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, newsdoc_document_get_can_redo (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
newsdoc_document_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (id == PROP_SETTINGS)
    newsdoc_document_set_settings (NEWSDOC_DOCUMENT (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_document_class_init (NewsdocDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = newsdoc_document_finalize;
  object_class->get_property = newsdoc_document_get_property;
  object_class->set_property = newsdoc_document_set_property;

  /**
   * NewsdocDocument:article:
   *
   * The article that the normal form marks. It stays the same object.
   */
  properties[PROP_ARTICLE] = g_param_spec_object ("article", NULL, NULL, NEWSDOC_TYPE_ARTICLE, flags);

  /**
   * NewsdocDocument:findings:
   *
   * What was recognised, a list of #NewsdocFinding. It stays the same object.
   */
  properties[PROP_FINDINGS] = g_param_spec_object ("findings", NULL, NULL, G_TYPE_LIST_MODEL, flags);

  /**
   * NewsdocDocument:settings:
   *
   * What the application wants of the document.
   */
  properties[PROP_SETTINGS] = g_param_spec_object ("settings", NULL, NULL, NEWSDOC_TYPE_SETTINGS, flags | G_PARAM_WRITABLE);

  /**
   * NewsdocDocument:can-undo:
   *
   * Whether there is a decision that newsdoc_document_undo() takes back.
   */
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);

  /**
   * NewsdocDocument:can-redo:
   *
   * Whether there is a decision that newsdoc_document_redo() makes again.
   */
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_document_init (NewsdocDocument *self)
{
  self->warnings = g_ptr_array_new_with_free_func (g_free);
  self->failures = g_ptr_array_new_with_free_func (g_free);
  newsdoc_document_init_decisions (self);
}

void
newsdoc_document_notify_undo (NewsdocDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
}

/**
 * newsdoc_document_set_settings:
 * @self: a document
 * @settings: (nullable): what the application wants; %NULL for what the
 *   document's own metadata says
 *
 * Sets what the application wants of the document. What is set in it wins over
 * the metadata. It counts when the document is normalised next, and so does a
 * change in it.
 */
void
newsdoc_document_set_settings (NewsdocDocument *self,
                               NewsdocSettings *settings)
{
  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));
  g_return_if_fail (settings == NULL || NEWSDOC_IS_SETTINGS (settings));

  if (self->wanted == settings)
    return;
  if (self->wanted != NULL)
    g_signal_handlers_disconnect_by_func (self->wanted, note_change, self);
  g_set_object (&self->wanted, settings);
  if (settings != NULL)
    g_signal_connect_swapped (settings, "notify", G_CALLBACK (note_change), self);
  note_change (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SETTINGS]);
}

/**
 * newsdoc_document_get_settings:
 * @self: a document
 *
 * Gives what the application wants of the document.
 *
 * Returns: (transfer none) (nullable): what was set
 */
NewsdocSettings *
newsdoc_document_get_settings (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  return self->wanted;
}

/* The first number of the API's version is the one that says whether the shapes are those we know. */
void
newsdoc_document_check_version (NewsdocDocument *self)
{
  guint major, minor;

  if (newsdoc_reader_get_version (self->root, &major, &minor) && major != 1)
    g_ptr_array_add (self->warnings,
                     g_strdup_printf ("the document has Pandoc's API version %u, which is not known (1 is); "
                                      "what is not understood in it stays as it is", major));
}

/**
 * newsdoc_document_get_root:
 * @self: a document
 *
 * Gives the tree: a node of the kind %NEWSDOC_NODE_PANDOC.
 *
 * Returns: (transfer none): the root, owned by the document
 */
NewsdocNode *
newsdoc_document_get_root (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  return self->root;
}

/**
 * newsdoc_document_normalize:
 * @self: a document
 *
 * Recognises the constructs of news in the document and brings it to the normal
 * form. A document in normal form stays as it is.
 *
 * The settings say what becomes of what is not the story: those of the
 * application, else those of the document's own metadata (`newsdoc-furniture` …).
 *
 * When something was decided of the findings since the last time, written into
 * the head, or a setting was changed, the document is recognised anew: it goes back to what it was read
 * from, and what was decided is held against each rule's claims. Changes that were
 * made to the tree since, and its dress, are gone then.
 */
void
newsdoc_document_normalize (NewsdocDocument *self)
{
  g_autoptr(NewsdocDocument) reading = NULL;

  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));

  g_return_if_fail (!self->busy);

  if (newsdoc_document_is_current (self))
    return;
  if (self->story == NULL)
    {
      newsdoc_document_recognise (self, NULL);
      if (self->article != NULL)
        {
          g_autoptr(NewsdocArticle) read = newsdoc_article_new_from_root (self->root);

          newsdoc_article_take (self->article, read);
        }
      if (self->findings != NULL)
        g_ptr_array_unref (newsdoc_finding_list_swap (self->findings, newsdoc_findings_collect (self->story, self->settings.furniture,
                                                                                                self->decided, self->link)));
      return;
    }

  reading = newsdoc_document_new_reading (self);
  reading->root = newsdoc_document_parse (self->source, NULL);
  newsdoc_document_recognise (reading, NULL);
  newsdoc_document_take (self, reading);
}

/**
 * newsdoc_document_dress:
 * @self: a document in normal form
 * @format: the name of a Pandoc writer, such as `html5`; an unknown one gets
 *   the classes of the normal form and nothing else
 * @standalone: whether Pandoc writes a whole document, whose template prints the
 *   title and the authors, and not a fragment
 *
 * Dresses the constructs so that they arrive in what the writer makes. A
 * document that is dressed already stays as it is. Ask for the article before:
 * it is read off the normal form.
 */
void
newsdoc_document_dress (NewsdocDocument *self,
                        const char      *format,
                        gboolean         standalone)
{
  g_auto(GStrv) credits = NULL;

  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));
  g_return_if_fail (format != NULL);
  g_return_if_fail (!self->busy);

  if (self->settings.fail_on & NEWSDOC_CHECK_LOST_CREDIT)
    credits = newsdoc_check_credits (self->root);
  newsdoc_dress (self->root, format, standalone);
  if (self->settings.fail_on & NEWSDOC_CHECK_LOST_CREDIT)
    newsdoc_check_lost (self->root, credits, self->failures);
}

/**
 * newsdoc_document_get_article:
 * @self: a document in normal form
 *
 * Gives the article that the normal form marks.
 *
 * Returns: (transfer none): the article, owned by the document
 */
NewsdocArticle *
newsdoc_document_get_article (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  if (self->article == NULL)
    self->article = newsdoc_article_new_from_root (self->root);
  return self->article;
}

/**
 * newsdoc_document_dup_warnings:
 * @self: a document
 *
 * Gives what was odd about the document and its settings, a sentence each.
 *
 * Returns: (transfer full) (array zero-terminated=1): the warnings
 */
char **
newsdoc_document_dup_warnings (NewsdocDocument *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  for (guint i = 0; i < self->warnings->len; i++)
    g_strv_builder_add (builder, self->warnings->pdata[i]);
  return g_strv_builder_end (builder);
}

/**
 * newsdoc_document_dup_failures:
 * @self: a document that was normalised and dressed
 *
 * Gives what the document's own metadata says it must not be published with
 * (`newsdoc-fail-on: lost-credit,missing-credit,missing-alt,misquote`), a
 * sentence each. Each begins with the word of the setting.
 *
 * Returns: (transfer full) (array zero-terminated=1): the failures; empty when
 *   there are none, or when the metadata asks for nothing
 */
char **
newsdoc_document_dup_failures (NewsdocDocument *self)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  for (guint i = 0; i < self->failures->len; i++)
    g_strv_builder_add (builder, self->failures->pdata[i]);
  return g_strv_builder_end (builder);
}
