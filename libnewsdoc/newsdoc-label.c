/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "newsdoc-label.h"

#include <string.h>

#include "story/label.h"

/* Labels as a person reads them: what an application shows of a finding, and of what it may be instead. */

static const NewsdocLabelInfo *
find (const char *name)
{
  for (guint label = 1; label < NEWSDOC_N_LABELS; label++)
    if (strcmp (newsdoc_label_info (label)->name, name) == 0)
      return newsdoc_label_info (label);

  return NULL;
}

/**
 * newsdoc_label_get_title:
 * @label: a label, such as `editors-note`
 *
 * Gives the label's name for a person, in English: "Editor’s note".
 *
 * Returns: (transfer none) (nullable): the name; %NULL when there is no such label
 */
const char *
newsdoc_label_get_title (const char *label)
{
  const NewsdocLabelInfo *info;

  g_return_val_if_fail (label != NULL, NULL);

  info = find (label);
  return info != NULL ? info->title : NULL;
}

/**
 * newsdoc_label_get_meaning:
 * @label: a label, such as `byline`
 *
 * Gives what the label means, in a few English words: "who wrote it".
 *
 * Returns: (transfer none) (nullable): the words; %NULL when there is no such label
 */
const char *
newsdoc_label_get_meaning (const char *label)
{
  const NewsdocLabelInfo *info;

  g_return_val_if_fail (label != NULL, NULL);

  info = find (label);
  return info != NULL ? info->about : NULL;
}

/**
 * newsdoc_label_get_group:
 * @label: a label, such as `byline`
 *
 * Gives what the label belongs to for a person.
 *
 * Returns: the group; %NEWSDOC_LABEL_GROUP_TEXT when there is no such label
 */
NewsdocLabelGroup
newsdoc_label_get_group (const char *label)
{
  const NewsdocLabelInfo *info;

  g_return_val_if_fail (label != NULL, NEWSDOC_LABEL_GROUP_TEXT);

  info = find (label);
  return info != NULL ? info->group : NEWSDOC_LABEL_GROUP_TEXT;
}
