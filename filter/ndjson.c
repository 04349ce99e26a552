/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A line in, a line out, on many threads. The main thread reads lines and hands each to a pool of workers; a third thread writes what they
 * make, in the order in which the lines came. So many lines may be under way at once, then the reader waits. */

#include "ndjson.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "progress.h"

/* Lines under way for each thread: enough that none waits while a long document is at the head of the row. */
#define LINES_PER_THREAD 4

typedef struct
{
  guint64   number;     /* from 1 */
  char     *text;       /* (owned) without its line end */
  gsize     length;
  GBytes   *output;     /* (owned) (nullable) */
  GError   *error;      /* (owned) (nullable) */
  char    **messages;   /* (owned) */
  gboolean  done;
} Line;

typedef struct
{
  const Job   *job;
  gboolean     fail_fast;
  guint        window;
  GAsyncQueue *order;      /* Line, as read; an unread one with number 0 is the end */
  GMutex       mutex;      /* for what follows, and for each line's done */
  GCond        cond;
  guint        under_way;
  gboolean     stopped;    /* read no more */
  guint64      failed;
  int          read_error; /* errno of the read that failed */
  int          write_error;/* errno of the first write that failed */
} Stream;

static void
line_free (Line *line)
{
  free (line->text);    /* getline()'s */
  g_clear_pointer (&line->output, g_bytes_unref);
  g_clear_error (&line->error);
  g_strfreev (line->messages);
  g_free (line);
}

static void
work (gpointer data,
      gpointer user_data)
{
  Line *line = data;
  Stream *stream = user_data;

  if (line->length > 0)
    line->output = job_run (stream->job, line->text, line->length, &line->messages, &line->error);

  g_mutex_lock (&stream->mutex);
  line->done = TRUE;
  g_cond_broadcast (&stream->cond);
  g_mutex_unlock (&stream->mutex);
}

/* {"error":{"line":3,"message":"…"}} */
static GBytes *
error_object (const Line *line)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(JsonNode) root = NULL;
  char *json;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "error");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, line->number);
  json_builder_set_member_name (builder, "message");
  json_builder_add_string_value (builder, line->error->message);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, FALSE);
  return g_bytes_new_take (json, strlen (json));
}

static void
tell (const Line *line)
{
  for (guint i = 0; line->messages != NULL && line->messages[i] != NULL; i++)
    if (g_str_has_prefix (line->messages[i], "warning"))
      fprintf (stderr, "pandoc-newsdoc: line %" G_GUINT64_FORMAT ": %s\n", line->number, line->messages[i]);
  if (line->error != NULL)
    fprintf (stderr, "pandoc-newsdoc: line %" G_GUINT64_FORMAT ": %s\n", line->number, line->error->message);
}

static gboolean
write_line (Stream *stream,
            Line   *line)
{
  gsize length = 0;
  const char *data = "";

  if (line->error != NULL)
    line->output = error_object (line);
  if (line->output != NULL)
    data = g_bytes_get_data (line->output, &length);

  if (fwrite (data, 1, length, stdout) != length || putchar ('\n') == EOF)
    return FALSE;
  /* who waits for the answer to a line gets it */
  return g_async_queue_length (stream->order) > 0 || fflush (stdout) == 0;
}

static void
wait_for (Stream *stream,
          Line   *line)
{
  g_mutex_lock (&stream->mutex);
  while (!line->done)
    g_cond_wait (&stream->cond, &stream->mutex);
  g_mutex_unlock (&stream->mutex);
}

static void
finish_line (Stream *stream,
             Line   *line,
             int     write_error)
{
  g_mutex_lock (&stream->mutex);
  stream->under_way--;
  stream->failed += line->error != NULL;
  stream->write_error = stream->write_error != 0 ? stream->write_error : write_error;
  stream->stopped |= write_error != 0 || (line->error != NULL && stream->fail_fast);
  g_cond_broadcast (&stream->cond);
  g_mutex_unlock (&stream->mutex);
  line_free (line);
}

static gpointer
write_lines (gpointer data)
{
  Stream *stream = data;
  Progress progress;
  guint64 bytes = 0;
  gboolean open = TRUE;
  Line *line;

  progress_start (&progress);
  while ((line = g_async_queue_pop (stream->order))->number > 0)
    {
      gboolean written, last;
      int error;

      wait_for (stream, line);
      if (open)
        tell (line);
      errno = 0;
      written = !open || write_line (stream, line);
      error = written ? 0 : errno;
      last = line->error != NULL && stream->fail_fast;
      bytes += line->length + 1;
      progress_show (&progress, line->number, stream->failed, bytes);
      finish_line (stream, line, error);
      open = open && written && !last;
    }
  progress_end (&progress);
  g_free (line);
  return NULL;
}

/* FALSE when nothing is to be read any more. */
static gboolean
wait_for_room (Stream *stream)
{
  gboolean stopped;

  g_mutex_lock (&stream->mutex);
  while (stream->under_way >= stream->window && !stream->stopped)
    g_cond_wait (&stream->cond, &stream->mutex);
  stopped = stream->stopped;
  stream->under_way++;
  g_mutex_unlock (&stream->mutex);
  return !stopped;
}

static void
read_lines (Stream      *stream,
            GThreadPool *pool)
{
  guint64 number = 0;

  while (wait_for_room (stream))
    {
      char *text = NULL;
      size_t room = 0;
      ssize_t length = getline (&text, &room, stdin);
      Line *line;

      if (length < 0)
        {
          /* a line for which there is no memory is no end of the input either, though nothing is wrong with the file */
          stream->read_error = feof (stdin) ? 0 : errno;
          free (text);
          return;
        }
      line = g_new0 (Line, 1);
      line->number = ++number;
      line->text = text;
      line->length = length;
      while (line->length > 0 && strchr ("\r\n", text[line->length - 1]) != NULL)
        line->length--;
      g_async_queue_push (stream->order, line);
      g_thread_pool_push (pool, line, NULL);
    }
}

static int
exit_status (const Stream *stream)
{
  if (stream->write_error != 0)
    fprintf (stderr, "pandoc-newsdoc: cannot write the output: %s\n", g_strerror (stream->write_error));
  if (stream->read_error != 0)
    fprintf (stderr, "pandoc-newsdoc: cannot read the input: %s\n", g_strerror (stream->read_error));
  return stream->write_error != 0 || stream->failed > 0 || stream->read_error != 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

static void
stream_clear (Stream *stream)
{
  g_async_queue_unref (stream->order);
  g_mutex_clear (&stream->mutex);
  g_cond_clear (&stream->cond);
}

int
ndjson_run (const Job *job,
            guint      threads,
            gboolean   fail_fast)
{
  Stream stream = { .job = job, .fail_fast = fail_fast, .window = threads * LINES_PER_THREAD };
  g_autoptr(GError) error = NULL;
  GThreadPool *pool;
  GThread *writer = NULL;

  stream.order = g_async_queue_new ();
  g_mutex_init (&stream.mutex);
  g_cond_init (&stream.cond);
  /* Exclusive: all threads start now, and if some cannot be had the others do the work. A pool that grows would wait for ever for its first one. */
  pool = g_thread_pool_new (work, &stream, (int) threads, TRUE, &error);
  if (g_thread_pool_get_num_threads (pool) > 0)
    {
      g_clear_error (&error);
      writer = g_thread_try_new ("writer", write_lines, &stream, &error);
    }

  if (writer != NULL)
    {
      read_lines (&stream, pool);
      g_async_queue_push (stream.order, g_new0 (Line, 1));
      g_thread_join (writer);
    }
  else
    fprintf (stderr, "pandoc-newsdoc: %s\n", error->message);
  g_thread_pool_free (pool, FALSE, TRUE);

  if (writer != NULL && fflush (stdout) != 0 && stream.write_error == 0)
    stream.write_error = errno;
  stream_clear (&stream);
  return writer != NULL ? exit_status (&stream) : EXIT_FAILURE;
}
