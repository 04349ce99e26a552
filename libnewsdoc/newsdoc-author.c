/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-author.h"

#include "newsdoc-article-private.h"

/**
 * NewsdocAuthor:
 *
 * Someone who a byline names: a person, an organization such as a news agency,
 * or an outlet's staff. All of it as it was printed; nothing can be changed.
 */
enum
{
  PROP_0,
  PROP_NAME,
  PROP_KIND,
  PROP_ROLE,
  PROP_PLACE,
  PROP_ORGANIZATION,
  PROP_CONTACT,
  N_PROPS
};

struct _NewsdocAuthor
{
  GObject parent_instance;
  char *texts[PROP_CONTACT + 1]; /* by property */
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocAuthor, newsdoc_author, G_TYPE_OBJECT)

static void
newsdoc_author_finalize (GObject *object)
{
  NewsdocAuthor *self = NEWSDOC_AUTHOR (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    g_free (self->texts[i]);

  G_OBJECT_CLASS (newsdoc_author_parent_class)->finalize (object);
}

static void
newsdoc_author_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  NewsdocAuthor *self = NEWSDOC_AUTHOR (object);

  if (id > PROP_0 && id < N_PROPS)
    g_value_set_string (value, self->texts[id]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_author_class_init (NewsdocAuthorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = newsdoc_author_finalize;
  object_class->get_property = newsdoc_author_get_property;

  /**
   * NewsdocAuthor:name:
   *
   * The name as printed, capitals mended ("PETER PARKS" is "Peter
   * Parks").
   */
  properties[PROP_NAME] =
    g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocAuthor:kind:
   *
   * "person", "organization" or "staff".
   */
  properties[PROP_KIND] =
    g_param_spec_string ("kind", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocAuthor:role:
   *
   * What the byline says that the author is, such as "transport
   * correspondent".
   */
  properties[PROP_ROLE] =
    g_param_spec_string ("role", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocAuthor:place:
   *
   * Where the author reports from.
   */
  properties[PROP_PLACE] =
    g_param_spec_string ("place", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocAuthor:organization:
   *
   * The organization that the author writes for, where the byline says
   * so.
   */
  properties[PROP_ORGANIZATION] =
    g_param_spec_string ("organization", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocAuthor:contact:
   *
   * An e-mail address or a social handle, as printed.
   */
  properties[PROP_CONTACT] =
    g_param_spec_string ("contact", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_author_init (NewsdocAuthor *self)
{
}

/* texts: a row of strings in the order of the properties, copied; what is empty becomes NULL. */
NewsdocAuthor *
newsdoc_author_new (const char * const *texts)
{
  NewsdocAuthor *self = g_object_new (NEWSDOC_TYPE_AUTHOR, NULL);

  for (guint i = 1; i < G_N_ELEMENTS (self->texts); i++)
    if (texts[i - 1] != NULL && texts[i - 1][0] != '\0')
      self->texts[i] = g_strdup (texts[i - 1]);

  return self;
}

/**
 * newsdoc_author_get_name:
 * @self: an #NewsdocAuthor
 *
 * The name as printed, capitals mended ("PETER PARKS" is "Peter Parks").
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_author_get_name (NewsdocAuthor *self)
{
  g_return_val_if_fail (NEWSDOC_IS_AUTHOR (self), NULL);

  return self->texts[PROP_NAME];
}

/**
 * newsdoc_author_get_kind:
 * @self: an #NewsdocAuthor
 *
 * What the author is: "person", "organization" (a news agency, another
 * outlet) or "staff" (the newsroom without a name).
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_author_get_kind (NewsdocAuthor *self)
{
  g_return_val_if_fail (NEWSDOC_IS_AUTHOR (self), NULL);

  return self->texts[PROP_KIND];
}

/**
 * newsdoc_author_get_role:
 * @self: an #NewsdocAuthor
 *
 * What the byline says that the author is, such as "transport
 * correspondent".
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_author_get_role (NewsdocAuthor *self)
{
  g_return_val_if_fail (NEWSDOC_IS_AUTHOR (self), NULL);

  return self->texts[PROP_ROLE];
}

/**
 * newsdoc_author_get_place:
 * @self: an #NewsdocAuthor
 *
 * Where the author reports from.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_author_get_place (NewsdocAuthor *self)
{
  g_return_val_if_fail (NEWSDOC_IS_AUTHOR (self), NULL);

  return self->texts[PROP_PLACE];
}

/**
 * newsdoc_author_get_organization:
 * @self: an #NewsdocAuthor
 *
 * The organization that the author writes for, where the byline says so.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_author_get_organization (NewsdocAuthor *self)
{
  g_return_val_if_fail (NEWSDOC_IS_AUTHOR (self), NULL);

  return self->texts[PROP_ORGANIZATION];
}

/**
 * newsdoc_author_get_contact:
 * @self: an #NewsdocAuthor
 *
 * An e-mail address or a social handle, as printed.
 *
 * Returns: (transfer none) (nullable): the text; %NULL when there is none
 */
const char *
newsdoc_author_get_contact (NewsdocAuthor *self)
{
  g_return_val_if_fail (NEWSDOC_IS_AUTHOR (self), NULL);

  return self->texts[PROP_CONTACT];
}
