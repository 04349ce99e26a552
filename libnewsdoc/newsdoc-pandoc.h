/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "newsdoc-document.h"

G_BEGIN_DECLS

#define NEWSDOC_TYPE_PANDOC (newsdoc_pandoc_get_type ())
NEWSDOC_EXTERN
G_DECLARE_FINAL_TYPE (NewsdocPandoc, newsdoc_pandoc, NEWSDOC, PANDOC, GObject)

NEWSDOC_EXTERN NewsdocPandoc   *newsdoc_pandoc_new                (void);
NEWSDOC_EXTERN gboolean         newsdoc_pandoc_get_sandbox        (NewsdocPandoc *self);
NEWSDOC_EXTERN void             newsdoc_pandoc_set_sandbox        (NewsdocPandoc *self, gboolean sandbox);
NEWSDOC_EXTERN gboolean         newsdoc_pandoc_get_host           (NewsdocPandoc *self);
NEWSDOC_EXTERN void             newsdoc_pandoc_set_host           (NewsdocPandoc *self, gboolean host);
NEWSDOC_EXTERN GFile           *newsdoc_pandoc_get_resources      (NewsdocPandoc *self);
NEWSDOC_EXTERN void             newsdoc_pandoc_set_resources      (NewsdocPandoc *self, GFile *resources);
NEWSDOC_EXTERN GFile           *newsdoc_pandoc_get_media          (NewsdocPandoc *self);
NEWSDOC_EXTERN void             newsdoc_pandoc_set_media          (NewsdocPandoc *self, GFile *media);
NEWSDOC_EXTERN void             newsdoc_pandoc_open_async         (NewsdocPandoc *self, GFile *file, const char *format, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_pandoc_open_finish        (NewsdocPandoc *self, GAsyncResult *result, GError **error);
NEWSDOC_EXTERN void             newsdoc_pandoc_open_stream_async  (NewsdocPandoc *self, GInputStream *stream, const char *format, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN NewsdocDocument *newsdoc_pandoc_open_stream_finish (NewsdocPandoc *self, GAsyncResult *result, GError **error);
NEWSDOC_EXTERN void             newsdoc_pandoc_save_async         (NewsdocPandoc *self, NewsdocDocument *document, GFile *file, const char *format, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
NEWSDOC_EXTERN gboolean         newsdoc_pandoc_save_finish        (NewsdocPandoc *self, GAsyncResult *result, GError **error);

G_END_DECLS
