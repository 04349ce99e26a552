/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What markup does to the tree, where no line of the story shows it: frames, and words that a page's end had cut. And what a document warns of. */

#include <string.h>

#include "newsdoc-document.h"
#include "trees.h"

#define TEXT  PARA (STR ("The company will sail twice a night from June, its director said on Monday, after two winters."))
#define FRAME(url) "{\"t\":\"RawBlock\",\"c\":[\"html\",\"<iframe src=\\\"" url "\\\" title=\\\"A boat\\\">\"]},{\"t\":\"RawBlock\",\"c\":[\"html\",\"</iframe>\"]}"
#define NEWS(blocks) DOCUMENT ("1,22", "", HEADER ("1", "Ferries sail") "," blocks)

static char *
normal_form (const char   *json,
             char       ***warnings)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(NewsdocDocument) document = newsdoc_document_new_from_data (json, -1, &error);

  g_assert_no_error (error);
  newsdoc_document_normalize (document);
  if (warnings != NULL)
    *warnings = newsdoc_document_dup_warnings (document);
  return tree_write_document (document);
}

static void
test_frame (void)
{
  g_autofree char *made = normal_form (NEWS (TEXT "," FRAME ("https://www.youtube.com/embed/abc") "," TEXT), NULL);
  g_autofree char *again = normal_form (made, NULL);
  const char * const wanted[] = { "\"embed\"", "[\"provider\",\"YouTube\"]", "<iframe", "A boat:", "{\"t\":\"Str\",\"c\":\"https://www.youtube.com/embed/abc\"}", NULL };
  const char * const unwanted[] = { NULL };

  assert_parts (made, wanted, unwanted);
  g_assert_cmpstr (again, ==, made);
}

/* A list of followers is not a post, and an unknown site's frame may be anything. */
static void
test_other_frames (void)
{
  g_autofree char *button = normal_form (NEWS (TEXT "," FRAME ("https://www.facebook.com/widgets/activity") "," TEXT), NULL);
  g_autofree char *unknown = normal_form (NEWS (TEXT "," FRAME ("https://harbour.example/embed/abc") "," TEXT), NULL);
  const char * const wanted[] = { "<iframe", NULL };
  const char * const unwanted[] = { "\"embed\"", NULL };

  assert_parts (button, wanted, unwanted);
  assert_parts (unknown, wanted, unwanted);
}

#define PAGE_META "\"title\":" INLINES ("Night boats sail again | Skarvik Post") ",\"viewport\":" INLINES ("width=device-width")
#define PIECES(kicker, between) "{\"t\":\"Header\",\"c\":[1,[\"\",[],[]],[" SPAN ("article-kicker", "", kicker) between "," SPAN ("article-title", "", "Night boats sail again") "]]}"

/* A kicker that was set in the heading gets its place above it, and takes what parted them along. */
static void
test_kicker_in_heading (void)
{
  static const char * const between[] = { "," SPACE, "," STR (":") "," SPACE, "," STR ("—"), "" };

  for (guint i = 0; i < G_N_ELEMENTS (between); i++)
    {
      g_autofree char *json = g_strdup_printf (DOCUMENT ("1,22", PAGE_META, PIECES ("Harbour strike", "%s") "," TEXT), between[i]);
      g_autofree char *made = normal_form (json, NULL);
      g_autofree char *again = normal_form (made, NULL);

      assert_parts (made, (const char *[]) { DIV ("kicker", "", PARA (STR ("Harbour strike"))), "\"headline\":{\"t\":\"MetaString\",\"c\":\"Night boats sail again\"}", NULL },
                    (const char *[]) { "article-kicker", "Harbour strikeNight", NULL });
      g_assert_cmpstr (again, ==, made);
    }
}

/* A line across the page parts nothing of the article where none of it is above. */
static void
test_rules (void)
{
  g_autofree char *made = normal_form (DOCUMENT ("1,22", PAGE_META, "{\"t\":\"HorizontalRule\"}," HEADER ("1", "Night boats sail again") "," TEXT ",{\"t\":\"HorizontalRule\"}," TEXT), NULL);
  const char *first = strstr (made, "HorizontalRule");

  g_assert_nonnull (first);
  g_assert_true (g_strrstr (made, "HorizontalRule") == first);
  g_assert_true (first > strstr (made, "The company will sail"));
}

#define CUT(left, right, rest) NEWS (PARA (STR ("The boats sail twice a night from June as the harbour " left)) "," PARA (STR ("Page 2 of 3")) "," \
                                     PARA (STR (right " decided on Monday.")) "," PARA (STR (rest)))

static void
test_hyphen (void)
{
  g_autofree char *word = normal_form (CUT ("commis-", "sion", "The commission has met only once in two years."), NULL);
  g_autofree char *compound = normal_form (CUT ("well-", "known", "It is well-known in the town for this."), NULL);
  g_autofree char *neither = normal_form (CUT ("three-", "and four-masted", "Nobody knows how many masts there are."), NULL);
  const char * const nothing[] = { NULL };

  assert_parts (word, (const char *[]) { "harbour commis\"},{\"t\":\"Str\",\"c\":\"sion decided", NULL }, nothing);
  assert_parts (compound, (const char *[]) { "harbour well-\"},{\"t\":\"Str\",\"c\":\"known decided", NULL }, nothing);
  assert_parts (neither, (const char *[]) { "harbour three-\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"and four-masted", NULL }, nothing);
}

#define BREAK "{\"t\":\"LineBreak\"}"
#define FIRST STR ("The company will sail twice a night from June, its director said on Monday, after two winters without a boat.")
#define SECOND STR ("Nobody on the quay could say on Monday what a ticket will cost, and the company has promised to tell them soon.")
#define THIRD STR ("The breakwater will be mended in the autumn, the harbour master said, before the first ice comes into the bay.")

/* Two line breaks part paragraphs on a saved page; one is a line's end, as in a poem, and in a document that somebody wrote nothing is changed. */
static void
test_paragraphs (void)
{
  const char *text = HEADER ("1", "Night boats sail again") "," PLAIN (BREAK "," FIRST "," BREAK "," SPACE "," BREAK "," SECOND "," BREAK "," THIRD "," BREAK "," BREAK);
  g_autofree char *page = g_strdup_printf (DOCUMENT ("1,22", PAGE_META, "%s"), text);
  g_autofree char *document = g_strdup_printf (DOCUMENT ("1,22", "", "%s"), text);
  g_autofree char *made = normal_form (page, NULL);
  g_autofree char *again = normal_form (made, NULL);
  g_autofree char *kept = normal_form (document, NULL);

  assert_parts (made, (const char *[]) { PARA (FIRST) "," PARA (SECOND "," BREAK "," THIRD), NULL }, (const char *[]) { BREAK "," BREAK, NULL });
  g_assert_cmpstr (again, ==, made);
  assert_parts (kept, (const char *[]) { FIRST "," BREAK "," SPACE "," BREAK "," SECOND, NULL }, (const char *[]) { NULL });
}

#define CELL(blocks) "[[\"\",[],[]],{\"t\":\"AlignDefault\"},1,1,[" blocks "]]"
#define ROW(cells) "[[\"\",[],[]],[" cells "]]"
#define COLUMN "[{\"t\":\"AlignDefault\"},{\"t\":\"ColWidthDefault\"}]"
#define TABLE(rows) "{\"t\":\"Table\",\"c\":[[\"\",[],[]],[null,[]],[" COLUMN "," COLUMN "],[[\"\",[],[]],[]],[[[\"\",[],[]],0,[],[" rows "]]],[[\"\",[],[]],[]]]}"

/* A table that holds the article is the page's layout, with what is around it; one of sentences is a table, in it or elsewhere. */
static void
test_layout_table (void)
{
  const char * const wanted[] = { PARA (FIRST) "," PARA (SECOND), "{\"t\":\"Table\"", "Boats", NULL };
  const char * const unwanted[] = { "Search", NULL };
  g_autofree char *made = normal_form (DOCUMENT ("1,22", PAGE_META,
                                                 TABLE (ROW (CELL (PLAIN ("{\"t\":\"Link\",\"c\":[[\"\",[],[]],[" STR ("Search all of our pages") "],[\"w.html\",\"\"]]}")) ","
                                                             CELL (TABLE (ROW (CELL (HEADER ("1", "Night boats sail again")) "," CELL ("")) ","
                                                                          ROW (CELL (PARA (FIRST) "," PARA (SECOND) "," TABLE (ROW (CELL (PLAIN (STR ("Boats"))) "," CELL (PLAIN (STR ("14"))))) ","
                                                                                     PARA (THIRD)) "," CELL (""))))))), NULL);
  g_autofree char *again = normal_form (made, NULL);
  g_autofree char *data = normal_form (DOCUMENT ("1,22", PAGE_META, HEADER ("1", "Night boats sail again") "," PARA (FIRST) "," PARA (SECOND) ","
                                                 TABLE (ROW (CELL (PLAIN (STR ("Cost"))) "," CELL (PARA (THIRD)))) "," PARA (SECOND)), NULL);

  assert_parts (made, wanted, unwanted);
  g_assert_null (strstr (strstr (made, "{\"t\":\"Table\"") + 1, "{\"t\":\"Table\""));
  g_assert_cmpstr (again, ==, made);
  assert_parts (data, (const char *[]) { "{\"t\":\"Table\"", NULL }, (const char *[]) { NULL });
}

static void
test_embargo (void)
{
  g_auto(GStrv) ahead = NULL, over = NULL, again = NULL;
  g_autofree char *future = normal_form (NEWS (PARA (STR ("Embargoed until 10:00 GMT on 14 May 2199")) "," TEXT), &ahead);
  g_autofree char *past = normal_form (NEWS (PARA (STR ("Embargoed until 10:00 GMT on 14 May 2024")) "," TEXT), &over);
  g_autofree char *same = normal_form (future, &again);

  assert_parts (future, (const char *[]) { "\"release\"", "[\"embargo\",\"2199-05-14T10:00:00Z\"]", NULL }, (const char *[]) { NULL });
  g_assert_cmpuint (g_strv_length (ahead), ==, 1);
  g_assert_nonnull (strstr (ahead[0], "2199-05-14T10:00:00Z"));
  g_assert_cmpuint (g_strv_length (over), ==, 0);
  g_assert_cmpuint (g_strv_length (again), ==, 1);
  g_assert_nonnull (past);
  g_assert_cmpstr (same, ==, future);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markup/frame", test_frame);
  g_test_add_func ("/markup/other-frames", test_other_frames);
  g_test_add_func ("/markup/kicker-in-heading", test_kicker_in_heading);
  g_test_add_func ("/markup/rules", test_rules);
  g_test_add_func ("/markup/paragraphs", test_paragraphs);
  g_test_add_func ("/markup/layout-table", test_layout_table);
  g_test_add_func ("/markup/hyphen", test_hyphen);
  g_test_add_func ("/markup/embargo", test_embargo);
  return g_test_run ();
}
