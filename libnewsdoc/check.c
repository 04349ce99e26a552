/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "check.h"

#include <string.h>

#include "ast/node-walk.h"
#include "formats/figure.h"
#include "language/text.h"
#include "misquote.h"

static const struct
{
  NewsdocChecks check;
  const char   *name;
} checks_by_name[] = {
  { NEWSDOC_CHECK_LOST_CREDIT, "lost-credit" },
  { NEWSDOC_CHECK_MISSING_CREDIT, "missing-credit" },
  { NEWSDOC_CHECK_MISSING_ALT, "missing-alt" },
  { NEWSDOC_CHECK_MISQUOTE, "misquote" },
};

NewsdocChecks
newsdoc_check_from_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (checks_by_name); i++)
    if (strcmp (checks_by_name[i].name, name) == 0)
      return checks_by_name[i].check;

  return 0;
}

char *
newsdoc_check_names (void)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (checks_by_name); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", checks_by_name[i].name);
  return g_string_free (names, FALSE);
}

static gboolean
is_credit (NewsdocNode *node)
{
  NewsdocNodeKind kind = newsdoc_node_get_kind (node);

  return (kind == NEWSDOC_NODE_SPAN || kind == NEWSDOC_NODE_DIV) && newsdoc_node_has_class (node, "credit");
}

char **
newsdoc_check_credits (NewsdocNode *root)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);
  g_autoptr (GStrvBuilder) credits = g_strv_builder_new ();

  for (NewsdocNode *node = blocks != NULL ? newsdoc_node_get_first_child (blocks) : NULL; node != NULL; node = newsdoc_node_next_holder (node, blocks))
    {
      g_autofree char *text = is_credit (node) ? newsdoc_node_dup_plain_text (node) : NULL;

      if (text != NULL && *g_strstrip (text) != '\0')
        g_strv_builder_add (credits, text);
    }
  return g_strv_builder_end (credits);
}

static gboolean
has_credit (NewsdocNode *picture)
{
  for (NewsdocNode *node = newsdoc_node_get_first_child (picture); node != NULL; node = newsdoc_node_next_in_tree (node, picture))
    if (is_credit (node))
      return TRUE;

  return FALSE;
}

static gboolean
is_picture (NewsdocNode *node)
{
  return (newsdoc_figure_is_one (node) && newsdoc_figure_get_image (node) != NULL)
         || (newsdoc_node_get_kind (node) == NEWSDOC_NODE_DIV && newsdoc_node_has_class (node, "photo"));
}

/* A figure by its image's address, a photo that is not in the document by its words. */
static char *
dup_name (NewsdocNode *picture)
{
  NewsdocNode *image = newsdoc_figure_is_one (picture) ? newsdoc_figure_get_image (picture) : NULL;

  return image != NULL ? g_strdup (newsdoc_node_get_url (image)) : newsdoc_node_dup_plain_text (picture);
}

static void
check_credit (NewsdocNode *node,
              GPtrArray   *failures)
{
  g_autofree char *name = NULL;

  if (!is_picture (node) || has_credit (node))
    return;
  name = dup_name (node);
  g_ptr_array_add (failures, g_strdup_printf ("missing-credit: nobody is named as the maker of “%s”", name));
}

/* A paragraph's kind of figure has its caption for an alternative text. */
static void
check_alt (NewsdocNode *node,
           GPtrArray   *failures)
{
  g_autofree char *alt = newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE ? newsdoc_node_dup_plain_text (node) : NULL;

  if (alt != NULL && *g_strstrip (alt) == '\0')
    g_ptr_array_add (failures, g_strdup_printf ("missing-alt: the picture “%s” has no alternative text", newsdoc_node_get_url (node)));
}

static void
check_quotes (NewsdocNode *root,
              GPtrArray   *failures)
{
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);

  newsdoc_misquotes_find (root, sentences);
  for (guint i = 0; i < sentences->len; i++)
    g_ptr_array_add (failures, g_strconcat ("misquote: ", sentences->pdata[i], NULL));
}

void
newsdoc_check_run (NewsdocNode   *root,
                   NewsdocChecks  checks,
                   GPtrArray     *failures)
{
  NewsdocNode *blocks = newsdoc_node_get_blocks (root);

  if (checks == 0)
    return;
  for (NewsdocNode *node = blocks != NULL ? newsdoc_node_get_first_child (blocks) : NULL; node != NULL; node = newsdoc_node_next_holder (node, blocks))
    {
      if (checks & NEWSDOC_CHECK_MISSING_CREDIT)
        check_credit (node, failures);
      if (checks & NEWSDOC_CHECK_MISSING_ALT)
        check_alt (node, failures);
    }
  if (blocks != NULL && (checks & NEWSDOC_CHECK_MISQUOTE))
    check_quotes (root, failures);
}

/* The text, and that of the pictures, which is beside it: before API 1.23 a caption is its picture's. */
static char *
dup_folded (NewsdocNode *blocks)
{
  g_autofree char *running = newsdoc_node_dup_plain_text (blocks);
  g_autoptr (GString) all = g_string_new (running);

  for (NewsdocNode *node = blocks; node != NULL; node = newsdoc_node_next_in_tree (node, blocks))
    if (newsdoc_node_get_kind (node) == NEWSDOC_NODE_IMAGE)
      {
        g_autofree char *text = newsdoc_node_dup_plain_text (node);

        g_string_append_printf (all, "\n%s", text);
      }
  return newsdoc_text_fold (all->str, all->len);
}

void
newsdoc_check_lost (NewsdocNode  *root,
                    char        **credits,
                    GPtrArray    *failures)
{
  g_autofree char *folded = credits[0] != NULL ? dup_folded (newsdoc_node_get_blocks (root)) : NULL;

  for (guint i = 0; credits[i] != NULL; i++)
    {
      g_autofree char *credit = newsdoc_text_fold (credits[i], -1);

      if (strstr (folded, credit) == NULL)
        g_ptr_array_add (failures, g_strdup_printf ("lost-credit: “%s” is not in the output", credits[i]));
    }
}
