/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the title becomes in the metadata. Which line is the headline is in specs/headline.md. */

#include "newsdoc-document.h"
#include "newsdoc-article.h"
#include "trees.h"

#define PAGE(title) "\"title\":" INLINES (title) ",\"viewport\":" INLINES ("width=device-width")
#define LINK(words) PLAIN ("{\"t\":\"Link\",\"c\":[[\"\",[],[]],[" STR (words) "],[\"/\",\"\"]]}")
#define HEADING(inlines) "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[" inlines "]]}"
#define TEXT PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters without a boat."))

typedef struct
{
  const char *name, *meta, *blocks, *title, *headline;
} Case;

static const Case cases[] = {
  { "as-printed", PAGE ("Night boats sail again | Skarvik Post"), HEADER ("1", "Night boats sail again") "," TEXT,
    "Night boats sail again", "Night boats sail again" },
  { "line-break", PAGE ("Night boats sail again | Skarvik Post"),
    HEADING (STR ("Night boats") ",{\"t\":\"LineBreak\"}," SPACE "," STR ("sail again")) "," TEXT,
    NULL, "Night boats sail again" },
  { "joined", PAGE ("Harbour strike: Night boats sail again | Skarvik Post"),
    HEADING (SPAN ("kicker", "", "Harbour strike") "," SPACE "," SPAN ("text", "", "Night boats sail again")) "," TEXT,
    "Harbour strike: Night boats sail again", "Harbour strike: Night boats sail again" },
  { "joined/spaced-colon", PAGE ("Harbour strike: Night boats sail again | Skarvik Post"),
    HEADING (SPAN ("emphasis", "", "Harbour strike : ") "," SPACE "," SPAN ("text", "", "Night boats sail again")) "," TEXT,
    "Harbour strike: Night boats sail again", "Harbour strike: Night boats sail again" },

  /* no line has it: the names that the page says elsewhere are cut off the title */
  { "no-line/site", PAGE ("Night boats sail again | Skarvik Post"), LINK ("Skarvik Post") "," TEXT,
    "Night boats sail again", "Night boats sail again" },
  { "no-line/section", PAGE ("Night boats sail again - Harbour - Skarvik Post"), LINK ("Skarvik Post") "," LINK ("Harbour") "," TEXT,
    "Night boats sail again", "Night boats sail again" },
  { "no-line/field", PAGE ("Skarvik Post: Night boats sail again") ",\"application-name\":" INLINES ("Skarvik Post"), TEXT,
    "Night boats sail again", "Night boats sail again" },
  { "no-line/not-said-elsewhere", PAGE ("Night boats sail again - what the islanders say"), LINK ("Skarvik Post") "," TEXT,
    "Night boats sail again - what the islanders say", "Night boats sail again - what the islanders say" },
  { "no-line/card", PAGE ("Skarvik's night boats: when they sail - Skarvik Post") ",\"twitter:title\":" INLINES ("Night boats sail again"), TEXT,
    "Night boats sail again", "Night boats sail again" },
  { "no-line/card-twice", PAGE ("Boats - Post") ",\"twitter:title\":{\"t\":\"MetaList\",\"c\":[" INLINES ("Night boats sail again") "," INLINES ("Boats") "]}", TEXT,
    "Night boats sail again", "Night boats sail again" },
  { "no-line/card-is-the-site", PAGE ("Night boats sail again | Skarvik Post") ",\"twitter:title\":" INLINES ("Skarvik Post"), LINK ("Skarvik Post") "," TEXT,
    "Night boats sail again", "Night boats sail again" },
  { "no-line/tag-before-colon", PAGE ("Harbour strike: Night boats sail again"), LINK ("Harbour strike") "," TEXT,
    "Harbour strike: Night boats sail again", "Harbour strike: Night boats sail again" },
  { "no-line/site-alone", PAGE ("Skarvik Post"), LINK ("Skarvik Post") "," TEXT, "Skarvik Post", "Skarvik Post" },

  /* what an author wrote stays */
  { "author", "\"title\":" INLINES ("Night boats sail again - Skarvik Post"), HEADER ("1", "Night boats sail again") "," TEXT,
    "Night boats sail again - Skarvik Post", "Night boats sail again" },
};

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *json = g_strdup_printf (DOCUMENT ("1,23,1", "%s", "%s"), test->meta, test->blocks);
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (json, -1, &error);
  NewsdocArticle *article;
  NewsdocNode *meta;
  g_autofree char *title = NULL;

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  article = newsdoc_document_get_article (document);
  g_assert_cmpstr (newsdoc_article_get_headline (article), ==, test->headline);

  meta = newsdoc_node_get_meta (newsdoc_document_get_root (document));
  title = newsdoc_node_dup_plain_text (newsdoc_node_map_get (meta, "title"));
  if (test->title != NULL)
    g_assert_cmpstr (title, ==, test->title);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/headline/", cases[i].name, NULL);
      g_test_add_data_func (path, &cases[i], test_case);
    }
  return g_test_run ();
}
