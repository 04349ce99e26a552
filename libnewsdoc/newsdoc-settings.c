/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-settings.h"

#include "markup/meta.h"
#include "newsdoc-enum-types.h"
#include "settings-write.h"

/**
 * NewsdocSettings:
 *
 * What an application wants of a document: the same settings that an author
 * gives in the metadata (`newsdoc-furniture: mark`) or on Pandoc's command line
 * (`-M newsdoc-furniture=mark`).
 *
 * What is set here wins over the metadata, and is put there, as `-M` does; what
 * is never set is the document's own to say. Settings belong to one thread at a
 * time; several documents may share them.
 */
enum
{
  PROP_0,
  PROP_FURNITURE,
  PROP_QUIET,
  PROP_STYLE,
  PROP_CREDITS,
  PROP_FAIL_ON,
  N_PROPS
};

static const char * const keys[N_PROPS] = {
  [PROP_FURNITURE] = "newsdoc-furniture",
  [PROP_QUIET] = "newsdoc-quiet",
  [PROP_STYLE] = "newsdoc-style",
  [PROP_CREDITS] = "newsdoc-credits",
  [PROP_FAIL_ON] = "newsdoc-fail-on",
};

struct _NewsdocSettings
{
  GObject  parent_instance;
  int      values[N_PROPS];
  gboolean is_set[N_PROPS];
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocSettings, newsdoc_settings, G_TYPE_OBJECT)

/* What is set to its default is set all the same: it wins over the metadata. */
static void
set (NewsdocSettings *self,
     guint            id,
     int              value)
{
  gboolean changed = !self->is_set[id] || self->values[id] != value;

  /* a property knows its values; a function is given any number */
  g_return_if_fail (!G_IS_PARAM_SPEC_ENUM (properties[id]) || g_enum_get_value (G_PARAM_SPEC_ENUM (properties[id])->enum_class, value) != NULL);
  self->values[id] = value;
  self->is_set[id] = TRUE;
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
}

static void
newsdoc_settings_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  NewsdocSettings *self = NEWSDOC_SETTINGS (object);

  if (id == PROP_QUIET)
    g_value_set_boolean (value, self->values[id]);
  else if (id == PROP_FAIL_ON)
    g_value_set_flags (value, self->values[id]);
  else if (id > PROP_0 && id < N_PROPS)
    g_value_set_enum (value, self->values[id]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_settings_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  NewsdocSettings *self = NEWSDOC_SETTINGS (object);

  if (id == PROP_QUIET)
    set (self, id, g_value_get_boolean (value));
  else if (id == PROP_FAIL_ON)
    set (self, id, g_value_get_flags (value));
  else if (id > PROP_0 && id < N_PROPS)
    set (self, id, g_value_get_enum (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_settings_class_init (NewsdocSettingsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = newsdoc_settings_get_property;
  object_class->set_property = newsdoc_settings_set_property;

  /**
   * NewsdocSettings:furniture:
   *
   * What becomes of the lines that are not the story.
   */
  properties[PROP_FURNITURE] =
    g_param_spec_enum ("furniture", NULL, NULL, NEWSDOC_TYPE_FURNITURE, NEWSDOC_FURNITURE_DROP, flags);

  /**
   * NewsdocSettings:quiet:
   *
   * Whether newsdoc_document_dup_removed() says nothing.
   */
  properties[PROP_QUIET] = g_param_spec_boolean ("quiet", NULL, NULL, FALSE, flags);

  /**
   * NewsdocSettings:style:
   *
   * The look that newsdoc_document_dress() gives.
   */
  properties[PROP_STYLE] = g_param_spec_enum ("style", NULL, NULL, NEWSDOC_TYPE_STYLE, NEWSDOC_STYLE_NEWS, flags);

  /**
   * NewsdocSettings:credits:
   *
   * Where newsdoc_document_dress() puts the credits of the pictures.
   */
  properties[PROP_CREDITS] = g_param_spec_enum ("credits", NULL, NULL, NEWSDOC_TYPE_CREDITS, NEWSDOC_CREDITS_INLINE, flags);

  /**
   * NewsdocSettings:fail-on:
   *
   * What newsdoc_document_dup_failures() tells of.
   */
  properties[PROP_FAIL_ON] = g_param_spec_flags ("fail-on", NULL, NULL, NEWSDOC_TYPE_CHECKS, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_settings_init (NewsdocSettings *self)
{
}

/**
 * newsdoc_settings_new:
 *
 * Makes settings of which none is set.
 *
 * Returns: (transfer full): new settings
 */
NewsdocSettings *
newsdoc_settings_new (void)
{
  return g_object_new (NEWSDOC_TYPE_SETTINGS, NULL);
}

/**
 * newsdoc_settings_reset:
 * @self: settings
 *
 * Unsets all of them, so that a document's own metadata counts.
 */
void
newsdoc_settings_reset (NewsdocSettings *self)
{
  g_return_if_fail (NEWSDOC_IS_SETTINGS (self));

  for (guint id = 1; id < N_PROPS; id++)
    if (self->is_set[id])
      {
        self->is_set[id] = FALSE;
        self->values[id] = 0;
        g_object_notify_by_pspec (G_OBJECT (self), properties[id]);
      }
}

NewsdocSettings *
newsdoc_settings_copy (NewsdocSettings *self)
{
  NewsdocSettings *copy = newsdoc_settings_new ();

  memcpy (copy->values, self->values, sizeof self->values);
  memcpy (copy->is_set, self->is_set, sizeof self->is_set);
  return copy;
}

/* "lost-credit,missing-alt" */
static char *
dup_checks (guint checks)
{
  g_autoptr(GFlagsClass) words = g_type_class_ref (NEWSDOC_TYPE_CHECKS);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < words->n_values; i++)
    if (checks & words->values[i].value)
      g_string_append_printf (list, "%s%s", list->len > 0 ? "," : "", words->values[i].value_nick);
  return g_string_free (list, FALSE);
}

static NewsdocNode *
new_value (NewsdocSettings *self,
           guint            id)
{
  g_autoptr(GEnumClass) words = NULL;
  g_autofree char *list = NULL;
  NewsdocNode *node;

  if (id == PROP_FAIL_ON)
    {
      list = dup_checks (self->values[id]);
      return newsdoc_meta_words (list);
    }
  if (id != PROP_QUIET)
    {
      words = g_type_class_ref (properties[id]->value_type);
      return newsdoc_meta_words (g_enum_get_value (words, self->values[id])->value_nick);
    }
  node = newsdoc_node_new (NEWSDOC_NODE_META_BOOL);
  newsdoc_node_set_raw (node, self->values[id] ? "true" : "false");
  return node;
}

void
newsdoc_settings_write (NewsdocSettings *self,
                        NewsdocNode     *meta)
{
  for (guint id = 1; meta != NULL && id < N_PROPS; id++)
    if (self->is_set[id])
      newsdoc_node_map_set (meta, keys[id], new_value (self, id));
}

/**
 * newsdoc_settings_get_furniture:
 * @self: settings
 *
 * Says what becomes of the lines that are not the story.
 *
 * Returns: what was set; %NEWSDOC_FURNITURE_DROP when nothing was
 */
NewsdocFurniture
newsdoc_settings_get_furniture (NewsdocSettings *self)
{
  g_return_val_if_fail (NEWSDOC_IS_SETTINGS (self), NEWSDOC_FURNITURE_DROP);

  return self->values[PROP_FURNITURE];
}

/**
 * newsdoc_settings_set_furniture:
 * @self: settings
 * @furniture: what becomes of the lines that are not the story
 *
 * Sets `newsdoc-furniture`.
 */
void
newsdoc_settings_set_furniture (NewsdocSettings  *self,
                                NewsdocFurniture  furniture)
{
  g_return_if_fail (NEWSDOC_IS_SETTINGS (self));

  set (self, PROP_FURNITURE, furniture);
}

/**
 * newsdoc_settings_get_quiet:
 * @self: settings
 *
 * Says whether nothing is told of what was taken out.
 *
 * Returns: what was set; %FALSE when nothing was
 */
gboolean
newsdoc_settings_get_quiet (NewsdocSettings *self)
{
  g_return_val_if_fail (NEWSDOC_IS_SETTINGS (self), FALSE);

  return self->values[PROP_QUIET];
}

/**
 * newsdoc_settings_set_quiet:
 * @self: settings
 * @quiet: whether nothing is told of what was taken out
 *
 * Sets `newsdoc-quiet`.
 */
void
newsdoc_settings_set_quiet (NewsdocSettings *self,
                            gboolean         quiet)
{
  g_return_if_fail (NEWSDOC_IS_SETTINGS (self));

  set (self, PROP_QUIET, !!quiet);
}

/**
 * newsdoc_settings_get_style:
 * @self: settings
 *
 * Says which look newsdoc_document_dress() gives.
 *
 * Returns: what was set; %NEWSDOC_STYLE_NEWS when nothing was
 */
NewsdocStyle
newsdoc_settings_get_style (NewsdocSettings *self)
{
  g_return_val_if_fail (NEWSDOC_IS_SETTINGS (self), NEWSDOC_STYLE_NEWS);

  return self->values[PROP_STYLE];
}

/**
 * newsdoc_settings_set_style:
 * @self: settings
 * @style: the look
 *
 * Sets `newsdoc-style`.
 */
void
newsdoc_settings_set_style (NewsdocSettings *self,
                            NewsdocStyle     style)
{
  g_return_if_fail (NEWSDOC_IS_SETTINGS (self));

  set (self, PROP_STYLE, style);
}

/**
 * newsdoc_settings_get_credits:
 * @self: settings
 *
 * Says where newsdoc_document_dress() puts the credits of the pictures.
 *
 * Returns: what was set; %NEWSDOC_CREDITS_INLINE when nothing was
 */
NewsdocCredits
newsdoc_settings_get_credits (NewsdocSettings *self)
{
  g_return_val_if_fail (NEWSDOC_IS_SETTINGS (self), NEWSDOC_CREDITS_INLINE);

  return self->values[PROP_CREDITS];
}

/**
 * newsdoc_settings_set_credits:
 * @self: settings
 * @credits: where the credits are
 *
 * Sets `newsdoc-credits`.
 */
void
newsdoc_settings_set_credits (NewsdocSettings *self,
                              NewsdocCredits   credits)
{
  g_return_if_fail (NEWSDOC_IS_SETTINGS (self));

  set (self, PROP_CREDITS, credits);
}

/**
 * newsdoc_settings_get_fail_on:
 * @self: settings
 *
 * Says what newsdoc_document_dup_failures() tells of.
 *
 * Returns: what was set; 0 when nothing was
 */
NewsdocChecks
newsdoc_settings_get_fail_on (NewsdocSettings *self)
{
  g_return_val_if_fail (NEWSDOC_IS_SETTINGS (self), 0);

  return self->values[PROP_FAIL_ON];
}

/**
 * newsdoc_settings_set_fail_on:
 * @self: settings
 * @checks: what the document must not be published with
 *
 * Sets `newsdoc-fail-on`.
 */
void
newsdoc_settings_set_fail_on (NewsdocSettings *self,
                              NewsdocChecks    checks)
{
  g_return_if_fail (NEWSDOC_IS_SETTINGS (self));

  set (self, PROP_FAIL_ON, checks);
}
