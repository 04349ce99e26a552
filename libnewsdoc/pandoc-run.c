/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "pandoc-run.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "newsdoc-error.h"

typedef struct
{
  char               **argv;
  NewsdocPandocInput   input;
  gpointer             data;
  GDestroyNotify       free_data;
  int                  fd;        /* a file without a name, which holds the input; -1: none */
} Run;

static void
clear_data (Run *run)
{
  if (run->data != NULL)
    run->free_data (g_steal_pointer (&run->data));
}

static void
run_free (Run *run)
{
  g_strfreev (run->argv);
  clear_data (run);
  if (run->fd >= 0)
    close (run->fd);
  g_free (run);
}

static int
fail (const char  *what,
      GError     **error)
{
  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), "cannot %s a temporary file: %s", what, g_strerror (errno));
  return -1;
}

/* A file and not a pipe: a program that ends before it has read all breaks a pipe, and the signal for that would end the application. */
static int
make_file (GBytes  *bytes,
           GError **error)
{
  g_autofree char *name = NULL;
  gsize length, done = 0;
  const char *data = g_bytes_get_data (bytes, &length);
  int fd = g_file_open_tmp ("newsdoc-XXXXXX", &name, error);

  if (fd < 0)
    return -1;
  g_unlink (name);
  while (done < length)
    {
      gssize written = write (fd, data + done, length - done);

      if (written < 0 && errno != EINTR)
        {
          int saved = errno;

          close (fd);
          errno = saved;
          return fail ("write", error);
        }
      done += MAX (written, 0);
    }
  if (lseek (fd, 0, SEEK_SET) == 0)
    return fd;
  close (fd);
  return fail ("read", error);
}

static void
prepare_in_thread (GTask        *task,
                   gpointer      source,
                   gpointer      data,
                   GCancellable *cancellable)
{
  Run *run = data;
  GError *error = NULL;
  g_autoptr(GBytes) bytes = run->input (run->data, cancellable, &error);

  if (bytes != NULL)
    run->fd = make_file (bytes, &error);
  if (run->fd >= 0)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* What Pandoc said on its standard error, as one message. */
static char *
dup_message (GBytes *bytes)
{
  gsize length = bytes != NULL ? g_bytes_get_size (bytes) : 0;
  g_autofree char *text = length > 0 ? g_utf8_make_valid (g_bytes_get_data (bytes, NULL), length) : g_strdup ("");

  return g_strdup (*g_strstrip (text) != '\0' ? text : "it gave no reason");
}

static void
on_ended (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(GTask) outer = data;
  g_autoptr(GBytes) output = NULL;
  g_autoptr(GBytes) errors = NULL;
  g_autofree char *message = NULL;
  GSubprocess *process = G_SUBPROCESS (source);
  GError *error = NULL;

  if (!g_subprocess_communicate_finish (process, result, &output, &errors, &error))
    {
      g_subprocess_force_exit (process);
      g_task_return_error (outer, error);
      return;
    }
  if (g_subprocess_get_if_exited (process) && g_subprocess_get_exit_status (process) == 0)
    {
      g_task_return_pointer (outer, g_steal_pointer (&output), (GDestroyNotify) g_bytes_unref);
      return;
    }
  message = dup_message (errors);
  g_task_return_new_error (outer, NEWSDOC_ERROR, NEWSDOC_ERROR_PANDOC, "Pandoc failed: %s", message);
}

/* Pandoc itself, or what runs it outside of a sandbox. */
static gboolean
is_there (const char  *program,
          GError     **error)
{
  g_autofree char *path = g_find_program_in_path (program);

  if (path == NULL && strcmp (program, "flatpak-spawn") == 0)
    g_set_error_literal (error, NEWSDOC_ERROR, NEWSDOC_ERROR_NO_PANDOC,
                         "Pandoc was to be run outside of Flatpak's sandbox, but there is no “flatpak-spawn”: this is no Flatpak");
  else if (path == NULL)
    g_set_error (error, NEWSDOC_ERROR, NEWSDOC_ERROR_NO_PANDOC,
                 "there is no “%s”. Install the package “pandoc” (Debian, Fedora and others have it by that name), "
                 "or see https://pandoc.org/installing.html", program);
  return path != NULL;
}

static void
on_prepared (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  GTask *outer = data;
  Run *run = g_task_get_task_data (outer);
  g_autoptr(GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr(GSubprocess) process = NULL;
  GError *error = NULL;

  clear_data (run);
  if (g_task_propagate_boolean (G_TASK (result), &error)
      && !g_cancellable_set_error_if_cancelled (g_task_get_cancellable (outer), &error))
    {
      g_subprocess_launcher_take_stdin_fd (launcher, run->fd);
      run->fd = -1;
      process = g_subprocess_launcher_spawnv (launcher, (const char * const *) run->argv, &error);
    }
  if (process != NULL)
    {
      g_subprocess_communicate_async (process, NULL, g_task_get_cancellable (outer), on_ended, outer);
      return;
    }
  g_task_return_error (outer, error);
  g_object_unref (outer);
}

void
newsdoc_pandoc_run_async (char                **argv,
                          NewsdocPandocInput    input,
                          gpointer              data,
                          GDestroyNotify        free_data,
                          GCancellable         *cancellable,
                          GAsyncReadyCallback   callback,
                          gpointer              user_data)
{
  g_autoptr(GTask) outer = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr(GTask) inner = NULL;
  Run *run = g_new (Run, 1);
  GError *error = NULL;

  *run = (Run) { argv, input, data, free_data, -1 };
  g_task_set_task_data (outer, run, (GDestroyNotify) run_free);
  g_task_set_check_cancellable (outer, FALSE);
  if (!is_there (argv[0], &error))
    {
      g_task_return_error (outer, error);
      return;
    }
  inner = g_task_new (NULL, cancellable, on_prepared, g_object_ref (outer));
  g_task_set_task_data (inner, run, NULL);
  g_task_run_in_thread (inner, prepare_in_thread);
}

GBytes *
newsdoc_pandoc_run_finish (GAsyncResult  *result,
                           GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
