/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* ThreadSanitizer sees what it has compiled, and Debian's GLib was compiled without it: a lock of GLib's would order nothing for it, and all that
 * locks protect would be reported. So a program that is built with the sanitizer gets these in front of GLib's own functions; each calls GLib's, and
 * says which way the memory's news go. What we forget to lock is still found. Only what this project calls is here. */

#include <dlfcn.h>
#include <glib-object.h>
#include <pthread.h>
#include <sanitizer/tsan_interface.h>

#undef g_once_init_enter
#undef g_once_init_leave

/* Each thread reads the pointer into a variable of its own: read where it is called, it would be a race of this file's. */
#define REAL(function) \
  static typeof (&function) found; \
  typeof (&function) real = __atomic_load_n (&found, __ATOMIC_RELAXED); \
  if (real == NULL) \
    __atomic_store_n (&found, real = (typeof (&function)) dlsym (RTLD_NEXT, #function), __ATOMIC_RELAXED)

void
g_mutex_lock (GMutex *mutex)
{
  REAL (g_mutex_lock);
  real (mutex);
  __tsan_acquire (mutex);
}

void
g_mutex_unlock (GMutex *mutex)
{
  REAL (g_mutex_unlock);
  __tsan_release (mutex);
  real (mutex);
}

void
g_cond_wait (GCond  *cond,
             GMutex *mutex)
{
  REAL (g_cond_wait);
  __tsan_release (mutex);
  real (cond, mutex);
  __tsan_acquire (mutex);
}

gboolean
(g_once_init_enter) (volatile void *location)
{
  REAL (g_once_init_enter);
  gboolean first = real (location);

  if (!first)
    __tsan_acquire ((void *) location);
  return first;
}

void
(g_once_init_leave) (volatile void *location,
                     gsize          result)
{
  REAL (g_once_init_leave);
  __tsan_release ((void *) location);
  real (location, result);
}

/* Made at the first question, under a lock of its own. */
const char *
g_get_user_cache_dir (void)
{
  static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  const char *dir;
  REAL (g_get_user_cache_dir);

  pthread_mutex_lock (&mutex);
  dir = real ();
  pthread_mutex_unlock (&mutex);
  return dir;
}

/* A class is made ready with the first object of its type, under GObject's own locks; the next thread reads it through its own object. */
gpointer
g_object_new (GType       type,
              const char *first_property_name,
              ...)
{
  static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  GObject *object;
  va_list properties;

  pthread_mutex_lock (&mutex);
  g_type_class_unref (g_type_class_ref (type));
  pthread_mutex_unlock (&mutex);
  va_start (properties, first_property_name);
  object = g_object_new_valist (type, first_property_name, properties);
  va_end (properties);
  return object;
}

/* What is made ready is made before the status says so, so the news must leave from within. */
typedef struct
{
  GOnce      *once;
  GThreadFunc function;
  gpointer    data;
} OnceCall;

static gpointer
call_once (gpointer data)
{
  const OnceCall *call = data;
  gpointer result = call->function (call->data);

  __tsan_release ((void *) &call->once->status);
  return result;
}

gpointer
g_once_impl (GOnce       *once,
             GThreadFunc  function,
             gpointer     data)
{
  REAL (g_once_impl);
  gpointer result = real (once, call_once, &(OnceCall) { once, function, data });

  __tsan_acquire ((void *) &once->status);
  return result;
}

void
g_async_queue_push (GAsyncQueue *queue,
                    gpointer     data)
{
  REAL (g_async_queue_push);
  __tsan_release (data);
  real (queue, data);
}

gpointer
g_async_queue_pop (GAsyncQueue *queue)
{
  REAL (g_async_queue_pop);
  gpointer data = real (queue);

  __tsan_acquire (data);
  return data;
}

/* One pool has one function. */
typedef struct
{
  GFunc    function;
  gpointer data;
} PoolCall;

static void
call_in_pool (gpointer item,
              gpointer data)
{
  const PoolCall *call = data;

  __tsan_acquire (item);
  call->function (item, call->data);
}

GThreadPool *
g_thread_pool_new (GFunc     function,
                   gpointer  data,
                   gint      max_threads,
                   gboolean  exclusive,
                   GError  **error)
{
  REAL (g_thread_pool_new);
  PoolCall *call = g_new (PoolCall, 1);   /* as long as the program */

  *call = (PoolCall) { function, data };
  /* a thread that has waited would be handed the next pool out of the sanitizer's sight */
  g_thread_pool_set_max_unused_threads (0);
  return real (call_in_pool, call, max_threads, exclusive, error);
}

gboolean
g_thread_pool_push (GThreadPool *pool,
                    gpointer     data,
                    GError     **error)
{
  REAL (g_thread_pool_push);
  __tsan_release (data);
  return real (pool, data, error);
}
