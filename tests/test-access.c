/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What is said of the ways to read a document is true: the package's metadata of an EPUB, and a page's main landmark. */

#include "formats/format.h"
#include "own-cache.h"
#include "trees.h"

#define VALUE(word)      STRING (word)
#define FEATURES         VALUE ("readingOrder") "," VALUE ("structuralNavigation") "," VALUE ("tableOfContents")
#define DESCRIBED(url)   FIGURE (STR ("Caption"), IMAGE (STR ("A boat"), url, ""))
#define UNDESCRIBED(url) FIGURE (STR ("Caption"), IMAGE ("", url, ""))
#define RAW(html)        "{\"t\":\"RawBlock\",\"c\":[\"html\",\"" html "\"]}"
#define LANG(tag)        "\"lang\":" INLINES (tag)

typedef struct
{
  const char *name, *writer, *meta, *blocks;
  const char *wanted[6];
  const char *unwanted[4];
} Case;

static const Case cases[] = {
  { "no-picture", "epub3", LANG ("en"), PARA (STR ("x")),
    { "\"accessModes\":" LIST (VALUE ("textual")), "\"accessModeSufficient\":" LIST (VALUE ("textual")), "\"accessibilityFeatures\":" LIST (FEATURES),
      "\"accessibilityHazards\":" LIST (VALUE ("none")), STR ("without") }, { "alternativeText", "visual" } },
  { "described", "epub", LANG ("de"), DESCRIBED ("a.JPG?w=600"),
    { "\"accessModes\":" LIST (VALUE ("textual") "," VALUE ("visual")), "\"accessModeSufficient\":" LIST (VALUE ("textual")),
      "\"accessibilityFeatures\":" LIST (FEATURES "," VALUE ("alternativeText")), "\"accessibilityHazards\":" LIST (VALUE ("none")), STR ("Jedes") }, { STR ("Nicht") } },
  { "one-undescribed", "epub", LANG ("de"), DESCRIBED ("a.jpg") "," UNDESCRIBED ("b.jpg"),
    { "\"accessModeSufficient\":" LIST (VALUE ("textual,visual")), "\"accessibilityFeatures\":" LIST (FEATURES), STR ("Nicht") }, { "alternativeText" } },
  /* a photographer's name says nothing of the picture */
  { "only-a-credit", "epub", "", PARA (IMAGE (SPAN ("credit", "", "Photo: Ann"), "a.jpg", "")), { VALUE ("textual,visual") }, { "alternativeText" } },
  { "ornament", "epub", "", PARA ("{\"t\":\"Image\",\"c\":[[\"\",[],[" PAIR ("role", "presentation") "]],[],[\"line.png\",\"\"]]}"),
    { "\"accessModeSufficient\":" LIST (VALUE ("textual")) }, { VALUE ("textual,visual") } },
  { "may-move", "epub", "", DESCRIBED ("a.gif"), { "\"accessibilityHazards\":" LIST (VALUE ("unknown")) }, { VALUE ("none") } },
  { "film", "epub", LANG ("en"), RAW ("<video src='a.mp4'></video>"),
    { VALUE ("auditory"), VALUE ("textual,visual,auditory"), VALUE ("unknown") }, { "accessibilitySummary", "alternativeText" } },
  { "raw-without-a-film", "epub", "", RAW ("<hr>"), { "\"accessModes\":" LIST (VALUE ("textual")) }, { "auditory" } },
  { "unknown-language", "epub", LANG ("xx"), DESCRIBED ("a.jpg"), { "alternativeText" }, { "accessibilitySummary" } },
  { "author's-own", "epub", LANG ("en") ",\"accessModes\":" INLINES ("tactile") ",\"accessibilitySummary\":" INLINES ("Mine"), DESCRIBED ("a.jpg"),
    { "\"accessModes\":" INLINES ("tactile"), "\"accessibilitySummary\":" INLINES ("Mine") }, { "\"accessModes\":{\"t\":\"MetaList", STR ("Every") } },
  { "no-book", "html", LANG ("en"), DESCRIBED ("a.jpg"), { "A boat" }, { "accessModes", "accessibilitySummary" } },

  { "main", "html5", "\"include-before\":" INLINES ("Mine"), PARA (STR ("x")),
    { "\"include-before\":" LIST ("{\"t\":\"MetaBlocks\",\"c\":[" RAW ("<main>") "]}," INLINES ("Mine")),
      "\"include-after\":" LIST ("{\"t\":\"MetaBlocks\",\"c\":[" RAW ("</main>") "]}") }, { NULL } },
  { "main/no-page-of-ours", "html5", "\"newsdoc-style\":" INLINES ("plain"), PARA (STR ("x")), { STR ("x") }, { "main>" } },
  { "main/slides", "revealjs", "", PARA (STR ("x")), { STR ("x") }, { "main>" } },
  { "main/book", "epub", "", PARA (STR ("x")), { STR ("x") }, { "main>" } },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *json = g_strdup_printf (DOCUMENT ("1,23,1", "%s", "%s"), test->meta, test->blocks);
  g_autoptr (NewsdocNode) root = tree_read (json);
  g_autofree char *dressed = NULL;

  newsdoc_dress (root, test->writer, TRUE);
  dressed = tree_write (root);
  assert_parts (dressed, test->wanted, test->unwanted);
}

static void
test_fragment (void)
{
  g_autoptr (NewsdocNode) root = tree_read (DOCUMENT ("1,23,1", "", PARA (STR ("x"))));
  g_autofree char *dressed = NULL;
  static const char * const unwanted[] = { "main>", NULL };
  static const char * const wanted[] = { STR ("x"), NULL };

  newsdoc_dress (root, "html5", FALSE);
  dressed = tree_write (root);
  assert_parts (dressed, wanted, unwanted);
}

int
main (int    argc,
      char **argv)
{
  own_cache ();
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/access/", cases[i].name, NULL);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/access/main/fragment", test_fragment);
  return g_test_run ();
}
