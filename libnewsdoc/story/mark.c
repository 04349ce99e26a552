/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "mark.h"

#include "../language/lexicon.h"
#include "../language/text.h"

static gboolean
suits (NewsdocNode  *node,
       NewsdocLabel  label)
{
  gboolean span = newsdoc_label_info (label)->form == NEWSDOC_FORM_SPAN;

  return label != NEWSDOC_LABEL_NONE && (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV || span);
}

/* Styles are named in whatever language; the names that are known stand together, a key a label. */
static NewsdocLabel
label_of_style (NewsdocNode *node,
                const char  *style)
{
  const NewsdocLexicon *lexicon = newsdoc_lexicon_get (NULL);
  g_autofree char *folded = newsdoc_text_fold (style, -1);

  for (guint i = 1; i < NEWSDOC_N_LABELS; i++)
    {
      const NewsdocLabelInfo *info = newsdoc_label_info (i);
      gboolean span = info->form == NEWSDOC_FORM_SPAN;

      if (span == (newsdoc_node_get_kind (node) == NEWSDOC_NODE_SPAN)
          && newsdoc_lexicon_is (lexicon, "styles", info->name, folded))
        return info->label;
    }
  return NEWSDOC_LABEL_NONE;
}

NewsdocLabel
newsdoc_mark_of (NewsdocNode *node)
{
  const char * const *classes = newsdoc_node_get_classes (node);
  const char *style = newsdoc_node_get_attribute (node, "custom-style");

  for (guint i = 0; classes != NULL && classes[i] != NULL; i++)
    if (suits (node, newsdoc_label_from_name (classes[i])))
      return newsdoc_label_from_name (classes[i]);
  return style != NULL ? label_of_style (node, style) : NEWSDOC_LABEL_NONE;
}
