/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-pullquote.h"

#include "newsdoc-article-private.h"

/**
 * NewsdocPullquote:
 *
 * A pull quote: words set large to catch the eye. They are the body's own words
 * more often than not; then a reading aloud leaves them out.
 */
enum
{
  PROP_0,
  PROP_TEXT,
  PROP_ATTRIBUTION,
  PROP_DUPLICATE,
  N_PROPS
};

struct _NewsdocPullquote
{
  GObject parent_instance;
  char *texts[PROP_ATTRIBUTION + 1]; /* by property */
  gboolean duplicate;
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocPullquote, newsdoc_pullquote, G_TYPE_OBJECT)

static void
newsdoc_pullquote_finalize (GObject *object)
{
  NewsdocPullquote *self = NEWSDOC_PULLQUOTE (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_free (self->texts[i]);

  G_OBJECT_CLASS (newsdoc_pullquote_parent_class)->finalize (object);
}

static void
newsdoc_pullquote_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  NewsdocPullquote *self = NEWSDOC_PULLQUOTE (object);

  if (id == PROP_DUPLICATE)
    g_value_set_boolean (value, self->duplicate);
  else if (id > PROP_0 && id < G_N_ELEMENTS (self->texts))
    g_value_set_string (value, self->texts[id]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_pullquote_class_init (NewsdocPullquoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = newsdoc_pullquote_finalize;
  object_class->get_property = newsdoc_pullquote_get_property;

  /**
   * NewsdocPullquote:text:
   *
   * The words without the attribution.
   */
  properties[PROP_TEXT] =
    g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocPullquote:attribution:
   *
   * Who said them, as printed.
   */
  properties[PROP_ATTRIBUTION] =
    g_param_spec_string ("attribution", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocPullquote:duplicate:
   *
   * Whether the words stand in the body as well, so that a reading aloud
   * may leave them out (DPUB-ARIA: doc-pullquote).
   */
  properties[PROP_DUPLICATE] =
    g_param_spec_boolean ("duplicate", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_pullquote_init (NewsdocPullquote *self)
{
}

/* texts: a row of strings in the order of the properties, copied; what is empty becomes NULL. */
NewsdocPullquote *
newsdoc_pullquote_new (const char * const *texts,
                       gboolean            duplicate)
{
  NewsdocPullquote *self = g_object_new (NEWSDOC_TYPE_PULLQUOTE, NULL);

  for (guint i = 1; i < G_N_ELEMENTS (self->texts); i++)
    if (texts[i - 1] != NULL && texts[i - 1][0] != '\0')
      self->texts[i] = g_strdup (texts[i - 1]);
  self->duplicate = duplicate;

  return self;
}

/**
 * newsdoc_pullquote_get_text:
 * @self: a #NewsdocPullquote
 *
 * The words without the attribution.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_pullquote_get_text (NewsdocPullquote *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PULLQUOTE (self), NULL);

  return self->texts[PROP_TEXT];
}

/**
 * newsdoc_pullquote_get_attribution:
 * @self: a #NewsdocPullquote
 *
 * Who said them, as printed.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_pullquote_get_attribution (NewsdocPullquote *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PULLQUOTE (self), NULL);

  return self->texts[PROP_ATTRIBUTION];
}

/**
 * newsdoc_pullquote_get_duplicate:
 * @self: a #NewsdocPullquote
 *
 * Whether the words stand in the body as well, so that a reading aloud may
 * leave them out (DPUB-ARIA: doc-pullquote).
 *
 * Returns: %TRUE when the words stand in the body as well
 */
gboolean
newsdoc_pullquote_get_duplicate (NewsdocPullquote *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PULLQUOTE (self), FALSE);

  return self->duplicate;
}
