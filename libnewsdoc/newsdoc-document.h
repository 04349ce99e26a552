/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>
#include <json-glib/json-glib.h>
#include "ast/newsdoc-node.h"
#include "newsdoc-article.h"
#include "newsdoc-finding.h"
#include "newsdoc-macros.h"
#include "newsdoc-settings.h"
#include "newsdoc-types.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_DOCUMENT (newsdoc_document_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocDocument, newsdoc_document, NEWSDOC, DOCUMENT, GObject)

NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_bytes     (GBytes *bytes, GError **error);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_data      (const char *json, gssize length, GError **error);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_json_node (JsonNode *node, GError **error);
NEWSDOC_EXTERN GBytes          *newsdoc_document_to_bytes           (NewsdocDocument *self);
NEWSDOC_EXTERN JsonNode        *newsdoc_document_to_json_node       (NewsdocDocument *self);
NEWSDOC_EXTERN NewsdocNode     *newsdoc_document_get_root           (NewsdocDocument *self);
NEWSDOC_EXTERN void             newsdoc_document_normalize          (NewsdocDocument *self);
NEWSDOC_EXTERN void             newsdoc_document_dress              (NewsdocDocument *self, const char *format, gboolean standalone);
NEWSDOC_EXTERN NewsdocArticle  *newsdoc_document_get_article        (NewsdocDocument *self);
NEWSDOC_EXTERN GListModel      *newsdoc_document_get_findings       (NewsdocDocument *self);
NEWSDOC_EXTERN NewsdocSettings *newsdoc_document_get_settings       (NewsdocDocument *self);
NEWSDOC_EXTERN void             newsdoc_document_set_settings       (NewsdocDocument *self, NewsdocSettings *settings);
NEWSDOC_EXTERN gboolean         newsdoc_document_edit               (NewsdocDocument *self, NewsdocField field, const char *text, GError **error);
NEWSDOC_EXTERN const char      *newsdoc_document_get_edit           (NewsdocDocument *self, NewsdocField field);
NEWSDOC_EXTERN char            *newsdoc_document_dup_field          (NewsdocDocument *self, NewsdocField field);
NEWSDOC_EXTERN void             newsdoc_document_undo               (NewsdocDocument *self);
NEWSDOC_EXTERN void             newsdoc_document_redo               (NewsdocDocument *self);
NEWSDOC_EXTERN gboolean         newsdoc_document_get_can_undo       (NewsdocDocument *self);
NEWSDOC_EXTERN gboolean         newsdoc_document_get_can_redo       (NewsdocDocument *self);
NEWSDOC_EXTERN char           **newsdoc_document_dup_warnings       (NewsdocDocument *self);
NEWSDOC_EXTERN char           **newsdoc_document_dup_failures       (NewsdocDocument *self);
NEWSDOC_EXTERN char            *newsdoc_document_dup_removed        (NewsdocDocument *self);
NEWSDOC_EXTERN char           **newsdoc_document_dup_lines          (NewsdocDocument *self);
NEWSDOC_EXTERN JsonNode        *newsdoc_document_report             (NewsdocDocument *self);
NEWSDOC_EXTERN char            *newsdoc_document_explain            (NewsdocDocument *self, guint width);

NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_stream        (GInputStream *stream, GCancellable *cancellable, GError **error);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_file          (GFile *file, GCancellable *cancellable, GError **error);
NEWSDOC_EXTERN void             newsdoc_document_new_from_bytes_async   (GBytes *bytes, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_bytes_finish  (GAsyncResult *result, GError **error);
NEWSDOC_EXTERN void             newsdoc_document_new_from_stream_async  (GInputStream *stream, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_stream_finish (GAsyncResult *result, GError **error);
NEWSDOC_EXTERN void             newsdoc_document_new_from_file_async    (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_document_new_from_file_finish   (GAsyncResult *result, GError **error);
NEWSDOC_EXTERN void             newsdoc_document_normalize_async        (NewsdocDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN gboolean         newsdoc_document_normalize_finish       (NewsdocDocument *self, GAsyncResult *result, GError **error);
NEWSDOC_EXTERN gboolean         newsdoc_document_write_to_stream        (NewsdocDocument *self, GOutputStream *stream, GCancellable *cancellable, GError **error);
NEWSDOC_EXTERN void             newsdoc_document_write_to_stream_async  (NewsdocDocument *self, GOutputStream *stream, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN gboolean         newsdoc_document_write_to_stream_finish (NewsdocDocument *self, GAsyncResult *result, GError **error);

G_END_DECLS
