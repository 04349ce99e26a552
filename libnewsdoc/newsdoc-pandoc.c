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
      self->sandbox = g_value_get_boolean (value);
      break;
    case PROP_HOST:
      self->host = g_value_get_boolean (value);
      break;
    case PROP_RESOURCES:
      g_set_object (&self->resources, g_value_get_object (value));
      break;
    case PROP_MEDIA:
      g_set_object (&self->media, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
newsdoc_pandoc_class_init (NewsdocPandocClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

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
