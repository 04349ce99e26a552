/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-note.h"

#include "newsdoc-article-private.h"
#include "newsdoc-enum-types.h"

/**
 * NewsdocNote:
 *
 * A paragraph that is about the article and not of it: a correction, an
 * editor's note, a word on the author, a disclaimer.
 */
enum
{
  PROP_0,
  PROP_KIND,
  PROP_TEXT,
  N_PROPS
};

struct _NewsdocNote
{
  GObject          parent_instance;
  NewsdocNoteKind  kind;
  char            *text;
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocNote, newsdoc_note, G_TYPE_OBJECT)

static void
newsdoc_note_finalize (GObject *object)
{
  g_free (NEWSDOC_NOTE (object)->text);
  G_OBJECT_CLASS (newsdoc_note_parent_class)->finalize (object);
}

static void
newsdoc_note_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  NewsdocNote *self = NEWSDOC_NOTE (object);

  if (id == PROP_KIND)
    g_value_set_enum (value, self->kind);
  else if (id == PROP_TEXT)
    g_value_set_string (value, self->text);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
newsdoc_note_class_init (NewsdocNoteClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = newsdoc_note_finalize;
  object_class->get_property = newsdoc_note_get_property;

  /**
   * NewsdocNote:kind:
   *
   * What kind of note it is.
   */
  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, NEWSDOC_TYPE_NOTE_KIND, NEWSDOC_NOTE_KIND_CORRECTION,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * NewsdocNote:text:
   *
   * Its words.
   */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_note_init (NewsdocNote *self)
{
}

NewsdocNote *
newsdoc_note_new (NewsdocNoteKind  kind,
                  const char      *text)
{
  NewsdocNote *self = g_object_new (NEWSDOC_TYPE_NOTE, NULL);

  self->kind = kind;
  self->text = g_strdup (text);
  return self;
}

/**
 * newsdoc_note_get_kind:
 * @self: a note
 *
 * Says what kind of note it is.
 *
 * Returns: the kind
 */
NewsdocNoteKind
newsdoc_note_get_kind (NewsdocNote *self)
{
  g_return_val_if_fail (NEWSDOC_IS_NOTE (self), NEWSDOC_NOTE_KIND_CORRECTION);

  return self->kind;
}

/**
 * newsdoc_note_get_text:
 * @self: a note
 *
 * Gives its words.
 *
 * Returns: (transfer none): the text
 */
const char *
newsdoc_note_get_text (NewsdocNote *self)
{
  g_return_val_if_fail (NEWSDOC_IS_NOTE (self), NULL);

  return self->text;
}
