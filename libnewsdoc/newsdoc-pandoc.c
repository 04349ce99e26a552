/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-pandoc.h"

#include "pandoc-private.h"

/**
 * NewsdocPandoc:
 *
 * Pandoc, for an application that has it at hand: any format that Pandoc reads
 * becomes a document, and a document any format that Pandoc writes.
 *
 * Pandoc is started as a program of its own, without a shell; it is found in
 * `PATH`, where weasyprint has to be as well for PDF. Nothing is fetched from the
 * network on opening a page. In a Flatpak the application brings Pandoc along, or
 * it sets [property@Newsdoc.Pandoc:host] and has the permission
 * `--talk-name=org.freedesktop.Flatpak`.
 *
 * It may do several things at once, each as its properties were when it was
 * asked. Callbacks come in the main context of whoever has asked.
 */
enum
{
  PROP_0,
  PROP_SANDBOX,
  PROP_HOST,
  PROP_RESOURCES,
  PROP_MEDIA,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocPandoc, newsdoc_pandoc, G_TYPE_OBJECT)

static void
newsdoc_pandoc_finalize (GObject *object)
{
  NewsdocPandoc *self = NEWSDOC_PANDOC (object);

  g_clear_object (&self->resources);
  g_clear_object (&self->media);
  G_OBJECT_CLASS (newsdoc_pandoc_parent_class)->finalize (object);
}

static void
newsdoc_pandoc_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  NewsdocPandoc *self = NEWSDOC_PANDOC (object);

  switch (id)
    {
    case PROP_SANDBOX:
      g_value_set_boolean (value, self->sandbox);
      break;
    case PROP_HOST:
      g_value_set_boolean (value, self->host);
      break;
    case PROP_RESOURCES:
      g_value_set_object (value, self->resources);
      break;
    case PROP_MEDIA:
      g_value_set_object (value, self->media);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
newsdoc_pandoc_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  NewsdocPandoc *self = NEWSDOC_PANDOC (object);

  switch (id)
    {
    case PROP_SANDBOX:
      newsdoc_pandoc_set_sandbox (self, g_value_get_boolean (value));
      break;
    case PROP_HOST:
      newsdoc_pandoc_set_host (self, g_value_get_boolean (value));
      break;
    case PROP_RESOURCES:
      newsdoc_pandoc_set_resources (self, g_value_get_object (value));
      break;
    case PROP_MEDIA:
      newsdoc_pandoc_set_media (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
newsdoc_pandoc_class_init (NewsdocPandocClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = newsdoc_pandoc_finalize;
  object_class->get_property = newsdoc_pandoc_get_property;
  object_class->set_property = newsdoc_pandoc_set_property;

  /**
   * NewsdocPandoc:sandbox:
   *
   * Whether Pandoc may read no file but the one that it is given, and fetch
   * nothing (`--sandbox`, from Pandoc 2.15 on). Pictures beside the article are
   * not put into an EPUB then.
   */
  properties[PROP_SANDBOX] = g_param_spec_boolean ("sandbox", NULL, NULL, FALSE, flags);

  /**
   * NewsdocPandoc:host:
   *
   * Whether the Pandoc outside of the application's Flatpak is run
   * (`flatpak-spawn --host`).
   */
  properties[PROP_HOST] = g_param_spec_boolean ("host", NULL, NULL, FALSE, flags);

  /**
   * NewsdocPandoc:resources:
   *
   * The folder that pictures are looked for in, on saving: that of the article.
   */
  properties[PROP_RESOURCES] = g_param_spec_object ("resources", NULL, NULL, G_TYPE_FILE, flags);

  /**
   * NewsdocPandoc:media:
   *
   * The folder that pictures inside of a file (DOCX, EPUB) are put into, on
   * opening; without one they are lost.
   */
  properties[PROP_MEDIA] = g_param_spec_object ("media", NULL, NULL, G_TYPE_FILE, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_pandoc_init (NewsdocPandoc *self)
{
}

/**
 * newsdoc_pandoc_new:
 *
 * Makes a helper with the defaults.
 *
 * Returns: (transfer full): a new helper
 */
NewsdocPandoc *
newsdoc_pandoc_new (void)
{
  return g_object_new (NEWSDOC_TYPE_PANDOC, NULL);
}

/**
 * newsdoc_pandoc_get_sandbox:
 * @self: a helper
 *
 * Says whether Pandoc may read no file but the one that it is given. See
 * [property@Newsdoc.Pandoc:sandbox].
 *
 * Returns: %TRUE when it is so
 */
gboolean
newsdoc_pandoc_get_sandbox (NewsdocPandoc *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PANDOC (self), FALSE);

  return self->sandbox;
}

/**
 * newsdoc_pandoc_set_sandbox:
 * @self: a helper
 * @sandbox: whether it is to be so
 *
 * Sets whether Pandoc may read no file but the one that it is given. See
 * [property@Newsdoc.Pandoc:sandbox].
 */
void
newsdoc_pandoc_set_sandbox (NewsdocPandoc *self,
                            gboolean       sandbox)
{
  g_return_if_fail (NEWSDOC_IS_PANDOC (self));

  sandbox = sandbox != FALSE;
  if (self->sandbox == sandbox)
    return;
  self->sandbox = sandbox;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SANDBOX]);
}

/**
 * newsdoc_pandoc_get_host:
 * @self: a helper
 *
 * Says whether the Pandoc outside of the application's Flatpak is run. See
 * [property@Newsdoc.Pandoc:host].
 *
 * Returns: %TRUE when it is so
 */
gboolean
newsdoc_pandoc_get_host (NewsdocPandoc *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PANDOC (self), FALSE);

  return self->host;
}

/**
 * newsdoc_pandoc_set_host:
 * @self: a helper
 * @host: whether it is to be so
 *
 * Sets whether the Pandoc outside of the application's Flatpak is run. See
 * [property@Newsdoc.Pandoc:host].
 */
void
newsdoc_pandoc_set_host (NewsdocPandoc *self,
                         gboolean       host)
{
  g_return_if_fail (NEWSDOC_IS_PANDOC (self));

  host = host != FALSE;
  if (self->host == host)
    return;
  self->host = host;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HOST]);
}

/**
 * newsdoc_pandoc_get_resources:
 * @self: a helper
 *
 * Gives the folder that pictures are looked for in, on saving. See
 * [property@Newsdoc.Pandoc:resources].
 *
 * Returns: (transfer none) (nullable): the folder
 */
GFile *
newsdoc_pandoc_get_resources (NewsdocPandoc *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PANDOC (self), NULL);

  return self->resources;
}

/**
 * newsdoc_pandoc_set_resources:
 * @self: a helper
 * @resources: (transfer none) (nullable): a folder
 *
 * Sets the folder that pictures are looked for in, on saving. See
 * [property@Newsdoc.Pandoc:resources].
 */
void
newsdoc_pandoc_set_resources (NewsdocPandoc *self,
                              GFile         *resources)
{
  g_return_if_fail (NEWSDOC_IS_PANDOC (self));
  g_return_if_fail (resources == NULL || G_IS_FILE (resources));

  if (g_set_object (&self->resources, resources))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RESOURCES]);
}

/**
 * newsdoc_pandoc_get_media:
 * @self: a helper
 *
 * Gives the folder that pictures inside of a file are put into, on opening. See
 * [property@Newsdoc.Pandoc:media].
 *
 * Returns: (transfer none) (nullable): the folder
 */
GFile *
newsdoc_pandoc_get_media (NewsdocPandoc *self)
{
  g_return_val_if_fail (NEWSDOC_IS_PANDOC (self), NULL);

  return self->media;
}

/**
 * newsdoc_pandoc_set_media:
 * @self: a helper
 * @media: (transfer none) (nullable): a folder
 *
 * Sets the folder that pictures inside of a file are put into, on opening. See
 * [property@Newsdoc.Pandoc:media].
 */
void
newsdoc_pandoc_set_media (NewsdocPandoc *self,
                          GFile         *media)
{
  g_return_if_fail (NEWSDOC_IS_PANDOC (self));
  g_return_if_fail (media == NULL || G_IS_FILE (media));

  if (g_set_object (&self->media, media))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MEDIA]);
}

void
newsdoc_pandoc_add_folder (GStrvBuilder *argv,
                           const char   *option,
                           GFile        *folder)
{
  const char *path = folder != NULL ? g_file_peek_path (folder) : NULL;
  g_autofree char *argument = path != NULL ? g_strconcat (option, path, NULL) : NULL;

  if (argument != NULL)
    g_strv_builder_add (argv, argument);
}

GStrvBuilder *
newsdoc_pandoc_new_argv (NewsdocPandoc *self,
                         const char    *from,
                         const char    *to)
{
  GStrvBuilder *argv = g_strv_builder_new ();
  g_autofree char *reader = g_strconcat ("--from=", from, NULL);
  g_autofree char *writer = g_strconcat ("--to=", to, NULL);

  if (self->host)
    g_strv_builder_add_many (argv, "flatpak-spawn", "--host", "--watch-bus", NULL);
  g_strv_builder_add_many (argv, "pandoc", reader, writer, "--output=-", "--quiet", NULL);
  if (self->sandbox)
    g_strv_builder_add (argv, "--sandbox");
  return argv;
}
