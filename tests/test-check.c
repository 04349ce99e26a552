/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "check.h"
#include "formats/format.h"
#include "own-cache.h"
#include "trees.h"

/* No writer's dressing may lose who made a picture, however Pandoc's version holds its caption; and where one is lost, it is said. */
static void
test_credits_stay (void)
{
  static const char * const documents[] = {
    DOCUMENT ("1,22", "", PARA (IMAGE (SPAN ("caption", "", "A pier.") "," SPACE "," SPAN ("credit", "", "Photo: Ann Ash/NCP"), "a.jpg", "fig:"))),
    DOCUMENT ("1,23", "", FIGURE (SPAN ("caption", "", "A pier.") "," SPACE "," SPAN ("credit", "", "Photo: Ann Ash/NCP"), IMAGE ("", "a.jpg", ""))),
  };
  const NewsdocFormat * const *formats = newsdoc_formats ();

  for (guint i = 0; formats[i] != NULL; i++)
    for (guint j = 0; formats[i]->writers[j] != NULL; j++)
      for (guint k = 0; k < 2 * G_N_ELEMENTS (documents); k++)
        {
          g_autoptr (NewsdocNode) root = tree_read (documents[k / 2]);
          g_auto (GStrv) credits = newsdoc_check_credits (root);
          g_autoptr (GPtrArray) failures = g_ptr_array_new_with_free_func (g_free);
          NewsdocNode *blocks = newsdoc_node_get_blocks (root);

          g_assert_cmpuint (g_strv_length (credits), ==, 1);
          newsdoc_dress (root, formats[i]->writers[j], k % 2);
          newsdoc_check_lost (root, credits, failures);
          g_assert_cmpuint (failures->len, ==, 0);

          while (newsdoc_node_get_first_child (blocks) != NULL)
            newsdoc_node_remove (newsdoc_node_get_first_child (blocks));
          newsdoc_check_lost (root, credits, failures);
          g_assert_cmpuint (failures->len, ==, 1);
          g_assert_cmpstr (failures->pdata[0], ==, "lost-credit: “Photo: Ann Ash/NCP” is not in the output");
        }
}

int
main (int    argc,
      char **argv)
{
  own_cache ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/credits-stay", test_credits_stay);
  return g_test_run ();
}
