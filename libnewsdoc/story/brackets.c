/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "brackets.h"

#include <string.h>

#include "context.h"
#include "facts.h"
#include "tag.h"

/* So many open tags of one container are looked at when one is closed; with more, a page is broken, and looking through all would take the
 * square of the time. */
#define MOST_OPEN 64

typedef struct
{
  char                 *name;
  const NewsdocContext *outer;
} Bracket;

struct _NewsdocBrackets
{
  GArray *open;   /* Bracket; made when the first tag is met, since most containers have none */
};

static void
bracket_clear (Bracket *bracket)
{
  g_free (bracket->name);
}

NewsdocBrackets *
newsdoc_brackets_new (void)
{
  return g_new0 (NewsdocBrackets, 1);
}

void
newsdoc_brackets_free (NewsdocBrackets *brackets)
{
  g_clear_pointer (&brackets->open, g_array_unref);
  g_free (brackets);
}

/* Elements that hold nothing, by HTML's own list (void elements), and scripts and styles, which come whole. */
static gboolean
holds_nothing (const char *name)
{
  static const char * const names[] = { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "script",
                                        "source", "style", "track", "wbr", "path", "use", NULL };

  return g_strv_contains (names, name);
}

static const NewsdocContext *
open_tag (NewsdocBrackets      *brackets,
          NewsdocStory         *story,
          const NewsdocContext *context,
          NewsdocNode          *raw,
          NewsdocTag           *tag)
{
  Bracket bracket = { g_strdup (tag->name), context };

  if (brackets->open == NULL)
    {
      brackets->open = g_array_new (FALSE, FALSE, sizeof (Bracket));
      g_array_set_clear_func (brackets->open, (GDestroyNotify) bracket_clear);
    }
  g_array_append_val (brackets->open, bracket);
  return newsdoc_context_enter_tag (story, context, raw, tag);
}

/* Close the innermost element of the name, and what was left open inside it; a tag that closes nothing means nothing. */
static const NewsdocContext *
close_tag (NewsdocBrackets      *brackets,
           const NewsdocContext *context,
           const char           *name)
{
  guint open = brackets->open != NULL ? brackets->open->len : 0;

  for (guint i = open; i > 0 && open - i < MOST_OPEN; i--)
    {
      Bracket *bracket = &g_array_index (brackets->open, Bracket, i - 1);

      if (strcmp (bracket->name, name) == 0)
        {
          context = bracket->outer;
          g_array_set_size (brackets->open, i - 1);
          break;
        }
    }
  return context;
}

const NewsdocContext *
newsdoc_brackets_take (NewsdocBrackets      *brackets,
                       NewsdocStory         *story,
                       const NewsdocContext *context,
                       NewsdocNode          *raw)
{
  const char *text = newsdoc_node_get_text (raw, NULL);
  g_auto(NewsdocTag) tag = { NULL };

  if (!newsdoc_tag_parse (text, &tag))
    return context;
  if (tag.closing)
    return close_tag (brackets, context, tag.name);
  newsdoc_facts_take_tag (story->facts, &tag, text);
  if (holds_nothing (tag.name))
    return context;
  return open_tag (brackets, story, context, raw, &tag);
}
