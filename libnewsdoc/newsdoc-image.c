/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-image.h"

#include "newsdoc-article-private.h"

/**
 * NewsdocImage:
 *
 * A picture of the article with its three texts, which stay apart: the alternative
 * text, the caption and the credit. A caption whose picture is not in the
 * document has no source.
 */
enum
{
  PROP_0,
  PROP_SRC,
  PROP_ALT,
  PROP_CAPTION,
  PROP_CREDIT,
  PROP_PHOTOGRAPHER,
  PROP_AGENCY,
  PROP_DISTRIBUTOR,
  N_PROPS
};

struct _NewsdocImage
{
  GObject parent_instance;
  char *texts[PROP_DISTRIBUTOR + 1]; /* by property */
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocImage, newsdoc_image, G_TYPE_OBJECT)

static void
newsdoc_image_finalize (GObject *object)
{
  NewsdocImage *self = NEWSDOC_IMAGE (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_free (self->texts[i]);

  G_OBJECT_CLASS (newsdoc_image_parent_class)->finalize (object);
}

static void
newsdoc_image_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  NewsdocImage *self = NEWSDOC_IMAGE (object);

  if (id > PROP_0 && id < N_PROPS)
    g_value_set_string (value, self->texts[id]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_image_class_init (NewsdocImageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = newsdoc_image_finalize;
  object_class->get_property = newsdoc_image_get_property;

  /**
   * NewsdocImage:src:
   *
   * The picture's address as the document has it: a path, a URL or a data
   * URI.
   */
  properties[PROP_SRC] =
    g_param_spec_string ("src", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocImage:alt:
   *
   * The alternative text (HTML's alt). It is never made up.
   */
  properties[PROP_ALT] =
    g_param_spec_string ("alt", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocImage:caption:
   *
   * The caption without the credit.
   */
  properties[PROP_CAPTION] =
    g_param_spec_string ("caption", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocImage:credit:
   *
   * The credit to print, verbatim but for a label ("Photo:"), which the
   * document keeps.
   */
  properties[PROP_CREDIT] =
    g_param_spec_string ("credit", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocImage:photographer:
   *
   * Who took the picture, where the credit says so.
   */
  properties[PROP_PHOTOGRAPHER] =
    g_param_spec_string ("photographer", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocImage:agency:
   *
   * The agency that the picture is from, where the credit says so.
   */
  properties[PROP_AGENCY] =
    g_param_spec_string ("agency", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocImage:distributor:
   *
   * Who passed the picture on, where the credit says so ("AFP via Getty
   * Images").
   */
  properties[PROP_DISTRIBUTOR] =
    g_param_spec_string ("distributor", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_image_init (NewsdocImage *self)
{
}

/* texts: a row of strings in the order of the properties, copied; what is empty becomes NULL. */
NewsdocImage *
newsdoc_image_new (const char * const *texts)
{
  NewsdocImage *self = g_object_new (NEWSDOC_TYPE_IMAGE, NULL);

  for (guint i = 1; i < G_N_ELEMENTS (self->texts); i++)
    if (texts[i - 1] != NULL && texts[i - 1][0] != '\0')
      self->texts[i] = g_strdup (texts[i - 1]);

  return self;
}

/**
 * newsdoc_image_get_src:
 * @self: an #NewsdocImage
 *
 * The picture's address as the document has it: a path, a URL or a data
 * URI.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_image_get_src (NewsdocImage *self)
{
  g_return_val_if_fail (NEWSDOC_IS_IMAGE (self), NULL);

  return self->texts[PROP_SRC];
}

/**
 * newsdoc_image_get_alt:
 * @self: an #NewsdocImage
 *
 * The alternative text (HTML's alt). It is never made up.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_image_get_alt (NewsdocImage *self)
{
  g_return_val_if_fail (NEWSDOC_IS_IMAGE (self), NULL);

  return self->texts[PROP_ALT];
}

/**
 * newsdoc_image_get_caption:
 * @self: an #NewsdocImage
 *
 * The caption without the credit.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_image_get_caption (NewsdocImage *self)
{
  g_return_val_if_fail (NEWSDOC_IS_IMAGE (self), NULL);

  return self->texts[PROP_CAPTION];
}

/**
 * newsdoc_image_get_credit:
 * @self: an #NewsdocImage
 *
 * The credit to print, verbatim but for a label ("Photo:"), which the
 * document keeps: it is a condition of use, so it is never
 * reworded.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_image_get_credit (NewsdocImage *self)
{
  g_return_val_if_fail (NEWSDOC_IS_IMAGE (self), NULL);

  return self->texts[PROP_CREDIT];
}

/**
 * newsdoc_image_get_photographer:
 * @self: an #NewsdocImage
 *
 * Who took the picture, where the credit says so.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_image_get_photographer (NewsdocImage *self)
{
  g_return_val_if_fail (NEWSDOC_IS_IMAGE (self), NULL);

  return self->texts[PROP_PHOTOGRAPHER];
}

/**
 * newsdoc_image_get_agency:
 * @self: an #NewsdocImage
 *
 * The agency that the picture is from, where the credit says so.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_image_get_agency (NewsdocImage *self)
{
  g_return_val_if_fail (NEWSDOC_IS_IMAGE (self), NULL);

  return self->texts[PROP_AGENCY];
}

/**
 * newsdoc_image_get_distributor:
 * @self: an #NewsdocImage
 *
 * Who passed the picture on, where the credit says so ("AFP via Getty
 * Images").
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_image_get_distributor (NewsdocImage *self)
{
  g_return_val_if_fail (NEWSDOC_IS_IMAGE (self), NULL);

  return self->texts[PROP_DISTRIBUTOR];
}
