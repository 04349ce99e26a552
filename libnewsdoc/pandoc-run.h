/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* One run of Pandoc: its standard input is made in a worker thread, its output is the result (transfer full bytes). */
typedef GBytes *(*NewsdocPandocInput) (gpointer data, GCancellable *cancellable, GError **error);

/* argv is NULL-terminated, the program first. data is kept until the input is made. */
void    newsdoc_pandoc_run_async  (char                **argv,
                                   NewsdocPandocInput    input,
                                   gpointer              data,
                                   GDestroyNotify        free_data,
                                   GCancellable         *cancellable,
                                   GAsyncReadyCallback   callback,
                                   gpointer              user_data);
GBytes *newsdoc_pandoc_run_finish (GAsyncResult *result, GError **error);
