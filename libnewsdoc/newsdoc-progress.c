/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "progress-private.h"

/**
 * NewsdocProgress:
 *
 * Tells how far the work has come that a [class@Gio.Cancellable] was given to.
 *
 * That may be any function of this library that takes one. The
 * [property@Newsdoc.Progress:fraction] can be bound to a progress bar:
 *
 * ```c
 * self->progress = newsdoc_progress_new (NULL);
 * g_object_bind_property (self->progress, "fraction", progress_bar, "fraction", G_BINDING_DEFAULT);
 * newsdoc_document_normalize_async (document, newsdoc_progress_get_cancellable (self->progress), on_normalized, self);
 * ```
 *
 * A progress is for one call, and is held by who wants to know.
 */

/* Why it is found by the cancellable: a callback for progress beside the one for the end, GIO's older way, makes two closures of one call, which
 * bindings have trouble with; and a cancellable that had a fraction itself could not be listened to from Python and JavaScript, where
 * g_cancellable_connect() hides the connecting of signals. */

struct _NewsdocProgress
{
  GObject       parent_instance;
  GCancellable *cancellable;
  GMainContext *context;   /* where it is told */
  GThread      *thread;    /* the one that made it, only to be compared */
  double        fraction;  /* as told */
  GMutex        lock;
  double        reached;   /* locked: what the worker has reached */
  gboolean      pending;   /* locked: it is to be told already */
};

G_DEFINE_FINAL_TYPE (NewsdocProgress, newsdoc_progress, G_TYPE_OBJECT)

enum { PROP_0, PROP_CANCELLABLE, PROP_FRACTION, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* From the cancellable to a weak reference. */
static G_DEFINE_QUARK (newsdoc-progress, progress)

static void
free_watcher (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

static void
newsdoc_progress_constructed (GObject *object)
{
  NewsdocProgress *self = NEWSDOC_PROGRESS (object);
  GWeakRef *watcher = g_new (GWeakRef, 1);

  G_OBJECT_CLASS (newsdoc_progress_parent_class)->constructed (object);
  if (self->cancellable == NULL)
    self->cancellable = g_cancellable_new ();
  g_weak_ref_init (watcher, self);
  g_object_set_qdata_full (G_OBJECT (self->cancellable), progress_quark (), watcher, free_watcher);
}

static void
newsdoc_progress_finalize (GObject *object)
{
  NewsdocProgress *self = NEWSDOC_PROGRESS (object);

  g_object_unref (self->cancellable);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (newsdoc_progress_parent_class)->finalize (object);
}

static void
newsdoc_progress_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  NewsdocProgress *self = NEWSDOC_PROGRESS (object);

  if (id == PROP_CANCELLABLE)
    g_value_set_object (value, self->cancellable);
  else if (id == PROP_FRACTION)
    g_value_set_double (value, self->fraction);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_progress_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (id == PROP_CANCELLABLE)
    NEWSDOC_PROGRESS (object)->cancellable = g_value_dup_object (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_progress_class_init (NewsdocProgressClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = newsdoc_progress_constructed;
  object_class->finalize = newsdoc_progress_finalize;
  object_class->get_property = newsdoc_progress_get_property;
  object_class->set_property = newsdoc_progress_set_property;

  /**
   * NewsdocProgress:cancellable:
   *
   * What is given to the function whose progress is told.
   */
  properties[PROP_CANCELLABLE] = g_param_spec_object ("cancellable", NULL, NULL, G_TYPE_CANCELLABLE,
                                                      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocProgress:fraction:
   *
   * How much of the work is done: 0 at the beginning, 1 when all is done. It
   * never falls. Bytes that are fetched or written are counted; recognition
   * comes in steps; and while Pandoc works it stands still, since Pandoc does
   * not tell.
   *
   * The property is notified in the main context that was the default of the
   * thread that made the object, and for the last time before the callback of
   * the call. A function that returns only when all is done, called in that
   * thread, notifies while it works.
   */
  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_progress_init (NewsdocProgress *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->thread = g_thread_self ();
  g_mutex_init (&self->lock);
}

/**
 * newsdoc_progress_new:
 * @cancellable: (nullable): what is going to be given to a function; %NULL: a new one
 *
 * Makes a progress, of which nothing is done yet. A cancellable has one: a later
 * one takes the place of an earlier one.
 *
 * Returns: (transfer full): a new progress
 */
NewsdocProgress *
newsdoc_progress_new (GCancellable *cancellable)
{
  return g_object_new (NEWSDOC_TYPE_PROGRESS, "cancellable", cancellable, NULL);
}

/**
 * newsdoc_progress_get_cancellable: (get-property cancellable)
 * @self: a progress
 *
 * Gets what is given to the function whose progress is told.
 *
 * Returns: (transfer none): the cancellable
 */
GCancellable *
newsdoc_progress_get_cancellable (NewsdocProgress *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PROGRESS (self), NULL);

  return self->cancellable;
}

/**
 * newsdoc_progress_get_fraction: (get-property fraction)
 * @self: a progress
 *
 * Gets how much of the work is done.
 *
 * Returns: from 0 to 1
 */
double
newsdoc_progress_get_fraction (NewsdocProgress *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PROGRESS (self), 0);

  return self->fraction;
}

static gboolean
notify (gpointer data)
{
  NewsdocProgress *self = data;
  double before = self->fraction;

  g_mutex_lock (&self->lock);
  self->pending = FALSE;
  self->fraction = self->reached;
  g_mutex_unlock (&self->lock);
  if (self->fraction > before)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
  return G_SOURCE_REMOVE;
}

/* While the cancellable's data is locked, so that no other progress takes the place of this one meanwhile. */
static gpointer
ref_watched (gpointer watcher,
             gpointer data)
{
  return watcher != NULL ? g_weak_ref_get (watcher) : NULL;
}

/* What was reached before the last was told is never told: a main loop that is slow is not flooded. */
void
newsdoc_progress_tell (GCancellable *cancellable,
                       double        fraction)
{
  g_autoptr(NewsdocProgress) self = cancellable != NULL ? g_object_dup_qdata (G_OBJECT (cancellable), progress_quark (), ref_watched, NULL) : NULL;
  g_autoptr(GSource) source = NULL;
  gboolean pending;

  if (self == NULL)
    return;
  g_mutex_lock (&self->lock);
  self->reached = CLAMP (fraction, self->reached, 1);
  pending = self->pending;
  self->pending = TRUE;
  g_mutex_unlock (&self->lock);
  if (self->thread == g_thread_self ())
    notify (self);
  else if (!pending)
    {
      /* of the same priority as the task's callback, which comes later in the same queue */
      source = g_idle_source_new ();
      g_source_set_priority (source, G_PRIORITY_DEFAULT);
      g_source_set_callback (source, notify, g_object_ref (self), g_object_unref);
      g_source_attach (source, self->context);
    }
}
