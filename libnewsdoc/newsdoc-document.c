/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-document.h"

#include <string.h>

#include "ast/reader.h"
#include "ast/writer.h"
#include "constructs/constructs.h"
#include "embargo.h"
#include "formats/format.h"
#include "markup/markup.h"
#include "misquote.h"
#include "report.h"
#include "settings.h"

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
struct _NewsdocDocument
{
  GObject          parent_instance;

  NewsdocNode     *root;
  NewsdocStory    *story;     /* (nullable): from normalize on */
  NewsdocArticle  *article;   /* (nullable): once it was asked for */
  NewsdocSettings  settings;
  GPtrArray       *warnings;  /* sentences */
  GPtrArray       *failures;  /* what newsdoc-fail-on names and was found: sentences */
};

G_DEFINE_FINAL_TYPE (NewsdocDocument, newsdoc_document, G_TYPE_OBJECT)

static void
newsdoc_document_finalize (GObject *object)
{
  NewsdocDocument *self = NEWSDOC_DOCUMENT (object);

  g_clear_object (&self->article);
  g_clear_pointer (&self->story, newsdoc_story_free);
  g_clear_pointer (&self->root, newsdoc_node_unref);
  g_ptr_array_unref (self->warnings);
  g_ptr_array_unref (self->failures);
  G_OBJECT_CLASS (newsdoc_document_parent_class)->finalize (object);
}

static void
newsdoc_document_class_init (NewsdocDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = newsdoc_document_finalize;
}

static void
newsdoc_document_init (NewsdocDocument *self)
{
  self->warnings = g_ptr_array_new_with_free_func (g_free);
  self->failures = g_ptr_array_new_with_free_func (g_free);
}

/* The first number of the API's version is the one that says whether the shapes are those we know. */
static void
check_version (NewsdocDocument *self)
{
  guint major, minor;

  if (newsdoc_reader_get_version (self->root, &major, &minor) && major != 1)
    g_ptr_array_add (self->warnings,
                     g_strdup_printf ("the document has Pandoc's API version %u, which is not known (1 is); "
                                      "what is not understood in it stays as it is", major));
}

/**
 * newsdoc_document_new_from_data:
 * @json: a Pandoc document as JSON, in UTF-8; not changed and not kept
 * @length: its length in bytes, or -1 when it ends with a zero byte
 * @error: return location for an error
 *
 * Reads a document from memory.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR, whose message names the byte offset
 */
NewsdocDocument *
newsdoc_document_new_from_data (const char  *json,
                                gssize       length,
                                GError     **error)
{
  g_autoptr(NewsdocNode) root = NULL;
  NewsdocDocument *self;

  g_return_val_if_fail (json != NULL || length == 0, NULL);

  root = newsdoc_reader_read (json, length < 0 ? strlen (json) : (gsize) length, error);
  if (root == NULL)
    return NULL;

  self = g_object_new (NEWSDOC_TYPE_DOCUMENT, NULL);
  self->root = g_steal_pointer (&root);
  self->settings = newsdoc_settings_read (newsdoc_node_get_meta (self->root), self->warnings);
  check_version (self);
  return self;
}

/**
 * newsdoc_document_new_from_bytes:
 * @bytes: a Pandoc document as JSON, in UTF-8
 * @error: return location for an error
 *
 * Reads a document from bytes.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_bytes (GBytes  *bytes,
                                 GError **error)
{
  gsize length;
  const char *data;

  g_return_val_if_fail (bytes != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);
  return newsdoc_document_new_from_data (data, length, error);
}

/**
 * newsdoc_document_new_from_json_node:
 * @node: a Pandoc document as json-glib has read it
 * @error: return location for an error
 *
 * Makes a document of a tree that json-glib has read. What json-glib itself
 * does not keep (a string's part after U+0000, integers beyond 64 bits) is not
 * there; reading the bytes loses nothing.
 *
 * Returns: (transfer full): a new document, or %NULL with an error of the
 *   domain %NEWSDOC_ERROR
 */
NewsdocDocument *
newsdoc_document_new_from_json_node (JsonNode  *node,
                                     GError   **error)
{
  g_autofree char *json = NULL;

  g_return_val_if_fail (node != NULL, NULL);

  json = json_to_string (node, FALSE);
  return newsdoc_document_new_from_data (json, -1, error);
}

/**
 * newsdoc_document_to_bytes:
 * @self: a document
 *
 * Writes the document as Pandoc writes JSON.
 *
 * Returns: (transfer full): the JSON, in UTF-8
 */
GBytes *
newsdoc_document_to_bytes (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  return g_string_free_to_bytes (newsdoc_writer_write (self->root));
}

/**
 * newsdoc_document_to_json_node:
 * @self: a document
 *
 * Gives the document as a tree of json-glib's.
 *
 * Returns: (transfer full): the JSON
 */
JsonNode *
newsdoc_document_to_json_node (NewsdocDocument *self)
{
  g_autoptr(GString) json = NULL;
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  json = newsdoc_writer_write (self->root);
  if (!json_parser_load_from_data (parser, json->str, json->len, NULL))
    g_return_val_if_reached (NULL);
  return json_parser_steal_root (parser);
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

/* A pull quote that is not the text's words is odd in any case; the rest is looked for where the author wants to know. */
static void
check (NewsdocDocument *self)
{
  newsdoc_embargo_check (self->root, self->warnings);
  newsdoc_check_run (self->root, self->settings.fail_on, self->failures);
  if (newsdoc_node_get_blocks (self->root) != NULL && !(self->settings.fail_on & NEWSDOC_CHECK_MISQUOTE))
    newsdoc_misquotes_find (self->root, self->warnings);
}

/**
 * newsdoc_document_normalize:
 * @self: a document
 *
 * Recognises the constructs of news in the document and brings it to the normal
 * form. A document in normal form stays as it is.
 *
 * The document's own metadata (`newsdoc-furniture` …) says what becomes of what
 * is not the story.
 */
void
newsdoc_document_normalize (NewsdocDocument *self)
{
  g_return_if_fail (NEWSDOC_IS_DOCUMENT (self));

  if (self->story != NULL)
    return;

  self->story = newsdoc_story_new (self->root);
  newsdoc_constructs_recognise (self->story);
  newsdoc_markup (self->story, self->settings.furniture);
  g_clear_object (&self->article);
  check (self);
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

/**
 * newsdoc_document_dup_removed:
 * @self: a document that was normalised
 *
 * Says in a few words what was taken out: "4 advertisement, 7 newsletter".
 *
 * Returns: (transfer full) (nullable): the words; %NULL when nothing was taken
 *   out, or when the metadata has `newsdoc-quiet: true`
 */
char *
newsdoc_document_dup_removed (NewsdocDocument *self)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  if (self->story == NULL || self->settings.quiet)
    return NULL;
  return newsdoc_report_removed (self->story, self->settings.furniture);
}

/**
 * newsdoc_document_report:
 * @self: a document that was normalised
 *
 * Reports the article and, under `lines`, what was made of each line and why.
 *
 * Returns: (transfer full): a JSON object
 */
JsonNode *
newsdoc_document_report (NewsdocDocument *self)
{
  JsonNode *report;

  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);

  report = newsdoc_article_to_json (newsdoc_document_get_article (self));
  if (self->story != NULL)
    json_object_set_array_member (json_node_get_object (report), "lines",
                                  newsdoc_report_lines (self->story, self->settings.furniture));
  return report;
}

/**
 * newsdoc_document_explain:
 * @self: a document that was normalised
 * @width: characters in a line
 *
 * Explains what was made of each line, as a table for people.
 *
 * Returns: (transfer full): a row a line: number, `-` where it was taken out,
 *   label, rule, confidence, text
 */
char *
newsdoc_document_explain (NewsdocDocument *self,
                          guint            width)
{
  g_return_val_if_fail (NEWSDOC_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (self->story != NULL, NULL);

  return newsdoc_report_table (self->story, self->settings.furniture, width);
}
