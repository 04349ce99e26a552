/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-finding.h"

#include "document-private.h"
#include "finding-private.h"
#include "newsdoc-enum-types.h"
#include "report.h"
#include "story/rule.h"

/**
 * NewsdocFinding:
 *
 * Something that was recognised: these lines, or this stretch of a line, are a
 * byline, a credit, an advertisement, for this reason and so surely.
 *
 * A person may accept it, reject it or say what it is instead. The tree shows
 * that once the document is normalised again: what is rejected is not made, what
 * is relabelled is made as if it was marked by hand. Each decision can be undone,
 * see [method@Newsdoc.Document.undo].
 *
 * Body text is a finding too, with the label `body`, so that a person can say
 * what was overlooked in it.
 *
 * A finding belongs to its document's thread; it may be decided while the
 * document is worked on asynchronously, and that counts the next time.
 */
enum
{
  PROP_0,
  PROP_LABEL,
  PROP_ORIGINAL_LABEL,
  PROP_RULE,
  PROP_REASON,
  PROP_CONFIDENCE,
  PROP_REMOVED,
  PROP_TEXT,
  PROP_FIRST_LINE,
  PROP_LAST_LINE,
  PROP_WHOLE,
  PROP_START,
  PROP_END,
  PROP_NODE,
  PROP_STATE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (NewsdocFinding, newsdoc_finding, G_TYPE_OBJECT)

static void
newsdoc_finding_finalize (GObject *object)
{
  NewsdocFinding *self = NEWSDOC_FINDING (object);

  g_free (self->text);
  g_clear_pointer (&self->nodes, g_ptr_array_unref);
  g_clear_pointer (&self->link, newsdoc_link_unref);
  G_OBJECT_CLASS (newsdoc_finding_parent_class)->finalize (object);
}

static void
newsdoc_finding_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  NewsdocFinding *self = NEWSDOC_FINDING (object);

  switch (id)
    {
    case PROP_LABEL:
      g_value_set_string (value, newsdoc_finding_get_label (self));
      break;
    case PROP_ORIGINAL_LABEL:
      g_value_set_string (value, newsdoc_finding_get_original_label (self));
      break;
    case PROP_RULE:
      g_value_set_string (value, self->rule);
      break;
    case PROP_REASON:
      g_value_set_string (value, newsdoc_rule_reason (self->rule));
      break;
    case PROP_CONFIDENCE:
      g_value_set_double (value, self->confidence);
      break;
    case PROP_REMOVED:
      g_value_set_boolean (value, self->removed);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_FIRST_LINE:
      g_value_set_uint (value, self->decision.first);
      break;
    case PROP_LAST_LINE:
      g_value_set_uint (value, self->decision.last);
      break;
    case PROP_WHOLE:
      g_value_set_boolean (value, newsdoc_finding_get_whole (self));
      break;
    case PROP_START:
      g_value_set_uint (value, self->from);
      break;
    case PROP_END:
      g_value_set_uint (value, self->to);
      break;
    case PROP_NODE:
      g_value_set_boxed (value, newsdoc_finding_get_node (self));
      break;
    case PROP_STATE:
      g_value_set_enum (value, self->decision.state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* What a person may change: it is notified when it changes, and so is what a new reading says. */
static void
install_changing (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * NewsdocFinding:label:
   *
   * What it is, by the name that the class in the normal form has; where it was
   * relabelled, what somebody has said.
   */
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);

  /**
   * NewsdocFinding:state:
   *
   * What was decided of it.
   */
  properties[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, NEWSDOC_TYPE_FINDING_STATE, NEWSDOC_FINDING_STATE_PROPOSED, flags);

  /**
   * NewsdocFinding:removed:
   *
   * Whether it was taken out of the tree.
   */
  properties[PROP_REMOVED] = g_param_spec_boolean ("removed", NULL, NULL, FALSE, flags);

  /**
   * NewsdocFinding:node:
   *
   * The first of its nodes. See newsdoc_finding_get_node().
   */
  properties[PROP_NODE] = g_param_spec_boxed ("node", NULL, NULL, NEWSDOC_TYPE_NODE, flags);
}

static void
install_place (void)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  /**
   * NewsdocFinding:first-line:
   *
   * The number of its first line in the document as it was read, from 0.
   */
  properties[PROP_FIRST_LINE] = g_param_spec_uint ("first-line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * NewsdocFinding:last-line:
   *
   * The number of its last line.
   */
  properties[PROP_LAST_LINE] = g_param_spec_uint ("last-line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * NewsdocFinding:whole:
   *
   * Whether it is whole lines, and not a stretch within one.
   */
  properties[PROP_WHOLE] = g_param_spec_boolean ("whole", NULL, NULL, TRUE, flags);

  /**
   * NewsdocFinding:start:
   *
   * Where in the line's text it begins, in characters.
   */
  properties[PROP_START] = g_param_spec_uint ("start", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * NewsdocFinding:end:
   *
   * The character in the line's text that it ends before.
   */
  properties[PROP_END] = g_param_spec_uint ("end", NULL, NULL, 0, G_MAXUINT, 0, flags);
}

static void
newsdoc_finding_class_init (NewsdocFindingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = newsdoc_finding_finalize;
  object_class->get_property = newsdoc_finding_get_property;
  install_changing ();
  install_place ();

  /**
   * NewsdocFinding:original-label:
   *
   * What it was found to be.
   */
  properties[PROP_ORIGINAL_LABEL] = g_param_spec_string ("original-label", NULL, NULL, NULL, flags);

  /**
   * NewsdocFinding:rule:
   *
   * The rule that found it, such as `byline/lead-word`.
   */
  properties[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, flags);

  /**
   * NewsdocFinding:reason:
   *
   * Why the rule found it, in a few English words for a person.
   */
  properties[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);

  /**
   * NewsdocFinding:confidence:
   *
   * How often a finding of this rule is right, from 0 to 1.
   */
  properties[PROP_CONFIDENCE] = g_param_spec_double ("confidence", NULL, NULL, 0, 1, 0, flags);

  /**
   * NewsdocFinding:text:
   *
   * Its words.
   */
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
newsdoc_finding_init (NewsdocFinding *self)
{
  self->nodes = g_ptr_array_new_with_free_func ((GDestroyNotify) newsdoc_node_unref);
}

void
newsdoc_finding_set (NewsdocFinding      *self,
                     NewsdocFindingState  state,
                     NewsdocLabel         becomes)
{
  const char *before = newsdoc_finding_get_label (self);
  gboolean changed = self->decision.state != state;

  self->decision.state = state;
  self->decision.becomes = becomes;
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
  if (before != newsdoc_finding_get_label (self))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

void
newsdoc_finding_attach (NewsdocFinding   *self,
                        NewsdocStory     *story,
                        NewsdocFurniture  furniture)
{
  gboolean removed = self->removed;

  g_ptr_array_set_size (self->nodes, 0);
  for (guint i = self->decision.first; i <= self->decision.last && i < story->lines->len; i++)
    g_ptr_array_add (self->nodes, newsdoc_node_ref (newsdoc_story_line (story, i)->node));
  self->removed = self->decision.state != NEWSDOC_FINDING_STATE_REJECTED && !story->decided
                  && newsdoc_report_is_removed (newsdoc_label_from_name (newsdoc_finding_get_label (self)), furniture);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NODE]);
  if (removed != self->removed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REMOVED]);
}
