/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "operation-private.h"

/**
 * NewsdocOperation:
 *
 * A cancellable that also tells how far the work has come.
 *
 * It is given where a [class@Gio.Cancellable] is asked for, to any function of
 * this library, and its [property@Newsdoc.Operation:fraction] can be bound to
 * a progress bar:
 *
 * ```c
 * g_autoptr(NewsdocOperation) operation = newsdoc_operation_new ();
 *
 * g_object_bind_property (operation, "fraction", progress_bar, "fraction", G_BINDING_DEFAULT);
 * newsdoc_document_normalize_async (document, G_CANCELLABLE (operation), on_normalized, self);
 * ```
 *
 * One operation is for one call.
 */

/* A callback for progress beside the one for the end would be GIO's older way. Bindings have trouble with two closures in one call, though, and
 * an application wants a property for its progress bar in any case. */

struct _NewsdocOperation
{
  GCancellable  parent_instance;
  GMainContext *context;   /* where it is told */
  GThread      *thread;    /* the one that made it, only to be compared */
  double        fraction;  /* as told */
  GMutex        lock;
  double        reached;   /* locked: what the worker has reached */
  gboolean      pending;   /* locked: it is to be told already */
};

G_DEFINE_FINAL_TYPE (NewsdocOperation, newsdoc_operation, G_TYPE_CANCELLABLE)

enum { PROP_0, PROP_FRACTION, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
newsdoc_operation_finalize (GObject *object)
{
  NewsdocOperation *self = NEWSDOC_OPERATION (object);

  g_main_context_unref (self->context);
  g_mutex_clear (&self->lock);
  G_OBJECT_CLASS (newsdoc_operation_parent_class)->finalize (object);
}

static void
newsdoc_operation_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (id == PROP_FRACTION)
    g_value_set_double (value, NEWSDOC_OPERATION (object)->fraction);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_operation_class_init (NewsdocOperationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = newsdoc_operation_finalize;
  object_class->get_property = newsdoc_operation_get_property;

  /**
   * NewsdocOperation:fraction:
   *
   * How much of the work is done: 0 at the beginning, 1 when all is done. It
   * never falls. Bytes that are fetched or written are counted; recognition
   * comes in steps; and while Pandoc works it stands still, since Pandoc does
   * not tell.
   *
   * The property is notified in the main context that was the default of the
   * thread that made the operation, and for the last time before the callback of
   * the call. A function that returns only when all is done, called in that
   * thread, notifies while it works.
   */
  properties[PROP_FRACTION] = g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_operation_init (NewsdocOperation *self)
{
  self->context = g_main_context_ref_thread_default ();
  self->thread = g_thread_self ();
  g_mutex_init (&self->lock);
}

/**
 * newsdoc_operation_new:
 *
 * Makes an operation, of which nothing is done yet.
 *
 * Returns: (transfer full): a new operation
 */
NewsdocOperation *
newsdoc_operation_new (void)
{
  return g_object_new (NEWSDOC_TYPE_OPERATION, NULL);
}

/**
 * newsdoc_operation_get_fraction: (get-property fraction)
 * @self: an operation
 *
 * Gets how much of the work is done.
 *
 * Returns: from 0 to 1
 */
double
newsdoc_operation_get_fraction (NewsdocOperation *self)
{
  g_return_val_if_fail (NEWSDOC_IS_OPERATION (self), 0);

  return self->fraction;
}

static gboolean
notify (gpointer data)
{
  NewsdocOperation *self = data;
  double before = self->fraction;

  g_mutex_lock (&self->lock);
  self->pending = FALSE;
  self->fraction = self->reached;
  g_mutex_unlock (&self->lock);
  if (self->fraction > before)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FRACTION]);
  return G_SOURCE_REMOVE;
}

/* What was reached before the last was told is never told: a main loop that is slow is not flooded. */
void
newsdoc_operation_tell (GCancellable *cancellable,
                        double        fraction)
{
  NewsdocOperation *self;
  g_autoptr(GSource) source = NULL;
  gboolean pending;

  if (!NEWSDOC_IS_OPERATION (cancellable))
    return;
  self = NEWSDOC_OPERATION (cancellable);
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
